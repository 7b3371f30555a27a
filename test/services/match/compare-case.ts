import type { DifferenceKind } from '../../../models/relation.ts';

/** Two wordings, what of them differs (kinds that a reader should see), and whether both can be faithful reports. */
export interface CompareCase {
  readonly a: string;
  readonly b: string;
  readonly lang: 'en' | 'ar';
  readonly kinds: readonly DifferenceKind[];
  readonly conflict: boolean;
}

/** A case in English, and one in Arabic. */
export function en(a: string, b: string, kinds: readonly DifferenceKind[], conflict: boolean): CompareCase {
  return { a, b, lang: 'en', kinds, conflict };
}

export function ar(a: string, b: string, kinds: readonly DifferenceKind[], conflict: boolean): CompareCase {
  return { a, b, lang: 'ar', kinds, conflict };
}
