import { adjoins, figure, type NumberContext, type NumberPhrase, numberPhrase } from './number-phrase.ts';
import { qualifierOf } from './number-qualifiers.ts';
import { dualAt, unitAfter, unitBefore } from './number-units.ts';
import { ordinalOf, termOf } from './number-words.ts';
import { type Word, words } from './words.ts';

/** A number in a text, in figures or words. */
export interface NumberFound {
  /** The number with its scale and, where it is a sign or word next to it, its unit; UTF-16 code units of the original text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `low` equals `high` but for ranges ("10-15") and vague words ("hundreds": 100 to 999). Fractions are decimals. */
  readonly low: number;
  readonly high: number;
  /**
   * `percent`, `points` (percentage points), `basis-points`, a currency (`usd`, `eur`, `riyal` ...), a measure (`km`,
   * `hour` ...), `ordinal` (place in a row), `time` (minutes of the day), or null where none is written beside it.
   */
  readonly unit: string | null;
  /** Said to be about so much, or vague in itself. */
  readonly approximate: boolean;
  /** "at least 40", "more than 40": at-least. "up to 40", "fewer than 40": at-most. */
  readonly bound: 'at-least' | 'at-most' | null;
}

/**
 * Numbers of a text in order, never overlapping; none for a text without any. Figures of every script; number words in
 * Arabic and English; scales, percent and currencies in German, French and Spanish too.
 *
 * A word is a number only where it counts: "one" and "واحد" as pronouns, "الاثنين" the Monday and "a second" are none.
 * Ordinals are numbers of their own unit, because a third attempt and a fourth one are different news, but no quantity
 * ever equals them. `lang` settles what "1.250" means and which words are read; an unknown one is read as English.
 *
 * @example findNumbers('at least 3.5 million people', 'en') // [{ low: 3500000, bound: 'at-least', text: '3.5 million' ... }]
 */
export function findNumbers(text: string, lang: string): NumberFound[] {
  const context: NumberContext = { text, words: words(text), lang };
  const found: Placed[] = [];
  for (let at = 0; at < context.words.length; ) {
    const placed = placedAt(context, at);
    const range = placed && rangeFrom(context, placed);
    if (placed !== undefined) found.push(range ?? placed);
    at = (range ?? placed)?.to ?? at + 1;
  }
  return found.map((placed, index) => finished(context, placed, found[index + 1]));
}

/** A number and the words [from, to) it takes, unit included. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly scale: number;
  readonly unit: string | null;
  /** Offset where the sign or figure starts, if that is not where the first word does. */
  readonly start: number;
}

function placedAt(context: NumberContext, at: number): Placed | undefined {
  return (
    timeAt(context, at) ??
    gluedAt(context, at) ??
    ordinalAt(context, at) ??
    quotientAt(context, at) ??
    quantityAt(context, at) ??
    dualPlaced(context, at)
  );
}

function gapBefore({ text, words: all }: NumberContext, at: number): string {
  return at === 0 ? '' : text.slice(all[at - 1]!.end, all[at]!.start);
}

function place(context: NumberContext, from: number, to: number, value: number, unit: string | null): Placed {
  return { from, to, low: value, high: value, vague: false, scale: 1, unit, start: numberStart(context, from) };
}

/** Where the number in word `at` starts: behind the Arabic particle that the word carries, if any. */
function numberStart({ text, words: all, lang }: NumberContext, at: number): number {
  const { start, end, text: folded } = all[at]!;
  const carries = folded >= '\u0600' && (termOf(folded, lang)?.clitic ?? isDualWithClitic(all, at));
  return carries ? start + /^.\p{M}*/su.exec(text.slice(start, end))![0].length : start;
}

function isDualWithClitic(all: readonly Word[], at: number): boolean {
  return /^[وفبلك]/.test(all[at]!.text) && dualAt(all, at) !== undefined;
}

/** "12:08", "6 a.m.", "9:30 مساء": minutes of the day, so that morning and evening differ. */
function timeAt(context: NumberContext, at: number): Placed | undefined {
  const { words: all } = context;
  const hours = figure(context, at);
  if (hours === undefined || hours > 24 || !Number.isInteger(hours)) return undefined;
  let to = at + 1;
  let minutes: number | undefined;
  if (all[to] !== undefined && gapBefore(context, to) === ':' && /^[0-5]\d$/.test(all[to]!.text)) {
    minutes = Number(all[to]!.text);
    to++;
    if (all[to] !== undefined && gapBefore(context, to) === ':' && /^[0-5]\d$/.test(all[to]!.text)) to++;
  }
  const half = all[to] && adjoins(context, to) ? dayHalf(all, to) : undefined;
  if (minutes === undefined && half === undefined) return undefined;
  const hour = half === undefined || hours > 12 ? hours : (hours % 12) + (half.isLate ? 12 : 0);
  return place(context, at, to + (half?.words ?? 0), hour * 60 + (minutes ?? 0), 'time');
}

