import { edtfDays } from '../text/edtf-days.ts';

/** Two reports of one saying may differ by a day: time zones, and articles written after midnight. */
const TOLERANCE_DAYS = 1;

/**
 * Whether two EDTF dates can be of one occasion: the stretches they name, widened by a day, touch. Uncertain and
 * approximate dates ("2025-10-06?", "2025~") exclude nothing. Symmetric; what is no date excludes nothing.
 *
 * @example datesCompatible('2025-10', '2025-10-06') // true
 * @example datesCompatible('2025-10-06', '2025-10-09') // false
 */
export function datesCompatible(one: string, other: string): boolean {
  const a = edtfDays(one);
  const b = edtfDays(other);
  if (a === null || b === null) return true;
  return a.first <= b.last + TOLERANCE_DAYS && b.first <= a.last + TOLERANCE_DAYS;
}
