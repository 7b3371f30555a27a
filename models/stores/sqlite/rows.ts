import type { Article } from '../../article.ts';
import type { AuditEvent } from '../../event.ts';
import type { Decision, Flag } from '../../flag.ts';
import type { Mention } from '../../mention.ts';
import type { Quote, Wording } from '../../quote.ts';
import type { Response, Verdict } from '../../verdict.ts';

/**
 * Rows as the tables give them, and the way back to models. Ours is the only hand that writes these rows, so `doc` is
 * trusted to be what it was when a schema let it in.
 */
export interface ArticleRow {
  readonly id: string;
  readonly text: string;
  readonly extractor: number;
  readonly doc: string;
}
export interface MentionRow {
  readonly id: string;
  readonly article_id: string;
  readonly quote_id: string;
  readonly start: number;
  readonly end: number;
  readonly current: number;
  readonly text: string;
  readonly doc: string;
}
export interface WordingRow {
  readonly id: string;
  readonly quote_id: string;
  readonly speaker_id: string | null;
  readonly text_key: string;
  readonly lang: string;
  readonly text: string;
  readonly lead_id: string;
  readonly role: string;
  readonly fold_version: number;
}
export interface DocRow {
  readonly doc: string;
}
export interface EventRow {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly act: string;
  readonly subject: string;
  readonly also: string | null;
  readonly before: string;
  readonly after: string;
}

export function articleFromRow(row: ArticleRow): Article {
  return { ...JSON.parse(row.doc), id: row.id, text: row.text, extractor: row.extractor } as Article;
}

export function articleDoc(article: Article): string {
  const { id: _id, text: _text, extractor: _extractor, ...doc } = article;
  return JSON.stringify(doc);
}

export const MENTION_SELECT = `SELECT m.id, a.id AS article_id, q.id AS quote_id, m.start, m."end", m.current, m.text, m.doc
  FROM mentions m JOIN articles a ON a.n = m.article_n JOIN quotes q ON q.n = m.quote_n`;

export function mentionFromRow(row: MentionRow): Mention {
  return {
    ...JSON.parse(row.doc),
    id: row.id,
    articleId: row.article_id,
    quoteId: row.quote_id,
    start: row.start,
    end: row.end,
    text: row.text,
    status: row.current === 1 ? 'current' : 'superseded',
  } as Mention;
}

export function mentionDoc(mention: Mention): string {
  const { id: _id, articleId: _a, quoteId: _q, start: _s, end: _e, text: _t, status: _status, ...doc } = mention;
  return JSON.stringify(doc);
}

export const WORDING_SELECT = `SELECT w.id, w.quote_id, w.speaker_id, w.text_key, w.lang, w.text, w.lead_id, w.role, w.fold_version
  FROM wordings w`;

export function wordingFromRow(row: WordingRow): Wording {
  return {
    id: row.id,
    quoteId: row.quote_id,
    speakerId: row.speaker_id,
    textKey: row.text_key,
    lang: row.lang,
    text: row.text,
    leadMentionId: row.lead_id,
    role: row.role,
    foldVersion: row.fold_version,
  } as Wording;
}

export function quoteFromRow(row: DocRow): Quote {
  return JSON.parse(row.doc) as Quote;
}
export function flagFromRow(row: DocRow): Flag {
  return JSON.parse(row.doc) as Flag;
}
export function decisionFromRow(row: DocRow): Decision {
  return JSON.parse(row.doc) as Decision;
}
export function verdictFromRow(row: DocRow): Verdict {
  return JSON.parse(row.doc) as Verdict;
}
export function responseFromRow(row: DocRow): Response {
  return JSON.parse(row.doc) as Response;
}
export function eventFromRow(row: EventRow): AuditEvent {
  const { sequence, at, actor, act, subject, also, before, after } = row;
  return {
    ...{ sequence, at, actor, act, subject },
    ...(also === null ? {} : { also: JSON.parse(also) }),
    ...{ before: JSON.parse(before), after: JSON.parse(after) },
  } as AuditEvent;
}

/** Keys as 4 bytes each, little-endian: what has to be taken out of the postings when the wording goes. */
export function packKeys(keys: readonly number[]): Buffer {
  const bytes = Buffer.alloc(keys.length * 4);
  keys.forEach((key, index) => {
    bytes.writeUInt32LE(key >>> 0, index * 4);
  });
  return bytes;
}

export function unpackKeys(bytes: Buffer): Uint32Array {
  const keys = new Uint32Array(bytes.length / 4);
  for (let index = 0; index < keys.length; index += 1) keys[index] = bytes.readUInt32LE(index * 4);
  return keys;
}
