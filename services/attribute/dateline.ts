import { findDates } from '../text/dates.ts';

/** Lines at the head of an article that may tell its date, and the longest such line in UTF-16 code units. */
const MOST_LINES = 8;
const LONGEST_LINE = 80;

/** Letters a dateline may have beside its date: a weekday, a place, "updated". */
const MOST_OTHER_LETTERS = 24;

/**
 * The day an article says it is from, in a line of its own at its head ("Friday, 21 March 2014"); null without one. Used
 * as the reference for relative dates only where nobody told when the article was published. Absolute dates only.
 */
export function dateline(text: string, lang: string): string | null {
  let start = 0;
  for (let line = 0; line < MOST_LINES && start < text.length; line += 1) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (end > start && end - start <= LONGEST_LINE && /\d{4}|[٠-٩]{4}/.test(text.slice(start, end))) {
      const words = text.slice(start, end);
      const dates = findDates(words, { lang, reference: null });
      const date = dates[0];
      if (dates.length === 1 && date && /^\d{4}-\d\d-\d\d$/.test(date.edtf)) {
        const rest = words.slice(0, date.start) + words.slice(date.end);
        if ((rest.match(/\p{L}/gu) ?? []).length <= MOST_OTHER_LETTERS) return date.edtf;
      }
    }
    start = end + 1;
  }
  return null;
}

/** The day of an EDTF point in time; null where it tells no day. */
export function dayOf(edtf: string | null): string | null {
  return /^(\d{4}-\d\d-\d\d)(?:T[^/]*|[?~%])?$/.exec(edtf ?? '')?.[1] ?? null;
}
