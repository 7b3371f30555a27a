import type { WeighedKey } from '../quote-store.ts';

/** Keys are put in order by their postings up to this many; keys that have more come last, in the order of the keys. */
export const RARE = 1_000;

/** Keys read that a wording must share where there is a floor: one rare word in common is chance, two seldom are. */
export const SHARED_KEYS = 2;

/**
 * Which keys to read, rarest first, whole, as long as the budget of postings lasts; keys that nothing stands under are left
 * out, and those that were counted up to `RARE`, whose number is not known. Where no key is left, the first of the common ones
 * is read as far as the budget goes, and `isCut` says so.
 */
export function keysInBudget(
  keys: readonly WeighedKey[],
  counts: ReadonlyMap<number, number>,
  budget: number,
): { read: number[]; isCut: boolean } {
  const rarestFirst = keys
    .map(({ key }) => ({ key, count: counts.get(key) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((x, y) => x.count - y.count || x.key - y.key);
  const read: number[] = [];
  let left = budget;
  for (const { key, count } of rarestFirst) {
    if (count > left || count >= RARE) continue;
    left -= count;
    read.push(key);
  }
  const [rarest] = rarestFirst;
  return read.length === 0 && rarest !== undefined ? { read: [rarest.key], isCut: true } : { read, isCut: false };
}
