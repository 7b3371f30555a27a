import type { WeighedKey } from '../quote-store.ts';

/** Keys read that a wording must share where there is a floor: one rare word in common is chance, two seldom are. */
export const SHARED_KEYS = 2;

/**
 * Which keys to read, rarest first, whole, as long as the budget of postings lasts; keys that nothing stands under are left
 * out. Where even the rarest does not fit, it is read as far as the budget goes, and `isCut` says so.
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
    if (count > left) continue;
    left -= count;
    read.push(key);
  }
  const [rarest] = rarestFirst;
  return read.length === 0 && rarest !== undefined ? { read: [rarest.key], isCut: true } : { read, isCut: false };
}
