import { type FoldedText, fold } from './fold.ts';
import { remember } from './remember.ts';

/** Longer runs of letters are no words of any table and are not folded; what is longer in a text is an address or noise. */
const LONGEST_WORD = 60;

/** `fold` of one printed word; '' for a run of over 60 code units. */
export const foldWord: (printed: string) => FoldedText = remember((printed) =>
  printed.length > LONGEST_WORD ? ('' as FoldedText) : fold(printed),
);
