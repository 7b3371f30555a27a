import type { Span } from '../../models/primitives.ts';
import { scan } from './fold-scan.ts';
import { read } from './fold-sink.ts';

/** Raised when folding changes what it gives for any text; stored with keys and wordings, which are then made anew. */
export const FOLD_VERSION = 1;

/** Text as it is compared, not as it is shown: see `fold`. */
export type FoldedText = string & { readonly __brand: 'FoldedText' };

export function fold(text: string): FoldedText {
  const { out, length } = scan(text, false);
  return read(out, 0, length) as FoldedText;
}

/** Folded text with the way back. */
export interface FoldedWithMap {
  readonly text: FoldedText;
  /**
   * The stretch of the original that the units [start, end) of the folded text come from, in UTF-16 code units.
   * Offsets outside the folded text are taken to its ends; an empty stretch gives an empty span.
   */
  original(start: number, end: number): Span;
}

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
