import { findNominal, isDefinite } from './arabic-forms.ts';
import { NATIONALITIES, STOP_WORDS } from './arabic-vocabulary.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { formAt, gapBefore, type Reading, wording } from './reading.ts';
import type { Turn } from './resolved.ts';

/**
 * The fullest words for people without a name: "العلماء" after "العلماء اليونانيين" are those, "الأهالي" after "أهالي القرية"
 * are the people of the village, "the authors" after "the study's authors". Only a definite phrase of one or two words
 * points back; a source keeps its own words, since each "مصادر" may be another.
 */
export function fullerGroup(reading: Reading, turn: Turn, phrase: NounPhrase, at: number): string {
  const printed = wording(reading, phrase.name);
  const { from, to } = phrase.name;
  if (reading.lang === 'en') return fullerEnglish(turn, phrase, printed) ?? printed;
  if (reading.lang !== 'ar' || to - from !== 1 || !phrase.definite || SOURCES.has(phrase.head)) return printed;
  // With the article and a nation behind it, or in a construct without the article.
  for (const form of [formAt(reading, from), phrase.head]) {
    const place = lastBefore(reading.places(form), at, (index) => continues(reading, index, form === phrase.head));
    if (place !== null) return wording(reading, { from: place, to: place + 2 });
  }
  return printed;
}

const SOURCES: ReadonlySet<string> = new Set(['مصدر', 'مصادر', 'مصدران', 'مصدرين']);

/** Places tried before giving up; the nearest are the likeliest. */
const MOST_PLACES = 20;

function lastBefore(places: readonly number[], at: number, test: (index: number) => boolean): number | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && low - index <= MOST_PLACES; index -= 1)
    if (test(places[index]!)) return places[index]!;
  return null;
}

function continues(reading: Reading, index: number, construct: boolean): boolean {
  const next = formAt(reading, index + 1);
  if (!/^\s*$/.test(gapBefore(reading, index + 1)) || STOP_WORDS.has(next) || next === '') return false;
  return construct ? isDefinite(next) : isDefinite(next) && findNominal(next, NATIONALITIES) !== null;
}

/** A speaker before with the same head noun and more words: "the poster" is the "one poster" of the paragraph above. */
function fullerEnglish(turn: Turn, phrase: NounPhrase, printed: string): string | null {
  if (!phrase.definite || phrase.head.length < 3) return null;
  const before = turn.recent.find(
    ({ speaker, entity }) =>
      !entity && speaker !== null && headsMatch(speaker.name, phrase.head) && !/^the\s\S+$/i.test(speaker.name),
  );
  return before?.speaker && before.speaker.name.split(' ').length >= printed.split(' ').length
    ? before.speaker.name
    : null;
}

function headsMatch(name: string, head: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === head || word === `${head}s`);
}
