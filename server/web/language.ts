import type { Request, RequestHandler } from 'express';
import { readCookie } from '../read-cookie.ts';

/** Languages that the interface speaks, the default first. Adding one means adding its catalogue. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Digits of the interface in Arabic: 0 to 9, or ٠ to ٩. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

const COOKIE = 'isnad_lang';
const DIGITS_COOKIE = 'isnad_digits';
const YEAR_MS = 365 * 24 * 3_600_000;

/**
 * The language of the interface: what the address asks for (`?lang=ar`), else what was chosen before (a cookie), else
 * what the browser prefers, else English.
 */
export function interfaceLanguage(request: Request): Language {
  return (
    oneOf(LANGUAGES, request.query.lang) ??
    oneOf(LANGUAGES, readCookie(request, COOKIE)) ??
    oneOf(LANGUAGES, request.acceptsLanguages(...LANGUAGES)) ??
    'en'
  );
}

/**
 * The digits of the interface: what the address asks for (`?digits=arab`), else what was chosen before (a cookie), else
 * those of the first Arab country that the browser names (CLDR: ٠١٢ in Egypt, 012 in Morocco), else Latin ones.
 */
export function interfaceDigits(request: Request): Digits {
  return (
    oneOf(DIGITS, request.query.digits) ??
    oneOf(DIGITS, readCookie(request, DIGITS_COOKIE)) ??
    oneOf(DIGITS, digitsOf(request.acceptsLanguages().find((tag) => /^ar-[a-z]{2}$/i.test(tag)))) ??
    'latn'
  );
}

function digitsOf(tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
}

/** Keeps what was chosen in the address for the pages that follow. */
export function keepLanguage(): RequestHandler {
  return (request, response, next) => {
    const keep = (cookie: string, chosen: string | undefined) => {
      if (chosen === undefined) return;
      response.cookie(cookie, chosen, { maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true, path: '/' });
    };
    keep(COOKIE, oneOf(LANGUAGES, request.query.lang));
    keep(DIGITS_COOKIE, oneOf(DIGITS, request.query.digits));
    response.vary('Accept-Language').vary('Cookie');
    next();
  };
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
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
