import { fold } from '../text/fold.ts';

/**
 * A word as the tables of this stage hold it: folded, but with "على" (on) kept apart from the name "علي", which folding
 * makes one word. Text that does not tell the two apart itself ("علي" for both) is read as the name.
 */
export function wordForm(printed: string): string {
  const folded = fold(printed).replaceAll(' ', '');
  return /^[وف]?علي$/.test(folded) && printed.endsWith('ى') ? `${folded.slice(0, -1)}ى` : folded;
}
