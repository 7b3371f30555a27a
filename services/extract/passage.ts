import type { Span } from '../../models/primitives.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A marked stretch as one item; `start` and `end` take in its marks. */
export interface Quoted extends Span {
  readonly kind: 'quoted';
  /** Always empty: what stands in marks is no word of the sentence around it. */
  readonly form: '';
  readonly small: '';
  /** Between the marks. */
  readonly inner: Span;
  /** Words between the marks. */
  readonly words: number;
}

/**
 * What rules read: a token, or a whole marked stretch as one item, so that no rule mistakes quoted words for the words
 * of the sentence around them. An item of kind `mark` is an opening mark that nothing closes.
 */
export type Item = (Token & { readonly kind: Exclude<TokenKind, 'line'> }) | Quoted;

/** One line of a text with its items. All offsets point into `text`, which is the whole text. */
export interface Passage extends Span {
  readonly text: string;
  /** It begins with a mark that it does not close, and the next passage takes the mark up: all of it is speech. */
  readonly goesOn: boolean;
  readonly items: readonly Item[];
  /** `ends[i]` is true where item i is the last one of its sentence. */
  readonly ends: readonly boolean[];
  /** Index of the first and of the last item of the sentence that holds item i. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Words of an item: those within the marks for a marked stretch, one for a word, none for a sign. */
export function wordsIn(item: Item): number {
  if (item.kind === 'quoted') return item.words;
  return item.kind === 'word' ? 1 : 0;
}

/** The characters of item `at` as they stand in the text; empty where there is no such item. */
export function rawAt(passage: Passage, at: number): string {
  const item = passage.items[at];
  return item === undefined ? '' : passage.text.slice(item.start, item.end);
}

/** Whether item `at` is a word with the given folded form, or with one of a set of them. */
export function isWord(passage: Passage, at: number, forms: string | ReadonlySet<string>): boolean {
  const item = passage.items[at];
  if (item?.kind !== 'word') return false;
  return typeof forms === 'string' ? item.form === forms : forms.has(item.form);
}

/** Whether item `at` is of the given kind; false where there is no such item. */
export function isKind(passage: Passage, at: number, kind: Item['kind']): boolean {
  return passage.items[at]?.kind === kind;
}

/** Whether item `at` is a word that begins with a capital letter. */
export function isCapital(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && /^\p{Lu}/u.test(rawAt(passage, at));
}

/** Whether a letter stands directly before an item: a clitic that is joined to a mark, as in لـ«الساحة». */
export function isAttached(text: string, item: Item): boolean {
  if (!/[\p{L}\p{M}]/u.test(text[item.start - 1] ?? '')) return false;
  // قائلا" نص": a space behind the mark shows a slip of typing, unless the letter before it is a clitic (ب" نص").
  return !/\s/u.test(text[item.start + 1] ?? '') || !/[\p{L}\p{M}]/u.test(text[item.start - 2] ?? '');
}

/** From the start of item `from` to the end of item `to`, both included. */
export function spanOf(passage: Passage, from: number, to: number): Span {
  return { start: passage.items[from]!.start, end: passage.items[to]!.end };
}

/** What stands between the marks if items [from, to] are one marked stretch; else the span of all of them. */
export function contentOf(passage: Passage, from: number, to: number): Span {
  const only = passage.items[from]!;
  return from === to && only.kind === 'quoted' ? only.inner : spanOf(passage, from, to);
}

/** The sentences that hold the items from `low` to `high`. */
export function frameOf(passage: Passage, low: number, high: number): Span {
  return spanOf(passage, passage.first[low]!, passage.last[high]!);
}

/** Characters looked at for how a marked stretch ends: its last sign, a nested mark and space. */
const TAIL = 4;

/** Whether the words of a marked stretch end with a sign that the pattern finds. */
export function endsWith(text: string, { inner }: Quoted, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(inner.start, inner.end - TAIL), inner.end));
}
