import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../models/stores/open-store.ts';
import { importLine } from '../services/import-library.ts';
import { lookUpQuote } from '../services/look-up-quote.ts';
import { fold } from '../services/text/fold.ts';
import { ANSWERS, PEERS } from './bench-peers.ts';

/** A quote of the library that is looked things up in. */
export interface HeldQuote {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | null;
  readonly speaker?: string | null;
}

/** What somebody remembers, and the quote that it is a version of. */
export interface Query {
  readonly q: string;
  readonly gold: string;
}

/** A peer that takes longer for its queries or for being built is stopped; its figures are of the queries that it did. */
const ASKING_MS = 30_000;
const BUILDING_MS = 120_000;

interface Figures {
  readonly build: number;
  /** Bytes of the process's heap, and on disk. */
  readonly memory: number;
  readonly disk: number | null;
  readonly first: number;
  readonly ten: number;
  readonly p50: number;
  readonly p95: number;
  readonly asked: number;
}

/**
 * Ours against its peers on the same quotes and queries: recall, time to answer, time to build, memory, disk. Ours is the
 * whole way: import with grouping and flags into a store on disk, look-up by the use case that the server calls. Peers are
 * handed folded text, which is most of what makes them find Arabic at all.
 */
export async function benchLookUps(quotes: readonly HeldQuote[], queries: readonly Query[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const texts = quotes.map(({ text }) => fold(text) as string);
  const placeOf = new Map(quotes.map(({ id }, index) => [id, index]));
  const isRight = (place: number | undefined, gold: string): boolean => {
    const wanted = texts[placeOf.get(gold) ?? -1];
    return place !== undefined && wanted !== undefined && texts[place] === wanted;
  };
  const measure = async (
    ask: (query: string) => Promise<readonly number[]> | readonly number[],
  ): Promise<Omit<Figures, 'build' | 'memory' | 'disk'>> => {
    const times: number[] = [];
    let first = 0;
    let ten = 0;
    const end = performance.now() + ASKING_MS;
    for (const { q, gold } of queries) {
      const start = performance.now();
      const places = await ask(q);
      times.push(performance.now() - start);
      if (isRight(places[0], gold)) first += 1;
      if (places.some((place) => isRight(place, gold))) ten += 1;
      if (performance.now() > end) break;
    }
    const asked = times.length;
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(asked - 1, Math.floor(asked * share))] ?? 0;
    return { first: first / asked, ten: ten / asked, p50: at(0.5), p95: at(0.95), asked };
  };

  try {
    console.log(`look-ups: ${quotes.length} quotes, ${queries.length} queries`);
    console.log(HEAD);
    const ours = await benchOurs(quotes, placeOf, folder, measure);
    show('isnad', ours, ours);
    for (const { what, build } of PEERS) {
      const before = heap();
      const start = performance.now();
      const peer = build(texts, folder, BUILDING_MS);
      const built = performance.now() - start;
      if (peer === null) {
        console.log(`${what.padEnd(34)} not built in ${BUILDING_MS / 1000} s`);
        continue;
      }
      const memory = heap() - before;
      const folded = (query: string): readonly number[] => peer.ask(fold(query));
      show(what, { build: built, memory, disk: peer.disk, ...(await measure(folded)) }, ours);
    }
    console.log();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchOurs(
  quotes: readonly HeldQuote[],
  placeOf: ReadonlyMap<string, number>,
  folder: string,
  measure: (ask: (query: string) => Promise<number[]>) => Promise<Omit<Figures, 'build' | 'memory' | 'disk'>>,
): Promise<Figures> {
  const library = join(folder, 'library');
  const url = `sqlite:${join(library, 'isnad.db')}`;
  const importing = await openStore(url);
  const start = performance.now();
  for (const quote of quotes) {
    try {
      await importLine({ store: importing, now: () => new Date(), actor: 'bench' }, quote);
    } catch {
      // A line that cannot be held is told of by `isnad import`; here it is just not found.
    }
  }
  await importing.close();
  const build = performance.now() - start;
  const disk = readdirSync(library).reduce((sum, file) => sum + statSync(join(library, file)).size, 0);
  const before = heap();
  const store = await openStore(url);
  const context = { store, now: () => new Date(), actor: 'bench' };
  const figures = await measure(async (q) => {
    const { matches } = await lookUpQuote(context, { q, limit: ANSWERS });
    return matches.flatMap(({ article }) => placeOf.get(article.ref ?? '') ?? []);
  });
  const memory = heap() - before;
  await store.close();
  return { build, memory, disk, ...figures };
}

/** Bytes that live objects take; exact where node was started with --expose-gc, as `npm run bench` does. */
function heap(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const HEAD = `${'way'.padEnd(34)}    R@1   R@10    p50 ms    p95 ms   p50 to ours  p95 to ours   build s  memory MB   disk MB   asked`;

function show(what: string, { first, ten, p50, p95, build, memory, disk, asked }: Figures, ours: Figures): void {
  const cells = [
    first.toFixed(3).padStart(6),
    ten.toFixed(3).padStart(6),
    p50.toFixed(2).padStart(9),
    p95.toFixed(2).padStart(9),
    `${(p50 / ours.p50).toFixed(1)}x`.padStart(13),
    `${(p95 / ours.p95).toFixed(1)}x`.padStart(12),
    (build / 1e3).toFixed(1).padStart(9),
    (memory / 1e6).toFixed(0).padStart(10),
    (disk === null ? '-' : (disk / 1e6).toFixed(0)).padStart(9),
    String(asked).padStart(7),
  ];
  console.log(what.padEnd(34), cells.join(' '));
}
