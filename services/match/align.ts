/** One column of an alignment: positions in a and b, -1 on the side that has nothing there. */
export interface Step {
  readonly a: number;
  readonly b: number;
  /** Likeness of the two words, 0 to 1; 0 for a word that stands alone or against a quite different one. */
  readonly alike: number;
}

/** What `align` has to know of a word. */
export interface Alignable {
  /** Equal keys are equal words. */
  readonly key: string;
  /** How much the word says, 0 to about 1. */
  readonly weight: number;
}

/**
 * Cells of the largest table that is filled: 500 x 500 words take a few milliseconds. Past it the texts are cut at words
 * that occur once in both, and what lies between two cuts and is still too large is left unaligned.
 */
export const MAX_CELLS = 250_000;

/** A cut leaves smaller pieces, which are cut again; texts that resist this often are repetitive, not alike. */
const MAX_CUTS = 6;

/** A word missing at either end is nearly free: a shorter version is no different one. */
const END_GAP = 0.01;
/** A gap inside costs this once, and little for each word in it: a dropped clause is one act, whatever its length. */
const GAP_OPEN = 0.4;
const GAP_WORD = 0.06;
/** Two different words against each other cost less than one lost and one added, if they say about as much. */
const AGAINST = 0.3;
/** For each unit of weight by which two such words differ: "the" does not replace "hostage". */
const UNEVEN = 0.6;
/** A match right after a match: keeps the words of a phrase together where a frequent word could match twice. */
const RUN = 0.06;

/**
 * Aligns two sequences of words, in order, so that as much weight as possible matches: global alignment with affine gaps
 * (Gotoh 1982) and free ends. Every position of both is in exactly one step, in order. `alike` is symmetric, 0 (different)
 * to 1 (equal). Time and memory are bounded by MAX_CELLS for a stretch, and linear in the texts beyond it.
 *
 *     a  the deal  is       near
 *     b  the deal  is  not  near  now
 *         1    1    1   0    1     0
 */
export function align<T extends Alignable>(a: readonly T[], b: readonly T[], alike: (a: T, b: T) => number): Step[] {
  const steps: Step[] = [];
  alignBetween(a, b, alike, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, 0, steps);
  return steps;
}