const EARLY = new Set(['am', 'صباحا', 'فجرا']);
const LATE = new Set(['pm', 'مسا', 'ظهرا', 'عصرا', 'ليلا']);

function dayHalf(all: readonly Word[], at: number): { isLate: boolean; words: number } | undefined {
  const pair = all[at + 1]?.text === 'm' ? `${all[at]!.text}m` : undefined;
  if (pair === 'am' || pair === 'pm') return { isLate: pair === 'pm', words: 2 };
  if (EARLY.has(all[at]!.text)) return { isLate: false, words: 1 };
  return LATE.has(all[at]!.text) ? { isLate: true, words: 1 } : undefined;
}

/** "21st", "4.2bn", "10km", "1990s": figure and word in one. */
function gluedAt(context: NumberContext, at: number): Placed | undefined {
  const { words: all } = context;
  const parts = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|km|kg|th|st|nd|rd|am|pm|s)$/.exec(all[at]!.text);
  if (parts === null) return undefined;
  const value = Number(parts[1]);
  const suffix = parts[2]!;
  if (suffix === 'am' || suffix === 'pm')
    return value > 12
      ? undefined
      : place(context, at, at + 1, ((value % 12) + (suffix === 'pm' ? 12 : 0)) * 60, 'time');
  if (/^(th|st|nd|rd)$/.test(suffix)) return place(context, at, at + 1, value, 'ordinal');
  const currency = isSignBefore(context, at) ? unitBefore(all, at - 1) : undefined;
  const scale = SUFFIX_SCALES[suffix] ?? (suffix === 'm' && currency !== undefined ? 1e6 : suffix === 'b' ? 1e9 : 1);
  const measure = ['km', 'kg', 'm'].includes(suffix) && scale === 1 ? suffix : null;
  const placed = { ...place(context, at, at + 1, value * scale, measure), scale };
  return currency === undefined
    ? withUnit(context, placed)
    : { ...placed, from: at - 1, start: all[at - 1]!.start, unit: currency };
}

const SUFFIX_SCALES: Readonly<Record<string, number>> = { k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 };

/** What English sets before an ordinal; without it "first" and "second" are adverb, verb and unit of time. */
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'this',
  'that',
  'every',
  'each',
  'for',
]);
/** Months whose second word is an ordinal: تشرين الأول. */
const MONTHS_WITH_ORDINAL = new Set(['تشرين', 'كانون', 'ربيع', 'جمادي', 'جمادا']);

/** "the third", "الثالثة", "الخامس عشر", "الحادي والعشرون". */
function ordinalAt(context: NumberContext, at: number): Placed | undefined {
  const { words: all, lang } = context;
  const place1 = ordinalOf(all[at]!.text, lang);
  const before = all[at - 1]?.text ?? '';
  if (place1 === undefined || MONTHS_WITH_ORDINAL.has(before)) return undefined;
  const isArabic = all[at]!.text >= '\u0600';
  if (!isArabic) {
    const tens = termOf(all[at - 1]?.text ?? all[at]!.text, lang)?.term;
    return DETERMINERS.has(before) && tens === undefined ? place(context, at, at + 1, place1, 'ordinal') : undefined;
  }
  const next = all[at + 1] && adjoins(context, at + 1) ? termOf(all[at + 1]!.text, lang) : undefined;
  if (next?.term.kind === 'ten' && !next.and) return place(context, at, at + 2, place1 + 10, 'ordinal');
  if (next?.term.kind === 'tens' && next.and && next.definite)
    return place(context, at, at + 2, place1 + next.term.value, 'ordinal');
  return place(context, at, at + 1, place1, 'ordinal');
}

/** Largest denominator read as a fraction: beyond it, figures around a slash are dates, names and alternatives. */
const LARGEST_DENOMINATOR = 10;

/** "3/4", "1 1/2". */
function quotientAt(context: NumberContext, at: number): Placed | undefined {
  const above = figure(context, at);
  const below = figure(context, at + 1);
  if (above === undefined || below === undefined || above === 0 || above >= below || below > LARGEST_DENOMINATOR)
    return undefined;
  const isOneOfMore =
    gapBefore(context, at) === '/' || (context.words[at + 2] !== undefined && gapBefore(context, at + 2) === '/');
  if (
    !/^[/\u2044]$/.test(gapBefore(context, at + 1)) ||
    isOneOfMore ||
    !Number.isInteger(above) ||
    !Number.isInteger(below)
  )
    return undefined;
  return withUnit(context, place(context, at, at + 2, above / below, null));
}

