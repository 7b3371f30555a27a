import type { SourcingLink } from '../../models/sourcing.ts';
import { remember } from '../text/remember.ts';
import { MEN_EN, WOMEN_EN } from './english-vocabulary.ts';
import type { OutletKind } from './known-outlets.ts';
import { GERMAN } from './words.de.ts';
import { SPANISH } from './words.es.ts';
import { FRENCH } from './words.fr.ts';
import { RUSSIAN } from './words.ru.ts';

/** Folded words (or their stems) with the gender they tell: true feminine, false masculine, null neither. */
export type Genders = ReadonlyMap<string, boolean | null>;

/** What an article, a numeral or a possessive before a noun says of it. */
export interface Determiner {
  readonly feminine: boolean | null;
  readonly plural: boolean;
  /** Whether it points at somebody known: "the", "this", "her". */
  readonly definite: boolean;
}

/** What a pronoun says of the person it stands for. */
export interface Pronoun {
  readonly feminine: boolean | null;
  readonly plural: boolean;
  /** Only a body or a text can be meant: "es". */
  readonly impersonal: boolean;
}

/** Words that name a link of a sourcing chain. Phrases are of one to three folded words. */
export interface LinkWords {
  /** Nouns for outlets, by stem: "Zeitung", "agence", "телеканал". */
  readonly outlets: ReadonlyMap<string, OutletKind>;
  /** Words right before an outlet that say how the saying came from it: "laut", "selon", "со ссылкой на". */
  readonly leads: ReadonlyMap<string, SourcingLink['relation']>;
  /** Words that give somebody's words to the outlet behind them: "gegenüber", "à", "a". */
  readonly to: ReadonlySet<string>;
  /** Verbs of outlets, beside their name: "berichtet", "rapporte". */
  readonly reports: ReadonlySet<string>;
  /** Nouns of talking to an outlet, by stem: "Interview", "entretien". */
  readonly talks: ReadonlySet<string>;
  /** What a broadcast is led in by, where one spoke in it: "im", "sur". */
  readonly on: ReadonlySet<string>;
  /** Texts by which one speaks oneself, by stem: "Erklärung", "communiqué". */
  readonly papers: ReadonlySet<string>;
  /** What one writes on a platform, by stem: "Tweet", "пост". */
  readonly posts: ReadonlySet<string>;
  /** Prepositions and verbs that lead to a text or platform of one's own: "in", "auf", "dans". */
  readonly by: ReadonlySet<string>;
}

/** Words that tell the occasion and the time of a saying. */
export interface TimeWords {
  /** Prepositions of an occasion: "auf", "lors", "durante". */
  readonly leads: ReadonlySet<string>;
  /** Events at which something is said, by stem. */
  readonly events: ReadonlySet<string>;
  /** Words at which an occasion is over: a verb of saying, a conjunction, a day. */
  readonly ends: ReadonlySet<string>;
  /** Words that make a date behind them that of something else: "nach", "depuis", "который". */
  readonly otherClause: ReadonlySet<string>;
  /** Small words that join a date to the noun before it: "vom", "du", "del". */
  readonly of: ReadonlySet<string>;
  /** Words without which a stretch holds no date: days, months, "gestern". */
  readonly dates: ReadonlySet<string>;
}

/** Words that tell what the printed words rest on, by stem. */
export interface BasisWords {
  readonly recordings: ReadonlySet<string>;
  /** Prepositions that lead to the recording the words come from, by folded form. */
  readonly leads: ReadonlySet<string>;
  readonly transcripts: ReadonlySet<string>;
  readonly official: ReadonlySet<string>;
  readonly translated: ReadonlySet<string>;
  /** Names of languages by stem, with their tags, and what stands before one that is spoken ("auf", "en", "на"). */
  readonly languages: ReadonlyMap<string, string>;
  readonly spokenIn: ReadonlySet<string>;
}

/**
 * What the rules of this stage know of a European language beside English. One file a language (`words.de.ts`) holds it;
 * adding a language means adding such a file, its tests, and a row below. Stems are what `stem` gives of a folded word.
 */
