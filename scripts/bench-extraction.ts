import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { attribute } from '../services/attribute/attribute.ts';
import { extract } from '../services/extract/extract.ts';
import { detectLanguage } from '../services/text/language.ts';
import { readSampleLibrary } from './sample-library/add-sample-library.ts';

/** One article to be timed: its text and language. */
interface Timed {
  readonly text: string;
  readonly lang: string;
}

/** How long the articles are read over and over; the quickest round counts, since what else the machine does only adds time. */
const MEASURE_MS = 4_000;

/** Size of the one long text, in UTF-16 code units. */
const LONG = 5_000_000;

const lineSchema = z.object({ text: z.string(), lang: z.string().nullish() });

/**
 * Speed of extraction with attribution, in megabytes of UTF-8 a second of one core, by language: over articles one by one
 * and over one text of five million code units that is made of them. Articles come from `files` (JSON lines with "text" and
 * "lang"), else from the sample library. The peer is Intl.Segmenter, which only cuts the same text into words.
 */
export async function benchExtraction(files: readonly string[]): Promise<void> {
  const articles = files.length > 0 ? (await Promise.all(files.map(readArticles))).flat() : await samples();
  const byLang = new Map<string, string[]>();
  for (const { text, lang } of articles) byLang.set(lang, [...(byLang.get(lang) ?? []), text]);
  console.log(
    'extract + attribute'.padEnd(28),
    'articles'.padStart(12),
    'one 5 M text'.padStart(14),
    'Intl.Segmenter'.padStart(16),
    'articles against it'.padStart(21),
  );
  for (const [lang, texts] of byLang) {
    const read = (text: string): void => readOne({ text, lang });
    const ours = megabytesASecond(texts, read);
    const long = megabytesASecond([longText(texts)], read);
    const words = new Intl.Segmenter(lang, { granularity: 'word' });
    const peer = megabytesASecond(texts, (text) => Array.from(words.segment(text)));
    console.log(
      `${lang}, ${texts.length} articles`.padEnd(28),
      `${ours.toFixed(2)} MB/s`.padStart(12),
      `${long.toFixed(2)} MB/s`.padStart(14),
      `${peer.toFixed(2)} MB/s`.padStart(16),
      `${(ours / peer).toFixed(2)}x`.padStart(21),
    );
  }
  console.log();
}

function readOne({ text, lang }: Timed): void {
  const { findings } = extract(text, { lang, title: null });
  attribute(text, findings, { lang, title: null, publishedAt: '2025-10-07', outlet: null });
}

/** Over all texts, in the quickest of the rounds. */
function megabytesASecond(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let quickest = Number.POSITIVE_INFINITY;
  const end = performance.now() + MEASURE_MS;
  while (performance.now() < end) {
    const start = performance.now();
    for (const text of texts) work(text);
    quickest = Math.min(quickest, performance.now() - start);
  }
  return bytes / 1e3 / quickest;
}

function longText(texts: readonly string[]): string {
  const once = texts.join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(LONG / once.length)).slice(0, LONG);
}

async function samples(): Promise<Timed[]> {
  const articles = await readSampleLibrary();
  return Promise.all(articles.map(async ({ text }) => ({ text, lang: (await detectLanguage(text)).lang })));
}

async function readArticles(file: string): Promise<Timed[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return Promise.all(
    lines.map(async (line) => {
      const { text, lang } = lineSchema.parse(JSON.parse(line));
      return { text, lang: lang ?? (await detectLanguage(text)).lang };
    }),
  );
}
