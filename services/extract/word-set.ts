import { fold } from '../text/fold.ts';

/** A set of words written in one string, folded as the forms of tokens are; spaces and line breaks part them. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).map((word) => fold(word) as string));
}

/** The same, compared as printed: for words that folding makes look like others (على and علي). */
export function printedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
