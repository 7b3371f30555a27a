import type { DifferenceKind, RelationKind } from '../../models/relation.ts';
import type { FoundDifference } from './difference.ts';
import type { Measures } from './measure.ts';

/**
 * Two texts are versions of one statement from this score on: 0.7 of the larger share and 0.3 of the smaller, less what
 * speaks against it. Chosen, as the others here, on the dev comparisons.
 */
const SAME_STATEMENT = 0.55;
const LARGER_SHARE = 0.7;
/**
 * Press formulas ("the centre received a call at ... about ...") share most of their words and differ in every figure and
 * name: taken away for each conflicting figure after the first and each word turned round beside one, and, where one
 * conflicts, for other words to shared words.
 */
const MORE_FIGURES = 0.1;
const CHANGED_WORDS = 0.7;
const ONE_SIDED_WORDS = 0.15;
/** Taken away for each unit of the share that even the better-covered text has outside the core. */
const OWN_ENDS = 0.3;

/** Truncated: one text has at least this share outside the core, and the core agrees as far as this. */
const TRUNCATED_ENDS = 0.15;
const TRUNCATED_CORE = 0.7;
/** Least agreement of the core of texts that have ends of their own and two speakers, and are one statement all the same. */
const WORD_FOR_WORD = 0.9;
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

/** What is known of two texts besides their words. */
export interface Known {
  /** Overrules the own judgement on whether they are versions of one text; undefined where nobody knows. */
  readonly isVersion: boolean | undefined;
  /** They are given to two speakers who cannot be one. */
  readonly isOfTwo: boolean;
}

/**
 * The relation of two texts by what was measured, the first that fits in the order of `relationKindSchema` but for what the
 * conflicts decide.
 */
export function relate(measures: Measures, differences: readonly FoundDifference[], known: Known): RelationKind {
  const { coreA, coreB, endsA, endsB, shared, replaced, oneSided, largestGap, isEqual } = measures;
  if (isEqual) return 'verbatim';
  if (!(known.isVersion ?? isOneStatement(measures, differences, known.isOfTwo))) return 'unrelated';
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

function isOneStatement(measures: Measures, differences: readonly FoundDifference[], isOfTwo: boolean): boolean {
  const { bagA, bagB, endsA, endsB, shared, replacedWords, oneSided, isOtherDay, coreA, coreB } = measures;
  const conflicts = differences.filter(({ conflict }) => conflict);
  const figures = conflicts.filter(({ difference }) => difference.kind === 'number').length;
  const turned = conflicts.filter(({ difference }) => difference.kind === 'word').length;
  const names = conflicts.filter(({ difference }) => difference.kind === 'name').length;
  // Two speakers may share a phrase; only word for word is it one that was given to the wrong one.
  if (isOfTwo && Math.max(endsA, endsB) > TRUNCATED_ENDS && Math.min(coreA, coreB) < WORD_FOR_WORD) return false;
  // Another day's count is another bulletin, however alike the two are.
  if (isOtherDay && conflicts.some(({ isCount }) => isCount)) return false;
  const shares = LARGER_SHARE * Math.max(bagA, bagB) + (1 - LARGER_SHARE) * Math.min(bagA, bagB);
  const changes = figures + names === 0 || shared === 0 ? 0 : (replacedWords + ONE_SIDED_WORDS * oneSided) / shared;
  const more = figures === 0 ? 0 : figures - 1 + turned;
  const against = MORE_FIGURES * more + CHANGED_WORDS * changes + OWN_ENDS * Math.min(endsA, endsB);
  return shares - against >= SAME_STATEMENT;
}