export interface LanguageWords {
  /** A noun without its endings of case and number; adjectives and names the same way. */
  readonly stem: (form: string) => string;
  /** Whether a printed noun is a plural, as far as its form tells. */
  readonly isPlural: (form: string) => boolean;
  /** Nouns are joined into one word and all have a capital, so that neither makes a name: German. */
  readonly compounds: boolean;
  /** Nouns have no article, so that one without is as good as definite; names are declined: Russian. */
  readonly declined: boolean;
  readonly determiners: ReadonlyMap<string, Determiner>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Possessives that point back at who spoke, by folded form: "seinen Angaben", "ses propos". */
  readonly possessives: ReadonlyMap<string, Pronoun>;
  /** Courtesy titles right before a name, by folded form. */
  readonly titles: Genders;
  /** Offices, trades and kin that head a description, by stem. */
  readonly roles: Genders;
  /** Stems that end surnames too ("Hoffmann"), and so count only as a whole word. */
  readonly notJoined: ReadonlySet<string>;
  /** Of these, heads that many share: never somebody one could look up. By stem. */
  readonly generic: ReadonlySet<string>;
  /** People who are not named, by stem: "Zeuge", "source", "эксперт". */
  readonly unnamed: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Small words that go on with a body's name behind its noun: "für", "de la". */
  readonly ofBody: ReadonlySet<string>;
  /** Nouns for what somebody says, by stem: "Angaben der Polizei", "selon les dires de". Whose they are speaks. */
  readonly sayings: ReadonlySet<string>;
  /** Texts that "say" something, by stem. */
  readonly documents: ReadonlySet<string>;
  /** First names, by stem. */
  readonly given: Genders;
  /** First names that are declined, in the nominative; empty where names have no cases. */
  readonly nominatives: ReadonlySet<string>;
  /** Small words inside a name: "von", "de la". */
  readonly particles: ReadonlySet<string>;
  /** Small words inside a description: "des", "für", "del". */
  readonly inside: ReadonlySet<string>;
  /** The shape of words that describe a noun, printed small: adjectives and genitives. */
  readonly modifier: RegExp;
  /** Adjectives that open a body's name and so have a capital: "Auswärtiges Amt", "Haute Autorité". */
  readonly properAdjective: RegExp;
  /** Shapes of nouns that are no people: "Auswertung", "évaluation". */
  readonly abstract: RegExp;
  /** Words that have a capital without being a name: sentence openers, days, months. */
  readonly notNames: ReadonlySet<string>;
  /** Words at which a speaker phrase is over: relative pronouns, conjunctions. */
  readonly ends: ReadonlySet<string>;
  readonly links: LinkWords;
  readonly time: TimeWords;
  readonly basis: BasisWords;
}

const LANGUAGES: ReadonlyMap<string, LanguageWords> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
]);

/** The tables of a language; null for Arabic and English, which have rules of their own, and for a language without. */
export function wordsOf(lang: string): LanguageWords | null {
  return LANGUAGES.get(lang) ?? null;
}

/** Entry of a table for a noun: itself by stem, or in German its last part ("Außenminister"). */
export interface NounFound {
  /** The stem in the table. */
  readonly base: string;
  /** What stands before it in the same word; '' where nothing does. */
  readonly prefix: string;
}

/** Shortest noun looked for at the end of a compound; "chef" has four letters, shorter ends are chance. */
const SHORTEST_BASE = 4;

/** Beginnings that any language joins to an office. */
const JOINED = /^(?:ex|vice|vize|sub|sous|co|super|экс|вице|супер)$/;

/** Looks a folded noun up in a table of stems; null where it is not in it. */
export function findNoun(
  words: LanguageWords,
  table: { readonly has: (stem: string) => boolean },
  form: string,
): NounFound | null {
  const stem = words.stem(form);
  if (table.has(stem)) return { base: stem, prefix: '' };
  for (let cut = 2; cut <= stem.length - SHORTEST_BASE; cut += 1) {
    const prefix = stem.slice(0, cut);
    const base = stem.slice(cut);
    if (table.has(base) && (JOINED.test(prefix) || (words.compounds && !words.notJoined.has(base))))
      return { base, prefix };
  }
  return null;
}

/** Gender of a first name; null for one that is unknown or either. News is full of English ones, in every language. */
export function givenGender(words: LanguageWords, form: string): boolean | null {
  const own = words.given.get(words.stem(form));
  if (own !== undefined) return own;
  if (WOMEN_EN.has(form) === MEN_EN.has(form)) return null;
  return WOMEN_EN.has(form);
}

/** Whether a form is a known first name. */
export const isGiven = rememberByLanguage(
  (words, form) => words.given.has(words.stem(form)) || MEN_EN.has(form) || WOMEN_EN.has(form),
);

/** `remember`, apart for each language: what its tables say of a word by itself. */
export function rememberByLanguage<T>(
  of: (words: LanguageWords, form: string) => T,
): (words: LanguageWords, form: string) => T {
  const languages = new WeakMap<LanguageWords, (form: string) => T>();
  return (words, form) => {
    let known = languages.get(words);
    if (known === undefined) {
      known = remember((one) => of(words, one));
      languages.set(words, known);
    }
    return known(form);
  };
}
