import { foldWord } from '../text/fold-word.ts';

/**
 * A word as the tables of this stage hold it: folded, but with "على" (on) kept apart from the name "علي", which folding
 * makes one word. Text that does not tell the two apart itself ("علي" for both) is read as the name.
 */
export function wordForm(printed: string): string {
  const folded = foldWord(printed);
  const whole = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  return printed.endsWith('ى') && /^[وف]?علي$/.test(whole) ? `${whole.slice(0, -1)}ى` : whole;
}
