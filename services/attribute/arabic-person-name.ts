import { findNominal, isDefinite } from './arabic-forms.ts';
import { MALE_FIRST_NAMES, NAME_PARTICLES } from './arabic-names.ts';
import { isKnownVerb, looksLikeVerb } from './arabic-verbs.ts';
import { BODIES, NATIONALITIES, NOT_SURNAMES, RELATIVES } from './arabic-vocabulary.ts';
import {
  isCommon,
  isFirstName,
  isGluedCommon,
  isOfficeTitle,
  isOwnNoun,
  isStop,
  officeAt,
} from './arabic-word-classes.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Surnames that look like an office; as the second word of a name they belong to it ("أحمد الخطيب"). */
const SURNAME_OFFICES = foldedSet(
  'الخطيب القاضي النقيب الحاكم المعلم الطبيب الشاعر الأمير الملك الشيخ العميد الحكم المفتي العالم النجم السلطان المقدم',
);

/** Longest name in words, particles included: "خالد بن سعد بن علي آل راشد" has eight. */
const LONGEST_NAME = 9;

/** A name is read in running text, where nothing but the words themselves says how far it goes. */
export interface Running {
  /** Whether the article uses a word as the end of a name elsewhere. */
  readonly isKnownName: (form: string) => boolean;
  /** No office or title stands before the name. */
  readonly alone: boolean;
}

/**
 * Name words from `index` on: ends at whatever cannot stand inside a name. Empty where none stands.
 *
 * In running text a name takes along only particles, first names, words that the article uses as names and one more
 * word, and ends with a name that is known: "العواد | العمال", "نادر السعيد | عن".
 */
export function readName(reading: Reading, index: number, to: number, running?: Running): WordRange {
  let end = index;
  while (end < to && end - index < LONGEST_NAME) {
    if (end > index && !/^[\s"“”'‘’«».\u200e\u200f-]*$/.test(gapBefore(reading, end))) break;
    if (!mayStandInName(reading, index, end) && (running || !isLoneSurname(reading, index, end, to))) break;
    if (running && end > index && !joins(reading, index, end, running)) break;
    end += 1;
  }
  // A particle at the end ties nothing.
  while (end > index + 1 && isParticle(reading, end - 1) && !MALE_FIRST_NAMES.has(formAt(reading, end - 1))) end -= 1;
  return { from: index, to: end };
}

/** Whether the word at `index` goes on with the name from `start`, in running text. */
function joins(reading: Reading, start: number, index: number, running: Running): boolean {
  if (isParticle(reading, index) || !isFree(reading, index, running)) return true;
  for (let before = start + 1; before < index; before += 1) if (isFree(reading, before, running)) return false;
  const form = formAt(reading, index);
  if (looksLikeVerb(form) || endsName(reading, start, index - 1, running)) return false;
  // Behind an office a first name hardly ever stands alone; a prince's does.
  const lone = !running.alone && index === start + 1 && !ROYAL.has(formAt(reading, start - 1));
  return lone || endsLikeSurname(form);
}

function isParticle(reading: Reading, index: number): boolean {
  return NAME_PARTICLES.has(formAt(reading, index));
}

/** A word that neither a list nor the article nor a particle before it makes a part of a name. */
function isFree(reading: Reading, index: number, { isKnownName }: Running): boolean {
  return (
    !isParticle(reading, index) &&
    !isParticle(reading, index - 1) &&
    !isFirstName(reading, index) &&
    !isKnownName(formAt(reading, index))
  );
}

/** "رضا الكاتب": an office with the article that ends a phrase, right behind a lone first name, is the surname. */
function isLoneSurname(reading: Reading, start: number, index: number, to: number): boolean {
  return (
    index === start + 1 &&
    index === to - 1 &&
    isFirstName(reading, start) &&
    isDefinite(formAt(reading, index)) &&
    officeAt(formAt(reading, index)) !== null
  );
}

/** Titles behind which a first name is a whole name: "رعى الأمير سلطان | الحفل". Behind an office it hardly ever is. */
const ROYAL = foldedSet('الأمير الأميرة الملك الملكة السلطان الشيخ الشيخة');

/**
 * Whether a word of running text may close a name though no list has it. With the article only a family name in ي does
 * ("القرني"); any other definite noun may be the object of the verb before the name ("رعى الأمير فهد | الحفل").
 */
function endsLikeSurname(form: string): boolean {
  return isDefinite(form) ? form.endsWith('ي') : !form.endsWith('ه');
}

/** Whether the name is complete with the word at `index`: one that ends a name, or is a whole one, in a speaker phrase. */
function endsName(reading: Reading, start: number, index: number, { isKnownName, alone }: Running): boolean {
  return isKnownName(formAt(reading, index)) && (alone || index > start || !isFirstName(reading, index));
}

function mayStandInName(reading: Reading, start: number, index: number): boolean {
  const form = formAt(reading, index);
  if (/\p{N}/u.test(form)) return false;
  const previous = formAt(reading, index - 1);
  if (index > start && NAME_PARTICLES.has(previous)) return true;
  if (NAME_PARTICLES.has(form) || isFirstName(reading, index)) return true;
  if (isStop(reading, index) || RELATIVES.has(form) || NOT_SURNAMES.has(form)) return false;
  if (index === start) return true;
  if (SURNAME_OFFICES.has(form)) return true;
  // "طالب سامي نصار | الحكومة بوقف القرار": a body is what the named person speaks of.
  if (findNominal(form, BODIES)?.definite) return false;
  // "أحمد سعودي": an adjective of nation without the article, right behind a first name, is a surname.
  if (NATIONALITIES.has(form) && isFirstName(reading, index - 1)) return true;
  if (officeAt(form) || isOfficeTitle(reading, index) || isCommon(form) || isKnownVerb(form) || isOwnNoun(form))
    return false;
  // A preposition or "and" glued on begins something else: "العواد لموقع …", "محمد وعلي".
  if (/^(?:وال|بال|فال|كال)..|^لل../.test(form)) return false;
  return !isGluedCommon(form);
}
