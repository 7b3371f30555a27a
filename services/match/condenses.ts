import { words } from '../text/words.ts';
import { isFunctionWord } from './function-words.ts';

/** Least share of the report's content words, and of its neighbouring pairs, that the quote must hold. 0 to 1. */
const CONTENT_FLOOR = 0.5;

/**
 * How much of a headline or reported form the quoted words carry: the mean of the shares of its content words and of
 * its neighbouring word pairs that they hold, 0 to 1.
 *
 * 0 when under half of the content words, fewer than two of them, or no pair is there: such a report says something
 * else. Directed: the report is expected to be the shorter.
 *
 * @example condenses('a real chance to end the war', 'There is a real chance to reach a deal.') // > 0
 */
export function condenses(report: string, quote: string): number {
  const said = words(report).map(({ text }) => text as string);
  const held = words(quote).map(({ text }) => text as string);
  const content = [...new Set(said.filter((word) => !isFunctionWord(word)))];
  if (content.length === 0) return 0;
  const heldWords = new Set(held);
  const shared = content.filter((word) => heldWords.has(word)).length;
  const heldPairs = new Set(pairs(held));
  const reportPairs = pairs(said);
  const sharedPairs = reportPairs.filter((pair) => heldPairs.has(pair)).length;
  if (shared < 2 || shared / content.length < CONTENT_FLOOR || sharedPairs === 0) return 0;
  return (shared / content.length + sharedPairs / reportPairs.length) / 2;
}

function pairs(sequence: readonly string[]): string[] {
  return sequence.slice(1).map((word, index) => `${sequence[index]} ${word}`);
}
