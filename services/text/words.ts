import type { FoldedText } from './fold.ts';
import { scan } from './fold-scan.ts';
import { read } from './fold-sink.ts';

/** One folded word and where it stands, in UTF-16 code units of the original text. */
export interface Word {
  readonly text: FoldedText;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, folded, with where they stand in the original: the same words in the same order as
 * `fold(text).split(' ')`, and none for a text without words. Spans never cross; marks and vanished letters at a word's
 * edge belong to it, punctuation does not. The few characters that spell several words (ﷺ) give words that share a span.
 *
 * @example words('قالَ: «نعم»') // [{ text: 'قال', start: 0, end: 4 }, { text: 'نعم', start: 7, end: 10 }]
 */
export function words(text: string): Word[] {
  const { out, from, to, length } = scan(text, true);
  const folded = read(out, 0, length);
  const found: Word[] = [];
  for (let start = 0; start < length; ) {
    const space = folded.indexOf(' ', start);
    const end = space < 0 ? length : space;
    found.push({ text: folded.slice(start, end) as FoldedText, start: from![start]!, end: to![end - 1]! });
    start = end + 1;
  }
  return found;
}
