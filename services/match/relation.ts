import type { DifferenceKind, RelationKind } from '../../models/relation.ts';
import type { FoundDifference } from './difference.ts';
import type { Pairing } from './pairing.ts';
import { spellingKey } from './spelling.ts';
import type { Token } from './tokens.ts';
import { SAME } from './words-alike.ts';

/** What is measured of an alignment before anything is decided. Weights are those of `tokens.ts`. */
export interface Measures {
  /** Share of each text's weight that has its like in the other, 0 to 1. */
  readonly ofA: number;
  readonly ofB: number;
  /** The same within the core. */
  readonly coreA: number;
  readonly coreB: number;
  /** Share of each text's weight that lies outside the core. */
  readonly endsA: number;
  readonly endsB: number;
  /** As ofA and ofB, with words that stand elsewhere in the other text counted too. */
  readonly bagA: number;
  readonly bagB: number;
  /** Weight that matches. */
  readonly shared: number;
  /** Weight of what stands in both but differs, and of what only one has, inside the core; conflicts not counted apart. */
  readonly replaced: number;
  readonly replacedWords: number;
  readonly oneSided: number;
  /** Weight of the largest stretch inside the core that only one side has. */
  readonly largestGap: number;
  /** Every token has its equal, in order. */
  readonly isEqual: boolean;
}

export function measure(pairing: Pairing): Measures {
  const { a, b, steps, from, to } = pairing;
  let shared = 0;
  let counterparts = 0;
  let isEqual = true;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!;
    if (step.alike < SAME || !isSameForm(a[step.a]!, b[step.b]!)) isEqual = false;
    if (at < from || at >= to || step.alike === 0) continue;
    if (step.alike < SAME) counterparts += (step.alike * (a[step.a]!.weight + b[step.b]!.weight)) / 2;
    else shared += (step.alike * (a[step.a]!.weight + b[step.b]!.weight)) / 2;
  }
  const inCore = steps.slice(from, to);
  const weigh = (tokens: Pairing['a'], places: readonly number[]): number =>
    places.reduce((sum, at) => sum + (at < 0 ? 0 : tokens[at]!.weight), 0);
  const totalA = a.reduce((sum, { weight }) => sum + weight, 0);
  const totalB = b.reduce((sum, { weight }) => sum + weight, 0);
  const innerA = weigh(
    a,
    inCore.map((step) => step.a),
  );
  const innerB = weigh(
    b,
    inCore.map((step) => step.b),
  );
  const largestGap = pairing.gaps.reduce((most, gap) => Math.max(most, Math.abs(weigh(a, gap.a) - weigh(b, gap.b))), 0);
  let replaced = 0;
  let replacedWords = 0;
  let oneSided = 0;
  for (const gap of pairing.gaps) {
    const inA = contentWeight(a, gap.a);
    const inB = contentWeight(b, gap.b);
    if (inA > 0 && inB > 0) {
      replaced += Math.max(inA, inB);
      const plain = (tokens: Pairing['a'], places: readonly number[]) =>
        contentWeight(
          tokens,
          places.filter((at) => tokens[at]!.number === null),
        );
      replacedWords += Math.max(plain(a, gap.a), plain(b, gap.b));
    } else oneSided += Math.max(inA, inB);
  }
  const moved = movedWeight(pairing);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
  return {
    ofA: share(shared, totalA),
    ofB: share(shared, totalB),
    bagA: share(shared + moved + counterparts, totalA),
    bagB: share(shared + moved + counterparts, totalB),
    coreA: share(shared, innerA),
    coreB: share(shared, innerB),
    endsA: 1 - share(innerA, totalA),
    endsB: 1 - share(innerB, totalB),
    shared,
    replaced,
    replacedWords,
    oneSided,
    largestGap,
    isEqual: isEqual && a.length > 0,
  };
}

/**
 * Two texts are versions of one statement from this score on: 0.7 of the larger share and 0.3 of the smaller, less what
 * speaks against it. Chosen, as the others here, on the dev comparisons.
 */
