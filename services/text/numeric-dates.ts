import type { CalendarDate } from './calendar-dates.ts';
import type { Word } from './words.ts';

/** Dates in figures, with a year of four: 2025-10-06, 6/10/2025, 6.10.2025. Month before day in English, unless it cannot be. */
export function numericDates(text: string, words: readonly Word[], lang: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (let at = 0; at < words.length; ) {
    const date = dottedDate(words[at]!, at) ?? separatedDate(text, words, at, lang);
    if (date !== undefined) found.push(date);
    at = date?.to ?? at + 1;
  }
  return found;
}

/** Folding keeps points between figures, so this date is one word. */
function dottedDate({ text }: Word, at: number): CalendarDate | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return parts === null ? undefined : calendarDate(Number(parts[3]), Number(parts[2]), Number(parts[1]), at, at + 1);
}

function separatedDate(text: string, words: readonly Word[], at: number, lang: string): CalendarDate | undefined {
  const [one, two, three] = [words[at], words[at + 1], words[at + 2]];
  if (one === undefined || two === undefined || three === undefined || !/^\d{1,4}$/.test(one.text)) return undefined;
  const mark = text.slice(one.end, two.start);
  const isWhole = /^[-/‑–]$/.test(mark) && text.slice(two.end, three.start) === mark;
  if (!isWhole || !/^\d{1,2}$/.test(two.text) || /^[-/\d]/.test(text.slice(three.end, three.end + 1))) return undefined;
  const [first, second, third] = [Number(one.text), Number(two.text), Number(three.text)];
  if (one.text.length === 4 && /^\d{1,2}$/.test(three.text)) return calendarDate(first, second, third, at, at + 3);
  if (one.text.length > 2 || three.text.length !== 4) return undefined;
  const monthFirst = (lang === 'en' && first <= 12) || second > 12;
  return monthFirst ? calendarDate(third, first, second, at, at + 3) : calendarDate(third, second, first, at, at + 3);
}

function calendarDate(year: number, month: number, day: number, from: number, to: number): CalendarDate | undefined {
  const isPlausible = year >= 1500 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isPlausible ? { from, to, year, month, day, until: null } : undefined;
}
