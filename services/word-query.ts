import { fold } from './text/fold.ts';

/** What a reader wrote to narrow a list by words, taken apart. */
export interface WordQuery {
  /** Plain words and phrases in the order given, marks and exclusions left out: what the closest wordings are sought for. */
  readonly sought: string;
  /** What must stand so, side by side and in this order; folded. */
  readonly phrases: readonly string[];
  /** What must not stand in any wording; folded. */
  readonly excluded: readonly string[];
}

/** Why a query is not taken: guessing what was meant would give its opposite. */
export type WordQueryProblem = 'unbalanced-quotes' | 'lone-dash' | 'only-exclusions' | 'no-words';

/** Marks that open a phrase, with those that may close it. */
const MARKS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '”', '„': '“”', '«': '»', '»': '«' };

/** What stands directly before a word that is to be left out: the hyphens and the sign for minus that keyboards have. */
const HYPHENS = '-\u2010\u2011\u2212';

/** What phones and word processors make of a hyphen. Between spaces these part sentences and ask for nothing. */
const DASHES = '\u2013\u2014';

/**
 * Reads words as they stand in a search field: plain words, "words in quotes" (also “…”, «…», „…“), and -word or
 * -"several words" for what must not stand there.
 *
 * A hyphen or dash leaves something out only where it begins a word, so "well-known" is one plain word; a mark between two
 * Hebrew letters spells an abbreviation and opens nothing. A mark without its other half, a hyphen before nothing, and a
 * query that only leaves out are refused, each as a problem of its own.
 */
export function readWordQuery(text: string): WordQuery | { readonly problem: WordQueryProblem } {
  const sought: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const isHyphen = HYPHENS.includes(text[at]!);
    const isLeftOut = isHyphen || DASHES.includes(text[at]!);
    if (isLeftOut) at += 1;
    const closing = MARKS[text[at] ?? ''];
    const end = closing === undefined ? endOfWord(text, at) : endOfPhrase(text, at + 1, closing);
    if (end === null) return { problem: 'unbalanced-quotes' };
    const words = text.slice(closing === undefined ? at : at + 1, end);
    const folded: string = fold(words);
    at = closing === undefined ? end : end + 1;
    if (isHyphen && folded === '') return { problem: 'lone-dash' };
    // Punctuation by itself, or marks around nothing, asks for nothing.
    if (folded === '') continue;
    if (isLeftOut) excluded.push(folded);
    else sought.push(words.trim());
    if (!isLeftOut && closing !== undefined) phrases.push(folded);
  }
  if (sought.length === 0) return { problem: excluded.length > 0 ? 'only-exclusions' : 'no-words' };
  return { sought: sought.join(' '), phrases: [...new Set(phrases)], excluded: [...new Set(excluded)] };
}

/** Whether these words stand in a text side by side, as whole words; both folded. */
export function standsIn(words: string, text: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** The end of a plain word: before white space, or before a mark that opens a phrase right behind it. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/\s/.test(text[end]!) && !(end > start && opensAfter(text, end))) end += 1;
  return end;
}

function opensAfter(text: string, at: number): boolean {
  return MARKS[text[at]!] !== undefined && !isAbbreviation(text, at);
}

/** The mark that closes a phrase; null where none does. */
function endOfPhrase(text: string, start: number, closing: string): number | null {
  for (let at = start; at < text.length; at += 1) {
    if (closing.includes(text[at]!) && !isAbbreviation(text, at)) return at;
  }
  return null;
}

/** A straight mark before the last letter of a Hebrew abbreviation. */
function isAbbreviation(text: string, at: number): boolean {
  return (
    text[at] === '"' && /\p{Script=Hebrew}/u.test(text[at - 1] ?? '') && /\p{Script=Hebrew}/u.test(text[at + 1] ?? '')
  );
}
