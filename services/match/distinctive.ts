import { words } from '../text/words.ts';
import { isFunctionWord } from './function-words.ts';

/** Content words that two different wordings must share before the machine groups them: shorter ones are formulas. */
export const DISTINCTIVE_SHARED = 4;

/** Content words that make a word-for-word repeat of one speaker more than a formula such as "We will win". */
export const DISTINCTIVE_REPEAT = 2;

/** Whether what two texts share can tell one utterance from another: at least `floor` different content words. */
export function isDistinctive(one: string, other: string, floor: number): boolean {
  const held = new Set<string>(words(other).map(({ text }) => text));
  const shared = new Set<string>();
  for (const { text } of words(one)) {
    if (held.has(text) && !isFunctionWord(text)) shared.add(text);
    if (shared.size >= floor) return true;
  }
  return false;
}
