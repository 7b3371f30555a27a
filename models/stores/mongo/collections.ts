import type { Connection, Model } from 'mongoose';
import { mongoose } from './mongoose.ts';

/**
 * The collections of a library. Every row is `{_id, c, doc, …}`: `doc` is the model as the services know it, what is asked by
 * stands beside it, `c` is the number of the commit that wrote it (commit.ts). Ids are content hashes or minted, and
 * `_id` is the shard key of every collection, so that no other unique index is needed.
 */
export interface Row {
  readonly _id: string;
  readonly c: number;
  readonly doc: unknown;
  readonly [field: string]: unknown;
}

/** What is asked by, beside `doc`; a field that is not there is left out of the index. */
const FIELDS = {
  articles: { ref: String, url: String, extractor: Number, sample: Boolean },
  outlets: { version: Number, folded: [String], hosts: [String], listedAs: String },
  speakers: { version: Number, folded: [String], sounds: [String], listedAs: String },
  /** outlets, flagKinds and marks only ever become more: what they find is looked at before it is answered. */
  quotes: {
    ...{ version: Number, merged: Boolean, createdAt: String, speakerId: String, lang: String, said: String },
    ...{ month: String, outlets: [String], flagKinds: [String], marks: [String] },
  },
  mentions: { articleId: String, quoteId: String, start: Number, current: Boolean, dated: String, outletId: String },
  wordings: { quoteId: String, textKey: String, speakerId: String },
  /** Apart from the wordings, so that a search for candidates reads little: nothing but the keys. */
  keys: { keys: [Number] },
  links: { a: String, b: String },
  flags: {
    ...{ version: Number, kind: String, status: String, haste: Number, createdAt: String, mentionIds: [String] },
  },
  decisions: { version: Number, anchor: String, mentionIds: [String] },
  verdicts: { verdictId: String, version: Number, latest: Boolean, state: String, at: String, subjects: [String] },
  responses: { at: String, mentionIds: [String] },
  events: { subject: [String] },
} as const;
export type CollectionName = keyof typeof FIELDS;
export const COLLECTION_NAMES = Object.keys(FIELDS) as CollectionName[];

type Index = Readonly<Record<string, 1 | -1>>;

/** Indexes beside that on `_id`. Sparse where most rows lack the field; none is unique. */
const INDEXES: Readonly<Record<CollectionName, readonly (Index | readonly [Index, 'sparse'])[]>> = {
  articles: [[{ ref: 1 }, 'sparse'], [{ url: 1 }, 'sparse'], { extractor: 1, _id: 1 }, [{ sample: 1 }, 'sparse']],
  outlets: [{ folded: 1 }, { hosts: 1 }, { listedAs: 1, _id: 1 }],
  speakers: [{ folded: 1 }, { sounds: 1 }, { listedAs: 1, _id: 1 }],
  quotes: [
    { merged: 1, createdAt: -1, _id: -1 },
    { speakerId: 1, merged: 1, createdAt: -1, _id: -1 },
    { lang: 1, merged: 1, createdAt: -1, _id: -1 },
    [{ outlets: 1, createdAt: -1, _id: -1 }, 'sparse'],
    [{ flagKinds: 1, createdAt: -1, _id: -1 }, 'sparse'],
    { marks: 1, createdAt: -1, _id: -1 },
    // All that counting asks for, so that it reads no row.
    { merged: 1, speakerId: 1, month: 1, lang: 1 },
  ],
  mentions: [
    { articleId: 1, start: 1, _id: 1 },
    { quoteId: 1, current: 1, dated: 1, _id: 1 },
    { outletId: 1, current: 1, dated: 1, _id: 1 },
  ],
  wordings: [
    { quoteId: 1, _id: 1 },
    { textKey: 1, _id: 1 },
  ],
  keys: [{ keys: 1 }],
  links: [
    { a: 1, b: 1 },
    { b: 1, a: 1 },
  ],
  flags: [
    { status: 1, haste: 1, createdAt: 1, _id: 1 },
    { kind: 1, status: 1, haste: 1, createdAt: 1, _id: 1 },
    { mentionIds: 1 },
  ],
  decisions: [
    [{ anchor: 1 }, 'sparse'],
    [{ mentionIds: 1 }, 'sparse'],
  ],
  verdicts: [{ verdictId: 1, version: 1 }, { latest: 1, at: -1, verdictId: -1 }, [{ subjects: 1 }, 'sparse']],
  responses: [{ mentionIds: 1 }],
  events: [{ subject: 1, _id: -1 }],
};

/** Rows of the adapter's own: no part of an export. */
export interface ClaimRow {
  readonly _id: string;
  readonly journal: string;
}
export interface JournalRow {
  readonly _id: string;
  readonly state: 'preparing' | 'committed' | 'aborted';
  readonly at: Date;
  /** Number of the commit and of its first event; 0 until it is committed. */
  readonly commit: number;
  readonly firstEvent: number;
  readonly parts: number;
  readonly ops: unknown;
}
export interface JournalPartRow {
  readonly _id: string;
  readonly ops: unknown;
}
export interface LeaseRow {
  readonly _id: string;
  readonly holder: string;
  readonly until: string;
}
export interface MetaRow {
  readonly _id: string;
  readonly schema?: number;
  readonly commit?: number;
  readonly event?: number;
}

export type Collections = { readonly [Name in CollectionName]: Model<Row> } & {
  readonly claims: Model<ClaimRow>;
  readonly journal: Model<JournalRow>;
  readonly journalParts: Model<JournalPartRow>;
  readonly leases: Model<LeaseRow>;
  readonly meta: Model<MetaRow>;
};

/** Nothing is filled in, dropped or versioned behind our back; what is not in the schema is refused. */
const OPTIONS = {
  strict: 'throw',
  minimize: false,
  versionKey: false,
  autoIndex: false,
  autoCreate: false,
  id: false,
} as const;

/** The mongoose models of a connection, one a collection. */
export function collectionsOf(connection: Connection): Collections {
  const { Schema } = mongoose();
  const MIXED = Schema.Types.Mixed;
  const model = <T>(name: string, fields: Record<string, unknown>): Model<T> => {
    const schema = new Schema(fields as never, { ...OPTIONS, collection: name });
    for (const index of INDEXES[name as CollectionName] ?? []) {
      if (isSparse(index)) schema.index(index[0], { sparse: true });
      else schema.index(index);
    }
    return connection.model(name, schema) as unknown as Model<T>;
  };
  const library = Object.fromEntries(
    COLLECTION_NAMES.map((name) => {
      const fields = Object.entries(FIELDS[name]).map(([field, type]) => [
        field,
        Array.isArray(type) ? { type, default: undefined } : type,
      ]);
      const _id = name === 'events' ? Number : String;
      return [name, model<Row>(name, { _id, c: Number, doc: MIXED, ...Object.fromEntries(fields) })];
    }),
  ) as { readonly [Name in CollectionName]: Model<Row> };
  return {
    ...library,
    claims: model<ClaimRow>('claims', { _id: String, journal: String }),
    journal: model<JournalRow>('journal', {
      ...{ _id: String, state: String, at: Date, commit: Number, firstEvent: Number, parts: Number, ops: MIXED },
    }),
    journalParts: model<JournalPartRow>('journal_parts', { _id: String, ops: MIXED }),
    leases: model<LeaseRow>('leases', { _id: String, holder: String, until: String }),
    meta: model<MetaRow>('meta', { _id: String, schema: Number, commit: Number, event: Number }),
  };
}

function isSparse(index: Index | readonly [Index, 'sparse']): index is readonly [Index, 'sparse'] {
  return Array.isArray(index);
}