function isSignBefore(context: NumberContext, at: number): boolean {
  return at > 0 && /^[\s(]?$/.test(gapBefore(context, at));
}

/** A figure or number words, with sign, unit and a minus. */
function quantityAt(context: NumberContext, at: number): Placed | undefined {
  const { words: all, text } = context;
  if (isPronoun(context, at) || isPartOfName(context, at)) return undefined;
  const phrase = numberPhrase(context, at, true);
  if (phrase === undefined || !counts(context, phrase)) return undefined;
  const first = all[at]!;
  const isNegative =
    /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, first.start - 2), first.start)) && /^\d/.test(first.text);
  const sign = isSignBefore(context, at) ? unitBefore(all, at - 1) : undefined;
  const factor = isNegative ? -1 : 1;
  const placed: Placed = {
    ...phrase,
    low: phrase.low * factor,
    high: phrase.high * factor,
    unit: null,
    start: isNegative ? first.start - 1 : numberStart(context, at),
  };
  const measured = withUnit(context, placed);
  return measured.unit !== null || sign === undefined
    ? measured
    : { ...placed, from: at - 1, start: all[at - 1]!.start, unit: sign };
}

function withUnit(context: NumberContext, placed: Placed): Placed {
  const next = context.words[placed.to];
  if (placed.unit !== null || next === undefined || !adjoins(context, placed.to)) return placed;
  const unit = unitAfter(context.words, placed.to);
  return unit === undefined ? placed : { ...placed, to: placed.to + unit.words, unit: unit.meaning };
}

function dualPlaced(context: NumberContext, at: number): Placed | undefined {
  const dual = dualAt(context.words, at);
  return dual && place(context, at, at + dual.words, 2, dual.meaning);
}

const BEFORE_PRONOUN = new Set([
  'no',
  'any',
  'every',
  'each',
  'which',
  'this',
  'that',
  'the',
  'another',
  'some',
  'not',
  'كل',
  'اي',
  'ولا',
  'لا',
  'وقت',
  'ان',
  'صف',
  'جانب',
]);
const AFTER_PRONOUN = new Set([
  ...[
    'of',
    'another',
    'who',
    'that',
    'which',
    'is',
    'was',
    'has',
    'had',
    'must',
    'can',
    'cannot',
    'should',
    'could',
    'would',
    'may',
    'might',
    'will',
    'shall',
    'does',
    'did',
  ],
  ...[
    'or',
    'to',
    'in',
    'for',
    'with',
    'thing',
    'side',
    'way',
    'hand',
    'at',
    'on',
    'by',
    'else',
    'knows',
    'day',
    'من',
    'منهم',
    'منهما',
    'منها',
    'منا',
    'منكم',
    'تلو',
    'اخر',
  ],
]);

/** Whether word `at` is "one" standing for somebody or something, or a weekday that looks like a number. */
function isPronoun(context: NumberContext, at: number): boolean {
  const { words: all, lang } = context;
  const found = termOf(all[at]!.text, lang);
  if (found === undefined) return false;
  const before = all[at - 1]?.text ?? '';
  const next = all[at + 1] && adjoins(context, at + 1) ? all[at + 1]!.text : undefined;
  if (found.term.value === 1 && found.term.kind === 'unit') {
    if (next !== undefined && (termOf(next, lang) !== undefined || next === 'and' || ONE_OVER.has(next))) return false;
    if (found.definite || BEFORE_PRONOUN.has(before)) return true;
    // English "one" without a noun stands for one; Arabic sets the noun before it.
    return next === undefined ? all[at]!.text === 'one' : AFTER_PRONOUN.has(next);
  }
  // الاثنين is Monday; the other days are spelled apart from their numbers.
  return found.term.value === 2 && found.term.kind === 'unit' && found.definite;
}

const ONE_OVER = new Set(['third', 'half', 'quarter', 'fifth', 'fourth', 'tenth']);

/** "COVID-19", "F-16": the figure belongs to a name. */
function isPartOfName(context: NumberContext, at: number): boolean {
  return (
    /^\d/.test(context.words[at]!.text) &&
    at > 0 &&
    /^[-‑]$/.test(gapBefore(context, at)) &&
    /\p{L}$/u.test(context.words[at - 1]!.text)
  );
}

const AFTER_NAME_OF_HALF = new Set(['نهايي', 'النهايي', 'نهاييه']);

