import { findNegations } from '../text/negation.ts';
import { findNumbers, type NumberFound } from '../text/numbers.ts';
import { type Word, words } from '../text/words.ts';
import { type Piece, withContractions } from './contractions.ts';
import type { Cell } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import { lookUp } from './lexicon.ts';
import type { Mode } from './modal-words.ts';
import { isArabicName } from './name-cues.ts';
import { spellingKey } from './spelling.ts';
import { stem } from './stem.ts';

/**
 * What an alignment compares: a word, or several that count as one (a number with its unit, a name, "no one").
 * Offsets are UTF-16 code units of the original text.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded words, a space between two. */
  readonly text: string;
  /** Equal keys are equal tokens: value and unit of a number, code of a name, group of an equivalent, else the spelling. */
  readonly key: string;
  readonly stem: string;
  /** How much it says: `WEIGHTS`. */
  readonly weight: number;
  readonly isFunction: boolean;
  readonly number: NumberFound | null;
  /** Code of a known place or body; or, for a word with a capital inside a sentence, the word itself. */
  readonly name: string | null;
  readonly cell: Cell | null;
  readonly mode: Mode | null;
  readonly negates: boolean;
  /** What it does to a negation near it: `denying-words.ts`. */
  readonly verb: 'denies' | 'raises' | 'binds' | null;
  /** A sentence starts with it, or a quotation or bracket: its capital says nothing. */
  readonly opens: boolean;
  /** It was printed as part of a contraction: "can" of "can't". */
  readonly isContracted: boolean;
  /** A mark that ends a sentence or clause stands right before it. */
  readonly breaks: boolean;
}

/** What a token says, by what it is: 0 to 1.2. Chosen so that three function words weigh less than one content word. */
export const WEIGHTS = { content: 1, number: 1.2, function: 0.25, negation: 0.5, mode: 0.4 } as const;

/**
 * Words that are read of a text. A comparison of two longer ones is one of their beginnings; twenty thousand words are the
 * longest quote that can be recorded.
 */
export const MAX_COMPARED_WORDS = 20_000;

/** The tokens of a text, in order; none for a text without words. */
export function tokens(text: string, lang: string): Token[] {
  const all = withContractions(text, words(text).slice(0, MAX_COMPARED_WORDS));
  const numbers = spansByStart(all, findNumbers(text, lang));
  const negations = new Set(findNegations(text, lang).map(({ start }) => start));
  const found: Token[] = [];
  for (let at = 0; at < all.length; ) {
    const made = token(text, all, at, numbers.get(at) ?? null, negations);
    found.push(made.token);
    at += made.words;
  }
  return withRatios(found);
}

/** "one in five", "واحدة من كل خمس": the five is a share. */
function withRatios(all: Token[]): Token[] {
  return all.map((token, at) => {
    const { number } = token;
    const isOneIn =
      (all[at - 1]?.text === 'in' && all[at - 2]?.text.endsWith('one')) ||
      (all[at - 1]?.text === 'كل' && all[at - 2]?.text === 'من' && /واحده?$/.test(all[at - 3]?.text ?? ''));
    if (number === null || number.unit !== null || number.low <= 1 || !isOneIn) return token;
    const share = { ...number, low: 1 / number.high, high: 1 / number.low };
    return { ...token, number: share, key: numberKey(share) };
  });
}

