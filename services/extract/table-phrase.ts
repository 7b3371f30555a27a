import type { Span } from '../../models/primitives.ts';
import type { Language } from './language.ts';
import { isOne, type Line } from './line.ts';
import { NounPhrase } from './noun-phrase.ts';
import { isCapital, isKind, spanOf, wordsIn } from './passage.ts';

/** Words of a speaker phrase; beyond them only its first part is kept. */
export const MAX_WORDS = 12;

/** Words of a name in marks within a speaker phrase (die „Berliner Zeitung“). */
export const MAX_MARKED_NAME = 4;

/** A noun phrase; [first, after) are its items. */
export interface Phrase extends Span {
  readonly first: number;
  readonly after: number;
}

export function phraseOf(line: Line, first: number, after: number): Phrase {
  return { ...spanOf(line, first, after - 1), first, after };
}

/** Item behind the noun phrase that begins at `first`. */
export function phraseEnd(line: Line, first: number, to: number, language: Language): number {
  let at = first;
  let words = 0;
  const nouns = new NounPhrase(line, language);
  while (at < to && words < MAX_WORDS && !breaks(line, at)) {
    if (isKind(line, at, 'word') && !nouns.takes(at)) break;
    if (isKind(line, at, 'quoted')) nouns.marked(at);
    words += wordsIn(line.items[at]!);
    at += 1;
    if (line.ends[at - 1]) break;
  }
  while (at > first && (isKind(line, at - 1, 'stop') || isOne(line, at - 1, language.and))) at -= 1;
  return at;
}

function breaks(line: Line, at: number): boolean {
  const item = line.items[at]!;
  if (item.kind === 'quoted') return item.words > MAX_MARKED_NAME;
  if (item.kind === 'stop') return line.ends[at] === true;
  return item.kind === 'comma' || item.kind === 'colon' || item.kind === 'dash' || item.kind === 'mark';
}

/** Whether items from `from` on may describe the name before their comma. */
export function describes(line: Line, from: number, language: Language): boolean {
  if (!isKind(line, from, 'word') && !isKind(line, from, 'quoted')) return false;
  return !opensOther(line, from, language) && !isOne(line, from, language.pronouns) && !isOne(line, from, language.and);
}

/** Whether item `at` begins a clause, a circumstance or an adverb rather than a noun phrase. */
export function opensOther(line: Line, at: number, language: Language): boolean {
  if (isOne(line, at, language.determiners)) {
    return isOne(line, at, language.relatives) && isKind(line, at - 1, 'comma') && !isApposition(line, at, language);
  }
  return (
    isOne(line, at, language.subordinators) ||
    isOne(line, at, language.relatives) ||
    isOne(line, at, language.circumstances) ||
    isOne(line, at, language.belonging) ||
    isOne(line, at, language.openers) ||
    (isOne(line, at, language.focus) && !isFocus(line, at, language)) ||
    isOne(line, at, language.times)
  );
}

/** ", die Leiterin der Schule,": unlike a relative clause, it ends with a noun. */
function isApposition(line: Line, from: number, language: Language): boolean {
  if (!language.grammar.capitalNouns) return true;
  let last = from;
  while (
    last < line.last[from]! &&
    !isKind(line, last + 1, 'comma') &&
    !isKind(line, last + 1, 'stop') &&
    !isKind(line, last + 1, 'colon')
  )
    last += 1;
  return isCapital(line, last) || isKind(line, last, 'close') || isKind(line, last, 'quoted');
}

/** First item of [from, to) that is no joining word and stands for no other one. */
export function skipJoiners(line: Line, from: number, to: number, language: Language): number {
  let at = from;
  while (at < to && (isOne(line, at, language.joiners) || isKind(line, at, 'dash') || isFocus(line, at, language)))
    at += 1;
  return at;
}

/** "Auch die Ministerin sagte": the word belongs to the phrase behind it. */
export function isFocus(line: Line, at: number, language: Language): boolean {
  return isOne(line, at, language.focus) && (isOne(line, at + 1, language.determiners) || isCapital(line, at + 1));
}

/** Words in items [from, to), those in marks included. */
export function countWords(line: Line, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) words += wordsIn(line.items[at]!);
  return words;
}
