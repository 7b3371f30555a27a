import { type EdtfDays, edtfDays } from '../text/edtf-days.ts';
import { words } from '../text/words.ts';
import { isOneSaying } from './same-words.ts';
import { isSmallWord } from './small-words.ts';
import { type FlagRule, type FlagSubject, finding, spanOfAll } from './subject.ts';

/**
 * Days within which two articles may be about one occasion: a weekly still reports what the dailies had. Farther apart the
 * same words are said again, which grouping shows by keeping them apart. Judged, not measured.
 */
const ONE_NEWS_DAYS = 7;

/**
 * The same words of one speaker, dated by two articles of the same week to days that exclude each other: either one date is
 * off, or the words were said twice. Distant dates are no conflict but the words said again, and so are two occasions that
 * have no word in common ("at a rally", "in a radio interview").
 */
export const date: FlagRule = (pair) => {
  const { a, b, occasion } = pair;
  if (occasion !== 'other-days' || !isOneSaying(pair) || tellOtherOccasions(a, b)) return [];
  const said = daysBetween(edtfDays(a.said!.edtf), edtfDays(b.said!.edtf));
  const printed = daysBetween(edtfDays(a.published), edtfDays(b.published)) ?? said;
  if (said === null || printed === null || said > ONE_NEWS_DAYS || printed > ONE_NEWS_DAYS) return [];
  const reason = `The same words are dated ${a.said!.edtf} by one text and ${b.said!.edtf} by the other.`;
  return [
    finding(
      pair,
      { kind: 'date', rule: 'date/other-day', severity: 'major', reason },
      { a: spanOfAll(a.text), b: spanOfAll(b.text) },
    ),
  ];
};

/** Days from the end of the earlier to the beginning of the later; 0 where they overlap, null where one is not known. */
function daysBetween(a: EdtfDays | null, b: EdtfDays | null): number | null {
  return a === null || b === null ? null : Math.max(0, a.first - b.last, b.first - a.last);
}

function tellOtherOccasions(a: FlagSubject, b: FlagSubject): boolean {
  if (a.occasion === null || b.occasion === null) return false;
  const held = new Set(contentOf(a.occasion));
  return !contentOf(b.occasion).some((word) => held.has(word));
}

function contentOf(text: string): string[] {
  return words(text).flatMap(({ text: word }) => (isSmallWord(word) ? [] : [word]));
}