function token(
  text: string,
  all: readonly Piece[],
  at: number,
  number: { found: NumberFound; words: number } | null,
  negations: ReadonlySet<number>,
): { token: Token; words: number } {
  const first = all[at]!;
  const gap = at === 0 ? '' : text.slice(all[at - 1]!.end, first.start);
  const opens = at === 0 || OPENS.test(gap);
  const breaks = gap !== ' ' && BREAKS.test(gap);
  const made = (words: number, key: string, weight: number, more: Partial<Token> = {}) => ({
    token: { ...plain(all, at, words, key, weight), opens, breaks, ...more },
    words,
  });
  const entry = lookUp(all, at);
  // "Second World War" is no second of anything.
  if (number !== null && (entry.equal?.words ?? 0) <= number.words) {
    const { found } = number;
    return made(number.words, numberKey(found), WEIGHTS.number, { number: found });
  }
  // "كلا" refuses what was said before; it denies no word that follows, and "كلا من" is "each of".
  const negates = first.part === 'not' || (first.part === null && negations.has(first.start) && first.text !== 'كلا');
  if (negates) return made(1, first.text, WEIGHTS.negation, { negates });
  const { name, mode, equal, cell, verb = null } = entry;
  if (name !== undefined && !isPronounUs(text, all, at, name.words)) {
    return made(name.words, `@${name.meaning}`, WEIGHTS.content, { name: name.meaning });
  }
  if (mode !== undefined && !isMonthOfMay(text, first, opens) && !isAsIf(all, at)) {
    return made(mode.words, `~${mode.meaning}`, WEIGHTS.mode, { mode: mode.meaning, verb });
  }
  const count = Math.max(1, equal?.words ?? 0, cell?.words ?? 0);
  const calls = isArabicName(all[at - 1]?.text, first.text) || (!opens && isCapitalWord(text, first));
  const isFunction = count === 1 && isFunctionWord(first.text);
  const isName = calls && equal === undefined && !isFunction;
  const key = equal?.words === count ? `=${equal.meaning}` : spellingKey(join(all, at, count));
  return made(count, key, isFunction ? WEIGHTS.function : WEIGHTS.content, {
    isFunction,
    verb,
    cell: cell?.words === count ? cell.meaning : null,
    name: isName ? first.text : null,
  });
}

/** Marks after which a capital says nothing, and those that end a sentence or clause. */
const OPENS = /[.!?؟:\n…—–(«“"”'‘]/;
const BREAKS = /[.!?؟؛;:،,\n…]/;

function numberKey({ low, high, unit }: NumberFound): string {
  return `#${round(low)}-${round(high)} ${unit ?? ''}`;
}

/** "As if" compares; it sets no condition. */
function isAsIf(all: readonly Piece[], at: number): boolean {
  return all[at]!.text === 'if' && all[at - 1]?.text === 'as';
}

function plain(all: readonly Piece[], at: number, count: number, key: string, weight: number): Token {
  const folded = join(all, at, count);
  return {
    start: all[at]!.start,
    end: all[at + count - 1]!.end,
    text: folded,
    key,
    stem: stem(folded),
    weight,
    isFunction: false,
    number: null,
    name: null,
    cell: null,
    mode: null,
    negates: false,
    verb: null,
    opens: false,
    breaks: false,
    isContracted: all[at]!.part !== null,
  };
}

function join(all: readonly Piece[], at: number, count: number): string {
  let joined = all[at]!.text as string;
  for (let next = 1; next < count; next++) joined += ` ${all[at + next]!.text}`;
  return joined;
}

/** Fractions come out of division; fifteen digits are what a float can tell apart. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** "US" the country, not "us" the pronoun. */
function isPronounUs(text: string, all: readonly Piece[], at: number, count: number): boolean {
  return count === 1 && all[at]!.text === 'us' && text.slice(all[at]!.start, all[at]!.end) !== 'US';
}

/** "In May we will": a capital inside a sentence is the month. */
function isMonthOfMay(text: string, word: Piece, opens: boolean): boolean {
  return word.text === 'may' && !opens && isCapital(text, word);
}

/** A capital on a word longer than an initial. */
function isCapitalWord(text: string, word: Word): boolean {
  return word.text.length > 2 && isCapital(text, word);
}

function isCapital(text: string, word: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(word.start, word.end));
}

/** Two tokens read as one word, as the other text writes them: "عبد الله" as "عبدالله", "non-partisan" as "nonpartisan". */
export function joined(first: Token, second: Token): Token {
  const text = first.text + second.text;
  return {
    ...first,
    end: second.end,
    text,
    key: spellingKey(text),
    stem: stem(text),
    weight: WEIGHTS.content,
    isFunction: false,
  };
}

/** Numbers by the place of their first word, with how many words each takes. */
function spansByStart(
  all: readonly Word[],
  numbers: readonly NumberFound[],
): Map<number, { found: NumberFound; words: number }> {
  const places = new Map<number, { found: NumberFound; words: number }>();
  let at = 0;
  for (const found of numbers) {
    while (at < all.length && all[at]!.end <= found.start) at++;
    const from = at;
    while (at < all.length && all[at]!.start < found.end) at++;
    if (at > from) places.set(from, { found, words: at - from });
  }
  return places;
}
