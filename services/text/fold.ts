import type { Span } from '../../models/primitives.ts';
import { scan } from './fold-scan.ts';
import { read } from './fold-sink.ts';

/** Raised when folding changes what it gives for any text; stored with keys and wordings, which are then made anew. */
export const FOLD_VERSION = 1;

/** Text as it is compared, not as it is shown: see `fold`. */
export type FoldedText = string & { readonly __brand: 'FoldedText' };

/**
 * Text as it is compared: words of small letters and figures with single spaces between, no spaces at the ends; empty
 * for a text without letters, figures and signs. Folding what is folded changes nothing.
 *
 * - Compatibility forms (NFKC): full-width and presentation forms, ligatures, circled figures; "ﷺ" spelled out.
 * - Arabic: vowels, tatweel and lone hamza go; أإآٱ are ا, ى and Persian ی are ي, ة and Urdu ہ are ه, ک is ك, ؤئ are وي.
 * - Latin: small letters, accents dropped. Editors without the key drop them from names, and two wordings of one quote
 *   hardly ever differ by an accent alone; what is lost, "fördern" against "fordern", is lost to comparing only.
 * - Greek and Hebrew lose their points as well; Cyrillic keeps й and gives up ё; the vowel signs of India stay.
 * - Figures: every script's digits are ASCII; thousands marks go ("1,250", "1.250.000", "١٬٢٥٠"), decimals keep a point.
 *   "1.250" alone is read as English does. % and currency signs are words; Arabic letters and figures part ("و15").
 * - Apostrophes inside words go ("don’t" is dont), all other punctuation and all symbols part words; bidi controls,
 *   zero-width characters and soft hyphens are not there.
 * - Chinese, Japanese, Thai, Lao, Khmer and Burmese are cut into words by ICU's dictionaries.
 *
 * @example fold('قالَ: «لن نقبلَ ٥٠٪!»') // 'قال لن نقبل 50 %'
 */
export function fold(text: string): FoldedText {
  const { out, length } = scan(text, false);
  return read(out, 0, length) as FoldedText;
}

/** Folded text with the way back. */
export interface FoldedWithMap {
  readonly text: FoldedText;
  /**
   * The stretch of the original that the units [start, end) of the folded text come from, in UTF-16 code units: with the
   * marks and vanished letters of its words, without the punctuation around them. Whole words fold to themselves again.
   * Offsets outside the folded text are taken to its ends; an empty stretch gives an empty span.
   */
  original(start: number, end: number): Span;
}

/**
 * As `fold`, with a map back to the original. Where one character became several units, or several words ("ﷺ"), each of
 * them maps to the whole character; starts and ends never run backward.
 *
 * @example foldWithMap('«Don’t!»').original(0, 4) // { start: 1, end: 6 }
 */
export function foldWithMap(text: string): FoldedWithMap {
  const { out, from, to, length } = scan(text, true);
  const starts = from!.slice(0, length);
  const ends = to!.slice(0, length);
  return {
    text: read(out, 0, length) as FoldedText,
    original(start, end) {
      const first = Math.max(0, Math.min(start, length));
      const last = Math.max(first, Math.min(end, length));
      const opens = first < length ? starts[first]! : text.length;
      return first === last ? { start: opens, end: opens } : { start: opens, end: ends[last - 1]! };
    },
  };
}
