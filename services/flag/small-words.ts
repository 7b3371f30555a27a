import { STOP_WORDS } from '../text/stop-words.ts';
import { wordSet } from '../text/word-set.ts';

/** The commonest small words of the languages that flags are read in. */
const SMALL = wordSet(`${STOP_WORDS.en} ${STOP_WORDS.ar}`);

/** Shorter words than this are small whatever they are. */
const LEAST_LETTERS = 3;

/** Whether a folded word tells nothing of what a text is about: "the", "من". */
export function isSmallWord(word: string): boolean {
  return word.length < LEAST_LETTERS || SMALL.has(word);
}
