import { isOtherDay } from './other-day.ts';
import type { Gap, Pairing } from './pairing.ts';
import { spellingKey } from './spelling.ts';
import type { Token } from './tokens.ts';
import { SAME } from './words-alike.ts';

/** What is measured of an alignment before anything is decided. Weights are those of `tokens.ts`. */
export interface Measures {
  /** Share of each text's weight that has its like in the other, in order, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  /**
   * The same with what stands elsewhere in the other text, and a part of what stands against its counterpart (a number
   * against another number).
   */
  readonly bagA: number;
  readonly bagB: number;
  /** As ofA and ofB, of the weight inside the core. */
  readonly coreA: number;
  readonly coreB: number;
  /** Share of each text's weight that lies outside the core. */
  readonly endsA: number;
  readonly endsB: number;
  /** Weight that matches. */
  readonly shared: number;
  /** Weight of content inside the core that has other content in its place; `replacedWords` without numbers. */
  readonly replaced: number;
  readonly replacedWords: number;
  /** Weight of content inside the core that only one side has. */
  readonly oneSided: number;
  /** Weight by which one side of a gap exceeds the other, of the gap where that is most. */
  readonly largestGap: number;
  /** The texts name different days or hours. */
  readonly isOtherDay: boolean;
  /** Every token has its equal, in order: the same words but for orthography. */
  readonly isEqual: boolean;
}

/** Measures two texts by their pairing. All shares of a text without words are 0. */
export function measure(pairing: Pairing): Measures {
  const { a, b, steps, from, to } = pairing;
  let shared = 0;
  let counterparts = 0;
  let innerA = 0;
  let innerB = 0;
  for (let at = from; at < to; at++) {
    const step = steps[at]!;
    const inA = step.a < 0 ? 0 : a[step.a]!.weight;
    const inB = step.b < 0 ? 0 : b[step.b]!.weight;
    innerA += inA;
    innerB += inB;
    if (step.alike >= SAME) shared += (step.alike * (inA + inB)) / 2;
    else counterparts += (step.alike * (inA + inB)) / 2;
  }
  const totalA = weightOf(a);
  const totalB = weightOf(b);
  const inAll = shared + counterparts + movedWeight(pairing);
  return {
    ofA: share(shared, totalA),
    ofB: share(shared, totalB),
    bagA: share(inAll, totalA),
    bagB: share(inAll, totalB),
    coreA: share(shared, innerA),
    coreB: share(shared, innerB),
    endsA: 1 - share(innerA, totalA),
    endsB: 1 - share(innerB, totalB),
    shared,
    ...gapWeights(pairing),
    isOtherDay: isOtherDay(a, b),
    isEqual: a.length > 0 && steps.every((step) => step.alike >= SAME && isSameForm(a[step.a]!, b[step.b]!)),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

function gapWeights({ a, b, gaps }: Pairing): Pick<Measures, 'replaced' | 'replacedWords' | 'oneSided' | 'largestGap'> {
  const found = { replaced: 0, replacedWords: 0, oneSided: 0, largestGap: 0 };
  for (const gap of gaps) {
    const [inA, inB] = [tokensOf(a, gap, 'a'), tokensOf(b, gap, 'b')];
    const [contentA, contentB] = [weightOf(inA.filter(isContent)), weightOf(inB.filter(isContent))];
    if (contentA > 0 && contentB > 0) {
      found.replaced += Math.max(contentA, contentB);
      found.replacedWords += Math.max(weightOf(inA.filter(isWord)), weightOf(inB.filter(isWord)));
    } else found.oneSided += Math.max(contentA, contentB);
    found.largestGap = Math.max(found.largestGap, Math.abs(weightOf(inA) - weightOf(inB)));
  }
  return found;
}

function tokensOf(tokens: readonly Token[], gap: Gap, side: 'a' | 'b'): Token[] {
  return gap[side].map((at) => tokens[at]!);
}

function isContent({ isFunction }: Token): boolean {
  return !isFunction;
}

function isWord({ isFunction, number }: Token): boolean {
  return !isFunction && number === null;
}

/** Weight of words that do not match in order but have their like among the unmatched words of the other side. */
function movedWeight({ a, b, steps, from, to }: Pairing): number {
  const free = new Map<string, number>();
  const isFree = steps.map((step, at) => at < from || at >= to || step.alike < SAME);
  steps.forEach((step, at) => {
    if (isFree[at] && step.b >= 0) free.set(b[step.b]!.stem, (free.get(b[step.b]!.stem) ?? 0) + 1);
  });
  let weight = 0;
  steps.forEach((step, at) => {
    if (!isFree[at] || step.a < 0) return;
    const token = a[step.a]!;
    const left = free.get(token.stem) ?? 0;
    if (left === 0) return;
    free.set(token.stem, left - 1);
    weight += token.weight;
  });
  return weight;
}

/** Equal but for orthography: spelling, digits and number words, contracted or not being another form. */
function isSameForm(a: Token, b: Token): boolean {
  if (a.number !== null || b.number !== null) return a.key === b.key;
  if (a.isContracted !== b.isContracted) return false;
  if (a.text === b.text || spellingKey(a.text) === spellingKey(b.text)) return true;
  return skeleton(a.text) === skeleton(b.text);
}

/** Letters that spellings of one foreign name keep: Kyiv and Kiev, نتنياهو and نتانياهو. Short words keep all theirs. */
function skeleton(word: string): string {
  if (word < '\u0600') return word.length < 4 ? word : word.replace(/(?<=.)[aeiouy]+/g, '*');
  return word.length < 6 ? word : word.replace(/(?<=.)[اوي]/g, '');
}
