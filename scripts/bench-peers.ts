import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import stringSimilarity from 'string-similarity';

/** Answers asked of every peer. */
export const ANSWERS = 10;

/** Words that FTS5 is asked for where it is asked for the rarest only. */
const RAREST = 8;

/** Documents handed over between two looks at the clock. */
const CHUNK = 2_000;

/** One way to look a quote up, ready to be asked. Texts and queries come folded; answers are places in the list, best first. */
export interface Peer {
  readonly what: string;
  /** Bytes on disk; null for what lies in memory. */
  readonly disk: number | null;
  readonly ask: (query: string) => readonly number[];
}

/** What could be looked up with instead. `build` gives null where building took longer than it may. */
export interface PeerBuilder {
  readonly what: string;
  readonly build: (texts: readonly string[], folder: string, mayTake: number) => Peer | null;
}

export const PEERS: readonly PeerBuilder[] = [
  { what: 'SQLite FTS5, bm25, all words', build: (texts, folder) => fullText(texts, folder, allWords) },
  { what: 'SQLite FTS5, bm25, 8 rarest words', build: (texts, folder) => fullText(texts, folder, rarestWords) },
  { what: 'MiniSearch, fuzzy', build: miniSearch },
  { what: 'FlexSearch, suggest', build: flexSearch },
  { what: 'string-similarity findBestMatch', build: bestMatch },
];

type Choose = (words: readonly string[], database: Database.Database) => readonly string[];

const allWords: Choose = (words) => words;

const rarestWords: Choose = (words, database) => {
  const held = database.prepare('SELECT doc FROM vocabulary WHERE term = ?').pluck();
  return words
    .map((word) => ({ word, count: Number(held.get(word) ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, RAREST)
    .map(({ word }) => word);
};

function fullText(texts: readonly string[], folder: string, choose: Choose): Peer {
  const file = join(folder, `${choose === allWords ? 'all' : 'rarest'}.db`);
  const database = new Database(file);
  database.pragma('journal_mode = OFF');
  database.exec(`CREATE VIRTUAL TABLE quotes USING fts5 (text, tokenize = "unicode61 remove_diacritics 0");
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab (quotes, row)`);
  const insert = database.prepare('INSERT INTO quotes (rowid, text) VALUES (?, ?)');
  database.transaction(() => {
    for (const [index, text] of texts.entries()) insert.run(index, text);
  })();
  const search = database
    .prepare(`SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY bm25(quotes) LIMIT ${ANSWERS}`)
    .pluck();
  const ask = (query: string): number[] => {
    const words = choose([...new Set(query.split(' '))], database).map((word) => `"${word}"`);
    return words.length === 0 ? [] : (search.all(words.join(' OR ')) as number[]);
  };
  return { what: choose === allWords ? PEERS[0]!.what : PEERS[1]!.what, disk: statSync(file).size, ask };
}

function miniSearch(texts: readonly string[], _folder: string, mayTake: number): Peer | null {
  const index = new MiniSearch({ fields: ['text'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  const documents = texts.map((text, id) => ({ id, text }));
  if (!inTime(documents.length, mayTake, (from, to) => index.addAll(documents.slice(from, to)))) return null;
  const ask = (query: string): number[] =>
    index
      .search(query, { fuzzy: 0.2, combineWith: 'OR' })
      .slice(0, ANSWERS)
      .map(({ id }) => Number(id));
  return { what: 'MiniSearch, fuzzy', disk: null, ask };
}

function flexSearch(texts: readonly string[], _folder: string, mayTake: number): Peer | null {
  const index = new flexsearch.Index({ tokenize: 'strict', encode: (text: string) => text.split(' ') });
  const add = (from: number, to: number): void => {
    for (let id = from; id < to; id += 1) index.add(id, texts[id]!);
  };
  if (!inTime(texts.length, mayTake, add)) return null;
  return {
    what: 'FlexSearch, suggest',
    disk: null,
    ask: (query) => (index.search(query, { limit: ANSWERS, suggest: true }) as (number | string)[]).map(Number),
  };
}

function bestMatch(texts: readonly string[]): Peer {
  const list = [...texts];
  return {
    what: 'string-similarity findBestMatch',
    disk: null,
    ask(query) {
      const { ratings } = stringSimilarity.findBestMatch(query, list);
      const best = ratings.map(({ rating }, index) => ({ rating, index })).sort((a, b) => b.rating - a.rating);
      return best.slice(0, ANSWERS).map(({ index }) => index);
    },
  };
}

/** Whether all documents were handed over within so many milliseconds. */
function inTime(count: number, mayTake: number, add: (from: number, to: number) => void): boolean {
  const end = performance.now() + mayTake;
  for (let from = 0; from < count; from += CHUNK) {
    if (performance.now() > end) return false;
    add(from, Math.min(count, from + CHUNK));
  }
  return true;
}
