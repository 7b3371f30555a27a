import { francAll } from 'franc';
import { STOP_WORDS } from './stop-words.ts';
import { TELLING_LETTERS } from './telling-letters.ts';

/** How one voter sees the languages it knows: 0 for its favourite, negative for the others; absent: it cannot tell. */
export type Votes = ReadonlyMap<string, number>;

/** franc's ISO 639-3 codes for the languages told apart here; close relatives count for the one we name. */
const FRANC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eng: 'en',
    fra: 'fr',
    spa: 'es',
    deu: 'de',
    ita: 'it',
    por: 'pt',
    nld: 'nl',
    swe: 'sv',
    dan: 'da',
    nob: 'no',
    nno: 'no',
    fin: 'fi',
    pol: 'pl',
    ces: 'cs',
    slk: 'sk',
    hun: 'hu',
    ron: 'ro',
    tur: 'tr',
    ind: 'id',
    zlm: 'ms',
    vie: 'vi',
    hrv: 'hr',
    bos: 'hr',
    srp: 'sr',
    slv: 'sl',
    als: 'sq',
    lit: 'lt',
    lvs: 'lv',
    ekk: 'et',
    cat: 'ca',
    glg: 'gl',
    azj: 'az',
    tgl: 'tl',
    swh: 'sw',
    epo: 'eo',
    hat: 'ht',
    afr: 'af',
    som: 'so',
    hau: 'ha',
    yor: 'yo',
    uzn: 'uz',
    zul: 'zu',
    arb: 'ar',
    pes: 'fa',
    prs: 'fa',
    urd: 'ur',
    pbu: 'ps',
    uig: 'ug',
    rus: 'ru',
    ukr: 'uk',
    bel: 'be',
    bul: 'bg',
    mkd: 'mk',
    kaz: 'kk',
    kir: 'ky',
    tat: 'tt',
    tgk: 'tg',
    hin: 'hi',
    mar: 'mr',
    npi: 'ne',
    heb: 'he',
    ydd: 'yi',
    amh: 'am',
    tir: 'ti',
  }),
);

/**
 * franc's trigram distances, as evidence that grows with the text: its score is made relative to the length, so it is
 * multiplied by it again. Only languages of `allowed` vote; Serbian in Latin letters counts for Croatian.
 */
export function francVotes(text: string, allowed: ReadonlySet<string>): Votes {
  const votes = new Map<string, number>();
  const only = [...FRANC]
    .filter(([, lang]) => allowed.has(lang) || (lang === 'sr' && allowed.has('hr')))
    .map(([code]) => code);
  for (const [code, score] of francAll(text, { only, minLength: 1 })) {
    const named = FRANC.get(code);
    const lang = named === 'sr' && !allowed.has('sr') ? 'hr' : named;
    if (lang === undefined) continue;
    const vote = ((score - 1) * Math.min(text.length, FRANC_READS)) / 10;
    votes.set(lang, Math.max(vote, votes.get(lang) ?? Number.NEGATIVE_INFINITY));
  }
  return votes;
}

/** franc reads no further than this, in UTF-16 code units. */
const FRANC_READS = 2048;

/** What is used of eld. */
export interface EldDetector {
  detect(text: string): { getScores(): Record<string, number> };
}

/** eld scales a sum of points per n-gram to 0..1 by x / (x + 25). */
const ELD_SCALE = 25;

/** eld's n-gram points as evidence that grows with the text. Its Malay stands for Indonesian too, which it does not know. */
export function eldVotes(eld: EldDetector, text: string, ngrams: number, allowed: ReadonlySet<string>): Votes {
  const points = new Map<string, number>();
  for (const [lang, score] of Object.entries(eld.detect(text).getScores())) {
    for (const named of lang === 'ms' ? ['ms', 'id'] : [lang]) {
      if (allowed.has(named)) points.set(named, (ELD_SCALE * score) / (1 - score));
    }
  }
  const most = Math.max(0, ...points.values());
  const votes = new Map<string, number>();
  for (const lang of ELD_KNOWS) {
    if (allowed.has(lang)) votes.set(lang, (((points.get(lang) ?? 0) - most) * ngrams) / 100);
  }
  return votes;
}

const ELD_KNOWS =
  'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy id is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk sl sq sr sv ta te th tl tr uk ur vi yo zh'.split(
    ' ',
  );

const STOP_SETS = new Map(Object.entries(STOP_WORDS).map(([lang, list]) => [lang, new Set(list.split(' '))] as const));
const SHARED = new Map<string, number>();
for (const set of STOP_SETS.values()) for (const word of set) SHARED.set(word, (SHARED.get(word) ?? 0) + 1);

/** Common small words found; one that n languages share says 1/√n for each. */
export function stopWordVotes(words: readonly string[], allowed: ReadonlySet<string>): Votes {
  const votes = new Map<string, number>();
  for (const lang of allowed) {
    const set = STOP_SETS.get(lang);
    if (set === undefined) continue;
    let sum = 0;
    for (const word of words) if (set.has(word)) sum += 1 / Math.sqrt(SHARED.get(word)!);
    votes.set(lang, sum);
  }
  return votes;
}

/** No text says more against a language by its letters than this many kinds of them. */
const MOST_FOREIGN_LETTERS = 3;

/** Kinds of letters in the text that a language does not use, as a negative number. */
export function letterVotes(text: string, allowed: ReadonlySet<string>): Votes {
  const present = [...new Set(text)]
    .map((letter) => TELLING_LETTERS.get(letter))
    .filter((users) => users !== undefined);
  const votes = new Map<string, number>();
  for (const lang of allowed) {
    const foreign = present.filter((users) => !users.has(lang)).length;
    votes.set(lang, -Math.min(MOST_FOREIGN_LETTERS, foreign));
  }
  return votes;
}
