import type { Outlet } from '../outlet.ts';
import type { Speaker } from '../speaker.ts';

/** What a speaker or an outlet stands under in lists by name; null for a speaker who went into another, who is not listed. */
export function listedAs(named: Pick<Speaker, 'folded' | 'mergedInto'> | Pick<Outlet, 'folded'>): string | null {
  if ('mergedInto' in named && named.mergedInto !== null) return null;
  return named.folded[0] ?? '';
}

/**
 * The month that an EDTF date names or lies in, as YYYY-MM; null for a year, for a stretch that goes from one month into
 * another, and for no date.
 *
 * @example monthOf('2025-10-06T14:30Z') // '2025-10'
 * @example monthOf('2025-10/2025-11') // null
 */
export function monthOf(said: string | null): string | null {
  const [start = null, end = start] = said?.split('/').map((point) => /^\d{4}-\d{2}/.exec(point)?.[0] ?? null) ?? [];
  return start === end ? start : null;
}
