import Database from 'better-sqlite3';
import stringSimilarity from 'string-similarity';
import { openStore } from '../models/stores/open-store.ts';
import type { Context } from '../services/context.ts';
import { lookUpQuote } from '../services/look-up-quote.ts';
import { compare } from '../services/match/compare.ts';
import { recordQuote } from '../services/record-quote.ts';
import { fold } from '../services/text/fold.ts';
import { benchExtraction } from './bench-extraction.ts';
import { type GeneratedQuote, generateArticle, generateQuotes, misquote } from './generate-text.ts';

/**
 * `npm run bench [-- SIZE ARTICLES.jsonl...]`: every hot path, with ratios against peers on the same texts, quotes and
 * queries in the same run. Without articles the sample library is read; quotes are generated, so that it runs anywhere.
 */
const SIZE = Number(process.argv[2] ?? 10_000);
const ARTICLES = process.argv.slice(3);
const QUERIES = 200;

/** A peer that takes longer than this for its queries is stopped, and its figure is of the queries that it did. */
const PEER_CAP_MS = 20_000;

interface Row {
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  readonly right: number;
  readonly asked: number;
}

const now = (): number => performance.now();
const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

async function time(
  what: string,
  queries: readonly (readonly [string, number])[],
  ask: (q: string) => Promise<number> | number,
): Promise<Row> {
  const times: number[] = [];
  let right = 0;
  const end = now() + PEER_CAP_MS;
  for (const [query, wanted] of queries) {
    const start = now();
    right += (await ask(query)) === wanted ? 1 : 0;
    times.push(now() - start);
    if (now() > end) break;
  }
  return { what, p50: percentile(times, 0.5), p95: percentile(times, 0.95), right, asked: times.length };
}

function throughput(what: string, bytes: number, work: () => void): void {
  work();
  const start = now();
  let rounds = 0;
  while (now() - start < 1_000) {
    work();
    rounds += 1;
  }
  console.log(`${what.padEnd(44)} ${((rounds * bytes) / 1e6 / ((now() - start) / 1_000)).toFixed(2)} MB/s`);
}

function peers(quotes: readonly GeneratedQuote[]): {
  findBestMatch: (q: string) => number;
  fts: (q: string) => number;
} {
  const folded = quotes.map(({ text }) => fold(text) as string);
  const database = new Database(':memory:');
  database.exec('CREATE VIRTUAL TABLE quotes USING fts5 (text)');
  const insert = database.prepare('INSERT INTO quotes (rowid, text) VALUES (?, ?)');
  database.transaction(() => {
    for (const [index, text] of folded.entries()) insert.run(index, text);
  })();
  const search = database
    .prepare('SELECT rowid FROM quotes WHERE quotes MATCH ? ORDER BY bm25(quotes) LIMIT 1')
    .pluck();
  return {
    findBestMatch: (q) => stringSimilarity.findBestMatch(fold(q), folded).bestMatchIndex,
    fts: (q) =>
      Number(
        search.get(
          fold(q)
            .split(' ')
            .map((word) => `"${word}"`)
            .join(' OR '),
        ) ?? -1,
      ),
  };
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${SIZE} quotes, ${QUERIES} misquoted queries; generated text\n`);
  const article = generateArticle(400);
  const bytes = Buffer.byteLength(article);
  throughput('fold', bytes, () => fold(article));
  await benchExtraction(ARTICLES);

  const quotes = generateQuotes(SIZE);
  const store = await openStore('sqlite::memory:');
  const context: Context = { store, now: () => new Date(), actor: 'bench' };
  const ids = new Map<string, number>();
  let start = now();
  for (const [index, { text, speaker, lang }] of quotes.entries()) {
    const { quote } = await recordQuote(context, { text, speaker, lang }, { durability: 'bulk' });
    ids.set(quote.id, index);
  }
  console.log(
    `${'import with grouping and flags'.padEnd(44)} ${Math.round(SIZE / ((now() - start) / 1_000))} quotes/s`,
  );

  const queries = Array.from({ length: QUERIES }, (_, n): [string, number] => {
    const index = Math.floor((n * SIZE) / QUERIES);
    return [misquote((quotes[index] as GeneratedQuote).text, n), index];
  });
  start = now();
  let pairs = 0;
  for (const [query, index] of queries) {
    compare(query, (quotes[index] as GeneratedQuote).text);
    pairs += 1;
  }
  console.log(`${'compare'.padEnd(44)} ${Math.round(pairs / ((now() - start) / 1_000))} pairs/s\n`);

  const peer = peers(quotes);
  const rows = [
    await time('isnad look-up', queries, async (q) => {
      const { matches } = await lookUpQuote(context, { q, limit: 1 });
      return ids.get(matches[0]?.quote.id ?? '') ?? -1;
    }),
    await time('SQLite FTS5, bm25, all words', queries, peer.fts),
    await time('string-similarity findBestMatch', queries, peer.findBestMatch),
  ];
  const ours = rows[0] as Row;
  console.log(
    'look-up'.padEnd(36),
    'p50 ms'.padStart(9),
    'p95 ms'.padStart(9),
    'R@1'.padStart(7),
    'p50 against ours'.padStart(18),
  );
  for (const { what, p50, p95, right, asked } of rows) {
    const ratio = `${(p50 / ours.p50).toFixed(1)}x`;
    console.log(
      what.padEnd(36),
      p50.toFixed(2).padStart(9),
      p95.toFixed(2).padStart(9),
      (right / asked).toFixed(3).padStart(7),
      ratio.padStart(18),
    );
  }
  await store.close();
}

await main();
