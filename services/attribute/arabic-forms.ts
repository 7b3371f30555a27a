import { remember } from '../text/remember.ts';

/** One reading of an Arabic word: what is left without clitics, and whether it had the article. */
export interface ArabicForm {
  readonly bare: string;
  readonly definite: boolean;
}

/** Shorter remainders are not words: "ال" of "الى", "و" of "ود". */
const SHORTEST_STEM = 2;

/**
 * The readings of a folded Arabic word, the word itself first: "للوزارة" is also definite "وزارة", "والمدرب" definite
 * "مدرب", "بوزير" also "وزير". Which of them is a word is for the caller's table to say.
 */
export const arabicForms: (word: string) => readonly ArabicForm[] = remember((word) => {
  const forms: ArabicForm[] = [{ bare: word, definite: false }];
  addWithoutArticle(word, forms);
  const rest = word.slice(1);
  if (/^[وف]/.test(word) && rest.length >= SHORTEST_STEM) {
    forms.push({ bare: rest, definite: false });
    addWithoutArticle(rest, forms);
    addWithoutPreposition(rest, forms);
  }
  addWithoutPreposition(word, forms);
  return forms;
});

function addWithoutArticle(word: string, forms: ArabicForm[]): void {
  if (word.startsWith('ال') && word.length >= 2 + SHORTEST_STEM) forms.push({ bare: word.slice(2), definite: true });
}

function addWithoutPreposition(word: string, forms: ArabicForm[]): void {
  if (!/^[بلك]/.test(word) || word.length < 1 + SHORTEST_STEM) return;
  // ل and the article melt into لل: "للوزارة".
  if (word.startsWith('لل') && word.length >= 2 + SHORTEST_STEM) forms.push({ bare: word.slice(2), definite: true });
  forms.push({ bare: word.slice(1), definite: false });
  addWithoutArticle(word.slice(1), forms);
}

/** The first reading of `word` that stands in `table`; null where none does. */
export function findForm(word: string, table: ReadonlySet<string>): ArabicForm | null {
  for (const form of arabicForms(word)) if (table.has(form.bare)) return form;
  return null;
}

/** As `findForm`, but with no clitics but the article allowed: inside a phrase "وزير" is never و + زير. */
export function findNominal(word: string, table: ReadonlySet<string>): ArabicForm | null {
  if (table.has(word)) return { bare: word, definite: false };
  if (word.startsWith('ال') && word.length >= 2 + SHORTEST_STEM && table.has(word.slice(2)))
    return { bare: word.slice(2), definite: true };
  return null;
}

/** Whether a folded word carries the article, also behind و, ف, ب, ك or melted into لل. */
export function isDefinite(word: string): boolean {
  return /^[وفبك]?ال..|^[وف]?لل../.test(word);
}

/**
 * The letters two mentions of one idea share: "الهلالي", "هلال", "الهلال" give "هلال"; "الرومانية" and "روماني"
 * give "رومان". Folded input; feminine and relative endings go.
 */
export const arabicStem: (word: string) => string = remember((word) => {
  let stem = word.replace(/^(?:[وف]?ال|[وف]?لل)(?=..)/, '');
  stem = stem.replace(/(?:يه|ي|ه)$/, (ending) => (stem.length - ending.length >= 3 ? '' : ending));
  return stem;
});
