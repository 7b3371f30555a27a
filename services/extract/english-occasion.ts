import { TIMES } from './english-words.ts';
import { isCapital, isWord, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items within which a preposition leads to the day or the occasion. */
const OCCASION_REACH = 4;

/** "in a speech", "on Twitter", "at a rally on Monday": where and when it was said, not what it was said of. */
export function isOccasion(passage: Passage, at: number): boolean {
  if (!isWord(passage, at, PLACES)) return false;
  for (let index = at + 1; index <= Math.min(passage.last[at]!, at + OCCASION_REACH); index += 1) {
    if (isWord(passage, index, TIMES) || isWord(passage, index, OCCASIONS)) return true;
  }
  return isCapital(passage, at + 1);
}

const PLACES = foldedSet('in on at');
const OCCASIONS = foldedSet(
  'speech interview statement letter tweet post rally debate email message memo briefing press conference conferences radio television tv show hearing meeting article column essay video ad',
);
