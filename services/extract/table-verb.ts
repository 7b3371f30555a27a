import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { isCapital, isKind } from './passage.ts';

/**
 * Whether the words from item `from` begin a main clause rather than describe the noun before them: for a language whose
 * verb stands second, whether a verb stands inside the segment before its next comma and not at its end alone. `lenient`
 * lets a last clause pass whose verb no table knows.
 */
export function holdsVerb(line: Line, from: number, language: Language, lenient: boolean): boolean {
  const relative = isOne(line, from, language.relatives);
  const sentence = line.last[from]!;
  let end = from;
  while (end <= sentence && !isPause(line, end)) end += 1;
  for (let at = from; at < end; at += 1) {
    // A relative clause has its verb at its end.
    if (isKnownVerb(line, at, language) && !(relative && at >= end - 1)) return true;
  }
  // A pronoun is a subject: "er komme".
  if (isOne(line, from, language.pronouns) && !relative) return true;
  // The last clause of a sentence is the content; before that it may be an apposition.
  return lenient && (end > sentence || (isKind(line, end, 'stop') && !relative));
}

function isPause(line: Line, at: number): boolean {
  return isKind(line, at, 'comma') || isKind(line, at, 'stop') || isKind(line, at, 'colon');
}

function isKnownVerb(line: Line, at: number, language: Language): boolean {
  if (isCapital(line, at)) return false;
  return isOne(line, at, language.auxiliaries) || isOne(line, at, language.passives) || isOne(line, at, language.mood);
}

/** Words in marks that may be a clause of their own. */
const MIN_MARKED = 3;

/**
 * Whether items [from, last] hold a main clause, in a language that gives nouns capitals and sets the verb second: a small
 * word that is no function word and no adjective before its noun.
 *
 *     Der Sprecher des Rates, Karl Brandt, | …     none
 *     Nachdem der Rat getagt hatte, | …            none: a subordinate clause
 *     Forscher fanden Spuren, | …                  fanden
 */
export function holdsMainClause(line: Line, from: number, last: number, language: Language): boolean {
  for (let start = from; start <= last; ) {
    let end = start;
    while (end <= last && !isKind(line, end, 'comma')) end += 1;
    if (!isSubordinate(line, start, from, language)) {
      for (let at = start; at < end; at += 1) if (isMainVerb(line, at, start, language)) return true;
    }
    start = end + 1;
  }
  return false;
}

function isSubordinate(line: Line, start: number, from: number, language: Language): boolean {
  if (isOne(line, start, language.subordinators) || isOne(line, start, language.complementisers)) {
    // "seit Montag gilt", "um Mitternacht kam": prepositions as well, with a noun behind them.
    return !(isOne(line, start, language.circumstances) && isNounAfter(line, start, language));
  }
  if (isOne(line, start, language.questions)) return true;
  if (start === from) return false;
  if (isOne(line, start, language.relatives)) return true;
  return isOne(line, start, language.circumstances) && isOne(line, start + 1, language.relatives);
}

function isNounAfter(line: Line, at: number, language: Language): boolean {
  return (
    isCapital(line, at + 1) || isOne(line, at + 1, language.determiners) || /^\p{N}/u.test(line.words[at + 1] ?? '')
  );
}

export function isMainVerb(line: Line, at: number, start: number, language: Language): boolean {
  const item = line.items[at];
  if (item === undefined) return false;
  if (item.kind === 'quoted') return item.words >= MIN_MARKED;
  if (item.kind !== 'word' || isCapital(line, at) || !/^\p{L}/u.test(line.words[at]!)) return false;
  if (isKnownVerb(line, at, language)) return true;
  if (isFunctionWord(line, at, language)) return false;
  const next = line.items[at + 1];
  if (next === undefined || !isCapital(line, at + 1)) {
    // Adjectives in a row: "der alte, graue Mann"; a verb is followed by an article, a pronoun, a preposition or nothing.
    return (
      at > start &&
      (next?.kind !== 'word' || isFunctionWord(line, at + 1, language) || /(?:t|te|ten|en)$/u.test(line.words[at]!))
    );
  }
  return (
    at > start && isCapital(line, at - 1) && !isFunctionWord(line, at - 1, language) && !/er$/u.test(line.words[at]!)
  );
}

function isFunctionWord(line: Line, at: number, language: Language): boolean {
  return (
    isOne(line, at, language.determiners) ||
    isOne(line, at, language.pronouns) ||
    isOne(line, at, language.circumstances) ||
    isOne(line, at, language.belonging) ||
    isOne(line, at, language.between) ||
    isOne(line, at, language.openers) ||
    isOne(line, at, language.times) ||
    isOne(line, at, language.and) ||
    isOne(line, at, language.joiners)
  );
}
