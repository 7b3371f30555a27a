import type { Span } from '../../models/primitives.ts';
import type { MarkedStretch, Marks } from './marks.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A marked stretch as one item; `start` and `end` take in its marks. */
export interface Quoted extends Span {
  readonly kind: 'quoted';
  /** Always empty: what stands in marks is no word of the sentence around it. */
  readonly form: '';
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

/** Words of an item: those within the marks for a marked stretch, one for a word, none for a sign. */
export function wordsIn(item: Item): number {
  if (item.kind === 'quoted') return item.words;
  return item.kind === 'word' ? 1 : 0;
}

/** One line of the text with its items. */
export interface Passage extends Span {
  readonly items: readonly Item[];
  /** `ends[i]` is true where item i is the last one of its sentence. */
  readonly ends: readonly boolean[];
  /** Index of the first and of the last item of the sentence that holds item i. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/**
 * Cuts the text into passages (lines that hold something) and collapses each marked stretch to one item.
 *
 * A sentence end that falls within marks ends no sentence of the passage; surplus marks are left out, as if they had
 * not been printed. `sentences` are spans in order, as `services/text/sentences.ts` gives them.
 */
export function passages(tokens: readonly Token[], marks: Marks, sentences: readonly Span[]): Passage[] {
  const surplus = new Set(marks.surplus);
  const unclosed = new Set(marks.unclosed.map((mark) => mark.token));
  const found: Passage[] = [];
  let items: Item[] = [];
  let nextStretch = 0;
  let sentence = 0;
  const flush = (): void => {
    if (items.length === 0) return;
    const ends: boolean[] = [];
    for (let at = 0; at < items.length; at += 1) {
      const from = items[at]!.end;
      const to = items[at + 1]?.start ?? Number.POSITIVE_INFINITY;
      while (sentence < sentences.length && sentences[sentence]!.end < from) sentence += 1;
      const boundary = sentences[sentence]?.end ?? Number.POSITIVE_INFINITY;
      ends.push(at === items.length - 1 || (boundary >= from && boundary <= to) || endsTightly(items, at));
    }
    found.push({ start: items[0]!.start, end: items.at(-1)!.end, items, ends, ...sentenceEdges(ends) });
    items = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'line') {
      flush();
      continue;
    }
    const stretch = marks.stretches[nextStretch];
    if (stretch?.firstToken === at) {
      const item = quotedItem(tokens, stretch);
      // "((it))" is a note in brackets; speech in doubled parentheses has more words.
      if (token.form !== '((' || item.words >= MIN_BRACKETED_WORDS) items.push(item);
      at = stretch.lastToken;
      nextStretch += 1;
      continue;
    }
    // Marks that were paired inside a stretch that is itself collapsed never get here; a lone apostrophe is no item.
    if (token.kind === 'mark' && (surplus.has(at) || !unclosed.has(at))) continue;
    items.push(token as Item);
  }
  flush();
  return found;
}

/** Words in doubled parentheses from which on they are taken for quote marks. */
const MIN_BRACKETED_WORDS = 3;

function quotedItem(tokens: readonly Token[], stretch: MarkedStretch): Quoted {
  let words = 0;
  for (let at = stretch.firstToken + 1; at < stretch.lastToken; at += 1) {
    if (tokens[at]?.kind === 'word') words += 1;
  }
  return { kind: 'quoted', start: stretch.outer.start, end: stretch.outer.end, form: '', inner: stretch.inner, words };
}

/** Letters of a word before a point that make it a word rather than an initial or "د." (Dr). */
const SENTENCE_WORD = 3;
const ARABIC = /\p{sc=Arabic}/u;

/** Arabic news often sets no space after a full stop; a single point between two Arabic words ends a sentence. */
function endsTightly(items: readonly Item[], at: number): boolean {
  const point = items[at]!;
  const before = items[at - 1];
  const after = items[at + 1];
  if (point.kind !== 'stop' || point.form !== '.' || before === undefined || after?.kind !== 'word') return false;
  const longEnough = before.kind === 'quoted' || (before.kind === 'word' && before.form.length >= SENTENCE_WORD);
  return longEnough && ARABIC.test(after.form);
}

/** Looked up once for a passage, so that a rule may ask for every cue even where a sentence is 5 MB long. */
function sentenceEdges(ends: readonly boolean[]): { readonly first: number[]; readonly last: number[] } {
  const first: number[] = [];
  const last: number[] = new Array<number>(ends.length);
  let start = 0;
  for (let at = 0; at < ends.length; at += 1) {
    first.push(start);
    if (!ends[at]) continue;
    last.fill(at, start, at + 1);
    start = at + 1;
  }
  return { first, last };
}
