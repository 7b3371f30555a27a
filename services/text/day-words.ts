import {
  ARABIC_DAYS,
  DAYS,
  type DateWord,
  DIRECTION_AFTER,
  DIRECTION_BEFORE,
  type Direction,
  NO_DATE_AFTER,
  NO_DATE_BEFORE,
} from './date-words.ts';
import { numberPhrase } from './number-phrase.ts';
import { dualAt, unitAfter } from './number-units.ts';
import { phraseAt, phraseBefore } from './phrase-table.ts';
import type { Word } from './words.ts';

/** A day named by its weekday or by its distance from the reference day: words [from, to) of the text. */
export type DayWord = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction | null }
  | { readonly kind: 'relative'; readonly days: number }
);

/** Weekdays and words such as "أمس", "yesterday", "قبل يومين", in order, not overlapping. */
export function dayWords(text: string, words: readonly Word[], lang: string): DayWord[] {
  const found: DayWord[] = [];
  for (let at = 0; at < words.length; ) {
    const day = ago(text, words, at, lang) ?? named(text, words, at, lang);
    if (day !== undefined) found.push(day);
    at = day?.to ?? at + 1;
  }
  return found;
}

function named(text: string, words: readonly Word[], at: number, lang: string): DayWord | undefined {
  const isArabic = words[at]!.text >= '\u0600' && words[at]!.text < '\u0780';
  const table = isArabic ? ARABIC_DAYS : (DAYS.get(lang) ?? DAYS.get('en')!);
  const phrase = phraseAt(table, words, at, isArabic ? 'وفبلك' : '');
  if (phrase === undefined || !isWhole(text, words, at, at + phrase.words)) return undefined;
  const to = at + phrase.words;
  if (!isDate(text, words, at, to, phrase.meaning, lang)) return undefined;
  if (phrase.meaning.kind === 'relative') return { kind: 'relative', days: phrase.meaning.days, from: at, to };
  const before = phraseBefore(DIRECTION_BEFORE, words, at, 2);
  if (before !== undefined && isWhole(text, words, at - before.words, to)) {
    return { kind: 'weekday', weekday: phrase.meaning.weekday, direction: before.meaning, from: at - before.words, to };
  }
  const after = phraseAt(DIRECTION_AFTER, words, to);
  if (after !== undefined && isWhole(text, words, to - 1, to + after.words)) {
    return {
      kind: 'weekday',
      weekday: phrase.meaning.weekday,
      direction: after.meaning,
      from: at,
      to: to + after.words,
    };
  }
  return { kind: 'weekday', weekday: phrase.meaning.weekday, direction: null, from: at, to };
}

