import { align, type Step } from './align.ts';
import { joined, type Token } from './tokens.ts';
import { ALIKE, SAME, tokensAlike } from './words-alike.ts';

/**
 * Two texts side by side, and the part of the alignment in which both take part: the core. What lies outside is material
 * that one of them has more at an end, and no difference of what both say.
 */
export interface Pairing {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly steps: readonly Step[];
  /** The core: steps [from, to). Empty when nothing matches. */
  readonly from: number;
  readonly to: number;
  /** For each token the one it stands against, matching or not; -1 for none. */
  readonly mateOfA: Int32Array;
  readonly mateOfB: Int32Array;
}

/** Weight of an island of matching words at an end that is always believed, whatever gap parts it from the rest. */
const SURE_ISLAND = 2.5;
/** A smaller island must weigh at least this share of the gap before the next match. */
const ISLAND_TO_GAP = 0.6;
/** Words at an end against other words belong to the core while no more than these are left on either side. */
const REPLACED_END_WORDS = 3;

/** Steps outside the core in which a number against a number, or the like, still belongs to it. */
const NEAR_END = 3;

export function pair(tokensA: readonly Token[], tokensB: readonly Token[]): Pairing {
  const a = joinedAs(tokensA, tokensB);
  const b = joinedAs(tokensB, a);
  const steps = align(a, b, tokensAlike);
  const isSame = steps.map((step) => step.alike >= SAME);
  let from = isSame.indexOf(true);
  let to = isSame.lastIndexOf(true) + 1;
  if (from < 0) from = to = 0;
  from = withoutIsland({ a, b, steps, isSame }, from, to, 1);
  to = withoutIsland({ a, b, steps, isSame }, to - 1, from - 1, -1) + 1;
  ({ from, to } = withEnds(steps, from, to));
  const mateOfA = new Int32Array(a.length).fill(-1);
  const mateOfB = new Int32Array(b.length).fill(-1);
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.a >= 0 && step.b >= 0) {
      mateOfA[step.a] = step.b;
      mateOfB[step.b] = step.a;
    }
  }
  return { a, b, steps, from, to, mateOfA, mateOfB };
}

interface Aligned {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly steps: readonly Step[];
  readonly isSame: readonly boolean[];
}

/** Passes over islands of a few matching words that a wide gap parts from the rest: chance, mostly function words. */
function withoutIsland({ a, b, steps, isSame }: Aligned, start: number, stop: number, by: 1 | -1): number {
  let from = start;
  for (;;) {
    let at = from;
    let island = 0;
    for (; at !== stop && isSame[at]; at += by) island += a[steps[at]!.a]!.weight;
    let gapA = 0;
    let gapB = 0;
    for (; at !== stop && !isSame[at]; at += by) {
      const step = steps[at]!;
      if (step.a >= 0) gapA += a[step.a]!.weight;
      if (step.b >= 0) gapB += b[step.b]!.weight;
    }
    if (at === stop || island >= SURE_ISLAND || island >= ISLAND_TO_GAP * Math.max(gapA, gapB)) return from;
    from = at;
  }
}

/**
 * Takes in what stands against each other right at the ends: numbers, names and the like always, other words where both
 * texts begin (or end) with them. "Thirty officers ..." against "Thirteen officers ..." is no longer and shorter version.
 */
function withEnds(steps: readonly Step[], from: number, to: number): { from: number; to: number } {
  if (from === to) return { from, to };
  let head = from;
  for (let at = head; at > 0 && head - at < NEAR_END; at--) if (isCounterpart(steps[at - 1]!)) head = at - 1;
  if (head > 0 && isReplaced(steps, 0, head)) head = 0;
  let tail = to;
  for (let at = tail; at < steps.length && at - tail < NEAR_END; at++) if (isCounterpart(steps[at]!)) tail = at + 1;
  if (tail < steps.length && isReplaced(steps, tail, steps.length)) tail = steps.length;
  return { from: head, to: tail };
}

function isCounterpart(step: Step): boolean {
  return step.alike >= ALIKE.counterpart;
}

function isReplaced(steps: readonly Step[], from: number, to: number): boolean {
  let inA = 0;
  let inB = 0;
  for (let at = from; at < to; at++) {
    if (steps[at]!.a >= 0) inA++;
    if (steps[at]!.b >= 0) inB++;
  }
  return inA > 0 && inB > 0 && inA <= REPLACED_END_WORDS && inB <= REPLACED_END_WORDS;
}

/** Shorter words are too often made of two others by chance. */
const JOINED_MIN_LENGTH = 5;

/** The tokens with each two neighbours joined that the other text writes as one word. */
function joinedAs(tokens: readonly Token[], others: readonly Token[]): Token[] {
  const known = new Set(others.map(({ text }) => text));
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]!;
    const second = tokens[at + 1];
    const isOne =
      second !== undefined &&
      first.number === null &&
      second.number === null &&
      first.text.length + second.text.length >= JOINED_MIN_LENGTH &&
      known.has(first.text + second.text) &&
      !known.has(`${first.text} ${second.text}`);
    found.push(isOne ? joined(first, second) : first);
    if (isOne) at++;
  }
  return found;
}
