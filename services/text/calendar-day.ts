/** A day of the proleptic Gregorian calendar as days since 1970-01-01; no time zone, so no hour can move it. */
export type DayNumber = number & { readonly __brand: 'DayNumber' };

const MILLISECONDS = 86_400_000;

/** The day a date names; undefined where the calendar has no such day (30 February). `month` counts from 1. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / MILLISECONDS) as DayNumber;
}

/** Year, month from 1, and day of the month. */
export function dateParts(day: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: DayNumber): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/** `2025-10-06`; years before 0 and beyond 9999 are no dates of ours and give undefined. */
export function edtfDay(day: DayNumber): string | undefined {
  const { year, month, day: ofMonth } = dateParts(day);
  return year < 0 || year > 9999 ? undefined : `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`;
}

/** `2025-10`; undefined for the same years. */
export function edtfMonth(year: number, month: number): string | undefined {
  return year < 0 || year > 9999 ? undefined : `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The day of an EDTF value that starts with one ("2025-10-06T14:30Z"); undefined for months, years and all else. */
export function dayOfEdtf(edtf: string | null): DayNumber | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(edtf ?? '');
  return parts === null ? undefined : dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
