import { figureNamed } from '../text/figures.ts';
import { remember } from '../text/remember.ts';
import { isTypo } from './spelling.ts';
import { arabicActions, arabicCores } from './stem.ts';
import type { Token } from './tokens.ts';

/** Likeness of two tokens by why they are alike; all between 0 and 1. From `SAME` up they count as the same word. */
export const ALIKE = { equal: 1, stem: 0.9, cell: 0.85, typo: 0.8, counterpart: 0.4 } as const;
export const SAME = 0.75;

/**
 * How alike two tokens are, 0 to 1, symmetric. Equal keys 1; one stem, one cell or a typing slip a little less.
 * `counterpart` (two numbers, two names, two modal words, contraries) is not the same word, but stands in the same place.
 */
export function tokensAlike(a: Token, b: Token): number {
  if (a.key === b.key) return ALIKE.equal;
  if (a.number !== null || b.number !== null) return a.number !== null && b.number !== null ? ALIKE.counterpart : 0;
  if (a.negates !== b.negates) return 0;
  if (a.negates) return ALIKE.cell;
  if (a.mode !== null || b.mode !== null) return a.mode !== null && b.mode !== null ? ALIKE.counterpart : 0;
  if (a.cell !== null && b.cell !== null && a.cell.family === b.cell.family) {
    if (a.cell.cell === b.cell.cell) return ALIKE.cell;
    return ALIKE.counterpart;
  }
  if (a.isFunction !== b.isFunction) return 0;
  if (a.stem === b.stem && !a.isFunction) return ALIKE.stem;
  if (isSurnameOf(a, b) || isSurnameOf(b, a)) return ALIKE.typo;
  if (a.name !== null && b.name !== null) {
    // Two known names are two, however alike: Austria and Australia.
    const areKnown = a.key.startsWith('@') && b.key.startsWith('@');
    return !areKnown && isTypo(a.text, b.text) ? ALIKE.typo : ALIKE.counterpart;
  }
  if (a.isFunction) return 0;
  if (isPrefixed(a.text, b.text) || isPrefixed(b.text, a.text)) return ALIKE.counterpart;
  return isTypo(a.text, b.text) || isArabicForm(a.text, b.text) ? ALIKE.typo : 0;
}

/** "Bush" where the other text has "George W. Bush": a surname that several figures share names each of them. */
function isSurnameOf(short: Token, full: Token): boolean {
  if (full.name === null || !full.text.endsWith(` ${short.text}`)) return false;
  return figureNamed(full.text)?.figure.kind === 'person';
}

const NEGATIVE_PREFIX = /^(un|in|im|il|ir|dis|non|de|mis)/;
const PREFIXED_MIN_LENGTH = 4;

/** "unlawful" to "lawful": the same word with a prefix that denies it. */
export function isPrefixed(long: string, short: string): boolean {
  if (short.length < PREFIXED_MIN_LENGTH || !long.endsWith(short)) return false;
  return NEGATIVE_PREFIX.exec(long)?.[0].length === long.length - short.length;
}

/** Two forms of one Arabic word: they share what is left without particles, persons and endings. */
function isArabicForm(a: string, b: string): boolean {
  // Most words differ in every letter; the sets are only made where a part could be shared.
  if (a < '\u0621' || b < '\u0621' || !sharesTwoLetters(a, b)) return false;
  const [one, other] = [formsOf(a), formsOf(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const part of few) if (many.has(part)) return true;
  return false;
}

/** Everything by which an Arabic word may be known as a form of another. */
const formsOf: (word: string) => ReadonlySet<string> = remember(
  (word) => new Set([bareNoun(word), ...arabicCores(word), ...arabicActions(word)]),
);

/** A short noun without article and the alif of its accusative: "غد" / "الغد", "رد" / "ردا". Longer ones have a stem for it. */
function bareNoun(word: string): string {
  return word.replace(/^ال(?=..)/, '').replace(/(?<=..)ا$/, '');
}

/** Two letters in a row, as far as they are not the article's. */
function sharesTwoLetters(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) {
    const pair = a.slice(at, at + 2);
    if (pair !== 'ال' && b.includes(pair)) return true;
  }
  return false;
}
