import { type Flag, flagStatusSchema, HASTE } from '../../flag.ts';
import type { FlagFilter, FlagOrder, Page, PageRequest } from '../../quote-store.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import type { Collections, Row } from './collections.ts';
import { fromRow } from './rows.ts';

const HASTES = Object.values(HASTE);

/** Ids in one condition: what a flag names is looked up in rounds of so many. */
const IDS_A_ROUND = 1_000;

type Where = Record<string, unknown>;
type Order = Record<string, 1 | -1>;

const ORDERS: Readonly<Record<FlagOrder, Order>> = {
  severity: { haste: 1, createdAt: 1, _id: 1 },
  oldest: { createdAt: 1, _id: 1 },
  newest: { createdAt: -1, _id: -1 },
};

const NAMING = ['quoteId', 'speakerId', 'outletId'] as const;
type Naming = (typeof NAMING)[number];

/**
 * Lists of flags in three orders.
 *
 * Both indexes end in (haste, age, id) behind the status. Every status and haste that is wanted is named, so that the server
 * reads one stretch of an index for each and merges them: any filter by kind, status and severity costs a page. By what a flag
 * names there is no join to be had on every cluster: the mentions are read, a thousand at a time, and the flags of each
 * thousand, so that the cost is what that quote, speaker or outlet has.
 */
export function prepareFlagLists(collections: Collections) {
  async function listFlags(
    filter: FlagFilter,
    { cursor, limit }: PageRequest,
    order: FlagOrder = 'severity',
  ): Promise<Page<Flag>> {
    const { kind, status, severities } = filter;
    const name = order === 'severity' ? 'flags' : `flags-${order}`;
    const after = cursor === null ? null : decodeCursor(name, cursor, order === 'severity' ? 3 : 2);
    const where: Where = {
      ...(kind === undefined ? {} : { kind }),
      status: status ?? { $in: flagStatusSchema.options },
      haste: { $in: severities?.map((severity) => HASTE[severity]) ?? HASTES },
      ...(after === null ? {} : behind(after, order)),
    };
    const naming = NAMING.filter((field) => filter[field] !== undefined);
    const found =
      naming.length === 0
        ? await collections.flags
            .find(where)
            .sort(ORDERS[order])
            .limit(limit + 1)
            .lean<Row[]>()
        : await flagsNaming(filter, naming, where, order, limit + 1);
    const paged = pageOf(found, limit, name, ({ haste, createdAt, _id }) =>
      order === 'severity' ? [Number(haste), String(createdAt), _id] : [String(createdAt), _id],
    );
    return { items: paged.items.map(fromRow.flags), next: paged.next };
  }
  return { listFlags };

  async function flagsNaming(
    filter: FlagFilter,
    [first, ...others]: readonly Naming[],
    where: Where,
    order: FlagOrder,
    wanted: number,
  ): Promise<Row[]> {
    const best = new Map<string, Row>();
    const fields = { haste: 1, createdAt: 1, mentionIds: 1 };
    for await (const ids of mentionsOf(filter, first as Naming)) {
      const query = collections.flags.find({ ...where, mentionIds: { $in: ids } }, fields).sort(ORDERS[order]);
      // Where more is asked of a flag, those that are dropped must not have taken the place of others.
      if (others.length === 0) query.limit(wanted);
      let rows = await query.lean<Row[]>();
      for (const field of others) rows = await thoseNaming(rows, filter, field);
      for (const row of rows) best.set(row._id, row);
      const kept = [...best.values()].sort(inOrder(order)).slice(0, wanted);
      best.clear();
      for (const row of kept) best.set(row._id, row);
    }
    const whole = await collections.flags.find({ _id: { $in: [...best.keys()] } }).lean<Row[]>();
    return whole.sort(inOrder(order));
  }

  /** Ids of the current mentions that this field of the filter names, in rounds. */
  async function* mentionsOf(filter: FlagFilter, field: Naming): AsyncGenerator<string[]> {
    if (field !== 'speakerId') {
      yield* rounds(collections.mentions.find({ [field]: filter[field], current: true }, { _id: 1 }));
      return;
    }
    for await (const ids of rounds(
      collections.quotes.find({ merged: false, speakerId: filter.speakerId }, { _id: 1 }),
    )) {
      yield* rounds(collections.mentions.find({ quoteId: { $in: ids }, current: true }, { _id: 1 }));
    }
  }

  /** Of these flags those that name a current mention of this as well. */
  async function thoseNaming(rows: readonly Row[], filter: FlagFilter, field: Naming): Promise<Row[]> {
    if (rows.length === 0) return [];
    const ids = { $in: [...new Set(rows.flatMap(namedBy))] };
    const where = { _id: ids, current: true, ...(field === 'speakerId' ? {} : { [field]: filter[field] }) };
    let mentions = await collections.mentions.find(where, { quoteId: 1 }).lean<Row[]>();
    if (field === 'speakerId') {
      const asked = { _id: { $in: mentions.map(({ quoteId }) => String(quoteId)) }, speakerId: filter.speakerId };
      const quotes = new Set((await collections.quotes.find(asked, { _id: 1 }).lean()).map(({ _id }) => _id));
      mentions = mentions.filter(({ quoteId }) => quotes.has(String(quoteId)));
    }
    const named = new Set(mentions.map(({ _id }) => _id));
    return rows.filter((row) => namedBy(row).some((id) => named.has(id)));
  }
}

function namedBy({ mentionIds }: Row): readonly string[] {
  return (mentionIds ?? []) as readonly string[];
}

interface Found {
  lean(): { cursor(options: { batchSize: number }): AsyncIterable<{ _id: unknown }> };
}

async function* rounds(query: Found): AsyncGenerator<string[]> {
  let ids: string[] = [];
  for await (const { _id } of query.lean().cursor({ batchSize: IDS_A_ROUND })) {
    ids.push(String(_id));
    if (ids.length < IDS_A_ROUND) continue;
    yield ids;
    ids = [];
  }
  if (ids.length > 0) yield ids;
}

/** What comes behind a cursor; the first bound is said apart, so that the index is entered there. */
function behind(after: readonly unknown[], order: FlagOrder): Where {
  const [haste, createdAt, _id] = order === 'severity' ? after : [null, ...after];
  const next = order === 'newest' ? '$lt' : '$gt';
  const either = [{ createdAt: { [next]: createdAt } }, { createdAt, _id: { [next]: _id } }];
  if (order !== 'severity') return { createdAt: { [`${next}e`]: createdAt }, $or: either };
  return {
    $and: [{ haste: { $gte: haste } }],
    $or: [{ haste: { $gt: haste } }, ...either.map((part) => ({ haste, ...part }))],
  };
}

/** The same order as the server's: instants and ids are ASCII. */
function inOrder(order: FlagOrder): (a: Row, b: Row) => number {
  const fields = Object.entries(ORDERS[order]);
  return (a, b) => {
    for (const [field, sign] of fields) {
      const [one, other] = [a[field] as string | number, b[field] as string | number];
      if (one !== other) return one < other ? -sign : sign;
    }
    return 0;
  };
}
