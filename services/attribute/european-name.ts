import { isAcronym, isCapital } from './english-words.ts';
import { findNoun, givenGender, isGiven, type LanguageWords, rememberByLanguage } from './language-words.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';

/** Longest name, in words: "María del Carmen de la Cruz Roca" has seven. */
const LONGEST_NAME = 7;

/** What a noun of a table heads. */
export type NounKind = 'role' | 'unnamed' | 'document' | 'body';

/** A noun of the tables: what it heads, its stem there, and what is joined before it. */
export interface Noun {
  readonly kind: NounKind;
  readonly base: string;
  readonly prefix: string;
}

/** What the tables know of a noun; null for a word they lack. A role is a role even where people without a name share it. */
export function nounAt(reading: Reading, words: LanguageWords, index: number): Noun | null {
  const form = formAt(reading, index);
  if (form === '' || (words.compounds && !isCapital(reading, index))) return null;
  return nounOf(words, form);
}

const nounOf = rememberByLanguage((words, form): Noun | null => {
  const of = (kind: NounKind, table: { readonly has: (stem: string) => boolean }): Noun | null => {
    const found = findNoun(words, table, form);
    return found && { kind, ...found };
  };
  const found = [
    of('role', words.roles),
    of('document', words.documents),
    of('body', words.bodies),
    of('unnamed', words.unnamed),
  ].filter((noun) => noun !== null);
  // The longest part of a compound decides: a "Gewerkschaft" is no "schaft", a "Sprecherin" no "in".
  return found.sort((a, b) => a.prefix.length - b.prefix.length)[0] ?? null;
});

/** Whether a capitalised word may belong to a person's name: no noun of a table, no opener, no letters of a body. */
function mayName(reading: Reading, words: LanguageWords, index: number): boolean {
  const form = formAt(reading, index);
  if (!isCapital(reading, index) || words.notNames.has(form) || isAcronym(reading, index)) return false;
  if (isGiven(words, form) || isSurnamePlace(reading, words, index)) return true;
  return !isOtherNoun(words, form);
}

/** Whether a capitalised word is a noun, office or title, and so no name by itself. */
const isOtherNoun = rememberByLanguage(
  (words, form) =>
    // "Verzögerung" is a noun, whatever stands before it.
    (words.compounds && words.abstract.test(form) && form.length >= SHORTEST_ABSTRACT) ||
    words.titles.has(form) ||
    words.titles.has(words.stem(form)) ||
    nounOf(words, form) !== null,
);

/** Letters of a noun that its ending gives away; shorter ones are surnames as well ("Jung"). */
const SHORTEST_ABSTRACT = 7;

/** Right behind a first name any capitalised word is the surname: "Gerhard Richter", "Klaus König". */
function isSurnamePlace(reading: Reading, words: LanguageWords, index: number): boolean {
  return (
    /^\s+$/.test(gapBefore(reading, index)) && isCapital(reading, index - 1) && isGivenAt(reading, words, index - 1)
  );
}

/** A run of words that may be a name from `index` on, particles and initials inside; empty where none begins. */
export function nameRun(reading: Reading, words: LanguageWords, index: number, to: number): WordRange {
  let end = index;
  while (end < to && end - index < LONGEST_NAME) {
    if (end > index && !joinsName(reading, end)) break;
    if (mayName(reading, words, end)) end += 1;
    else if (end > index && startsParticles(reading, words, end, index)) end += 1;
    else break;
  }
  return { from: index, to: end };
}

