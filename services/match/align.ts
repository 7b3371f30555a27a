import { type Alignable, alignWindow, type Step, type Window } from './align-table.ts';

export type { Alignable, Step } from './align-table.ts';

/**
 * Cells of the largest table that is filled, and of all tables of one alignment: two texts of 300 words are aligned as
 * well as can be. Past it the texts are cut at words that occur once in both, and what lies between two cuts and is still too
 * large, or comes after the work is used up, is left unaligned.
 */
export const MAX_CELLS = 90_000;
export const MAX_CELLS_IN_ALL = 1_500_000;

/** A cut leaves smaller pieces, which are cut again; texts that resist this often are repetitive, not alike. */
const MAX_CUTS = 6;

/**
 * Aligns two sequences of words, in order, so that as much weight as possible matches. Every position of both is in
 * exactly one step, in order. `alike` is symmetric, 0 (different) to 1 (equal). Linear in the texts beyond the caps.
 *
 *     a  the deal  is       near
 *     b  the deal  is  not  near  now
 *         1    1    1   0    1     0
 */
export function align<T extends Alignable>(a: readonly T[], b: readonly T[], alike: (a: T, b: T) => number): Step[] {
  const steps: Step[] = [];
  let cellsLeft = MAX_CELLS_IN_ALL;

  function alignBetween(window: Window, cuts: number): void {
    const { fromA, toA, fromB, toB } = window;
    const cells = (toA - fromA) * (toB - fromB);
    if (cells > 0 && cells <= Math.min(MAX_CELLS, cellsLeft)) {
      cellsLeft -= cells;
      alignWindow(a, b, alike, window, steps);
      return;
    }
    const within = cells === 0 ? null : densest(a, b, window);
    if (within !== null) {
      alone(steps, { ...window, toA: within.fromA, toB: within.fromB });
      alignBetween(within, cuts);
      alone(steps, { ...window, fromA: within.toA, fromB: within.toB });
      return;
    }
    const anchors = cells === 0 || cuts === MAX_CUTS ? [] : anchorsIn(a, b, window);
    let open = { a: fromA, b: fromB };
    if (anchors.length > 0) {
      for (const anchor of anchors) {
        alignBetween({ fromA: open.a, toA: anchor.a, fromB: open.b, toB: anchor.b }, cuts + 1);
        steps.push({ ...anchor, alike: 1 });
        open = { a: anchor.a + 1, b: anchor.b + 1 };
      }
      alignBetween({ fromA: open.a, toA, fromB: open.b, toB }, cuts + 1);
      return;
    }
    alone(steps, window);
  }

  alignBetween({ fromA: 0, toA: a.length, fromB: 0, toB: b.length }, 0);
  return steps;
}

/** The words of a window one by one, without a mate. */
function alone(steps: Step[], { fromA, toA, fromB, toB }: Window): void {
  for (let at = fromA; at < toA; at++) steps.push({ a: at, b: -1, alike: 0 });
  for (let at = fromB; at < toB; at++) steps.push({ a: -1, b: at, alike: 0 });
}

/** A text is short beside another from this many times its length on: it is a quote in a speech, or in a paste. */
const SHORT_BESIDE = 4;

/**
 * The stretch of the longer text, three times as long as the shorter one, that shares most words with it; null where
 * neither is short beside the other, or the stretch would still be too large.
 */
function densest(a: readonly Alignable[], b: readonly Alignable[], window: Window): Window | null {
  const { fromA, toA, fromB, toB } = window;
  const [lengthA, lengthB] = [toA - fromA, toB - fromB];
  const isLongB = lengthB >= SHORT_BESIDE * lengthA;
  if (!isLongB && lengthA < SHORT_BESIDE * lengthB) return null;
  const short = isLongB ? lengthA : lengthB;
  if (3 * short * short > MAX_CELLS) return null;
  const [few, many, from, to] = isLongB ? [a.slice(fromA, toA), b, fromB, toB] : [b.slice(fromB, toB), a, fromA, toA];
  const start = densestStart(few, many, from, to, 3 * short);
  return isLongB
    ? { ...window, fromB: start, toB: Math.min(to, start + 3 * short) }
    : { ...window, fromA: start, toA: Math.min(to, start + 3 * short) };
}

/** Where the stretch of `length` words starts whose distinct shared words weigh most; centred on them. */
function densestStart(
  few: readonly Alignable[],
  many: readonly Alignable[],
  from: number,
  to: number,
  length: number,
): number {
  const weights = new Map(few.map(({ key, weight }) => [key, weight]));
  const counts = new Map<string, number>();
  const span = Math.max(1, Math.floor(length / 3));
  let weight = 0;
  let best = { weight: -1, start: from };
  for (let at = from; at < to; at++) {
    const { key } = many[at]!;
    const worth = weights.get(key);
    if (worth !== undefined) {
      const count = counts.get(key) ?? 0;
      if (count === 0) weight += worth;
      counts.set(key, count + 1);
    }
    const gone = at - span >= from ? many[at - span]! : undefined;
    if (gone !== undefined && weights.has(gone.key)) {
      const count = counts.get(gone.key)! - 1;
      if (count === 0) weight -= weights.get(gone.key)!;
      counts.set(gone.key, count);
    }
    if (weight > best.weight) best = { weight, start: at - span + 1 };
  }
  return Math.max(from, Math.min(best.start - span, to - length));
}

/**
 * Where a window is cut: words that begin or end it alike, and words that stand once on each side, thinned to the longest
 * row that has one order in both (patience diff).
 */
function anchorsIn(a: readonly Alignable[], b: readonly Alignable[], window: Window): { a: number; b: number }[] {
  const { fromA, toA, fromB, toB } = window;
  const shortest = Math.min(toA - fromA, toB - fromB);
  let head = 0;
  while (head < shortest && a[fromA + head]!.key === b[fromB + head]!.key) head++;
  let tail = 0;
  while (tail < shortest - head && a[toA - 1 - tail]!.key === b[toB - 1 - tail]!.key) tail++;
  // A few words alike at an end are chance; a text that only grew has many.
  if (head + tail < shortest / 2) head = tail = 0;
  const onlyA = onlyPlaces(a, fromA + head, toA - tail);
  const onlyB = onlyPlaces(b, fromB + head, toB - tail);
  const pairs: { a: number; b: number }[] = [];
  for (const [key, at] of onlyA) {
    const there = onlyB.get(key);
    if (at >= 0 && there !== undefined && there >= 0) pairs.push({ a: at, b: there });
  }
  return [
    ...Array.from({ length: head }, (_, at) => ({ a: fromA + at, b: fromB + at })),
    ...longestRising(pairs),
    ...Array.from({ length: tail }, (_, at) => ({ a: toA - tail + at, b: toB - tail + at })),
  ];
}

/** Where each key stands; -1 for one that stands more than once. In the order of the text. */
function onlyPlaces(words: readonly Alignable[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const { key } = words[at]!;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest subsequence of pairs, which come in the order of a, whose b rises too. O(n log n). */
function longestRising(pairs: readonly { a: number; b: number }[]): { a: number; b: number }[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]!.b < pair.b) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  });
  const found: { a: number; b: number }[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]!) found.push(pairs[index]!);
  return found.reverse();
}
