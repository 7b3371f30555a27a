import { findNegations } from '../text/negation.ts';
import { findNumbers, type NumberFound } from '../text/numbers.ts';
import { type Word, words } from '../text/words.ts';
import { hasTellingCapitals, isCapital } from './capitals.ts';
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
  /** Printed with a hamza at its end, which folding leaves out: "لإنهاء" (to end) is no "لأنها" (because she). */
  readonly endsInHamza: boolean;
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
  const plain = words(text).slice(0, MAX_COMPARED_WORDS);
  const all = withContractions(text, plain);
  const reading: Reading = {
    text,
    all,
    numbers: numbersByPlace(all, findNumbers(text, lang)),
    negations: new Set(findNegations(text, lang).map(({ start }) => start)),
    hasCapitals: hasTellingCapitals(text, plain),
  };
  const found: Token[] = [];
  for (let at = 0; at < all.length; ) {
    const made = tokenAt(reading, at);
    found.push(made.token);
    at += made.words;
  }
  return withRatios(found);
}

/** A text and what was found in it as a whole. */
interface Reading {
  readonly text: string;
  readonly all: readonly Piece[];
  /** Numbers by the place of their first word, with how many words each takes. */
  readonly numbers: ReadonlyMap<number, { readonly found: NumberFound; readonly words: number }>;
  /** Where negators start, in UTF-16 code units. */
  readonly negations: ReadonlySet<number>;
  readonly hasCapitals: boolean;
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

function tokenAt(reading: Reading, at: number): { token: Token; words: number } {
  const { text, all, negations } = reading;
  const first = all[at]!;
  const gap = at === 0 ? '' : text.slice(all[at - 1]!.end, first.start);
  const opens = at === 0 || OPENS.test(gap);
  const breaks = gap !== ' ' && BREAKS.test(gap);
  const endsInHamza = /ء\p{M}*$/u.test(text.slice(first.start, first.end));
  const made = (count: number, key: string, weight: number, more: Partial<Token> = {}) => ({
    token: { ...plainToken(all, at, count, key, weight), breaks, endsInHamza, ...more },
    words: count,
  });
  const entry = lookUp(all, at);
  const number = reading.numbers.get(at);
  // "Second World War" is no second of anything.
  if (number !== undefined && (entry.equal?.words ?? 0) <= number.words) {
    return made(number.words, numberKey(number.found), WEIGHTS.number, { number: number.found });
  }
  // "كلا" refuses what was said before; it denies no word that follows, and "كلا من" is "each of".
  const negates = first.part === 'not' || (first.part === null && negations.has(first.start) && first.text !== 'كلا');
  // "No longer" has "still" for its contrary, and stands against it as one word.
  const isContrary = entry.cell?.meaning.kind === 'negation' && entry.cell.words > 1;
  if (negates && !isContrary) return made(1, first.text, WEIGHTS.negation, { negates });
  const { name, mode, equal, cell, verb = null } = entry;
  if (name !== undefined && !(name.words === 1 && isPronounUs(text, first))) {
    return made(name.words, `@${name.meaning}`, WEIGHTS.content, { name: name.meaning });
  }
  const isCapitalized = reading.hasCapitals && !opens && isCapital(text, first);
  // "In May we will": with a capital inside a sentence it is the month. "As if" compares and sets no condition.
  const isOtherWord =
    (isCapitalized && text.slice(first.start, first.end) === 'May') ||
    (first.text === 'if' && all[at - 1]?.text === 'as') ||
    // "رجل يقال له": a man called so, and nobody's claim.
    (/^[وف]?(يقال|قيل)$/.test(first.text) && /^ل(ه|ها|هم|هما|هن)$/.test(all[at + 1]?.text ?? '')) ||
    (first.text === 'provided' && !isProviso(all, at, mode?.words ?? 1));
  if (mode !== undefined && !isOtherWord) {
    return made(mode.words, `~${mode.meaning}`, WEIGHTS.mode, { mode: mode.meaning, verb });
  }
  const count = Math.max(1, equal?.words ?? 0, cell?.words ?? 0);
  const isFunction = count === 1 && isEmpty(first.text) && !(endsInHamza && PRONOUN_AT_END.test(first.text));
  const key = equal?.words === count ? `=${equal.meaning}` : spellingKey(join(all, at, count));
  const isName = isArabicName(all[at - 1]?.text, first.text) || (isCapitalized && first.text.length > INITIAL_LENGTH);
  return made(count, key, isFunction ? WEIGHTS.function : WEIGHTS.content, {
    isFunction,
    verb,
    cell: cell?.words === count ? cell.meaning : null,
    name: isName && equal === undefined && !isFunction ? first.text : null,
  });
}

/** Words that may be the subject of a condition. */
const SUBJECTS = new Set('they it we you he she i there nobody everyone everybody all'.split(' '));
const AUXILIARIES = new Set('is are was were be been being has have had'.split(' '));

/** "Provided they pay" sets a condition; "were provided" and "provided tents" do not. */
function isProviso(all: readonly Piece[], at: number, words: number): boolean {
  if (words > 1) return true;
  return SUBJECTS.has(all[at + 1]?.text ?? '') && !AUXILIARIES.has(all[at - 1]?.text ?? '');
}

/** A function word, or an Arabic one with a particle before it: "ولذلك", "فهذا", "بهذه". */
function isEmpty(word: string): boolean {
  if (isFunctionWord(word)) return true;
  return (
    word >= '\u0600' && (isFunctionWord(word.replace(/^[وف](?=..)/, '')) || /^[وف]?[بلك](هذا|هذه|ذلك|تلك)$/.test(word))
  );
}

/** "ـها", "ـنا": no word with a pronoun at its end is printed with a hamza there. */
const PRONOUN_AT_END = /(?:ها|نا)$/;

/** Letters of an initial or a short title, which are no name by themselves. */
const INITIAL_LENGTH = 2;

/** Marks after which a capital says nothing, and those that end a sentence or clause. */
const OPENS = /[.!?؟:\n…—–(«“"”'‘`]/;
const BREAKS = /[.!?؟؛;:،,\n…]/;

function numberKey({ low, high, unit }: NumberFound): string {
  return `#${round(low)}-${round(high)} ${unit ?? ''}`;
}

function plainToken(all: readonly Piece[], at: number, count: number, key: string, weight: number): Token {
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
    breaks: false,
    endsInHamza: false,
    isContracted: all[at]!.part !== null,
  };
}

function join(all: readonly Piece[], at: number, count: number): string {
  let joined = all[at]!.text as string;
  for (let next = 1; next < count; next++) joined += ` ${all[at + next]!.text}`;
  return joined;
}

/** Fractions come out of division; so many digits survive it on every way to the same value. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** "us" the pronoun, not "US" the country. */
function isPronounUs(text: string, { text: folded, start, end }: Piece): boolean {
  return folded === 'us' && text.slice(start, end) !== 'US';
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
function numbersByPlace(all: readonly Word[], numbers: readonly NumberFound[]): Reading['numbers'] {
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
