import { adjoins, type NumberContext, startsWithDigit } from './number-figure.ts';
import { type Placed, place } from './number-place.ts';
import { ordinalOf, termOf } from './number-words.ts';
import { wordSet } from './word-set.ts';

/** What English sets before an ordinal; without it "first" and "second" are adverb, verb and unit of time. */
const DETERMINERS = wordSet('the a an his her its their our my your this that every each for');
/** "a second and", "a second later", "for a second." is a unit of time. */
const AFTER_MOMENT = wordSet('and or to later ago before after that i he she they we it');
/** Months whose second word is an ordinal: تشرين الأول. */
const MONTHS_WITH_ORDINAL = wordSet('تشرين كانون ربيع جمادى جمادا');

/** "the third", "21st", "الثالثة", "الخامس عشر", "الحادي والعشرون": a place in a row, as a number with the unit `ordinal`. */
export function ordinalAt(context: NumberContext, at: number): Placed | undefined {
  const { words, lang } = context;
  const word = words[at]!.text;
  const figures = startsWithDigit(words[at]!) ? /^(\d+)(?:th|st|nd|rd)$/.exec(word) : null;
  if (figures !== null) return place(context, at, at + 1, Number(figures[1]), 'ordinal');
  const rank = ordinalOf(word, lang);
  const before = words[at - 1]?.text ?? '';
  if (rank === undefined || MONTHS_WITH_ORDINAL.has(before)) return undefined;
  if (word < '\u0600') {
    const isMoment = word === 'second' && AFTER_MOMENT.has(words[at + 1]?.text ?? 'later');
    return DETERMINERS.has(before) && !isMoment ? place(context, at, at + 1, rank, 'ordinal') : undefined;
  }
  const next = words[at + 1] && adjoins(context, at + 1) ? termOf(words[at + 1]!.text, lang) : undefined;
  const isTeen = next?.term.kind === 'ten' && !next.and;
  const isAboveTwenty = next?.term.kind === 'tens' && next.and && next.definite;
  return isTeen || isAboveTwenty
    ? place(context, at, at + 2, rank + next.term.value, 'ordinal')
    : place(context, at, at + 1, rank, 'ordinal');
}
