import { type FoldedText, fold } from './fold.ts';
import { remember } from './remember.ts';

/** Longer runs of letters are no words of any table and are not folded; what is longer in a text is an address or noise. */
const LONGEST_WORD = 60;

/** A word of a text in the two ways in which tables hold words. */
export interface PrintedWord {
  /** `fold` of the word; '' for a run of over 60 code units. */
  readonly folded: FoldedText;
  /** In small letters, with plain apostrophes and е for ё: what tells French "à" from "a", which fold to the same. */
  readonly small: string;
}

/** Reads one printed word. */
export const printedWord: (printed: string) => PrintedWord = remember((printed) => ({
  folded: printed.length > LONGEST_WORD ? ('' as FoldedText) : fold(printed),
  small: printed.toLowerCase().replace(/’/gu, "'").replace(/ё/gu, 'е'),
}));
