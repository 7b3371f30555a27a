import {
  BODIES_EN,
  DOCUMENTS_EN,
  MEN_EN,
  NAME_PARTICLES_EN,
  NOT_NAMES_EN,
  PLACE_OPENERS_EN,
  PLACES_EN,
  ROLES_EN,
  TITLES_EN,
  UNNAMED_EN,
  WOMEN_EN,
} from './english-vocabulary.ts';
import { capitalRun, isAcronym, isCapital, isOneOf, isPossessive } from './english-words.ts';
import { formAt, type Reading, type WordRange } from './reading.ts';

/** Longest name: "Maria del Carmen de la Cruz" has six words. */
const LONGEST_NAME = 6;

/**
 * The person's name in a stretch without commas; null where there is none.
 *
 *     [body] OFFICE Name               "Health Canada spokeswoman | Jane Roe"
 *     OFFICE of/to/for … Name          "Ambassador to the United States | Jane Roe"
 *     Name [for, of, from …]           "Jane Roe | for the Food Agency"
 */
export function findEnglishName(reading: Reading, { from, to }: WordRange): WordRange | null {
  // "Jane Roe's office", "Roe's statement": what is possessed speaks.
  const owned = to - from > 1 && isPossessive(reading, to - 2) && !isCapital(reading, to - 1);
  if (owned && !isOneOf(ROLES_EN, formAt(reading, to - 1))) return null;
  let office = -1;
  let beforeName = -1;
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (!isOneOf(ROLES_EN, form) && !TITLES_EN.has(form)) continue;
    // "Dean Holm", "Mary King": an office word that is a first name, or a surname behind one.
    if (isGivenName(formAt(reading, index - 1)) && isCapital(reading, index) && index > from) continue;
    if (isGivenName(form) && isCapital(reading, index) && index === from && to - from === 2) continue;
    office = index;
    if (isCapital(reading, index + 1) && index + 1 < to) beforeName = index;
  }
  if (beforeName >= 0) {
    const name = nameInRun(reading, capitalRun(reading, beforeName + 1, to), true);
    if (name) return name;
  }
  if (office >= 0 && office < to - 1) {
    const last = lastRun(reading, { from: office + 1, to });
    const name = last && nameInRun(reading, last, true);
    // Two words behind "of" are more often a place than a person, unless a first name opens them.
    const plain = name !== null && name.from === last!.from && !isGivenName(formAt(reading, name.from));
    return plain && name.to - name.from <= 2 ? null : name;
  }
  if (office >= 0) return null;
  const first = firstRun(reading, { from, to });
  // "the Union of Rational Anglers": a name with the article that goes on behind "of" is a body's.
  if (first && formAt(reading, from) === 'the' && /^(?:of|for)$/.test(formAt(reading, first.to)) && first.to < to)
    return null;
  // "the post on Openboard": behind a preposition stands what the head noun is of, on or by.
  if (first && hasPreposition(reading, from, first.from)) return null;
  if (!first || (isPossessive(reading, first.to - 1) && first.to < to) || modifies(reading, first, to)) return null;
  return nameInRun(reading, first, false);
}

function hasPreposition(reading: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (/^(?:of|for|from|in|at|on|with|to|by|near)$/.test(formAt(reading, index))) return true;
  return false;
}

/** Whether a run only describes the lower-case noun behind it: "an Internet posting", "White House officials". */
function modifies(reading: Reading, run: WordRange, to: number): boolean {
  return (
    run.to < to &&
    !/^(?:of|for|from|in|at|on|with|and|to|who|by|near|via|aboard|as|also|himself|herself|then|now|later|once|has|had|is|was)$/.test(
      formAt(reading, run.to),
    )
  );
}

