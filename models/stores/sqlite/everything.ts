import type Database from 'better-sqlite3';
import type { LibraryLine } from '../../quote-store.ts';
import {
  type ArticleRow,
  articleFromRow,
  type DocRow,
  decisionFromRow,
  type EventRow,
  eventFromRow,
  flagFromRow,
  MENTION_SELECT,
  type MentionRow,
  mentionFromRow,
  quoteFromRow,
  responseFromRow,
  unpackKeys,
  verdictFromRow,
  WORDING_SELECT,
  type WordingRow,
  wordingFromRow,
} from './rows.ts';

/** Rows fetched at a time: no read transaction stays open while a slow reader waits. */
const BATCH = 500;

/** Every row of the library as typed lines, each table by its row number, what is named before what names it. */
export function* readEverything(database: Database.Database): Generator<LibraryLine> {
  function* rows<Row>(select: string, table: string): Generator<Row> {
    const next = database.prepare(`${select} WHERE ${table}.n > ? ORDER BY ${table}.n LIMIT ${BATCH}`);
    const number = database.prepare(`SELECT n FROM ${tableOf(table)} WHERE n > ? ORDER BY n LIMIT ${BATCH}`).pluck();
    for (let after = 0; ; ) {
      const numbers = number.all(after) as number[];
      yield* next.all(after) as Row[];
      const last = numbers.at(-1);
      if (last === undefined) return;
      after = last;
    }
  }
  const tableOf = (name: string): string => ({ m: 'mentions', w: 'wordings' })[name] ?? name;
  const docs = (table: string) => rows<DocRow>(`SELECT doc FROM ${table}`, table);

  for (const row of docs('outlets')) yield { type: 'outlet', ...JSON.parse(row.doc) };
  for (const row of docs('speakers')) yield { type: 'speaker', ...JSON.parse(row.doc) };
  for (const row of rows<ArticleRow>('SELECT id, text, extractor, doc FROM articles', 'articles')) {
    yield { type: 'article', ...articleFromRow(row) };
  }
  for (const row of docs('quotes')) yield { type: 'quote', ...quoteFromRow(row) };
  for (const row of rows<MentionRow>(MENTION_SELECT, 'm')) yield { type: 'mention', ...mentionFromRow(row) };
  const wordings = WORDING_SELECT.replace('w.fold_version', 'w.fold_version, w.keys');
  for (const row of rows<WordingRow & { keys: Buffer }>(wordings, 'w')) {
    yield { type: 'wording', ...wordingFromRow(row), keys: [...unpackKeys(row.keys)] };
  }
  for (const link of database.prepare('SELECT a, b, relation, likeness, comparer FROM links').all() as Extract<
    LibraryLine,
    { type: 'link' }
  >[]) {
    yield { ...link, type: 'link' };
  }
  for (const row of docs('flags')) yield { type: 'flag', ...flagFromRow(row) };
  for (const row of docs('decisions')) yield { type: 'decision', decision: decisionFromRow(row) };
  for (const row of docs('verdicts')) yield { type: 'verdict', ...verdictFromRow(row) };
  for (const row of docs('responses')) yield { type: 'response', ...responseFromRow(row) };
  for (const row of database.prepare('SELECT * FROM events ORDER BY sequence').all() as EventRow[]) {
    yield { type: 'event', ...eventFromRow(row) };
  }
}
