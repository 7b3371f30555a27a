import { SAME } from './words-alike.ts';

/** One column of an alignment: positions in a and b, -1 on the side that has nothing there. */
export interface Step {
  readonly a: number;
  readonly b: number;
  /** Likeness of the two words, 0 to 1; 0 for a word that stands alone or against a quite different one. */
  readonly alike: number;
}

/** What an alignment has to know of a word. */
export interface Alignable {
  /** Equal keys are equal words. */
  readonly key: string;
  /** How much the word says, 0 to about 1. */
  readonly weight: number;
}

/** A stretch of both sequences, half open. */
export interface Window {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

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

/** How a cell was reached: the two words against each other, or one of them alone. */
const PAIR = 0;
const ONLY_A = 1;
const ONLY_B = 2;

/**
 * Aligns one window as well as can be and appends its steps: global alignment with affine gaps (Gotoh 1982), ends free.
 * Time and memory are the product of both lengths; `align` keeps it small.
 */
export function alignWindow<T extends Alignable>(
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
      // Words that only stand in the same place are worth keeping together, and no reason to break up a match.
      const worth =
        like >= SAME
          ? like * weight
          : like > 0
            ? (like * weight) / 2
            : -AGAINST * weight - UNEVEN * Math.abs(wordA.weight - wordB.weight);
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
