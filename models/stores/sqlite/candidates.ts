import type Database from 'better-sqlite3';
import type { WordingId } from '../../ids.ts';
import type { Candidate } from '../../quote-store.ts';

/** Candidates by number of shared keys are probed under common keys for this many leaders only. */
const PROBED_LEADERS = 256;

/**
 * Key counts and candidate retrieval over the postings table.
 *
 * Rarest keys are read first, whole, while the budget lasts. A key that no longer fits is not read: the leaders so far
 * are looked up under it one by one, so that a common key can add to what rarer ones found but never costs its length.
 */
export function prepareCandidates(database: Database.Database) {
  const count = database.prepare('SELECT count(*) FROM (SELECT 1 FROM postings WHERE key = ? LIMIT ?)').pluck();
  const read = database.prepare('SELECT wording_n FROM postings WHERE key = ? LIMIT ?').pluck();
  const probe = database.prepare('SELECT 1 FROM postings WHERE key = ? AND wording_n = ?').pluck();
  const idOf = database.prepare('SELECT id FROM wordings WHERE n = ?').pluck();

  /** The last counts: a look-up asks for the same keys again as candidates, and only the order of reading rests on it. */
  let last: { readonly cap: number; readonly counts: ReadonlyMap<number, number> } = { cap: 0, counts: new Map() };

  function keyCounts(keys: readonly number[], cap: number): Map<number, number> {
    const counts = new Map(keys.map((key) => [key, Number(count.get(key, cap))]));
    last = { cap, counts };
    return counts;
  }

  function postingsOf(key: number, budget: number): number {
    const known = last.counts.get(key);
    return known !== undefined && known < last.cap ? known : Number(count.get(key, budget + 1));
  }

  function candidates(
    keys: readonly { readonly key: number; readonly weight: number }[],
    { limit, budget }: { readonly limit: number; readonly budget: number },
  ): Candidate[] {
    const rarestFirst = keys
      .map(({ key, weight }) => ({ key, weight, postings: postingsOf(key, budget) }))
      .filter(({ postings }) => postings > 0)
      .sort((x, y) => x.postings - y.postings || x.key - y.key);
    const weights = new Map<number, number>();
    let left = budget;
    for (const { key, weight, postings } of rarestFirst) {
      if (postings <= left || weights.size === 0) {
        const found = read.all(key, left) as number[];
        left -= found.length;
        for (const n of found) weights.set(n, (weights.get(n) ?? 0) + weight);
      } else {
        for (const [n, sum] of heaviest(weights, PROBED_LEADERS)) {
          if (probe.get(key, n) !== undefined) weights.set(n, sum + weight);
        }
      }
    }
    // Ties are broken by id, which the postings do not hold: take all that tie with the last place, then cut.
    const leaders = heaviest(weights, limit);
    const floor = leaders.length < limit ? Number.NEGATIVE_INFINITY : (leaders.at(-1)?.[1] ?? 0);
    const tied = leaders.length < limit ? leaders : [...weights].filter(([, weight]) => weight >= floor);
    return tied
      .map(([n, weight]) => ({ wordingId: idOf.get(n) as WordingId, weight }))
      .sort((x, y) => y.weight - x.weight || (x.wordingId < y.wordingId ? -1 : 1))
      .slice(0, limit);
  }

  return { keyCounts, candidates };
}

function heaviest(weights: ReadonlyMap<number, number>, limit: number): [number, number][] {
  return [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, limit);
}
