import { z } from 'zod';
import { type Article, articleSchema, canonicalUrl } from '../../article.ts';
import { IsnadError } from '../../errors.ts';
import { type AuditEvent, eventSchema, type NewEvent } from '../../event.ts';
import { type Decision, decisionSchema, type Flag, flagSchema, HASTE } from '../../flag.ts';
import { type Mention, mentionSchema } from '../../mention.ts';
import { type Outlet, outletSchema } from '../../outlet.ts';
import { type Quote, quoteSchema, type Wording, wordingSchema } from '../../quote.ts';
import { type Speaker, speakerSchema } from '../../speaker.ts';
import { type TextLink, textLinkSchema } from '../../text-link.ts';
import { type Response, responseSchema, subjectsOf, type Verdict, verdictSchema } from '../../verdict.ts';
import { listedAs, monthOf } from '../list-keys.ts';
import type { CollectionName, Row } from './collections.ts';

/** Before and after are JSON texts in a row: their keys are not ours, and MongoDB takes some for operators. */
const eventRowSchema = eventSchema.extend({ before: z.string(), after: z.string() });

/**
 * What stands in `doc`, checked each time it is read: other hands may write to a database that runs by itself.
 * Throws store/corrupt, naming the row, where a field is missing, unknown or of another kind.
 */
function reader<T>(name: CollectionName, schema: z.ZodType<T, unknown>): (row: Row) => T {
  return (row) => {
    const parsed = schema.safeParse(row.doc);
    const issue = parsed.error?.issues[0];
    if (!parsed.success) throw altered(name, row, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    const unknown = Object.keys(row.doc as object).find((key) => !Object.hasOwn(parsed.data as object, key));
    if (unknown !== undefined) throw altered(name, row, `${unknown} is not a known field`);
    return parsed.data;
  };
}

function altered(name: CollectionName, row: Row, what: string): IsnadError {
  return new IsnadError('store/corrupt', `${name}/${row._id} was altered by another hand: ${what.trim()}`);
}

export const fromRow = {
  articles: reader<Article>('articles', articleSchema),
  outlets: reader<Outlet>('outlets', outletSchema),
  speakers: reader<Speaker>('speakers', speakerSchema),
  quotes: reader<Quote>('quotes', quoteSchema),
  mentions: reader<Mention>('mentions', mentionSchema),
  wordings: reader<Wording>('wordings', wordingSchema),
  links: reader<TextLink>('links', textLinkSchema),
  flags: reader<Flag>('flags', flagSchema),
  decisions: reader<Decision>('decisions', decisionSchema),
  verdicts: reader<Verdict>('verdicts', verdictSchema),
  responses: reader<Response>('responses', responseSchema),
  events(row: Row): AuditEvent {
    const { before, after, ...event } = readEvent(row);
    return { ...event, before: JSON.parse(before), after: JSON.parse(after) };
  },
} as const;
const readEvent = reader('events', eventRowSchema);

export function eventDoc(event: NewEvent, sequence: number): z.infer<typeof eventRowSchema> {
  const { at, actor, act, subject, also, before, after } = event;
  return {
    ...{ at, actor, act, subject, sequence },
    ...(also === undefined ? {} : { also: [...also] }),
    ...{ before: JSON.stringify(before), after: JSON.stringify(after) },
  };
}

/** After every UTF-8 text: stands for "no date" so that undated mentions come last. */
export const UNDATED = '\u{10FFFF}';

/** What a row has beside its doc; undefined fields are left out. */
export const fieldsOf = {
  articles: (article: Article) => ({
    ref: article.ref ?? undefined,
    url: canonicalUrl(article.url) ?? undefined,
    extractor: article.extractor,
    sample: article.sample ? true : undefined,
  }),
  outlets: (outlet: Outlet) => {
    const { version, folded, hosts } = outlet;
    return { version, folded, hosts, listedAs: listedAs(outlet) ?? undefined };
  },
  speakers: (speaker: Speaker) => {
    const { version, folded, sounds } = speaker;
    return { version, folded, sounds, listedAs: listedAs(speaker) ?? undefined };
  },
  quotes: ({ version, mergedInto, createdAt, speakerId, lang, said }: Quote) => ({
    ...{ version, createdAt, speakerId, lang, said, month: monthOf(said) },
    merged: mergedInto !== null,
  }),
  /** The article's date and outlet are copied, so that a quote's mentions are read in order from one index. */
  mentions: (mention: Mention, article: Pick<Article, 'publishedAt' | 'outletId'>) => ({
    ...{ articleId: mention.articleId, quoteId: mention.quoteId, start: mention.start },
    current: mention.status === 'current',
    dated: article.publishedAt ?? UNDATED,
    outletId: article.outletId ?? undefined,
  }),
  wordings: ({ quoteId, textKey, speakerId }: Wording) => ({ quoteId, textKey, speakerId }),
  links: ({ a, b }: TextLink) => ({ a, b }),
  flags: ({ version, kind, status, severity, createdAt, a, b }: Flag) => ({
    ...{ version, kind, status, createdAt },
    haste: HASTE[severity],
    mentionIds: [a, ...(b === null ? [] : [b])].map(({ mentionId }) => mentionId),
  }),
  /** Only a decision that holds is found by what it is about. */
  decisions: (decision: Decision) => ({
    version: decision.version,
    anchor: decision.type !== 'group' && decision.undoneAt === null ? decision.anchor : undefined,
    mentionIds: decision.type === 'group' && decision.undoneAt === null ? decision.mentionIds : undefined,
  }),
  verdicts: (verdict: Verdict) => ({
    ...{ verdictId: verdict.id, version: verdict.version, latest: true, state: verdict.state, at: verdict.at },
    subjects: subjectsOf(verdict),
  }),
  responses: ({ at, mentionIds }: Response) => ({ at, mentionIds }),
  /** One text or several: asked by one of them, MongoDB finds both. */
  events: ({ subject, also }: Pick<AuditEvent, 'subject' | 'also'>) => ({
    subject: also === undefined ? subject : [subject, ...also],
  }),
} as const;

/** Keys are unsigned 32-bit numbers; as signed ones BSON keeps them in four bytes. */
export function packKey(key: number): number {
  return key | 0;
}
export function unpackKey(packed: number): number {
  return packed >>> 0;
}

/** The `_id` of one entry of a verdict: entries sort by it as they were made. */
export function entryId({ id, version }: Pick<Verdict, 'id' | 'version'>): string {
  return `${id}/${String(version).padStart(6, '0')}`;
}
export function linkId({ a, b }: Pick<TextLink, 'a' | 'b'>): string {
  return `${a}/${b}`;
}
