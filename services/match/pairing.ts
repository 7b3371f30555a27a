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
  /** For each token the step it stands in. */
  readonly stepOfA: Int32Array;
  readonly stepOfB: Int32Array;
  /** The stretches of the core between matching words. */
  readonly gaps: readonly Gap[];
}

/** Weight of an island of matching words at an end that is always believed, whatever gap parts it from the rest. */
const SURE_ISLAND = 2.5;
/** The same where it begins (or ends) both texts, which chance seldom does. */
const SURE_EDGE = 1.4;
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
  ({ from, to } = withEnds({ a, b, steps, isSame }, from, to));
  const mateOfA = new Int32Array(a.length).fill(-1);
  const mateOfB = new Int32Array(b.length).fill(-1);
  const stepOfA = new Int32Array(a.length);
  const stepOfB = new Int32Array(b.length);
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    if (step.a >= 0) stepOfA[step.a] = at;
    if (step.b >= 0) stepOfB[step.b] = at;
  }
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.a >= 0 && step.b >= 0) {
      mateOfA[step.a] = step.b;
      mateOfB[step.b] = step.a;
    }
  }
  return { a, b, steps, from, to, mateOfA, mateOfB, stepOfA, stepOfB, gaps: gapsOf(steps, from, to) };
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
    // Nothing matches at all, or nothing is left.
    if (from === stop || from < 0 || from >= steps.length) return from;
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
    const edge = steps[from]!;
    const isEdge = by === 1 ? edge.a === 0 && edge.b === 0 : edge.a === a.length - 1 && edge.b === b.length - 1;
    const sure = isEdge ? SURE_EDGE : SURE_ISLAND;
    if (at === stop || island >= sure || island >= ISLAND_TO_GAP * Math.max(gapA, gapB)) return from;
    from = at;
  }
}

/**
 * Takes in what stands against each other right at the ends: numbers, names and the like always, other words where both
 * texts begin (or end) with them. "Thirty officers ..." against "Thirteen officers ..." is no longer and shorter version.
 */
function withEnds(aligned: Aligned, from: number, to: number): { from: number; to: number } {
  const { steps } = aligned;
  if (from === to) return { from, to };
  let head = from;
  for (let at = head; at > 0 && head - at < NEAR_END; at--) if (isCounterpart(aligned, steps[at - 1]!)) head = at - 1;
  if (head > 0 && isReplaced(aligned, 0, head)) head = 0;
  let tail = to;
  for (let at = tail; at < steps.length && at - tail < NEAR_END; at++)
    if (isCounterpart(aligned, steps[at]!)) tail = at + 1;
  if (tail < steps.length && isReplaced(aligned, tail, steps.length)) tail = steps.length;
  return { from: head, to: tail };
}

function isCounterpart(aligned: Aligned, step: Step): boolean {
  return step.alike >= ALIKE.counterpart && !isFragment(aligned, step);
}

/** What is left of a token where a text was cut through it: "four" of "twenty-four", "World War" of "World War II". */
function isFragment({ a, b }: Aligned, step: Step): boolean {
  if (step.a < 0 || step.b < 0) return false;
  return (
    (isAtEnd(a, step.a) && isPartOfOne(a[step.a]!, b, step.b)) ||
    (isAtEnd(b, step.b) && isPartOfOne(b[step.b]!, a, step.a))
  );
}

/** Tokens around its mate in which the token may stand that a word at a cut is left of. */
const FRAGMENT_REACH = 3;

function isPartOfOne({ text }: Token, tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - FRAGMENT_REACH), at + FRAGMENT_REACH + 1);
  return near.some((token) => token.text !== text && ` ${token.text} `.includes(` ${text} `));
}

/** Whether nothing but function words stands before a token, or behind it. */
function isAtEnd(tokens: readonly Token[], at: number): boolean {
  const isEmpty = ({ isFunction }: Token): boolean => isFunction;
  return tokens.slice(0, at).every(isEmpty) || tokens.slice(at + 1).every(isEmpty);
}

function isReplaced(aligned: Aligned, from: number, to: number): boolean {
  const { steps } = aligned;
  let inA = 0;
  let inB = 0;
  for (let at = from; at < to; at++) {
    if (steps[at]!.a >= 0) inA++;
    if (steps[at]!.b >= 0) inB++;
  }
  if (steps.slice(from, to).some((step) => isFragment(aligned, step))) return false;
  return inA > 0 && inB > 0 && inA <= REPLACED_END_WORDS && inB <= REPLACED_END_WORDS;
}

/** Shorter words are too often made of two others by chance. */
const JOINED_MIN_LENGTH = 4;

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

/** A stretch of the core where the two sides have different words. */
export interface Gap {
  /** Places of tokens, in order; empty on the side that has nothing. */
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The stretches of the core between matching words. */
function gapsOf(steps: readonly Step[], from: number, to: number): Gap[] {
  const all: Gap[] = [];
  let a: number[] = [];
  let b: number[] = [];
  const close = (): void => {
    if (a.length > 0 || b.length > 0) all.push({ a, b });
    a = [];
    b = [];
  };
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    if (step.alike >= SAME) {
      close();
      continue;
    }
    if (step.a >= 0) a.push(step.a);
    if (step.b >= 0) b.push(step.b);
  }
  close();
  return all;
}

/**
 * Whether what stands before the core on one side is nothing but particles, this token among them, while the other text
 * begins with the core and this one ends with it: "لن نقبل" / "نقبل", "لن نقبل" / "نقبل بعد اليوم". Too little to be a longer
 * version, and often what was lost. A text that goes on behind the core as well is one of which the other is an excerpt.
 */
export function isLostFront({ a, b, steps, from, to }: Pairing, side: 'a' | 'b', at: number): boolean {
  if (from === 0 || from > LOST_FRONT_WORDS || steps.slice(to).some((step) => step[side] >= 0)) return false;
  const tokens = side === 'a' ? a : b;
  const front = steps.slice(0, from);
  return (
    front.some((step) => step[side] === at) && front.every((step) => step[side] >= 0 && isParticle(tokens[step[side]]!))
  );
}

const LOST_FRONT_WORDS = 2;

function isParticle({ negates, isFunction, mode }: Token): boolean {
  return negates || isFunction || mode !== null;
}
