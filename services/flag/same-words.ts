import type { FlagFinding } from '../../models/flag.ts';
import type { RelationKind } from '../../models/relation.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { FlagPair } from './subject.ts';
import { isSameSpeaker } from './voices.ts';

/** Relations in which two texts print the same words. */
export const SAME_WORDS: ReadonlySet<RelationKind> = new Set(['verbatim', 'trivially-edited']);

/** Fewer words than this are a formula ("We will win") that is said again and again, by one speaker or by many. */
export const FORMULA_WORDS = 5;

/**
 * Whether two articles print the same words of one named speaker in marks, and words that are more than a formula: what has
 * to be so before the circumstances they give can disagree.
 */
export function isOneSaying({ a, b, comparison }: FlagPair, leastWords: number = FORMULA_WORDS): boolean {
  return (
    SAME_WORDS.has(comparison.relation) &&
    !comparison.conflict &&
    a.kind === 'direct' &&
    b.kind === 'direct' &&
    a.articleId !== b.articleId &&
    isSameSpeaker(a, b) &&
    Math.min(words(a.text).length, words(b.text).length) >= leastWords
  );
}

/** Whether the words that a flag rests on are the same on both sides once they are folded, and not only nearly so. */
export function restsOnSameWords({ a, b }: Pick<FlagFinding, 'a' | 'b'>): boolean {
  return fold(a.words?.text ?? '') === fold(b?.words?.text ?? '');
}
