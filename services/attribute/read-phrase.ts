import { readArabicPhrase } from './arabic-noun-phrase.ts';
import { readEnglishPhrase } from './english-noun-phrase.ts';
import { readEuropeanPhrase } from './european-noun-phrase.ts';
import { knownOutletAt } from './known-outlets.ts';
import { wordsOf } from './language-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { formAt, type Reading, type WordRange } from './reading.ts';

/** Longest phrase that is read, in words; a speaker phrase beyond that is a wrong span and keeps its beginning. */
const LONGEST_PHRASE = 40;

/**
 * Takes a speaker phrase apart by the rules of the article's language. A language without rules gives the phrase as it
 * stands, so that the speaker is at least named as printed.
 */
export function readPhrase(reading: Reading, range: WordRange, isKnownName: (form: string) => boolean): NounPhrase {
  const capped = { from: range.from, to: Math.min(range.to, range.from + LONGEST_PHRASE) };
  const words = wordsOf(reading.lang);
  const outlet =
    knownOutletAt(reading, capped.from) ??
    (words?.determiners.has(formAt(reading, capped.from)) ? knownOutletAt(reading, capped.from + 1) : null);
  // "روسيا اليوم", "The Times", "die BBC": no rule of grammar takes such names apart rightly.
  if (outlet && outlet.range.to === capped.to && outlet.kind !== 'social') {
    return {
      kind: 'body',
      name: outlet.range,
      epithets: [],
      head: formAt(reading, outlet.range.from),
      definite: true,
      feminine: null,
      plural: false,
    };
  }
  if (reading.lang === 'ar') return readArabicPhrase(reading, capped, isKnownName);
  if (reading.lang === 'en') return readEnglishPhrase(reading, capped);
  if (words) return readEuropeanPhrase(reading, words, capped, isKnownName);
  return { kind: 'bare', name: capped, epithets: [], head: '', definite: false, feminine: null, plural: false };
}
