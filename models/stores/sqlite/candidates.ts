import type Database from 'better-sqlite3';
import type { WordingId } from '../../ids.ts';
import type { Candidate, CandidateOptions, WeighedKey } from '../../quote-store.ts';
import { RARE, SHARED_KEYS } from '../keys-in-budget.ts';
import type { Postings } from './postings.ts';
import { unpackKeys } from './rows.ts';

/**
 * Of the wordings that rare keys found, so many for each one wanted are weighed under the common keys too. At 100,000 wordings
 * three for each find no more.
 */
const LEADERS = 1.5;

/**
 * Key counts and candidate retrieval over the postings.
 *
 * Rarest keys are read first, whole, while the budget lasts. Keys that no longer fit are not read: the leaders so far are
 * asked for their own keys instead, so that a common key can add to what rarer ones found but never costs its length.
 */
export function prepareCandidates(database: Database.Database, postings: Postings) {
  const wordings = database
    .prepare('SELECT w.n, w.id, w.keys FROM json_each(?) JOIN wordings w ON w.n = value')
    .raw() as Database.Statement<[string], [number, WordingId, Buffer]>;

  function keyCounts(keys: readonly number[], cap: number): Map<number, number> {
    postings.begin();
    return new Map(keys.map((key) => [key, postings.count(key, cap)]));
  }

  function candidates(keys: readonly WeighedKey[], { limit, budget, floor = 0 }: CandidateOptions): Candidate[] {
    const { weights, unread } = weigh(keys, budget, floor > 0 ? SHARED_KEYS : 1);
    const least = floor * keys.reduce((sum, { weight }) => sum + weight, 0);
    return wordings
      .all(JSON.stringify(leadersOf(weights, unread, limit)))
      .flatMap(([n, wordingId, packed]): Candidate[] => {
        const own = unpackKeys(packed);
        let weight = weights.get(n) ?? 0;
        if (unread.size > 0) for (const key of own) weight += unread.get(key) ?? 0;
        return weight >= least * Math.min(1, own.length / keys.length) ? [{ wordingId, weight }] : [];
      })
      .sort((x, y) => y.weight - x.weight || (x.wordingId < y.wordingId ? -1 : 1))
      .slice(0, limit);
  }

  /** What the wordings have of the keys that fit the budget, by `n`, where they have `shared` of them; and the other keys. */
  function weigh(keys: readonly WeighedKey[], budget: number, shared: number) {
    const rarestFirst = keys
      .map(({ key, weight }) => ({ key, weight, count: postings.count(key, Math.min(RARE, budget)) }))
      .filter(({ count }) => count > 0)
      .sort((x, y) => x.count - y.count || x.key - y.key);
    const weights = new Map<number, number>();
    const once = new Map<number, number>();
    const unread = new Map<number, number>();
    let left = budget;
    for (const { key, weight } of rarestFirst) {
      const found = postings.read(key, left) ?? (weights.size === 0 ? postings.first(key, left) : null);
      if (found === null) {
        unread.set(key, weight);
        continue;
      }
      left -= found.length;
      for (const n of found) {
        const before = weights.get(n) ?? once.get(n);
        if (before === undefined && shared > 1) once.set(n, weight);
        else weights.set(n, (before ?? 0) + weight);
      }
    }
    return { weights, unread };
  }

  return { keyCounts, candidates };
}

/**
 * The `n` of those that may be among the `limit` heaviest once the unread keys are counted too: as heavy as the last of them
 * less all that is unread. Of them at most `LEADERS` times as many, and every further one that ties with the last: who is
 * cut must not be left to chance.
 */
function leadersOf(weights: ReadonlyMap<number, number>, unread: ReadonlyMap<number, number>, limit: number): number[] {
  // Numbers alone sort ten times as fast as entries, and most entries are far behind.
  const sorted = Float64Array.from(weights.values()).sort().reverse();
  const last = sorted[limit - 1] ?? 0;
  const most = sorted[Math.ceil(limit * LEADERS) - 1] ?? 0;
  const least = Math.max(most, last - [...unread.values()].reduce((sum, weight) => sum + weight, 0));
  const leaders: number[] = [];
  for (const [n, weight] of weights) if (weight >= least) leaders.push(n);
  return leaders;
}
