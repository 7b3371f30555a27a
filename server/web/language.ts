import type { Request, RequestHandler } from 'express';
import { readCookie } from '../read-cookie.ts';

/** Languages that the interface speaks, the default first. Adding one means adding its catalogue. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

const COOKIE = 'isnad_lang';
const YEAR_MS = 365 * 24 * 3_600_000;

/**
 * The language of the interface: what the address asks for (`?lang=ar`), else what was chosen before (a cookie), else
 * what the browser prefers, else English.
 */
export function interfaceLanguage(request: Request): Language {
  return (
    known(request.query.lang) ??
    known(readCookie(request, COOKIE)) ??
    known(request.acceptsLanguages(...LANGUAGES)) ??
    'en'
  );
}

/** Keeps a choice made in the address for the pages that follow. */
export function keepLanguage(): RequestHandler {
  return (request, response, next) => {
    const chosen = known(request.query.lang);
    if (chosen !== undefined)
      response.cookie(COOKIE, chosen, { maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true, path: '/' });
    response.vary('Accept-Language').vary('Cookie');
    next();
  };
}

function known(value: unknown): Language | undefined {
  return LANGUAGES.find((language) => language === value);
}

/** Languages written from right to left, by their first subtag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc arz ary apc ars ckb dv fa he iw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);

/** Scripts that decide by themselves, whatever the language: `az-Arab` runs from right to left, `ku-Latn` does not. */
const SCRIPTS: Readonly<Record<string, 'rtl' | 'ltr'>> = {
  arab: 'rtl',
  hebr: 'rtl',
  syrc: 'rtl',
  thaa: 'rtl',
  nkoo: 'rtl',
};

/** The `dir` of words in a language (BCP 47); `auto`, the browser's guess by the first letter, where it is not known. */
export function directionOf(lang: string): 'ltr' | 'rtl' | 'auto' {
  const [first = '', second = ''] = lang.toLowerCase().split('-');
  if (first === 'und' || first === '') return 'auto';
  if (second.length === 4) return SCRIPTS[second] ?? 'ltr';
  return RIGHT_TO_LEFT.has(first) ? 'rtl' : 'ltr';
}

/** `lang` and `dir` for an element that holds words in a language; an unknown one is said to be unknown (`lang=""`). */
export function languageAttributes(lang: string): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { lang: lang === 'und' ? '' : lang, dir: directionOf(lang) };
}
