import { printedWord } from '../text/printed-word.ts';
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
  /** "NATO", "WFO": two capitals or more and no small letter. */
  readonly acronym: boolean;
  /** Form of what stands before the first hyphen: "Karl" of "Karl-Theodor"; null without one. */
  readonly beforeHyphen: string | null;
}

/** A printed word read by itself. */
export const spellingOf: (printed: string) => Spelling = remember((printed) => {
  const { folded } = printedWord(printed);
  const whole = folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
  const form = printed.endsWith('ى') && /^[وف]?علي$/.test(whole) ? `${whole.slice(0, -1)}ى` : whole;
  const hyphen = printed.indexOf('-');
  return {
    form,
    capital: /^(?:\p{Lu}|al-\p{Lu}|el-\p{Lu}|d['’]\p{Lu})/u.test(printed),
    acronym: /^\p{Lu}[\p{Lu}\p{N}.-]+$/u.test(printed),
    beforeHyphen: hyphen < 0 ? null : wordForm(printed.slice(0, hyphen)),
  };
});
