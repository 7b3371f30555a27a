import type { QuotedSpan } from '../../models/primitives.ts';

/** A text around the words that something rests on. */
export interface MarkedWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * Where the words of a flag stand in a mention's text. Their offsets may count from a longer text (the joined fragments
 * of a split quotation); then the first place with these words is taken. Null where the mention does not have them, and
 * where they are all of it: a mark on everything shows nothing.
 */
export function markWords(text: string, words: QuotedSpan | null): MarkedWords | null {
  if (words === null || words.text === '' || words.text === text) return null;
  const start = text.startsWith(words.text, words.start) ? words.start : text.indexOf(words.text);
  if (start < 0) return null;
  const end = start + words.text.length;
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}
