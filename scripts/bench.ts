import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { compare } from '../services/match/compare.ts';
import { fold } from '../services/text/fold.ts';
import { benchExtraction } from './bench-extraction.ts';
import { benchLookUps, type HeldQuote, type Query } from './bench-look-up.ts';
import { generateArticle, generateQuotes, misquote } from './generate-text.ts';

const USAGE = `usage: npm run bench -- [--size N] [--library FILE --queries FILE] [--articles FILE]... [--only PART]

Times every hot path, with ratios against peers on the same texts and queries in the same run; articles and quotes are our
own or generated where no file is named, so that it runs anywhere.
  --size N         quotes of the library, 10000 if not given
  --library FILE   quotes as isnad import reads them, JSON lines, .gz too
  --queries FILE   JSON lines {"q", "gold"}: gold is the id of the quote that q is a version of
  --articles FILE  JSON lines {"text", "lang"}; may be given several times
  --only PART      text, extraction, comparisons or look-ups
`;

/** Queries made up where no file is named. */
const GENERATED_QUERIES = 400;

/** How long one way through a text or list is repeated, in milliseconds. */
const MEASURE_MS = 2_000;

const quoteSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.string().nullish(),
  speaker: z.string().nullish(),
});
const querySchema = z.object({ q: z.string(), gold: z.string().nullish() });

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '10000' },
      library: { type: 'string' },
      queries: { type: 'string' },
      articles: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const wanted = (part: string): boolean => values.only === undefined || values.only === part;
  const size = Number(values.size);
  console.log(`Node ${process.version}\n`);
  if (wanted('text')) benchFold();
  if (wanted('extraction')) await benchExtraction(values.articles);
  if (!wanted('comparisons') && !wanted('look-ups')) return;
  const quotes = values.library === undefined ? generated(size) : await readLines(values.library, quoteSchema, size);
  const queries = values.queries === undefined ? misquoted(quotes) : await readQueries(values.queries, quotes);
  if (wanted('comparisons')) benchComparisons(quotes, queries);
  if (wanted('look-ups')) await benchLookUps(quotes, queries);
}

function benchFold(): void {
  const article = generateArticle(400);
  const bytes = Buffer.byteLength(article);
  const rounds = roundsIn(() => fold(article));
  console.log(`fold: ${((rounds * bytes) / 1e3 / MEASURE_MS).toFixed(1)} MB/s\n`);
}

function benchComparisons(quotes: readonly HeldQuote[], queries: readonly Query[]): void {
  const texts = new Map(quotes.map(({ id, text }) => [id, text]));
  const rounds = roundsIn(() => {
    for (const { q, gold } of queries) compare(q, texts.get(gold) ?? '');
  });
  const pairs = (rounds * queries.length * 1e3) / MEASURE_MS;
  console.log(`compare: ${pairs.toFixed(0)} pairs a second, a query and the quote that it is a version of\n`);
}

function roundsIn(work: () => void): number {
  work();
  const end = performance.now() + MEASURE_MS;
  let rounds = 0;
  for (; performance.now() < end; rounds += 1) work();
  return rounds;
}

function generated(size: number): HeldQuote[] {
  return generateQuotes(size).map((quote, index) => ({ ...quote, id: `made-${index}` }));
}

function misquoted(quotes: readonly HeldQuote[]): Query[] {
  return Array.from({ length: GENERATED_QUERIES }, (_, index): Query => {
    const { id, text } = quotes[Math.floor((index * quotes.length) / GENERATED_QUERIES)]!;
    return { q: misquote(text, index), gold: id };
  });
}

/** Queries whose quote is among those read. */
async function readQueries(file: string, quotes: readonly HeldQuote[]): Promise<Query[]> {
  const held = new Set(quotes.map(({ id }) => id));
  const lines = await readLines(file, querySchema, Number.POSITIVE_INFINITY);
  return lines.flatMap(({ q, gold }) => (gold != null && held.has(gold) ? [{ q, gold }] : []));
}

async function readLines<T>(file: string, schema: z.ZodType<T>, most: number): Promise<T[]> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  const found: T[] = [];
  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue;
    found.push(schema.parse(JSON.parse(line)));
    if (found.length >= most) break;
  }
  return found;
}

await main();