/** Between the words of one name: a space, the point of an initial, a hyphen, an apostrophe. */
function joinsName(reading: Reading, index: number): boolean {
  const gap = gapBefore(reading, index);
  if (/^(?:\s|[-‑’']|)$/.test(gap)) return true;
  return /^\.\s?$/.test(gap) && formAt(reading, index - 1).length <= 2;
}

/**
 * "von", "de la": up to three particles with a capitalised word behind them; "Le" and "El" may have a capital too. In
 * German, where any noun has a capital, only right behind a first name: "Merkel von der Möglichkeit" is no name.
 */
function startsParticles(reading: Reading, words: LanguageWords, index: number, from: number): boolean {
  let at = index;
  if (words.compounds) {
    let given = index - 1;
    while (given > from && words.particles.has(formAt(reading, given))) given -= 1;
    if (!isGivenAt(reading, words, given)) return false;
  }
  while (at < index + 3 && words.particles.has(formAt(reading, at)) && joinsName(reading, at)) at += 1;
  if (at === index || !joinsName(reading, at)) return false;
  return mayName(reading, words, at);
}

/**
 * The person's name in a stretch without commas; null where there is none.
 *
 *     TITLE Name, OFFICE Name            "Herr | Roth", "Bundeskanzlerin | Anna Roth", "президент | Орлов"
 *     OFFICE of … Name                   "le maire de Paris | Anne Morel", "глава МИД России | Анна Орлова"
 *     Name [von, de, из …]               "Jan Roth | vom Institut"
 *
 * What follows a small word ("des", "de la") is a name only where a first name opens it, or where an office came before and
 * three words or more stand there: the last two are the name.
 */
export function findEuropeanName(reading: Reading, words: LanguageWords, { from, to }: WordRange): WordRange | null {
  let head: NounKind | 'title' | null = null;
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    const run = opensRun(reading, words, index, from) ? nameRun(reading, words, index, to) : null;
    if (run && run.to > run.from) {
      const place = {
        head,
        direct: follows(reading, words, index, from),
        whole: run.from === from && run.to === to,
      };
      const name = ownsNext(reading, words, run, to) ? null : nameIn(reading, words, run, place);
      if (name && head === 'role' && isOwner(reading, words, from, name)) return null;
      if (name) return name;
      index = run.to - 1;
      continue;
    }
    if (words.titles.has(form)) head = 'title';
    else head ??= nounAt(reading, words, index)?.kind ?? null;
    if (head === 'document' || head === 'body') return null;
  }
  return null;
}

/** Words before an office in the genitive in which its article stands. */
const OWNER_WITHIN = 6;

/** Between two offices of one person: "Vizekanzler und Arbeitsminister". */
const AND = /^(?:und|sowie|et|y|e|и)$/;

/**
 * Whether a name behind an office is that of its owner: "l'avocat d' | Anne Morel", "ein Sprecher des Ministers | Jan Roth",
 * "адвокат | Анны Орловой". Then the office speaks, and nobody tells who holds it.
 */
function isOwner(reading: Reading, words: LanguageWords, from: number, name: WordRange): boolean {
  const isSmall = (index: number): boolean =>
    index > from &&
    !AND.test(formAt(reading, index)) &&
    (words.inside.has(formAt(reading, index)) || words.determiners.has(formAt(reading, index)));
  if (isSmall(name.from - 1)) return true;
  const offices: number[] = [];
  for (let index = from; index < name.from; index += 1)
    if (nounAt(reading, words, index)?.kind === 'role') offices.push(index);
  if (words.declined) {
    const given = formAt(reading, name.from);
    const inOtherCase = isGiven(words, given) && !words.nominatives.has(given);
    return inOtherCase && !/[аяуюыи]$|ом$|ем$/.test(formAt(reading, offices[0] ?? from));
  }
  // "die Verteidiger Roths" in an article that knows "Roth".
  const last = formAt(reading, name.to - 1);
  if (words.compounds && last.endsWith('s') && reading.places(last.slice(0, -1)).length > 0) return true;
  let before = name.from - 2;
  // "des am Montag zurückgetretenen Ministers | Jan Roth"
  while (words.compounds && before > from && !isSmall(before) && name.from - before <= OWNER_WITHIN) before -= 1;
  return offices.length > 1 && offices.at(-1) === name.from - 1 && isSmall(before);
}

/** A name does not begin at the article that opens the phrase ("La Haye"). */
function opensRun(reading: Reading, words: LanguageWords, index: number, from: number): boolean {
  return index !== from || !words.determiners.has(formAt(reading, index));
}

/**
 * Whether a noun right behind a run makes it its adjective or owner: "Официальный | представитель", "Республиканской |
 * партии", "Kölns | Präsident".
 */
function ownsNext(reading: Reading, words: LanguageWords, run: WordRange, to: number): boolean {
  if (run.to >= to || !/^\s$/.test(gapBefore(reading, run.to))) return false;
  // "Berlins früherer Bürgermeister"
  const printed = printedAt(reading, run.to);
  if (
    words.compounds &&
    formAt(reading, run.from).endsWith('s') &&
    /^\p{Ll}+r$/u.test(printed) &&
    words.modifier.test(printed)
  )
    return true;
  // "Human Rights Watch-Sprecher": in German a noun behind it owns a run of any length.
  if (run.to - run.from > 1 && !(words.compounds && nounAt(reading, words, run.to)?.kind === 'role')) return false;
  return nounAt(reading, words, run.to) !== null && (words.compounds || !isCapital(reading, run.to));
}

/** Whether a run stands at the head of the phrase or right behind a noun or title, without a small word between. */
function follows(reading: Reading, words: LanguageWords, index: number, from: number): boolean {
  if (index === from) return true;
  const before = formAt(reading, index - 1);
  if (words.titles.has(before)) return true;
  // "глава организации | Анна Орлова", "le maire adjoint | Luc Morel": a noun or adjective, no small word.
  const small = words.inside.has(before) || words.determiners.has(before);
  if (!words.compounds && !isCapital(reading, index - 1) && !small) return true;
  const noun = nounAt(reading, words, index - 1);
  if (noun?.kind === 'unnamed') return !words.compounds;
  return noun?.kind === 'role' || isAcronym(reading, index - 1);
}

/** A first name, or one that begins with it: "Karl-Theodor". */
function isGivenAt(reading: Reading, words: LanguageWords, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined) return false;
  const { beforeHyphen } = word.spelling;
  return isGiven(words, word.form) || (beforeHyphen !== null && isGiven(words, beforeHyphen));
}

interface Place {
  readonly head: NounKind | 'title' | null;
  readonly direct: boolean;
  /** The run is all of its segment. */
  readonly whole: boolean;
}

function nameIn(
  reading: Reading,
  words: LanguageWords,
  run: WordRange,
  { head, direct, whole }: Place,
): WordRange | null {
  const length = run.to - run.from;
  const given = firstGiven(reading, words, run);
  const trade = words.compounds && given > run.from && PERSON_NOUN.test(formAt(reading, run.from));
  if (whole && !trade) return run;
  if (given >= 0 && run.to - given >= 2) return { from: given, to: run.to };
  if (head === null) return direct ? run : null;
  // "мэр Москвы Орлов": the place in the genitive, then the name.
  if (direct && words.declined && length === 2 && isGenitive(reading, run.from) && given < 0)
    return { from: run.from + 1, to: run.to };
  if (direct && (length <= 2 || head === 'title' || !words.declined)) return run;
  // "Direktor der Behörde | Roberto Rodríguez": two words no table knows behind a noun, in German.
  const behindNoun = words.compounds && AUTHORITY.test(formAt(reading, run.from - 1));
  if (behindNoun && length >= 2 && head === 'role') return run;
  if (length < 3 || (head !== 'role' && head !== 'title')) return null;
  let start = run.to - 2;
  while (start > run.from && words.particles.has(formAt(reading, start))) start -= 1;
  return { from: start, to: run.to };
}

/** German nouns for people that no table knows: "Gutachter", "Hafenmeisterin". */
export const PERSON_NOUN =
  /.{4,}(?:er|erin|ist|istin|ant|antin|ent|entin|eur|eurin|ologe|ologin|ator|atorin)(?:s|n|nen)?$/;

function firstGiven(reading: Reading, words: LanguageWords, { from, to }: WordRange): number {
  for (let index = from; index < to; index += 1) if (isGivenAt(reading, words, index)) return index;
  return -1;
}

/** German bodies that have no name of their own behind their noun, as "Firma", "Stadt" and "Bewegung" have. */
const AUTHORITY =
  /(?:behorde|amte?s?|ministeriums?|polizei|feuerwehr|anwaltschaft|kommission|gerichte?s|regierung|gewerkschaft|parlamente?s|ausschusse?s?|kongresse?s?)$/;

/** "Москвы", "Германии": the genitive of a place. */
function isGenitive(reading: Reading, index: number): boolean {
  return /(?:ы|и|ии|а|я)$/.test(formAt(reading, index));
}

/** Gender that the first name tells; null where there is none that does. */
export function nameGender(reading: Reading, words: LanguageWords, { from, to }: WordRange): boolean | null {
  return to - from > 1 ? givenGender(words, formAt(reading, from)) : null;
}
