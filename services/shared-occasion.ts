import type { SharedOccasion } from '../models/flag.ts';
import type { Said } from '../models/mention.ts';
import { datesCompatible } from './match/dates-compatible.ts';

/** A day that nothing is doubtful about. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What two articles tell of whether their mentions are of one occasion, from when they say it was said. Dates exclude each
 * other as they do in grouping, a day's grace given; the hour of a day is not looked at.
 */
export function sharedOccasion(one: Said | null, other: Said | null): SharedOccasion {
  if (one === null || other === null) return 'not-established';
  if (!datesCompatible(one.edtf, other.edtf)) return 'other-days';
  const [a, b] = [one.edtf.split('T')[0]!, other.edtf.split('T')[0]!];
  return a === b && DAY.test(a) ? 'same-day' : 'not-established';
}
