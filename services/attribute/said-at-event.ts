import type { Said } from '../../models/mention.ts';
import { findDates } from '../text/dates.ts';
import { mayHoldDate } from './date-words.ts';
import { wordsOf } from './language-words.ts';
import type { OccasionFound } from './occasion.ts';
import { formAt, gapBefore, type Reading, spanOf, type WordRange } from './reading.ts';

/** Places of an event looked at for a date beside it. */
const MOST_PLACES = 12;

/** Words on either side of an event in which its date is looked for; a sentence end stops it. */
const AROUND = 14;

/**
 * The date of an event that the article dates elsewhere: "عقب الاجتماع" after "عقد … اليوم الثلاثاء اجتماعا". The definite
 * noun points back to the indefinite one, and what was said there was said on its day. Null without a dated one before.
 */
export function saidAtEvent(reading: Reading, occasion: OccasionFound, reference: string | null): Said | null {
  const form = formAt(reading, occasion.event);
  const bare = reading.lang === 'ar' ? form.replace(/^ال/, '') : form;
  const words = wordsOf(reading.lang);
  const definite =
    reading.lang === 'ar'
      ? form !== bare
      : words
        ? [1, 2].some((back) => words.determiners.get(formAt(reading, occasion.event - back))?.definite === true)
        : formAt(reading, occasion.event - 1) === 'the' || formAt(reading, occasion.event - 2) === 'the';
  if (!definite) return null;
  const forms = reading.lang === 'ar' ? [bare, `${bare}ا`] : [bare];
  const places = forms.flatMap((one) => firstPlaces(reading.places(one), occasion.event)).sort((a, b) => a - b);
  for (const place of places.slice(0, MOST_PLACES)) {
    const range = clauseAround(reading, place);
    if (!mayHoldDate(reading, range)) continue;
    const span = spanOf(reading, range);
    const date = findDates(reading.text.slice(span.start, span.end), { lang: reading.lang, reference })[0];
    if (date && !date.contradiction) return { edtf: date.edtf, words: null };
  }
  return null;
}

function firstPlaces(places: readonly number[], before: number): number[] {
  return places.slice(0, MOST_PLACES).filter((place) => place < before);
}

function clauseAround(reading: Reading, place: number): WordRange {
  let from = place;
  while (from > 0 && place - from < AROUND && !/[.!?؟؛\n“”"«»:]/.test(gapBefore(reading, from))) from -= 1;
  let to = place + 1;
  while (to < reading.words.length && to - place < AROUND && !/[.!?؟؛\n“”"«»:]/.test(gapBefore(reading, to))) to += 1;
  return { from, to };
}
