import { gapBefore, type Reading, type WordRange } from './reading.ts';

/** Words in brackets that are skipped; a longer bracket is no aside, and ends the phrase. */
const LONGEST_ASIDE = 8;

/**
 * A noun phrase cut at its commas and dashes; brackets are left out ("Holm (43), the envoy"). What follows a line break, a
 * colon, the end of a sentence or a word for which `ends` is true is no part of the phrase. Empty for an empty range.
 */
export function phraseSegments(
  reading: Reading,
  { from, to }: WordRange,
  ends: (index: number) => boolean,
): WordRange[] {
  const segments: WordRange[] = [];
  let start = from;
  const close = (index: number): void => {
    if (start < index) segments.push({ from: start, to: index });
  };
  for (let index = from + 1; index < to; index += 1) {
    const gap = gapBefore(reading, index);
    if (/[[{\n:؛;!?؟]|\.{2}/.test(gap) || ends(index)) {
      close(index);
      return segments;
    }
    if (gap.includes('(')) {
      close(index);
      const next = behindBracket(reading, index, to);
      if (next === null) return segments;
      start = next;
      index = next;
    } else if (/[،,]|\s[-–—]/.test(gap)) {
      close(index);
      start = index;
    }
  }
  close(to);
  return segments;
}

/** The first word behind the bracket that opens before `index`; null where it does not close near by. */
function behindBracket(reading: Reading, index: number, to: number): number | null {
  for (let next = index + 1; next <= Math.min(to - 1, index + LONGEST_ASIDE); next += 1) {
    if (gapBefore(reading, next).includes(')')) return next;
  }
  return null;
}
