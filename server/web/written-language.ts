import type { Language } from './language.ts';

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
