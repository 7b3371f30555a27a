import type { Word } from '../text/words.ts';

/** Words shorter than this are written small in titles too, and are not counted. */
const COUNTED_LENGTH = 4;
/** Share of the counted words with a capital from which on the text is a title, or shouted. */
const TITLE_SHARE = 0.8;
/** A sentence of fewer counted words tells too little. */
const COUNTED_WORDS = 4;

/** A word that starts with a capital and goes on in small letters, or is an abbreviation of capitals. */
const CAPITAL = /^\p{Lu}(\p{Ll}|[\p{Lu}.’'-]*$)/u;

export function isCapital(text: string, { start, end }: Word): boolean {
  return CAPITAL.test(text.slice(start, end));
}

/** Whether capitals tell names from other words in a text: not in one without them, in capitals only, or set as a title. */
export function hasTellingCapitals(text: string, all: readonly Word[]): boolean {
  if (!/\p{Lu}/u.test(text) || !/\p{Ll}/u.test(text)) return false;
  const counted = all.filter(({ start, end }) => end - start >= COUNTED_LENGTH);
  if (counted.length < COUNTED_WORDS) return true;
  return counted.filter((word) => isCapital(text, word)).length < TITLE_SHARE * counted.length;
}
