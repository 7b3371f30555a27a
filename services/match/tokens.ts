import { findNegations } from '../text/negation.ts';
import { findNumbers, type NumberFound } from '../text/numbers.ts';
import { type PhraseFound, type PhraseTable, phraseAt } from '../text/phrase-table.ts';
import { type Word, words } from '../text/words.ts';
import { BINDING_WORDS, DENYING_WORDS, RAISING_WORDS } from './denying-words.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { type Cell, FAMILIES } from './families.ts';
import { isFunctionWord } from './function-words.ts';
import { KNOWN_NAMES } from './known-names.ts';
import { MODAL_WORDS, type Mode } from './modal-words.ts';
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
    return { ...token, number: share, key: `#${round(share.low)}-${round(share.high)} ` };
  });
}

/** Arabic particles that are written onto the first word of a phrase. */
const CLITICS = 'وفبلك';

function token(
  text: string,
  all: readonly Piece[],
  at: number,
  number: { found: NumberFound; words: number } | null,
  negations: ReadonlySet<number>,
): { token: Token; words: number } {
  const first = all[at]!;
  const made = tokenOf(text, all, at, number, negations);
  const gap = at === 0 ? '' : text.slice(all[at - 1]!.end, first.start);
  return {
    token: { ...made.token, opens: opensAt(at, gap), breaks: /[.!?؟؛;:،,\n…]/.test(gap) },
    words: made.words,
  };
}

function opensAt(at: number, gap: string): boolean {
  return at === 0 || /[.!?؟:\n…—–(«“"”'‘]/.test(gap);
}

function tokenOf(
  text: string,
  all: readonly Piece[],
  at: number,
  number: { found: NumberFound; words: number } | null,
  negations: ReadonlySet<number>,
): { token: Token; words: number } {
  const first = all[at]!;
  const opens = opensAt(at, at === 0 ? '' : text.slice(all[at - 1]!.end, first.start));
  if (number !== null) {
    const { found } = number;
    const key = `#${round(found.low)}-${round(found.high)} ${found.unit ?? ''}`;
    return { token: { ...plain(all, at, number.words, key, WEIGHTS.number), number: found }, words: number.words };
  }
  // "كلا" refuses what was said before; it denies no word that follows, and "كلا من" is "each of".
  const negates = first.part === 'not' || (first.part === null && negations.has(first.start) && first.text !== 'كلا');
  if (negates) return { token: { ...plain(all, at, 1, first.text, WEIGHTS.negation), negates }, words: 1 };
  const name = phraseHere(KNOWN_NAMES, all, at);
  if (name !== undefined && !isPronounUs(text, all, at, name.words)) {
    return {
      token: { ...plain(all, at, name.words, `@${name.meaning}`, WEIGHTS.content), name: name.meaning },
      words: name.words,
    };
  }
  const mode = phraseAt(MODAL_WORDS, all, at, CLITICS);
  if (mode !== undefined && !isMonthOfMay(text, first, opens) && !isAsIf(all, at)) {
    return {
      token: {
        ...plain(all, at, mode.words, `~${mode.meaning}`, WEIGHTS.mode),
        mode: mode.meaning,
        verb: verbAt(all, at),
      },
      words: mode.words,
    };
  }
  const equal = phraseHere(EQUIVALENTS, all, at);
  const cell = phraseHere(FAMILIES, all, at);
  const count = Math.max(1, equal?.words ?? 0, cell?.words ?? 0);
  const isFunction = count === 1 && isFunctionWord(first.text);
  const key = equal !== undefined && equal.words === count ? `=${equal.meaning}` : spellingKey(join(all, at, count));
  const weight = isFunction ? WEIGHTS.function : WEIGHTS.content;
  return {
    token: {
      ...plain(all, at, count, key, weight),
      isFunction,
      verb: verbAt(all, at),
      cell: cell !== undefined && cell.words === count ? cell.meaning : null,
      name: !isFunction && !opens && isCapital(text, first) && at > 0 ? first.text : null,
    },
    words: count,
  };
}

/**
 * The longest phrase at a word, by its forms without Arabic particles and article too: "بالمدنيين" as "مدنيين", "للولايات"
 * as "الولايات".
 */
function phraseHere<T>(table: PhraseTable<T>, all: readonly Piece[], at: number): PhraseFound<T> | undefined {
  const found = phraseAt(table, all, at, CLITICS);
  const word = all[at]!.text as string;
  if (found !== undefined || word < '\u0600') return found;
  const article = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/.exec(word);
  if (article === null) return undefined;
  const rest = word.slice(article[0].length);
  for (const bare of [`ال${rest}`, rest]) {
    const again = phraseAt(table, [{ ...all[at]!, text: bare as Word['text'] }, ...all.slice(at + 1, at + 4)], 0);
    if (again !== undefined) return again;
  }
  return undefined;
}

/** "As if" compares; it sets no condition. */
function isAsIf(all: readonly Piece[], at: number): boolean {
  return all[at]!.text === 'if' && all[at - 1]?.text === 'as';
}

function verbAt(all: readonly Piece[], at: number): Token['verb'] {
  if (phraseAt(DENYING_WORDS, all, at, CLITICS) !== undefined) return 'denies';
  if (phraseAt(RAISING_WORDS, all, at, CLITICS) !== undefined) return 'raises';
  return phraseAt(BINDING_WORDS, all, at, CLITICS) === undefined ? null : 'binds';
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

/** A word, or a part of an English contraction; the parts of one share its span. */
interface Piece extends Word {
  readonly part: 'stem' | 'not' | null;
}

/** Contracted negations and what they are said for; the rest of "n't" is cut by rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  cant: 'can',
  wont: 'will',
  shant: 'shall',
  cannot: 'can',
  aint: 'is',
};
const NEGATED = /^(is|are|was|were|do|does|did|has|have|had|would|could|should|must|might|need)nt$/;
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  im: ['i', 'am'],
  ive: ['i', 'have'],
  ill: ['i', 'will'],
  id: ['i', 'would'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  hes: ['he', 'is'],
  shes: ['she', 'is'],
  its: ['it', 'is'],
  were: ['we', 'are'],
  weve: ['we', 'have'],
  well: ['we', 'will'],
  theyre: ['they', 'are'],
  theyve: ['they', 'have'],
  theyll: ['they', 'will'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  heres: ['here', 'is'],
  whats: ['what', 'is'],
  lets: ['let', 'us'],
};

/** Words with contractions taken apart: "can't" is "can" and "not", "we've" is "we" and "have". */
function withContractions(text: string, all: readonly Word[]): Piece[] {
  return all.flatMap((word): Piece[] => {
    const folded = word.text as string;
    const stemmed = IRREGULAR[folded] ?? NEGATED.exec(folded)?.[1];
    if (stemmed !== undefined)
      return [
        { ...word, text: stemmed as Word['text'], part: 'stem' },
        { ...word, text: 'not' as Word['text'], part: 'not' },
      ];
    const parts =
      Object.hasOwn(CONTRACTED, folded) && /['’ʼ´`]/.test(text.slice(word.start, word.end))
        ? CONTRACTED[folded]!
        : undefined;
    return (
      parts?.map((part) => ({ ...word, text: part as Word['text'], part: 'stem' as const })) ?? [
        { ...word, part: null },
      ]
    );
  });
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
