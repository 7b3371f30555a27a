import * as chrono from 'chrono-node';
import { ARABIC_MONTHS, CHRONO_MONTHS, MONTHS } from './month-names.ts';
import { ordinalOf, termOf } from './number-words.ts';
import { phraseAt } from './phrase-table.ts';
import type { Word } from './words.ts';

/** A date by the calendar: words [from, to) of the text, and as much of it as is written. */
export interface CalendarDate {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** Last day of a stretch ("October 6-8"), else null. */
  readonly until: { readonly year: number | null; readonly month: number; readonly day: number } | null;
}

/** Words read on each side of a month's name: a day in words before it ("الحادي والعشرين من"), a year behind a second name after it. */
const WORDS_BEFORE = 4;
const WORDS_AFTER = 6;
/** Characters of a window at most; words that long are no dates. */
const LONGEST_WINDOW = 160;

const PARSERS = {
  ar: chrono.ar,
  en: chrono.en,
  de: chrono.de,
  fr: chrono.fr,
  es: chrono.es,
  it: chrono.it,
  pt: chrono.pt,
  nl: chrono.nl,
  sv: chrono.sv,
  ru: chrono.ru,
  uk: chrono.uk,
};

function parserOf(lang: string): chrono.Chrono {
  const locale = Object.hasOwn(PARSERS, lang) ? PARSERS[lang as keyof typeof PARSERS] : PARSERS.en;
  return locale.strict;
}

/** chrono needs a day to count from; dates without a year are completed by whoever calls, so any will do. */
const ANY_DAY = { instant: new Date(Date.UTC(2000, 5, 15, 12)), timezone: 0 };

/**
 * Dates with a month's name in them, in order, not overlapping. chrono reads them, in a short window around each name:
 * over a whole article its patterns cost too much. Before that, second names are taken out ("أكتوبر/تشرين الأول") and
 * Arabic days in words become figures.
 */
export function calendarDates(text: string, words: readonly Word[], lang: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  const read = rememberingReader();
  const table = MONTHS.get(lang) ?? MONTHS.get('en')!;
  for (let at = 0; at < words.length; ) {
    const isArabic = words[at]!.text >= '\u0600' && words[at]!.text < '\u0780';
    const name = isArabic ? phraseAt(ARABIC_MONTHS, words, at, 'وفبل') : phraseAt(table, words, at);
    if (name === undefined || !isMonth(text, words[at]!, lang)) {
      at++;
      continue;
    }
    const after = at + name.words;
    const earliest = Math.max(found.at(-1)?.to ?? 0, at - WORDS_BEFORE);
    const window = isArabic
      ? arabicWindow(text, words, earliest, at, name.meaning)
      : plainWindow(text, words, earliest, at, after);
    const date = read(window, isArabic ? 'ar' : lang) ?? monthAndYear(text, words, at, after, name.meaning);
    if (date === undefined) {
      at = after;
      continue;
    }
    found.push(date);
    at = Math.max(after, date.to);
  }
  return found;
}

/** "may" and "march" are months where they have a capital, "آب" where it has its madda ("أب" is a father). */
function isMonth(text: string, word: Word, lang: string): boolean {
  const written = text.slice(word.start, word.end);
  if (word.text === 'اب') return written.includes('آ');
  return lang !== 'en' || !/^[a-z]/.test(written);
}

/** What chrono is given, and for each of its characters the word of the text it comes from (-1 for what stands between). */
interface Window {
  readonly text: string;
  readonly wordAt: readonly number[];
  /** The month's name has to be in what chrono finds. */
  readonly month: number;
  /** Words after the last one in the window that belong to the date all the same (a second name of the month). */
  readonly reach: ReadonlyMap<number, number>;
}

function plainWindow(text: string, words: readonly Word[], earliest: number, at: number, after: number): Window {
  let from = at;
  while (from > earliest && isOneLine(text, words, from)) from--;
  let to = after;
  while (to < words.length && to < after + WORDS_AFTER && isOneLine(text, words, to)) to++;
  const start = words[from]!.start;
  const end = Math.min(words[to - 1]!.end, start + LONGEST_WINDOW);
  const wordAt: number[] = [];
  for (let word = from; word < to; word++) {
    while (wordAt.length < words[word]!.start - start) wordAt.push(-1);
    while (wordAt.length < words[word]!.end - start) wordAt.push(word);
  }
  return { text: text.slice(start, end), wordAt, month: at, reach: new Map() };
}

/** Whether no line break parts word `at` from the one before. */
function isOneLine(text: string, words: readonly Word[], at: number): boolean {
  return !/[\n\r]/.test(text.slice(words[at - 1]!.end, words[at]!.start));
}

