import { isCapital } from './english-words.ts';
import { nounAt } from './european-name.ts';
import { isGiven, type LanguageWords } from './language-words.ts';
import { formAt, gapBefore, printedAt, type Reading } from './reading.ts';

/** Words of a body's name behind its noun: "ministère de l'Économie et des Finances". */
const BEHIND = 9;

/** Shapes that verbs share with adjectives: "annoncé", "anunciado". */
const PARTICIPLE = /(?:é|ée|és|ées|ent|ado|ada|ados|adas|or|ora|era)$/u;

/**
 * The index behind a body's name whose noun stands at `index`: what it is of and for, and adjectives and names right behind
 * it. A verb, an office or a place behind "in" is no part of it.
 */
export function bodyEnd(reading: Reading, words: LanguageWords, index: number, to = reading.words.length): number {
  let end = index + 1;
  for (let next = index + 1; next < Math.min(to, index + BEHIND); next += 1) {
    if (!/^(?:\s|[-‑’'])$/.test(gapBefore(reading, next))) break;
    if (isOfBody(reading, words, next)) continue;
    const noun = nounAt(reading, words, next);
    if (noun?.kind === 'role' || words.notNames.has(formAt(reading, next))) break;
    const led = isOfBody(reading, words, next - 1);
    const printed = printedAt(reading, next);
    const adjective = !words.compounds && words.modifier.test(printed) && !PARTICIPLE.test(printed);
    if (!led && !adjective && (!isCapital(reading, next) || isGiven(words, formAt(reading, next)))) break;
    // "der deutschen | Wirtschaft": in German an adjective waits for its noun.
    if (led && words.compounds && !isCapital(reading, next)) {
      if (!isCapital(reading, next + 1)) break;
      next += 1;
    }
    end = next + 1;
  }
  return Math.min(end, to);
}

function isOfBody(reading: Reading, words: LanguageWords, index: number): boolean {
  return words.ofBody.has(formAt(reading, index)) && isPreposition(reading, index);
}

/** Whether a word may stand inside a description: "des", "für", "de la". */
export function isInside(reading: Reading, words: LanguageWords, index: number): boolean {
  return words.inside.has(formAt(reading, index)) && isPreposition(reading, index);
}

/** French "à" is a preposition, "a" a verb; folding makes them one. */
export function isPreposition(reading: Reading, index: number): boolean {
  return reading.lang !== 'fr' || printedAt(reading, index) !== 'a';
}
