import { type Language, languageAttributes } from './language.ts';

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

/**
 * `lang` and `dir` for what a person wrote, whose language nobody told: that of the page where the script is the page's,
 * Arabic where it is Arabic, else unknown (`lang=""`), so that it is not read out in the wrong voice.
 */
export function writtenLanguage(
  text: string,
  page: Language,
): { readonly lang: string | undefined; readonly dir: 'auto' } {
  const arabic = text.match(ARABIC)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  const isArabic = arabic > latin;
  if (arabic + latin === 0 || isArabic === (page === 'ar')) return { lang: undefined, dir: 'auto' };
  return { lang: isArabic ? 'ar' : '', dir: 'auto' };
}

/** Letters that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTER = /\p{L}/gu;

/** Letters of a text by which its direction is told; the rest of a long one runs as its beginning does. */
const LETTERS_READ = 1000;

/**
 * `lang` and `dir` for words out of a text in a language (BCP 47): its own; but of a passage that is nearly all in letters of
 * the other direction, as one in English in an article in Arabic, the language is unknown and the direction that of its letters.
 * A foreign name or two turn no sentence around.
 *
 *     languageOfWords('The year begins.', 'ar')   // { lang: '', dir: 'ltr' }
 */
export function languageOfWords(words: string, lang: string): ReturnType<typeof languageAttributes> {
  const told = languageAttributes(lang);
  if (told.dir === 'auto') return told;
  const read = words.slice(0, LETTERS_READ);
  const rightToLeft = read.match(RIGHT_TO_LEFT)?.length ?? 0;
  const leftToRight = (read.match(LETTER)?.length ?? 0) - rightToLeft;
  const [own, other] = told.dir === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  return other > 3 * own ? { lang: '', dir: told.dir === 'rtl' ? 'ltr' : 'rtl' } : told;
}