/** The day, the month under the one name chrono knows, and the year. */
function arabicWindow(text: string, words: readonly Word[], earliest: number, at: number, month: number): Window {
  const parts: Array<readonly [piece: string, word: number]> = [];
  const day = arabicDay(text, words, earliest, at);
  if (day !== undefined) parts.push([day.text, day.from]);
  parts.push([CHRONO_MONTHS[month - 1]!, at]);
  let to = at + phraseAt(ARABIC_MONTHS, words, at, 'وفبل')!.words;
  const reach = new Map<number, number>();
  const second =
    to < words.length && /^\s*[/(\-–،]?\s*$/.test(text.slice(words[to - 1]!.end, words[to]!.start))
      ? phraseAt(ARABIC_MONTHS, words, to)
      : undefined;
  if (second?.meaning === month) to += second.words;
  reach.set(at, to);
  while (to < words.length && /^(من|عام|سنه|العام)$/.test(words[to]!.text) && isOneLine(text, words, to)) to++;
  const year = words[to];
  if (
    year !== undefined &&
    /^(1[5-9]|20)\d\d$/.test(year.text) &&
    /^[\s)،,/]*$/.test(text.slice(words[to - 1]!.end, year.start))
  )
    parts.push([year.text, to]);
  const wordAt: number[] = [];
  let joined = '';
  for (const [piece, word] of parts) {
    if (joined !== '') {
      joined += ' ';
      wordAt.push(-1);
    }
    joined += piece;
    for (let unit = 0; unit < piece.length; unit++) wordAt.push(word);
  }
  return { text: joined, wordAt, month: at, reach };
}

/** The day before a month: "6", "6-8", "السابع من", "الحادي والعشرين من". */
function arabicDay(
  text: string,
  words: readonly Word[],
  earliest: number,
  at: number,
): { text: string; from: number } | undefined {
  let to = at;
  while (to > earliest && /^(من|شهر)$/.test(words[to - 1]!.text) && isOneLine(text, words, to)) to--;
  if (to <= earliest || !isOneLine(text, words, to)) return undefined;
  const last = words[to - 1]!;
  if (/^\d{1,2}$/.test(last.text)) {
    if (!/^\s*$/.test(text.slice(last.end, words[to]!.start))) return undefined;
    const first = words[to - 2];
    const isStretch =
      to - 2 >= earliest &&
      first !== undefined &&
      /^\d{1,2}$/.test(first.text) &&
      /^\s*[-–]\s*$/.test(text.slice(first.end, last.start));
    return isStretch ? { text: `${first.text}-${last.text}`, from: to - 2 } : { text: last.text, from: to - 1 };
  }
  const tens = termOf(last.text, 'ar');
  const unit = to - 2 >= earliest ? ordinalOf(words[to - 2]!.text, 'ar') : undefined;
  if (
    unit !== undefined &&
    tens !== undefined &&
    (tens.term.kind === 'ten' || (tens.term.kind === 'tens' && tens.and))
  ) {
    return { text: String(unit + tens.term.value), from: to - 2 };
  }
  if (tens?.definite === true && ['ten', 'tens'].includes(tens.term.kind))
    return { text: String(tens.term.value), from: to - 1 };
  const whole = ordinalOf(last.text, 'ar');
  return whole === undefined ? undefined : { text: String(whole), from: to - 1 };
}

/** Reads windows with chrono; the same words recur in an article, and reading them costs a fifth of a millisecond. */
function rememberingReader(): (window: Window, lang: string) => CalendarDate | undefined {
  const known = new Map<string, chrono.ParsedResult[]>();
  return (window, lang) => {
    const key = `${lang} ${window.text}`;
    let results = known.get(key);
    if (results === undefined) {
      results = parserOf(lang).parse(window.text, ANY_DAY);
      known.set(key, results);
    }
    return dateOf(window, results);
  };
}

function dateOf(window: Window, results: readonly chrono.ParsedResult[]): CalendarDate | undefined {
  for (const result of results) {
    const { start, end } = result;
    if (!start.isCertain('month') || !start.isCertain('day')) continue;
    const inside = window.wordAt.slice(result.index, result.index + result.text.length).filter((word) => word >= 0);
    if (!inside.includes(window.month)) continue;
    const last = Math.max(...inside);
    // Two figures behind a month are as often a count of something.
    const hasYear = start.isCertain('year') && /\d{4}/.test(result.text);
    return {
      from: Math.min(...inside),
      to: Math.max(last + 1, window.reach.get(last) ?? 0),
      year: hasYear ? start.get('year') : null,
      month: start.get('month')!,
      day: start.get('day'),
      until: end ? { year: hasYear ? end.get('year') : null, month: end.get('month')!, day: end.get('day')! } : null,
    };
  }
  return undefined;
}

/** "October 2023", "في أكتوبر/تشرين الأول عام 2023", "octubre de 2023", and a month by itself. */
function monthAndYear(
  text: string,
  words: readonly Word[],
  at: number,
  after: number,
  month: number,
): CalendarDate | undefined {
  // A figure right before it is a day that this month does not have.
  const isAfterFigure =
    at > 0 && /^\d{1,2}$/.test(words[at - 1]!.text) && /^\s*$/.test(text.slice(words[at - 1]!.end, words[at]!.start));
  if (isAfterFigure) return undefined;
  let to = after;
  const second = words[to] && words[to]!.text >= '\u0600' ? phraseAt(ARABIC_MONTHS, words, to) : undefined;
  if (second?.meaning === month && /^\s*[/(\-–]?\s*$/.test(text.slice(words[to - 1]!.end, words[to]!.start)))
    to += second.words;
  let year = to;
  while (year < words.length && year < to + 2 && /^(من|عام|سنه|العام|of|de|del)$/.test(words[year]!.text)) year++;
  const found = words[year];
  const isYear =
    found !== undefined &&
    /^(1[5-9]|20)\d\d$/.test(found.text) &&
    /^[\s)،,/.]*$/.test(text.slice(words[year - 1]!.end, found.start));
  return {
    from: at,
    to: isYear ? year + 1 : to,
    year: isYear ? Number(found.text) : null,
    month,
    day: null,
    until: null,
  };
}
