import { type CalendarDate, calendarDates } from './calendar-dates.ts';
import { type DayNumber, dateParts, dayNumber, dayOfEdtf, edtfDay, edtfMonth, weekdayOf } from './calendar-day.ts';
import { BRIDGES, DIRECTION_AFTER, DIRECTION_BEFORE, type Direction, LEADS, TRAILS } from './date-words.ts';
import { type DayWord, dayWords } from './day-words.ts';
import { numericDates } from './numeric-dates.ts';
import { phraseAt, phraseBefore } from './phrase-table.ts';
import { primaryLanguage } from './primary-language.ts';
import { type Word, words } from './words.ts';

/** A date that a text names. */
export interface DateFound {
  /** UTF-16 code units of the original text; with the part of the day where one stands beside it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `2025-10-06`, `2025-10` or `2025-10-06/2025-10-08`. Days only: hours and zones are not read. */
  readonly edtf: string;
  /** Parts of it disagree: "أمس الإثنين" on a day after a Wednesday, "Monday, 7 October 2025". `edtf` follows the date, then the day told by distance. */
  readonly contradiction: boolean;
}

/** Where relative dates are counted from. */
export interface DateOptions {
  /** Language whose names are read beside Arabic; an unknown one is read as English. */
  readonly lang: string;
  /** EDTF with a day, as a rule the day of publication; null leaves only dates that carry their year. */
  readonly reference: string | null;
}

/**
 * Days, and months with a year, that a text names; in order, never overlapping; none for a text without.
 *
 * News looks back: a bare weekday is the latest one up to and including the reference day, "next" and "المقبل" look
 * forward, "last" and "الماضي" back beyond the day itself. A date without a year is the one nearest to the reference. A
 * word and a weekday side by side ("أمس الإثنين") are one date. Years alone, weeks and "now" are no dates here.
 *
 * @example findDates('أمس الإثنين', { lang: 'ar', reference: '2025-10-07' }) // [{ edtf: '2025-10-06', contradiction: false ... }]
 */
