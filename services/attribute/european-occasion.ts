import { isCapital } from './english-words.ts';
import { isInside, isPreposition } from './european-body.ts';
import { findNoun, isGiven, type LanguageWords } from './language-words.ts';
import type { OccasionFound } from './occasion.ts';
import { formAt, gapBefore, printedAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Words between the preposition and the event: "auf einer gemeinsamen Pressekonferenz", "в ходе своей встречи". */
const MOST_BETWEEN = 4;

/** Longest occasion, in words. */
const LONGEST = 14;

/** The occasions in a stretch of words, in order, by the tables of a European language. */
export function europeanOccasion(reading: Reading, words: LanguageWords, { from, to }: WordRange): OccasionFound[] {
  const found: OccasionFound[] = [];
  for (let index = from; index < to; index += 1) {
    if (!words.time.leads.has(formAt(reading, index)) || !isPreposition(reading, index)) continue;
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
    if (words.compounds && isCapital(reading, at) && !FRAMES.has(form)) return -1;
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

/** German nouns that lead to the event: "am Rande einer Sitzung", "im Rahmen der Konferenz". */
const FRAMES = foldedSet('Rande Rahmen Anschluss Laufe Verlauf Vorfeld Beginn Ende Verlaufe');

/** French "à Lyon" goes on, "a dit" ends it; folding makes the two one word. */
function endsAt(reading: Reading, words: LanguageWords, index: number): boolean {
  const form = formAt(reading, index);
  if (words.time.ends.has(form)) return printedAt(reading, index) !== 'à';
  if (!words.compounds || isCapital(reading, index) || (words.inside.has(form) && !words.determiners.has(form)))
    return false;
  // "bei dem Treffen | das Ziel": without a preposition only a genitive goes on with the noun.
  if (words.determiners.has(form)) return !GENITIVE.test(form) && !isInside(reading, words, index - 1);
  // "In einem Interview | äußerte sich": in German a small word that does not describe the noun behind it begins the clause.
  const describes = isCapital(reading, index + 1) && /^\s$/.test(gapBefore(reading, index + 1));
  return !describes || !words.modifier.test(printedAt(reading, index)) || VERB.test(form);
}

/** Articles that join a noun to the one before it, or follow a preposition. */
const GENITIVE = /^(?:des|der|dem|eines|einer|einem|seine[rms]|ihre[rms])$/;

/** Past tenses that end as adjectives do: "sagte Roth". */
const VERB = /(?:gte|rte|nte|lte|kte|hte)n?$/;

function isJoint(words: LanguageWords, form: string): boolean {
  return (
    !isGiven(words, form) &&
    (words.inside.has(form) || words.determiners.has(form) || words.time.leads.has(form) || words.links.by.has(form))
  );
}