const SAME_STATEMENT = 0.55;
const LARGER_SHARE = 0.7;
/**
 * Press formulas ("the centre received a call at ... about ...") share most of their words and differ in every figure: taken
 * away for each conflicting figure after the first, and, where a figure conflicts, for other words to shared words.
 */
const MORE_FIGURES = 0.15;
const CHANGED_WORDS = 0.5;
const ONE_SIDED_WORDS = 0.25;
/** Taken away for each unit of the share that even the better-covered text has outside the core. */
const OWN_ENDS = 0.3;

/** Truncated: one text has at least this share outside the core, and the core agrees as far as this. */
const TRUNCATED_ENDS = 0.15;
const TRUNCATED_CORE = 0.7;
/** With a conflict inside, it is the conflict that matters, unless most of the text is missing. */
const TRUNCATED_ENDS_WITH_CONFLICT = 0.5;

/** Spliced: a stretch of this weight is dropped inside, and one text is that much in the other otherwise. */
const SPLICED_GAP = 3.5;
const SPLICED_CORE = 0.75;

/** Under this agreement of the core it is the content that is the same, not the words. */
const PARAPHRASE_CORE = 0.65;

/** Replaced weight (and half of what only one side has) to shared weight: from this on a reader would care. */
const ALTERED_SHARE = 0.25;
const ONE_SIDED = 0.5;

/** Kinds of difference that make a text an altered one whatever its extent. */
const HARD: ReadonlySet<DifferenceKind> = new Set(['number', 'negation', 'modality', 'name']);

/**
 * The relation of two texts by what was measured, the first that fits in the order of `relationKindSchema` but for what the
 * conflicts decide. `isVersion` overrules the own judgement on whether they are versions of one text.
 */
export function relate(measures: Measures, differences: readonly FoundDifference[], isVersion?: boolean): RelationKind {
  const { coreA, coreB, endsA, endsB, shared, replaced, oneSided, largestGap, isEqual } = measures;
  if (isEqual) return 'verbatim';
  if (!(isVersion ?? isOneStatement(measures, differences))) return 'unrelated';
  const hasConflict = differences.some(({ conflict }) => conflict);
  const core = Math.min(coreA, coreB);
  const ends = Math.max(endsA, endsB);
  const isCut = ends > TRUNCATED_ENDS && core > TRUNCATED_CORE;
  if (isCut && (!hasConflict || ends >= TRUNCATED_ENDS_WITH_CONFLICT)) return 'truncated';
  if (largestGap >= SPLICED_GAP && Math.max(coreA, coreB) > SPLICED_CORE && !hasConflict) return 'spliced';
  if (hasConflict || differences.some(({ difference }) => HARD.has(difference.kind))) return 'altered';
  if (core < PARAPHRASE_CORE) return 'paraphrase';
  return replaced + ONE_SIDED * oneSided > ALTERED_SHARE * shared ? 'altered' : 'trivially-edited';
}

function isOneStatement(measures: Measures, differences: readonly FoundDifference[]): boolean {
  const { bagA, bagB, endsA, endsB, shared, replacedWords, oneSided } = measures;
  const figures = differences.filter(({ difference, conflict }) => conflict && difference.kind === 'number').length;
  const shares = LARGER_SHARE * Math.max(bagA, bagB) + (1 - LARGER_SHARE) * Math.min(bagA, bagB);
  const changes = figures === 0 || shared === 0 ? 0 : (replacedWords + ONE_SIDED_WORDS * oneSided) / shared;
  const against = MORE_FIGURES * Math.max(0, figures - 1) + CHANGED_WORDS * changes + OWN_ENDS * Math.min(endsA, endsB);
  return shares - against >= SAME_STATEMENT;
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

function contentWeight(tokens: Pairing['a'], places: readonly number[]): number {
  return places.reduce((sum, at) => sum + (tokens[at]!.isFunction ? 0 : tokens[at]!.weight), 0);
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
