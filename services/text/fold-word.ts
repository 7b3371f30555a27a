import { type FoldedText, fold } from './fold.ts';

/** Longer runs of letters are no words of any table and are not folded; what is longer in a text is an address or noise. */
const LONGEST_WORD = 60;

/** Spellings remembered, at most; a few megabytes. When they are full all are forgotten, so that odd texts cost no more. */
const MOST_REMEMBERED = 50_000;

const remembered = new Map<string, FoldedText>();

/**
 * `fold` of one printed word; '' for a run of over 60 code units.
 *
 * A few thousand spellings make up most of what is ever read, so those met are remembered. The answer is the same
 * whatever was read before.
 */
export function foldWord(printed: string): FoldedText {
  const known = remembered.get(printed);
  if (known !== undefined) return known;
  if (printed.length > LONGEST_WORD) return '' as FoldedText;
  const folded = fold(printed);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(printed, folded);
  return folded;
}
