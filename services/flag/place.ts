import { areApart, placesIn } from '../text/place-names.ts';
import { isOneSaying } from './same-words.ts';
import { type FlagRule, finding, spanOfAll } from './subject.ts';

/**
 * The same words of one speaker, said on one day by what both articles tell, on occasions that name two places: "at a rally
 * in Geneva", "at a rally in Lisbon". Only where each names a place and none of the one may be, or lie in, one of the other; minor
 * where the places are not known to us, since one may be a part of the other.
 */
export const place: FlagRule = (pair) => {
  const { a, b, occasion } = pair;
  if (occasion !== 'same-day' || a.occasion === null || b.occasion === null || !isOneSaying(pair)) return [];
  const ours = placesIn(a.occasion);
  const theirs = placesIn(b.occasion);
  const [one, other] = [ours[0], theirs[0]];
  if (one === undefined || other === undefined) return [];
  if (!ours.every((here) => theirs.every((there) => areApart(here, there)))) return [];
  const severity = one.country === null ? 'minor' : 'major';
  const reason = `The same words, dated the same day, are placed in ${one.text} by one text and in ${other.text} by the other.`;
  return [
    finding(
      pair,
      { kind: 'place', rule: 'place/other-place', severity, reason },
      { a: spanOfAll(a.text), b: spanOfAll(b.text) },
    ),
  ];
};