export function findDates(text: string, options: DateOptions): DateFound[] {
  const lang = primaryLanguage(options.lang);
  const all = words(text);
  const day = dayOfEdtf(options.reference);
  const calendar = calendarDates(text, all, lang);
  const atoms: Atom[] = [
    ...calendar.map((date) => ({ kind: 'calendar' as const, ...date })),
    ...numericDates(text, all, lang).map((date) => ({ kind: 'calendar' as const, ...date })),
    ...dayWords(text, all, lang),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  const found: DateFound[] = [];
  /** Words before this one belong to the dates found. */
  let taken = 0;
  for (let at = 0; at < atoms.length; ) {
    const group = groupFrom(text, all, atoms, at);
    at += group.length;
    const resolved = group[0]!.from < taken ? undefined : resolve(text, all, group, day);
    if (resolved === undefined) continue;
    const { from, to } = wordsOf(text, all, group, taken);
    const { start } = all[from]!;
    const { end } = all[to - 1]!;
    found.push({ start, end, text: text.slice(start, end), ...resolved });
    taken = to;
  }
  return found;
}

type Atom = DayWord | ({ readonly kind: 'calendar' } & CalendarDate);

/** Atoms from `first` on that name one day together. Overlapping ones are left to the longer. */
function groupFrom(text: string, all: readonly Word[], atoms: readonly Atom[], first: number): Atom[] {
  const group = [atoms[first]!];
  for (let next = first + 1; next < atoms.length; next++) {
    const atom = atoms[next]!;
    const end = Math.max(...group.map(({ to }) => to));
    if (group.some(({ kind }) => kind === atom.kind)) break;
    // "6 October, yesterday, Monday" is a list: a calendar date and a word for a day are one only side by side.
    const marks = group.some(
      ({ kind }) =>
        (kind === 'calendar') !== (atom.kind === 'calendar') && kind !== 'weekday' && atom.kind !== 'weekday',
    )
      ? SPACE
      : MARKS;
    if (atom.from >= end && !isBridged(text, all, end, atom.from, marks)) break;
    group.push(atom);
  }
  return group;
}

/** Most words between two parts of one date: "الاثنين الموافق لـ 6". */
const LONGEST_BRIDGE = 2;

const SPACE = /^\s{0,3}$/;
const MARKS = /^[\s,،()\-–]{0,3}$/;

function isBridged(text: string, all: readonly Word[], from: number, to: number, marks: RegExp): boolean {
  if (to - from > LONGEST_BRIDGE) return false;
  for (let at = from; at <= to; at++) {
    if (at < to && !BRIDGES.has(all[at]!.text)) return false;
    if (!marks.test(text.slice(all[at - 1]!.end, all[at]!.start))) return false;
  }
  return true;
}

function resolve(
  text: string,
  all: readonly Word[],
  group: readonly Atom[],
  reference: DayNumber | undefined,
): Pick<DateFound, 'edtf' | 'contradiction'> | undefined {
  const calendar = group.find((atom) => atom.kind === 'calendar');
  const relative = group.find((atom) => atom.kind === 'relative');
  const weekday = group.find((atom) => atom.kind === 'weekday');
  const written = calendar && calendarEdtf(text, all, calendar, reference);
  const counted = relative && reference !== undefined ? ((reference + relative.days) as DayNumber) : undefined;
  const named =
    weekday && reference !== undefined ? nearestWeekday(weekday.weekday, weekday.direction, reference) : undefined;
  const edtf = written?.edtf ?? edtfOf(counted) ?? edtfOf(named);
  if (edtf === undefined) return undefined;
  const day = written === undefined ? (counted ?? named) : written.day;
  const contradiction =
    day !== undefined &&
    ((weekday !== undefined && weekdayOf(day) !== weekday.weekday) || (counted !== undefined && counted !== day));
  return { edtf, contradiction };
}

function edtfOf(day: DayNumber | undefined): string | undefined {
  return day === undefined ? undefined : edtfDay(day);
}

function nearestWeekday(weekday: number, direction: Direction | null, reference: DayNumber): DayNumber {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (direction === 1) return (reference + (7 - back)) as DayNumber;
  return (reference - (direction === -1 && back === 0 ? 7 : back)) as DayNumber;
}

/** The date as EDTF, completed from the reference; `day` is set where it names one day. */
function calendarEdtf(
  text: string,
  all: readonly Word[],
  date: CalendarDate,
  reference: DayNumber | undefined,
): { edtf: string; day: DayNumber | undefined } | undefined {
  const { month, day, until } = date;
  const year = date.year ?? (reference === undefined ? undefined : missingYear(text, all, date, reference));
  if (year === undefined) return undefined;
  if (day === null) return asWritten(edtfMonth(year, month), undefined);
  const first = dayNumber(year, month, day);
  if (first === undefined) return undefined;
  const last = until === null ? undefined : dayNumber(until.year ?? year, until.month, until.day);
  const end = last === undefined || last <= first ? undefined : edtfDay(last);
  const begin = edtfDay(first);
  return end === undefined || begin === undefined ? asWritten(begin, first) : asWritten(`${begin}/${end}`, undefined);
}

function asWritten(
  edtf: string | undefined,
  day: DayNumber | undefined,
): { edtf: string; day: DayNumber | undefined } | undefined {
  return edtf === undefined ? undefined : { edtf, day };
}

/** Words that announce a month by itself; without one, "March" and "مارس" are too often something else. */
const ANNOUNCES = new Set([
  'in',
  'during',
  'since',
  'في',
  'خلال',
  'شهر',
  'منذ',
  'im',
  'en',
  'last',
  'next',
  'this',
  'в',
]);

/** The year that a date without one means: the nearest to the reference, or where "last" and "المقبل" point. */
function missingYear(
  text: string,
  all: readonly Word[],
  { from, to, month, day }: CalendarDate,
  reference: DayNumber,
): number | undefined {
  const { year, month: thisMonth } = dateParts(reference);
  const after = phraseAt(DIRECTION_AFTER, all, to);
  const isAfter = after !== undefined && /^\s*$/.test(text.slice(all[to - 1]!.end, all[to]!.start));
  const direction = (isAfter ? after.meaning : undefined) ?? phraseBefore(DIRECTION_BEFORE, all, from, 1)?.meaning;
  if (day === null) {
    if (direction === 1) return month > thisMonth ? year : year + 1;
    if (direction === -1) return month < thisMonth ? year : year - 1;
    return ANNOUNCES.has(all[from - 1]?.text ?? '') ? (month <= thisMonth ? year : year - 1) : undefined;
  }
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => {
    const number = dayNumber(candidate, month, day);
    const fits =
      number !== undefined && (direction === undefined || (direction === 1 ? number > reference : number < reference));
    return fits ? [{ candidate, away: Math.abs(number - reference) }] : [];
  });
  return candidates.sort((one, other) => one.away - other.away)[0]?.candidate;
}

/** From the first word to the last, with "يوم" and the part of the day beside it. */
function wordsOf(
  text: string,
  all: readonly Word[],
  group: readonly Atom[],
  taken: number,
): { from: number; to: number } {
  let from = Math.min(...group.map((atom) => atom.from));
  let to = Math.max(...group.map((atom) => atom.to));
  const adjoins = (at: number): boolean =>
    at > 0 && at < all.length && /^\s{1,2}$/.test(text.slice(all[at - 1]!.end, all[at]!.start));
  while (from > taken && adjoins(from) && LEADS.has(all[from - 1]!.text)) from--;
  while (adjoins(to) && TRAILS.has(all[to]!.text)) to++;
  if (group.some(({ kind }) => kind === 'calendar')) {
    if (from > taken) from -= phraseBefore(DIRECTION_BEFORE, all, from, 1)?.words ?? 0;
    if (adjoins(to)) to += phraseAt(DIRECTION_AFTER, all, to)?.words ?? 0;
  }
  return { from, to };
}