interface Window {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

function alignBetween<T extends Alignable>(
  a: readonly T[],
  b: readonly T[],
  alike: (a: T, b: T) => number,
  window: Window,
  cuts: number,
  steps: Step[],
): void {
  const { fromA, toA, fromB, toB } = window;
  const cells = (toA - fromA) * (toB - fromB);
  if (cells > 0 && cells <= MAX_CELLS) {
    fill(a, b, alike, window, steps);
    return;
  }
  const anchors = cells === 0 || cuts === MAX_CUTS ? [] : anchorsIn(a, b, window);
  if (anchors.length === 0) {
    for (let at = fromA; at < toA; at++) steps.push({ a: at, b: -1, alike: 0 });
    for (let at = fromB; at < toB; at++) steps.push({ a: -1, b: at, alike: 0 });
    return;
  }
  let open = { a: fromA, b: fromB };
  for (const anchor of anchors) {
    alignBetween(a, b, alike, { fromA: open.a, toA: anchor.a, fromB: open.b, toB: anchor.b }, cuts + 1, steps);
    steps.push({ ...anchor, alike: 1 });
    open = { a: anchor.a + 1, b: anchor.b + 1 };
  }
  alignBetween(a, b, alike, { fromA: open.a, toA, fromB: open.b, toB }, cuts + 1, steps);
}

/** Words that stand once in each window, thinned to the longest row that has the same order in both (patience diff). */
function anchorsIn<T extends Alignable>(a: readonly T[], b: readonly T[], window: Window): { a: number; b: number }[] {
  const onlyA = onlyPlaces(a, window.fromA, window.toA);
  const onlyB = onlyPlaces(b, window.fromB, window.toB);
  const pairs: { a: number; b: number }[] = [];
  for (const [key, at] of onlyA) {
    const there = onlyB.get(key);
    if (at >= 0 && there !== undefined && there >= 0) pairs.push({ a: at, b: there });
  }
  return longestRising(pairs);
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

/** How a cell was reached: the two words against each other, or one of them alone. */
const PAIR = 0;
const ONLY_A = 1;
const ONLY_B = 2;

/** Fills one table and appends the best path through it. */
function fill<T extends Alignable>(
  a: readonly T[],
  b: readonly T[],
  alike: (a: T, b: T) => number,
  { fromA, toA, fromB, toB }: Window,
  steps: Step[],
): void {
  const rows = toA - fromA;
  const columns = toB - fromB;
  const width = columns + 1;
  const likenesses = new Float64Array((rows + 1) * width);
  // For each state, the best score of a path that ends in it, for the row before and this one; and where it came from.
  const came = [0, 1, 2].map(() => new Uint8Array((rows + 1) * width));
  let last = [0, 1, 2].map((state) => new Float64Array(width).fill(state === PAIR ? 0 : Number.NEGATIVE_INFINITY));
  let row = [0, 1, 2].map(() => new Float64Array(width));
  for (let j = 1; j <= columns; j++) {
    last[PAIR]![j] = Number.NEGATIVE_INFINITY;
    last[ONLY_B]![j] = -END_GAP * j;
    came[ONLY_B]![j] = j === 1 ? PAIR : ONLY_B;
  }
  for (let i = 1; i <= rows; i++) {
    const wordA = a[fromA + i - 1]!;
    row[PAIR]![0] = Number.NEGATIVE_INFINITY;
    row[ONLY_B]![0] = Number.NEGATIVE_INFINITY;
    row[ONLY_A]![0] = -END_GAP * i;
    came[ONLY_A]![i * width] = i === 1 ? PAIR : ONLY_A;
    for (let j = 1; j <= columns; j++) {
      const wordB = b[fromB + j - 1]!;
      const cell = i * width + j;
      const like = alike(wordA, wordB);
      likenesses[cell] = like;
      const weight = (wordA.weight + wordB.weight) / 2;
      const worth = like > 0 ? like * weight : -AGAINST * weight - UNEVEN * Math.abs(wordA.weight - wordB.weight);
      const run = like > 0 && likenesses[cell - width - 1]! > 0 ? RUN : 0;
      set(
        row,
        came,
        PAIR,
        j,
        cell,
        last[PAIR]![j - 1]! + worth + run,
        last[ONLY_A]![j - 1]! + worth,
        last[ONLY_B]![j - 1]! + worth,
      );
      const endA = j === columns;
      const openA = endA ? END_GAP : GAP_OPEN + GAP_WORD * wordA.weight;
      const goOnA = endA ? END_GAP : GAP_WORD * wordA.weight;
      set(row, came, ONLY_A, j, cell, last[PAIR]![j]! - openA, last[ONLY_A]![j]! - goOnA, last[ONLY_B]![j]! - openA);
      const endB = i === rows;
      const openB = endB ? END_GAP : GAP_OPEN + GAP_WORD * wordB.weight;
      const goOnB = endB ? END_GAP : GAP_WORD * wordB.weight;
      set(
        row,
        came,
        ONLY_B,
        j,
        cell,
        row[PAIR]![j - 1]! - openB,
        row[ONLY_A]![j - 1]! - openB,
        row[ONLY_B]![j - 1]! - goOnB,
      );
    }
    [last, row] = [row, last];
  }
  const path: Step[] = [];
  let state = PAIR;
  for (const other of [ONLY_A, ONLY_B]) if (last[other]![columns]! > last[state]![columns]!) state = other;
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const cell = i * width + j;
    const from = came[state]![cell]!;
    if (state === PAIR) path.push({ a: fromA + --i, b: fromB + --j, alike: likenesses[cell]! });
    else if (state === ONLY_A) path.push({ a: fromA + --i, b: -1, alike: 0 });
    else path.push({ a: -1, b: fromB + --j, alike: 0 });
    state = from;
  }
  for (let at = path.length - 1; at >= 0; at--) steps.push(path[at]!);
}

/** Keeps the best of three ways into a cell; an earlier one wins a tie, so that words pair up before they stand alone. */
function set(
  row: readonly Float64Array[],
  came: readonly Uint8Array[],
  state: number,
  column: number,
  cell: number,
  pair: number,
  onlyA: number,
  onlyB: number,
): void {
  let best = pair;
  let from = PAIR;
  if (onlyA > best) {
    best = onlyA;
    from = ONLY_A;
  }
  if (onlyB > best) {
    best = onlyB;
    from = ONLY_B;
  }
  row[state]![column] = best;
  came[state]![cell] = from;
}
