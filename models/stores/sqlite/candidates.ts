import type Database from 'better-sqlite3';
import type { WordingId } from '../../ids.ts';
import type { Candidate } from '../../quote-store.ts';
import type { Postings } from './postings.ts';
import { unpackKeys } from './rows.ts';

/** Of the wordings that rare keys found, so many for each one wanted are weighed under the common keys too. */
const LEADERS = 3;

/** Keys are put in order by their postings up to this many; keys that have more come last, in the order of the keys. */
const RARE = 1_000;

/**
 * Key counts and candidate retrieval over the postings.
 *
 * Rarest keys are read first, whole, while the budget lasts. Keys that no longer fit are not read: the leaders so far are
 * asked for their own keys instead, so that a common key can add to what rarer ones found but never costs its length.
 */
export function prepareCandidates(database: Database.Database, postings: Postings) {
  const wording = database.prepare('SELECT id, keys FROM wordings WHERE n = ?');

  function keyCounts(keys: readonly number[], cap: number): Map<number, number> {
    postings.begin();
    return new Map(keys.map((key) => [key, postings.count(key, cap)]));
  }

  function candidates(
    keys: readonly { readonly key: number; readonly weight: number }[],
    { limit, budget }: { readonly limit: number; readonly budget: number },
  ): Candidate[] {
    const rarestFirst = keys
      .map(({ key, weight }) => ({ key, weight, count: postings.count(key, Math.min(RARE, budget)) }))
      .filter(({ count }) => count > 0)
      .sort((x, y) => x.count - y.count || x.key - y.key);
    const weights = new Map<number, number>();
    const unread = new Map<number, number>();
    let left = budget;
    for (const { key, weight } of rarestFirst) {
      const found = postings.read(key, left) ?? (weights.size === 0 ? postings.first(key, left) : null);
      if (found === null) {
        unread.set(key, weight);
        continue;
      }
      left -= found.length;
      for (const n of found) weights.set(n, (weights.get(n) ?? 0) + weight);
    }
    return leadersOf(weights, limit * LEADERS)
      .map(([n, weight]): Candidate => {
        const { id, keys: packed } = wording.get(n) as { id: WordingId; keys: Buffer };
        const more = unread.size === 0 ? [] : unpackKeys(packed).map((key) => unread.get(key) ?? 0);
        return { wordingId: id, weight: more.reduce((sum, extra) => sum + extra, weight) };
      })
      .sort((x, y) => y.weight - x.weight || (x.wordingId < y.wordingId ? -1 : 1))
      .slice(0, limit);
  }

  return { keyCounts, candidates };
}

/** The heaviest entries, and every further one that ties with the last of them: who is cut must not be left to chance. */
function leadersOf(weights: ReadonlyMap<number, number>, most: number): [number, number][] {
  const sorted = [...weights].sort((x, y) => y[1] - x[1]);
  const floor = sorted[most - 1]?.[1];
  if (floor === undefined) return sorted;
  let end = most;
  while (end < sorted.length && sorted[end]?.[1] === floor) end += 1;
  return sorted.slice(0, end);
}
