import { remember } from '../text/remember.ts';
import { findNominal, isDefinite } from './arabic-forms.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from './arabic-names.ts';
import {
  BODIES,
  COMMON_NOUNS,
  DOCUMENTS,
  NAMED_AFTER,
  NATIONALITIES,
  PLACES,
  ROLES,
  STOP_WORDS,
  TITLES,
  UNNAMED,
  VERBS,
} from './arabic-vocabulary.ts';
import { formAt, gapBefore, printedAt, type Reading } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Indefinite titles that are titles even so; any other one ("ملك الأردن", "أمير قطر") is an office. */
const BARE_TITLES = foldedSet('د م أ أد دكتور بروفيسور سيد سيدة مستر سير لورد');

/** The possessive pronouns of kinship, folded: "والدته". */
export const KINSHIP_SUFFIX = /(?:ه|ها|هم)$/;

/** An office, trade or kinship as the head of a description. */
export interface Office {
  readonly bare: string;
  readonly definite: boolean;
  readonly kin: boolean;
}

/** The office a word names; null where it names none. */
export const officeAt: (form: string) => Office | null = remember((form) => {
  const plain = findNominal(form, ROLES);
  if (plain) return { ...plain, kin: false };
  // "والدته", "زوجته": folded, the pronoun follows a ت.
  if (!KINSHIP_SUFFIX.test(form)) return null;
  const stem = form.replace(KINSHIP_SUFFIX, '');
  const kin = [stem, stem.replace(/ت$/, 'ه')].find((bare) => ROLES.has(bare));
  return kin ? { bare: kin, definite: true, kin: true } : null;
});

/** Whether the word is a title before a name: "العقيد", "د.". A lone letter needs its point. */
export function isTitle(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  const title = findNominal(form, TITLES);
  if (!title) return false;
  if (form.length === 1) return /^\s*[./]/.test(gapBefore(reading, index + 1));
  if (WEAK_TITLES.has(title.bare))
    return isFirstName(reading, index + 1) || findNominal(formAt(reading, index + 1), TITLES)?.definite === true;
  return title.definite || BARE_TITLES.has(form);
}

/** Titles that are everyday words too ("الفريق" is a team): they count only before a first name or another title. */
const WEAK_TITLES = foldedSet('فريق عماد أب أول متقاعد مكلف حقوقي بحري');

/** "أمير منطقة …", "عميد الكلية": a title without the article, before what it is the title of. */
export function isOfficeTitle(reading: Reading, index: number): boolean {
  const next = formAt(reading, index + 1);
  return isBareTitle(formAt(reading, index)) && (isDefinite(next) || isCommon(next) || PLACES.has(next));
}

/** A title without the article that is no title before a name: "أمير", "ملك". */
export function isBareTitle(form: string): boolean {
  return TITLES.has(form) && !BARE_TITLES.has(form) && !MALE_FIRST_NAMES.has(form);
}

/** A known first name, "عبد الله" written apart included. */
export function isFirstName(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  if (MALE_FIRST_NAMES.has(form) || FEMALE_FIRST_NAMES.has(form))
    return form !== 'عبد' || isDefinite(formAt(reading, index + 1));
  return false;
}

/** Any common noun of the tables, without article or clitics. */
export const isCommon: (form: string) => boolean = remember(
  (form) =>
    COMMON_NOUNS.has(form) ||
    BODIES.has(form) ||
    ROLES.has(form) ||
    UNNAMED.has(form) ||
    NATIONALITIES.has(form) ||
    DOCUMENTS.has(form) ||
    NAMED_AFTER.has(form),
);

/** A common noun with a possessive pronoun: "حديثه", "تصريحاتها". */
export const isOwnNoun: (form: string) => boolean = remember((form) => {
  const stem = form.replace(/(?:ه|ها|هم)$/, '');
  return (
    stem !== form &&
    stem.length > 2 &&
    (COMMON_NOUNS.has(stem) || DOCUMENTS.has(stem) || COMMON_NOUNS.has(stem.replace(/ت$/, 'ه')))
  );
});

/** A clitic with a word of the tables behind it: "بمنطقة", "لهيئة", "وأحمد". */
export const isGluedCommon: (form: string) => boolean = remember((form) => {
  const rest = form.slice(1);
  return /^[بلكوف]/.test(form) && (isCommon(rest) || MALE_FIRST_NAMES.has(rest) || VERBS.has(rest));
});

/** A stop word; "آلاء" folds to the same letters as "إلا" but is a name. */
export function isStop(reading: Reading, index: number): boolean {
  return STOP_WORDS.has(formAt(reading, index)) && !printedAt(reading, index).startsWith('آ');
}
