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
