import { type DayNumber, dayNumber } from './calendar-day.ts';

/** The days a date names, first and last. */
export interface EdtfDays {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * First and last day of an EDTF date or interval; null for what is uncertain or approximate ("2025-10-06?", "2025~"), open,
 * or no date. Hours and zones are not read.
 *
 * @example edtfDays('2025-02') // the days of 2025-02-01 and 2025-02-28
 */
export function edtfDays(edtf: string | null): EdtfDays | null {
  if (edtf === null || /[?~%]/.test(edtf)) return null;
  const [start = '', end = start] = edtf.split('/');
  const first = pointOf(start)?.first;
  const last = pointOf(end)?.last;
  return first === undefined || last === undefined || last < first ? null : { first, last };
}

function pointOf(point: string): EdtfDays | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(point);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  const first = dayNumber(year!, month ?? 1, day ?? 1);
  if (first === undefined) return null;
  if (day != null) return { first, last: first };
  const next =
    month == null ? dayNumber(year! + 1, 1, 1) : dayNumber(year! + Math.floor(month / 12), (month % 12) + 1, 1);
  return next === undefined ? null : { first, last: (next - 1) as DayNumber };
}
