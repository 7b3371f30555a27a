/** Two reports of one saying may differ by a day: time zones, and articles written after midnight. */
const TOLERANCE_DAYS = 1;

const DAY = 86_400_000;

/**
 * Whether two EDTF dates can be of one occasion: the stretches they name, widened by a day, touch. Uncertain and
 * approximate dates ("2025-10-06?", "2025~") exclude nothing. Symmetric; what is no date excludes nothing.
 *
 * @example datesCompatible('2025-10', '2025-10-06') // true
 * @example datesCompatible('2025-10-06', '2025-10-09') // false
 */
export function datesCompatible(one: string, other: string): boolean {
  const a = stretch(one);
  const b = stretch(other);
  if (a === null || b === null) return true;
  return a.from <= b.to + TOLERANCE_DAYS * DAY && b.from <= a.to + TOLERANCE_DAYS * DAY;
}

/** First and last instant of an EDTF date or interval in milliseconds; null when it is open, uncertain or no date. */
function stretch(edtf: string): { from: number; to: number } | null {
  if (/[?~%]/.test(edtf)) return null;
  const [start = '', end = start] = edtf.split('/');
  const from = firstDay(start);
  const to = lastDay(end);
  return from === null || to === null ? null : { from, to };
}

function firstDay(point: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(point);
  return match === null ? null : Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
}

function lastDay(point: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(point);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  return month === undefined ? Date.UTC(Number(year), 11, 31) : Date.UTC(Number(year), Number(month), 0);
}