/** Whether only space parts words [from, to). */
function isWhole(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (!/^[\s'’-]{0,3}$/.test(text.slice(words[at - 1]!.end, words[at]!.start))) return false;
  }
  return true;
}

const SMALL_WEEKDAYS: ReadonlySet<string> = new Set(['fr', 'es', 'ru']);

/** Words whose neighbours make them something else: the next day, National Day, USA Today, every Monday, Black Friday. */
function isDate(text: string, words: readonly Word[], at: number, to: number, word: DateWord, lang: string): boolean {
  const before = words[at - 1]?.text ?? '';
  const after = words[to]?.text ?? '';
  const isNext = to < words.length && isWhole(text, words, to - 1, to + 1);
  // "غدا" is tomorrow, "غدًا" its only other spelling; the verb "became" is not used in news.
  const isAfter = at > 0 && isWhole(text, words, at - 1, at + 1);
  if (isAfter && (NO_DATE_BEFORE.has(before) || NO_DATE_BEFORE.has(before.replace(/^[وفبل]/, '')))) return false;
  if (isNext && NO_DATE_AFTER.has(after)) return false;
  // "في اليوم" opens "on the day when", "في اليوم التالي".
  if (words[at]!.text === 'اليوم' && before === 'في') return false;
  if (word.kind !== 'weekday' || (words[at]!.text >= '\u0600' && words[at]!.text < '\u0780')) return true;
  const written = text.slice(words[at]!.start, words[at]!.end);
  // Where weekdays are written small, one with a capital inside a sentence is a name: "Plácido Domingo".
  if (SMALL_WEEKDAYS.has(lang)) return !/^\p{Lu}/u.test(written) || !isAfter;
  if (lang !== 'en') return true;
  // Folded, "Tuesday's" and "Tuesdays" are the same.
  return /^\p{Lu}/u.test(written) && (!written.endsWith('s') || /['’]s$/.test(written));
}

const DAYS_IN: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** "two days ago", "قبل يومين", "قبل ثلاثة أيام": days and weeks; months and years name no day. */
function ago(text: string, words: readonly Word[], at: number, lang: string): DayWord | undefined {
  const isBefore = /^[وف]?قبل$/.test(words[at]!.text);
  const from = isBefore ? at + 1 : at;
  if (from >= words.length || (isBefore && !isWhole(text, words, at, from + 1))) return undefined;
  const counted = isBefore ? arabicSpan(text, words, from, lang) : englishSpan(text, words, from, lang);
  if (counted === undefined || !isWhole(text, words, at, counted.to)) return undefined;
  return { kind: 'relative', days: -counted.days, from: at, to: counted.to };
}

/** Longest stretch that is still told in days: beyond it "ago" is a round figure. */
const MOST_DAYS = 31;

function arabicSpan(
  text: string,
  words: readonly Word[],
  at: number,
  lang: string,
): { days: number; to: number } | undefined {
  const dual = dualAt(words, at);
  const single = unitAfter(words, at);
  // "قبل يوم واحد", "قبل أسبوع"; "قبل أيام" counts nothing.
  if (dual !== undefined) return span(2, dual.meaning, at + dual.words);
  if (single !== undefined && /^(يوم|اسبوع)$/.test(words[at]!.text)) {
    const next = words[at + 1]?.text;
    // "قبل يوم الأحد" is "before Sunday".
    if (next === 'واحد') return span(1, single.meaning, at + 2);
    return next !== undefined && (next.startsWith('ال') || single.meaning === 'day')
      ? undefined
      : span(1, single.meaning, at + 1);
  }
  return countedSpan(text, words, at, lang);
}

function englishSpan(
  text: string,
  words: readonly Word[],
  at: number,
  lang: string,
): { days: number; to: number } | undefined {
  if (!hasAgo(words, at)) return undefined;
  const word = words[at]!.text as string;
  const counted = word === 'a' || word === 'one' ? unitSpan(words, at + 1, 1) : countedSpan(text, words, at, lang);
  return counted !== undefined && words[counted.to]?.text === 'ago' ? { ...counted, to: counted.to + 1 } : undefined;
}

/** Words from a number to its "ago" at most: "twenty-one days ago". */
const AGO_WITHIN = 5;

function hasAgo(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + AGO_WITHIN && next < words.length; next++)
    if (words[next]!.text === 'ago') return true;
  return false;
}

function countedSpan(
  text: string,
  words: readonly Word[],
  at: number,
  lang: string,
): { days: number; to: number } | undefined {
  const phrase = numberPhrase({ text, words, lang }, at);
  if (phrase === undefined || phrase.vague || !Number.isInteger(phrase.low) || phrase.low < 1) return undefined;
  return unitSpan(words, phrase.to, phrase.low);
}

function unitSpan(words: readonly Word[], at: number, count: number): { days: number; to: number } | undefined {
  const unit = words[at] && unitAfter(words, at);
  return unit && span(count, unit.meaning, at + unit.words);
}

function span(count: number, unit: string, to: number): { days: number; to: number } | undefined {
  const days = Object.hasOwn(DAYS_IN, unit) ? count * DAYS_IN[unit]! : undefined;
  return days === undefined || days > MOST_DAYS ? undefined : { days, to };
}
