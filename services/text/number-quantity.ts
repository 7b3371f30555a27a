import { adjoins, figure, type NumberContext, startsWithDigit } from './number-figure.ts';
import type { NumberPhrase } from './number-grammar.ts';
import { numberPhrase } from './number-phrase.ts';
import { gapBefore, numberStart, type Placed, place, withUnit } from './number-place.ts';
import { dualAt, unitBefore } from './number-units.ts';
import { ordinalOf, termOf } from './number-words.ts';
import { wordSet } from './word-set.ts';

/**
 * A quantity that starts with word `at`: figure, number words, fraction, dual, with its sign, unit and minus. A sign
 * before it is taken only from word `free` on: the others are another number's.
 */
export function quantityAt(context: NumberContext, at: number, free: number): Placed | undefined {
  return (
    gluedAt(context, at, free) ??
    quotientAt(context, at) ??
    pointedAt(context, at) ??
    phraseQuantity(context, at, free) ??
    dualQuantity(context, at)
  );
}

const SUFFIX_SCALES: Readonly<Record<string, number>> = { k: 1e3, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** "$5m", "4.2bn", "10km", "1990s": figure and unit in one word. Behind a currency "m" is a million, else a metre. */
function gluedAt(context: NumberContext, at: number, free: number): Placed | undefined {
  if (!startsWithDigit(context.words[at]!)) return undefined;
  const parts = /^(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|km|kg|s)$/.exec(context.words[at]!.text);
  if (parts === null) return undefined;
  const suffix = parts[2]!;
  const currency = signBefore(context, at, free);
  const scale = SUFFIX_SCALES[suffix] ?? (suffix === 'm' && currency !== undefined ? 1e6 : 1);
  const measure = ['km', 'kg', 'm'].includes(suffix) && scale === 1 ? suffix : null;
  const placed = { ...place(context, at, at + 1, Number(parts[1]) * scale, measure), scale };
  return currency === undefined ? withUnit(context, placed) : signed(context, placed, currency);
}

/** Unit of the sign right before word `at`. */
function signBefore(context: NumberContext, at: number, free: number): string | undefined {
  return at > free && /^[\s(]?$/.test(gapBefore(context, at)) ? unitBefore(context.words, at - 1) : undefined;
}

function signed({ words }: NumberContext, placed: Placed, unit: string): Placed {
  return { ...placed, from: placed.from - 1, start: words[placed.from - 1]!.start, unit };
}

/** "94ر75": agencies of the Maghreb write the decimal point as a letter. */
function pointedAt(context: NumberContext, at: number): Placed | undefined {
  const { words } = context;
  if (words[at + 1]?.text !== 'ر' || !startsWithDigit(words[at]!)) return undefined;
  const isWhole = [at + 1, at + 2].every((next) => words[next] !== undefined && gapBefore(context, next) === '');
  const value = isWhole ? Number(`${words[at]!.text}.${words[at + 2]!.text}`) : Number.NaN;
  return Number.isFinite(value) ? withUnit(context, place(context, at, at + 3, value, null)) : undefined;
}

/** Largest denominator read as a fraction: beyond it, figures around a slash are dates, names and alternatives. */
const LARGEST_DENOMINATOR = 10;

/** "3/4", and "⅓", which folds to two words that share its span. */
function quotientAt(context: NumberContext, at: number): Placed | undefined {
  const single = vulgarAt(context, at);
  if (single !== undefined) return withUnit(context, place(context, at, at + 2, single, null));
  const whole = figure(context, at);
  if (whole === undefined) return undefined;
  const rest = gapBefore(context, at + 1) === '' ? vulgarAt(context, at + 1) : undefined;
  if (rest !== undefined) return withUnit(context, place(context, at, at + 3, whole + rest, null));
  const below = figure(context, at + 1);
  if (below === undefined || !/^[/\u2044]$/.test(gapBefore(context, at + 1))) return undefined;
  const isProper = whole > 0 && whole < below && Number.isInteger(whole) && Number.isInteger(below);
  const isOneOfMore = gapBefore(context, at) === '/' || gapBefore(context, at + 2) === '/';
  if (!isProper || isOneOfMore || below > LARGEST_DENOMINATOR) return undefined;
  return withUnit(context, place(context, at, at + 2, whole / below, null));
}

function vulgarAt(context: NumberContext, at: number): number | undefined {
  const [above, below] = [context.words[at], context.words[at + 1]];
  if (above === undefined || below === undefined || above.start !== below.start) return undefined;
  const [numerator, denominator] = [figure(context, at), figure(context, at + 1)];
  return numerator === undefined || !denominator ? undefined : numerator / denominator;
}

function phraseQuantity(context: NumberContext, at: number, free: number): Placed | undefined {
  const { words, text } = context;
  if (isPronoun(context, at) || isPartOfName(context, at)) return undefined;
  const phrase = numberPhrase(context, at);
  if (phrase === undefined || !counts(context, phrase)) return undefined;
  const { start } = words[at]!;
  const isNegative = /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d/.test(words[at]!.text);
  const placed: Placed = isNegative
    ? { ...phrase, low: -phrase.high, high: -phrase.low, unit: null, start: start - 1 }
    : { ...phrase, unit: null, start: numberStart(context, at) };
  const measured = withUnit(context, placed);
  const sign = signBefore(context, at, free);
  return measured.unit !== null || sign === undefined ? measured : signed(context, placed, sign);
}

/** "يومين" is two days, "شخصين" two persons. */
function dualQuantity(context: NumberContext, at: number): Placed | undefined {
  const dual = dualAt(context.words, at);
  return dual && place(context, at, at + dual.words, 2, dual.meaning === '' ? null : dual.meaning);
}

const BEFORE_PRONOUN = wordSet(
  'no any every each which this that the another other some number كل أي ولا لا غير وقت آن صف جانب',
);
const AFTER_PRONOUN = wordSet(
  'of another who that which is was has had must can cannot should could would may might will shall does did or to in for with thing side way hand at on by else more knows goes day ' +
    'من منهم منهما منها منا منكم تلو آخر',
);
/** "one third", "one and a half": there "one" counts. */
const ONE_OVER = wordSet('and third half quarter fifth fourth tenth');

/** Whether word `at` is "one" standing for somebody or something, or a weekday that looks like a number. */
function isPronoun(context: NumberContext, at: number): boolean {
  const { words, lang } = context;
  const found = termOf(words[at]!.text, lang);
  if (found?.term.kind !== 'unit') return false;
  // الاثنين is Monday; the other days are spelled apart from their numbers.
  if (found.term.value === 2) return found.definite;
  if (found.term.value !== 1) return false;
  // "وأحد" folds as "واحد" does.
  if (/أ/.test(context.text.slice(words[at]!.start, words[at]!.end))) return true;
  const next = words[at + 1] && adjoins(context, at + 1) ? words[at + 1]!.text : undefined;
  if (next !== undefined && (termOf(next, lang) !== undefined || ONE_OVER.has(next))) return false;
  if (found.definite || BEFORE_PRONOUN.has(words[at - 1]?.text ?? '')) return true;
  // English "one" without a noun stands for one; Arabic sets the noun before it.
  return next === undefined ? words[at]!.text === 'one' : AFTER_PRONOUN.has(next);
}

/** "COVID-19", "F-16": the figure belongs to a name. */
function isPartOfName(context: NumberContext, at: number): boolean {
  const isFigure = /^\d/.test(context.words[at]!.text);
  return isFigure && at > 0 && /^[-‑]$/.test(gapBefore(context, at)) && /\p{L}$/u.test(context.words[at - 1]!.text);
}

const AFTER_NAME_OF_HALF = wordSet('نهائي النهائي نهائية');

/** Number words that are no count by themselves: a bare English scale, "نصف نهائي" (semi-final), "الربع الأول" (first quarter). */
function counts({ words, lang }: NumberContext, phrase: NumberPhrase): boolean {
  if (phrase.to - phrase.from > 1) return true;
  const word = words[phrase.from]!.text;
  const found = termOf(word, lang);
  if (found === undefined) return true;
  const { kind, value } = found.term;
  if (kind === 'hundred' && found.definite && found.clitic > 0) return false;
  if (word < '\u0600') return kind !== 'scale';
  if (kind !== 'fraction') return true;
  const next = words[phrase.to]?.text;
  const isNamed = next !== undefined && (AFTER_NAME_OF_HALF.has(next) || ordinalOf(next, lang) !== undefined);
  return !isNamed && !(found.definite && value === 0.25);
}
