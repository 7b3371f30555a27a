import type { Span } from '../../models/primitives.ts';
import { type Spelling, spellingOf } from './word-form.ts';

/** One word of the article: folded for look-up, with UTF-16 offsets into the original text. */
export interface ReadWord {
  readonly form: string;
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
  /** What is left of "لل" when its preposition is cut off: the form has the article back ("لوزارة" is "الوزارة"). */
  readonly melted: boolean;
}

/** The article as the rules of this stage read it. */
export interface Reading {
  readonly text: string;
  readonly lang: string;
  readonly words: readonly ReadWord[];
  /** Where a folded word stands, as indexes into `words`, in order; looked through once, when first asked. */
  readonly places: (form: string) => readonly number[];
}

/** A stretch of words: indexes into `Reading.words`, half-open. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Letters and digits with what holds them together inside a word: hyphen or apostrophe before a Latin letter
 * ("al-Amr"), the points of initials ("U.S."). The possessive "'s" is no part of the word before it. Branches begin
 * with different characters or are tried in a fixed order over at most one run of letters, so the scan is linear.
 */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_\u0640]+(?:[-'’‑](?!s(?![\p{L}\p{M}]))(?=\p{sc=Latin})[\p{L}\p{M}\p{N}]+)*/gu;

/** Letters behind "لل" from which on it is the article: in "للا روزا" the second ل begins a name. */
const SHORTEST_MELTED = 3;

/** Longer runs of letters are no words of any table; they are kept, but not folded. */
const LONGEST_WORD = 60;

/**
 * Splits the text into words once, for all rules of the stage. Linear; odd text gives odd words, never an error.
 *
 * `edges` are offsets at which a word is cut in two: where spans of the findings begin and end, so that the clitic of
 * "وفقًا لـ|مسؤولين" and the speaker behind it are two words.
 */
export function readArticle(text: string, lang: string, edges: readonly number[]): Reading {
  const cuts = [...new Set(lang === 'fr' ? [...edges, ...elisions(text)] : edges)].sort((a, b) => a - b);
  let cut = 0;
  const words: ReadWord[] = [];
  const add = (start: number, end: number, melted = false): void => {
    const printed = (melted ? 'ا' : '') + text.slice(start, end);
    if (printed === 's' && /['’]/.test(text[start - 1] ?? '')) return;
    const spelling = spellingOf(printed);
    const { form } = spelling;
    // A lone tatweel or combining mark folds to nothing and is no word.
    if (form === '' && printed.length <= LONGEST_WORD) return;
    words.push({ form, spelling, start, end, melted });
  };
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    const end = start + match[0].length;
    while (cut < cuts.length && cuts[cut]! <= start) cut += 1;
    let melted = false;
    for (; cut < cuts.length && cuts[cut]! < end; cut += 1) {
      add(start, cuts[cut]!, melted);
      melted = text.slice(start, cuts[cut]!) === 'ل' && text[cuts[cut]!] === 'ل' && end - cuts[cut]! > SHORTEST_MELTED;
      start = cuts[cut]!;
    }
    add(start, end, melted);
  }
  let places: Map<string, number[]> | undefined;
  return {
    text,
    lang,
    words,
    places: (form) => {
      places ??= placesOf(words);
      return places.get(form) ?? [];
    },
  };
}

function placesOf(words: readonly ReadWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { form }] of words.entries()) {
    const at = places.get(form);
    if (at) at.push(index);
    else places.set(form, [index]);
  }
  return places;
}

/** French small words that lose their vowel before another: "l'", "d'", "qu'". The apostrophe belongs to them. */
const ELISION = /(?<![\p{L}\p{N}'’])(?:[ldnsjmtc]|qu|lorsqu|puisqu|jusqu)['’](?=\p{L})/giu;

/** Offsets behind the elisions of a text, where two words meet without a space. */
function elisions(text: string): number[] {
  return [...text.matchAll(ELISION)].map((match) => match.index + match[0].length);
}

/** Index of the first word that ends after `offset`; `words.length` where none does. Binary search. */
export function wordAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie in a span, those it cuts through included. */
export function wordsIn(reading: Reading, span: Span): WordRange {
  const from = wordAt(reading, span.start);
  let to = wordAt(reading, span.end);
  if (to < reading.words.length && reading.words[to]!.start < span.end) to += 1;
  return { from, to: Math.max(from, to) };
}

/** Folded form of a word; '' beyond either end of the text. */
export function formAt(reading: Reading, index: number): string {
  return reading.words[index]?.form ?? '';
}

/** The word as printed; '' beyond either end. */
export function printedAt(reading: Reading, index: number): string {
  const word = reading.words[index];
  return word ? reading.text.slice(word.start, word.end) : '';
}

/** Longest gap between two words that is looked at; what matters in it stands at its beginning. */
const LONGEST_GAP = 40;

/** What stands between the word before `index` and the word at it: spaces, marks, signs. */
export function gapBefore(reading: Reading, index: number): string {
  const end = reading.words[index]?.start ?? reading.text.length;
  const before = reading.words[Math.min(index, reading.words.length) - 1];
  const start = before?.end ?? 0;
  return reading.text.slice(start, Math.min(end, start + LONGEST_GAP));
}

/** The span that words `from` to `to` (exclusive) cover; an empty range gives an empty span where it would begin. */
export function spanOf(reading: Reading, range: WordRange): Span {
  const start = reading.words[range.from]?.start ?? reading.text.length;
  return { start, end: range.to > range.from ? reading.words[range.to - 1]!.end : start };
}

/** Printed words of a range with runs of white space made one space, as a name is shown. */
export function wording(reading: Reading, range: WordRange): string {
  const { start, end } = spanOf(reading, range);
  const article = reading.words[range.from]?.melted && range.to > range.from ? 'ا' : '';
  return article + reading.text.slice(start, end).replace(/\s+/g, ' ');
}

/** Folded forms of a range. */
export function formsOf(reading: Reading, range: WordRange): string[] {
  const forms: string[] = [];
  for (let index = range.from; index < range.to; index += 1) forms.push(formAt(reading, index));
  return forms;
}
