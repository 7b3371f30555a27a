import { isAcronym, isCapital } from './english-words.ts';
import { bodyEnd, isInside } from './european-body.ts';
import { nameRun, nounAt } from './european-name.ts';
import { appositionHead, readEuropeanPhrase } from './european-noun-phrase.ts';
import { isGiven, type LanguageWords } from './language-words.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';
import type { Sighting } from './sighting.ts';

/** Words before a name in which its office is looked for: "der Sprecher des Ministeriums für Wirtschaft und Energie, Jan Roth". */
const OFFICE_BEFORE = 12;

/** Words of an apposition that are looked at: "Jan Roth, der Sprecher des Ministeriums für Wirtschaft, sagte". */
const APPOSITION = 14;

/**
 * Finds persons and bodies anywhere in a text: names with the office before them, behind a comma or in front of one,
 * first name and surname by themselves, and bodies with what they are of and the letters in brackets behind them. Linear.
 */
export function scanEuropean(reading: Reading, words: LanguageWords): Sighting[] {
  const found: Sighting[] = [];
  let index = 0;
  while (index < reading.words.length) {
    const body = bodyAt(reading, words, index);
    if (body) {
      found.push(body);
      index = Math.max(index + 1, body.phrase.name.to);
      continue;
    }
    const run = isCapital(reading, index) ? nameRun(reading, words, index, reading.words.length) : null;
    if (!run || run.to === run.from) {
      index += 1;
      continue;
    }
    const person = personAt(reading, words, run);
    if (person) found.push(person);
    index = run.to;
  }
  return found;
}

function personAt(reading: Reading, words: LanguageWords, run: WordRange): Sighting | null {
  const start = descriptionStart(reading, words, run);
  const range = { from: start, to: appositionEnd(reading, words, run.to) };
  const phrase = readEuropeanPhrase(reading, words, range);
  if (phrase.kind !== 'person' || phrase.name.to > run.to) return null;
  const length = phrase.name.to - phrase.name.from;
  const described = phrase.epithets.length > 0 || start < phrase.name.from;
  // One capitalised word of running text is a name only with an office or a title; in German two may be two nouns.
  if (length === 1 && !described) return null;
  if (!described && words.compounds && !isGiven(words, formAt(reading, phrase.name.from))) return null;
  return { phrase, at: range.from, subject: opensSentence(reading, range.from) };
}

function opensSentence(reading: Reading, index: number): boolean {
  return index === 0 || /[.!?\n”"»“]/.test(gapBefore(reading, index));
}

/**
 * Where the description before a name begins: its office with article and adjectives, a comma before the name allowed;
 * the name's own place where there is none. Only words that can stand inside a description lie between.
 */
function descriptionStart(reading: Reading, words: LanguageWords, run: WordRange): number {
  let from = run.from;
  while (from > 0 && /^\.?\s$/.test(gapBefore(reading, from)) && words.titles.has(formAt(reading, from - 1))) from -= 1;
  const comma = /^,\s$/.test(gapBefore(reading, from));
  let office = -1;
  for (let index = from - 1; index >= Math.max(0, from - OFFICE_BEFORE); index -= 1) {
    const gap = gapBefore(reading, index + 1);
    if (!(index === from - 1 && comma) && !/^(?:\s|[-‑’'])$/.test(gap)) break;
    if (nounAt(reading, words, index)?.kind === 'role') {
      office = index;
      // "le conseiller du président Luc Morel" describes the president; behind a comma the first office is meant.
      if (index === from - 1 && !comma && !isDependent(reading, words, index, run.from)) break;
    } else if (!mayDescribe(reading, words, index)) break;
  }
  return office < 0 ? from : articleBefore(reading, words, office);
}

/** "советник президента | Анна Орлова": an office in the genitive before a name in the nominative belongs to another. */
function isDependent(reading: Reading, words: LanguageWords, office: number, name: number): boolean {
  if (!words.declined || !/[аяыи]$/.test(formAt(reading, office))) return false;
  const first = formAt(reading, name);
  return !/[аяыи]$/.test(first) || words.given.get(words.stem(first)) === true;
}

function mayDescribe(reading: Reading, words: LanguageWords, index: number): boolean {
  const form = formAt(reading, index);
  return (
    isInside(reading, words, index) ||
    words.determiners.has(form) ||
    (isCapital(reading, index) && !words.notNames.has(form)) ||
    nounAt(reading, words, index) !== null ||
    words.modifier.test(printedAt(reading, index)) ||
    isInside(reading, words, index - 1) ||
    words.determiners.has(formAt(reading, index - 1))
  );
}

/** Adjectives and the article before an office: "der neue | Sprecher", "официальный | представитель". */
function articleBefore(reading: Reading, words: LanguageWords, office: number): number {
  let start = office;
  for (let index = office - 1; index >= Math.max(0, office - 3); index -= 1) {
    if (!/^(?:\s|[-‑])$/.test(gapBefore(reading, index + 1))) break;
    if (words.determiners.has(formAt(reading, index))) return index;
    if (!words.modifier.test(printedAt(reading, index)) && nounAt(reading, words, index) === null) break;
    start = index;
  }
  return start;
}

/** End of an apposition behind a comma; `to` itself where none stands there. */
function appositionEnd(reading: Reading, words: LanguageWords, to: number): number {
  if (!/^(?:\s\([^)]{1,12}\))?,\s$/.test(gapBefore(reading, to))) return to;
  let end = to + 1;
  while (
    end < reading.words.length &&
    end < to + APPOSITION &&
    !/[,.;:!?\n„“”"«»()–—]/.test(gapBefore(reading, end)) &&
    !words.ends.has(formAt(reading, end))
  )
    end += 1;
  return appositionHead(reading, words, { from: to, to: end }) ? end : to;
}

/** A body that more than its noun names: "ministère de la Santé", "Weltgesundheitsorganisation (WHO)". */
function bodyAt(reading: Reading, words: LanguageWords, index: number): Sighting | null {
  if (nounAt(reading, words, index)?.kind !== 'body') return null;
  const end = bodyEnd(reading, words, index);
  const alias = aliasBehind(reading, end);
  let from = index;
  while (from > 0 && from > index - 2 && /^\s$/.test(gapBefore(reading, from)) && isAdjective(reading, words, from - 1))
    from -= 1;
  if (end - from < 2 && alias === null) return null;
  const phrase = readEuropeanPhrase(reading, words, { from: articleOf(reading, words, from), to: end });
  if (phrase.kind !== 'body') return null;
  return {
    phrase,
    at: from,
    subject: opensSentence(reading, articleOf(reading, words, from)),
    ...(alias === null ? {} : { alias }),
  };
}

function isAdjective(reading: Reading, words: LanguageWords, index: number): boolean {
  return (
    isCapital(reading, index) &&
    !words.notNames.has(formAt(reading, index)) &&
    words.properAdjective.test(printedAt(reading, index))
  );
}

function articleOf(reading: Reading, words: LanguageWords, from: number): number {
  return from > 0 && words.determiners.has(formAt(reading, from - 1)) ? from - 1 : from;
}

/** "(OMS)" right behind a name: its letters, folded; null without. */
function aliasBehind(reading: Reading, to: number): string | null {
  if (!/^\s\($/.test(gapBefore(reading, to)) || !isAcronym(reading, to)) return null;
  return gapBefore(reading, to + 1).startsWith(')') ? formAt(reading, to) : null;
}