/** The name at the end of a capitalised run, once offices, titles, nations and places before it are gone. */
export function nameInRun(reading: Reading, run: WordRange, behindOffice: boolean): WordRange | null {
  let { from } = run;
  while (from < run.to && dropsBeforeName(reading, from, run.to)) from += 1;
  const length = run.to - from;
  if (length === 0) return null;
  const rest = { from, to: run.to };
  const place = lastIndex(reading, { from, to: run.to - 1 }, (form) => PLACES_EN.has(form) || BODIES_EN.has(form));
  const titled = from > run.from && TITLES_EN.has(formAt(reading, from - 1));
  if (titled) return length <= LONGEST_NAME ? rest : null;
  if (BODIES_EN.has(formAt(reading, run.to - 1)) && !isGivenName(formAt(reading, from))) return null;
  // "United States | Jane Roe": what follows a place or a body behind an office is the name.
  if (place >= 0 && behindOffice && run.to - place - 1 >= 2) return { from: place + 1, to: run.to };
  if (place >= 0 && !isGivenName(formAt(reading, from))) return null;
  if (length === 1) return behindOffice || isSurnameLike(reading, from) ? rest : null;
  if (isPlaceName(reading, rest) || isAcronym(reading, run.to - 1)) return null;
  if (behindOffice && length > 2) {
    for (let given = from; given < run.to - 1; given += 1)
      if (isGivenName(formAt(reading, given))) return { from: given, to: run.to };
    // "Minister of Foreign Affairs Jan Roe": an office swallows what belongs to it, the last two words are the name.
    let start = run.to - 2;
    while (start > from && (NAME_PARTICLES_EN.has(formAt(reading, start)) || formAt(reading, start).length === 1))
      start -= 1;
    return { from: start, to: run.to };
  }
  return length <= LONGEST_NAME ? rest : null;
}

function dropsBeforeName(reading: Reading, index: number, end: number): boolean {
  const form = formAt(reading, index);
  if (index === end - 1 && !NOT_NAMES_EN.has(form)) return false;
  if (isGivenName(form) && end - index === 2) return false;
  return TITLES_EN.has(form) || isOneOf(ROLES_EN, form) || NOT_NAMES_EN.has(form) || isNational(form);
}

/** A lone capitalised word may be a surname unless a table knows it as something else. */
function isSurnameLike(reading: Reading, index: number): boolean {
  const form = formAt(reading, index);
  return (
    !isAcronym(reading, index) &&
    !NOT_NAMES_EN.has(form) &&
    !isOneOf(UNNAMED_EN, form) &&
    !isOneOf(DOCUMENTS_EN, form) &&
    !isOneOf(ROLES_EN, form) &&
    !BODIES_EN.has(form)
  );
}

/** "New York", "Saudi Arabia": a place as a whole; "Jane Paris" is not. */
function isPlaceName(reading: Reading, { from, to }: WordRange): boolean {
  return PLACES_EN.has(formAt(reading, to - 1)) && PLACE_OPENERS_EN.has(formAt(reading, from));
}

/** Whether a form is a known first name. */
export function isGivenName(form: string): boolean {
  return MEN_EN.has(form) || WOMEN_EN.has(form);
}

function isNational(form: string): boolean {
  return (
    form.length > 4 &&
    !isGivenName(form) &&
    /(?:ian|ean|ish|ese|ican|dutch|greek|french|german|swiss|czech|afghan|iraqi|saudi|yemeni|thai|israeli|pakistani|qatari|kuwaiti|emirati)$/.test(
      form,
    )
  );
}

function firstRun(reading: Reading, { from, to }: WordRange): WordRange | null {
  for (let index = from; index < to; index += 1) {
    if (!isCapital(reading, index) || (index === from && NOT_NAMES_EN.has(formAt(reading, index)))) continue;
    const run = capitalRun(reading, index, to);
    return run.to > run.from ? run : { from: index, to: index + 1 };
  }
  return null;
}

function lastRun(reading: Reading, { from, to }: WordRange): WordRange | null {
  let last: WordRange | null = null;
  let index = from;
  while (index < to) {
    const run = capitalRun(reading, index, to);
    if (run.to > run.from && !isPossessive(reading, run.to - 1)) last = run;
    index = Math.max(run.to, index + 1);
  }
  return last;
}

function lastIndex(reading: Reading, { from, to }: WordRange, test: (form: string) => boolean): number {
  for (let index = to - 1; index >= from; index -= 1) if (test(formAt(reading, index))) return index;
  return -1;
}
