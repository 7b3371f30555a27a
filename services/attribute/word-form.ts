import { foldWord } from '../text/fold-word.ts';
import { remember } from '../text/remember.ts';

/**
 * A word as the tables of this stage hold it: folded, but with "على" (on) kept apart from the name "علي", which folding
 * makes one word. Text that does not tell the two apart itself ("علي" for both) is read as the name.
 */
export function wordForm(printed: string): string {
  return spellingOf(printed).form;
}

/** What a printed word tells by itself. */
export interface Spelling {
  readonly form: string;
  /** "Amr", "al-Amr", "d'Or". */
  readonly capital: boolean;
}

/** Form and capital of a printed word. */
export const spellingOf: (printed: string) => Spelling = remember((printed) => {
  const folded = foldWord(printed);
  const whole = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  const form = printed.endsWith('ى') && /^[وف]?علي$/.test(whole) ? `${whole.slice(0, -1)}ى` : whole;
  return { form, capital: /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u.test(printed) };
});
