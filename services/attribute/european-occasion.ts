import { findNoun, isGiven, type LanguageWords } from './language-words.ts';
import type { OccasionFound } from './occasion.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';

/** Words between the preposition and the event: "auf einer gemeinsamen Pressekonferenz", "в ходе своей встречи". */
const MOST_BETWEEN = 4;

/** Longest occasion, in words. */
const LONGEST = 14;

/** The occasions in a stretch of words, in order, by the tables of a European language. */
export function europeanOccasion(reading: Reading, words: LanguageWords, { from, to }: WordRange): OccasionFound[] {
  const found: OccasionFound[] = [];
  for (let index = from; index < to; index += 1) {
    if (!words.time.leads.has(formAt(reading, index))) continue;
    const event = eventBehind(reading, words, index, to);
    if (event < 0) continue;
    const end = occasionEnd(reading, words, event, Math.min(to, index + LONGEST));
    found.push({ range: { from: index, to: end }, event });
    index = end - 1;
  }
  return found;
}

function eventBehind(reading: Reading, words: LanguageWords, index: number, to: number): number {
  for (let at = index + 1; at < Math.min(to, index + 2 + MOST_BETWEEN); at += 1) {
    if (/[,;:.!?\n„“”"«»()]/.test(gapBefore(reading, at))) return -1;
    const form = formAt(reading, at);
    // "пресс-конференции" is two words.
    if (findNoun(words, words.time.events, form)) return at;
    if (words.time.ends.has(form) || (at > index + 1 && words.time.leads.has(form))) return -1;
  }
  return -1;
}

function occasionEnd(reading: Reading, words: LanguageWords, event: number, to: number): number {
  let end = event + 1;
  while (end < to && !/[,;:.!?\n„“”"«»()]/.test(gapBefore(reading, end)) && !endsAt(reading, words, end)) end += 1;
  // A preposition or article that leads to the date behind stays out: "in Berlin | am Montag".
  while (end > event + 1 && isJoint(words, formAt(reading, end - 1))) end -= 1;
  return end;
}

/** French "à Lyon" goes on, "a dit" ends it; folding makes the two one word. */
function endsAt(reading: Reading, words: LanguageWords, index: number): boolean {
  return words.time.ends.has(formAt(reading, index)) && printedAt(reading, index) !== 'à';
}

function isJoint(words: LanguageWords, form: string): boolean {
  return (
    !isGiven(words, form) &&
    (words.inside.has(form) || words.determiners.has(form) || words.time.leads.has(form) || words.links.by.has(form))
  );
}
