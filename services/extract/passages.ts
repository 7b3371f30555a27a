import type { Span } from '../../models/primitives.ts';
import type { MarkedStretch, Marks } from './marks.ts';
import type { Item, Passage, Quoted } from './passage.ts';
import type { Token } from './tokens.ts';

/** Words in doubled parentheses from which on they are taken for quote marks; "((it))" is a note. */
const MIN_BRACKETED_WORDS = 3;

/**
 * Cuts a text into passages (lines that hold something) and collapses each marked stretch to one item.
 *
 * A sentence end that falls within marks ends no sentence of the passage; surplus marks and apostrophes are left out, as
 * if they had not been printed. `sentences` are spans in order, as `services/text/sentences.ts` gives them.
 */
export function passages(text: string, tokens: readonly Token[], marks: Marks, sentences: readonly Span[]): Passage[] {
  const unclosed = new Map(marks.unclosed.map((mark) => [mark.token, mark.goesOn]));
  let goesOn = false;
  const found: Passage[] = [];
  const boundary = boundaryFinder(sentences);
  let items: Item[] = [];
  let nextStretch = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'line') {
      if (items.length > 0) found.push(passage(text, items, goesOn, boundary));
      items = [];
      continue;
    }
    const stretch = marks.stretches[nextStretch];
    if (stretch?.firstToken === at) {
      if (items.length === 0) goesOn = false;
      const item = quoted(tokens, stretch);
      if (token.form !== '((' || item.words >= MIN_BRACKETED_WORDS) items.push(item);
      at = stretch.lastToken;
      nextStretch += 1;
      continue;
    }
    if (items.length === 0) goesOn = unclosed.get(at) ?? false;
    if (token.kind !== 'mark' || unclosed.has(at)) items.push(token as Item);
  }
  return found;
}

function quoted(tokens: readonly Token[], stretch: MarkedStretch): Quoted {
  let words = 0;
  for (let at = stretch.firstToken + 1; at < stretch.lastToken; at += 1) {
    if (tokens[at]?.kind === 'word') words += 1;
  }
  return {
    kind: 'quoted',
    start: stretch.outer.start,
    end: stretch.outer.end,
    form: '',
    small: '',
    inner: stretch.inner,
    words,
  };
}

type BoundaryFinder = (from: number, to: number) => boolean;

/** Tells whether a sentence ends within [from, to]; asked in the order of the text, so that one pass answers all. */
function boundaryFinder(sentences: readonly Span[]): BoundaryFinder {
  let next = 0;
  return (from, to) => {
    while (next < sentences.length && sentences[next]!.end < from) next += 1;
    return next < sentences.length && sentences[next]!.end <= to;
  };
}

function passage(text: string, items: readonly Item[], goesOn: boolean, boundary: BoundaryFinder): Passage {
  const ends = items.map((item, at) => {
    const next = items[at + 1];
    return next === undefined || boundary(item.end, next.start) || endsTightly(items, at);
  });
  return { text, goesOn, start: items[0]!.start, end: items.at(-1)!.end, items, ends, ...sentenceEdges(ends) };
}

/** Letters of a word before a point that make it a word rather than an initial or "د." (Dr). */
const SENTENCE_WORD = 3;

/** Arabic news often sets no space after a full stop; a single point between two Arabic words ends a sentence. */
function endsTightly(items: readonly Item[], at: number): boolean {
  const point = items[at]!;
  const before = items[at - 1];
  const after = items[at + 1];
  if (point.kind !== 'stop' || point.form !== '.' || before === undefined || after?.kind !== 'word') return false;
  const longEnough = before.kind === 'quoted' || (before.kind === 'word' && before.form.length >= SENTENCE_WORD);
  return longEnough && /\p{sc=Arabic}/u.test(after.form);
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