/** Number words that are no count here: bare English scales, "صفر" the month, "نصف نهائي", "الربع الأول". */
function counts({ words: all, lang }: NumberContext, phrase: NumberPhrase): boolean {
  if (phrase.to - phrase.from > 1) return true;
  const word = all[phrase.from]!.text;
  const found = termOf(word, lang);
  if (found === undefined) return true;
  const { kind } = found.term;
  if (word < '\u0600') return kind !== 'scale';
  if (kind !== 'fraction') return true;
  const next = all[phrase.to]?.text;
  const isNamed = next !== undefined && (AFTER_NAME_OF_HALF.has(next) || ordinalOf(next, lang) !== undefined);
  return !isNamed && !(found.definite && found.term.value === 0.25);
}

/** "10-15", "10 to 15", "من خمس إلى سبع", "between 10 and 15": one number from the lower to the higher. */
function rangeFrom(context: NumberContext, placed: Placed): Placed | undefined {
  const { words: all } = context;
  if (placed.unit === 'ordinal' || placed.unit === 'time') return undefined;
  // "between fifty and sixty" may have been read as one number; there it is two.
  const isBetween = /^[وفبل]?(between|بين)$/.test(all[placed.from - 1]?.text ?? '');
  const first = (isBetween ? shorter(context, placed) : undefined) ?? placed;
  const to = connector(context, first.to, isBetween);
  if (to === undefined || all[to] === undefined) return undefined;
  const second =
    isBetween && /^و./.test(all[to]!.text) ? (quantityAt(context, to) ?? undefined) : quantityAt(context, to);
  if (second === undefined || second.vague || first.vague) return undefined;
  const scaled =
    second.scale > 1 && first.scale === 1 && first.high * second.scale < second.low
      ? first.low * second.scale
      : first.low;
  if (scaled >= second.high || (first.unit !== null && second.unit !== null && first.unit !== second.unit))
    return undefined;
  if (all[second.to] !== undefined && /^[-–]$/.test(gapBefore(context, second.to)) && /^\d/.test(all[second.to]!.text))
    return undefined;
  return {
    ...second,
    from: first.from,
    start: first.start,
    low: scaled,
    high: second.high,
    unit: second.unit ?? first.unit,
  };
}

function shorter(context: NumberContext, placed: Placed): Placed | undefined {
  const from = unitBefore(context.words, placed.from) === undefined ? placed.from : placed.from + 1;
  const phrase = numberPhrase(context, from, false);
  return phrase !== undefined && phrase.to < placed.to
    ? withUnit(context, { ...placed, ...phrase, from: placed.from })
    : undefined;
}

/** The word after what joins the two ends of a range; undefined where nothing does. */
function connector(context: NumberContext, at: number, isBetween: boolean): number | undefined {
  const { words: all, text } = context;
  const word = all[at];
  if (word === undefined || at === 0) return undefined;
  const gap = gapBefore(context, at);
  if (/^(?:[-‑–]|\s+–\s+)$/.test(gap) && !isChained(context, at)) return at;
  if (!/^\s*$/.test(gap)) return undefined;
  const isNext = at + 1 < all.length && /^\s*$/.test(text.slice(word.end, all[at + 1]!.start));
  if (
    isNext &&
    (word.text === 'to' ||
      word.text === 'الي' ||
      word.text === 'or' ||
      word.text === 'او' ||
      word.text === 'bis' ||
      word.text === 'à')
  )
    return at + 1;
  if (!isBetween) return undefined;
  if (word.text === 'and' || word.text === 'و') return at + 1;
  return word.text.startsWith('و') && termOf(word.text, context.lang)?.and === true ? at : undefined;
}

/** Three figures joined by dashes are a date or a telephone number. */
function isChained(context: NumberContext, at: number): boolean {
  const before = at > 1 && /^[-‑–]$/.test(gapBefore(context, at - 1)) && /^\d+$/.test(context.words[at - 2]!.text);
  return before;
}

function finished(context: NumberContext, placed: Placed, next: Placed | undefined): NumberFound {
  const { words: all, text } = context;
  const end = all[placed.to - 1]!.end;
  const clauseEnd = /[.!?؟؛;\n]/;
  const isOpen = (at: number): boolean =>
    (next === undefined || at < next.from) && !clauseEnd.test(gapBefore(context, at));
  const { approximate, bound } = qualifierOf(all, placed.from, placed.to, isOpen);
  const plus = bound === null && /^\+/.test(text.slice(end, end + 1)) ? 'at-least' : bound;
  return {
    start: placed.start,
    end,
    text: text.slice(placed.start, end),
    low: placed.low,
    high: placed.high,
    unit: placed.unit,
    approximate: approximate || placed.vague,
    bound: plus,
  };
}
