import type { Span } from '../../models/primitives.ts';
import {
  CLOSING_ABBREVIATIONS,
  INNER_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  OPENERS,
  SMALL_CLOSING_ABBREVIATIONS,
} from './abbreviations.ts';
import { primaryLanguage } from './primary-language.ts';

/**
 * A line break, or one run of marks with the quotation marks and brackets that close right after it. Right behind a stop
 * the German “ and the reversed « close too, whatever they do elsewhere; French sets a space before its ».
 */
const ENDING =
  /[\n\r\v\f\u0085\u2028\u2029]|[\p{Sentence_Terminal}…]+[\p{Pe}\p{Pf}"'’”“«‹*]*(?:[ \u00a0\u202f]»(?=[\s.,;:!?)]|$))?/gu;
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

/** Longest word looked at before a point, in UTF-16 code units: no abbreviation is longer. */
const LONGEST_ABBREVIATION = 12;
/** How far to look past the point for the next word. */
const LOOK_AHEAD = 40;

/**
 * Sentences of a text as trimmed spans, in order, in UTF-16 code units; none for a text of nothing but white space.
 *
 * A line break always ends one. A point does not after an abbreviation, an initial or a number that counts something
 * (German "3. Oktober"), nor before a small letter; nor does Arabic "..", which the press uses as a dash. The marks of
 * scripts without spaces end one wherever they stand. Intl.Segmenter is not used: it cuts after "د." and "Mr.", so every
 * decision would have to be taken again, and its look-ahead past a point has no bound.
 *
 * @example sentences('Dr. Hill left. He said so.', 'en') // [{ start: 0, end: 14 }, { start: 15, end: 26 }]
 */
export function sentences(text: string, lang: string): Span[] {
  const found: Span[] = [];
  const language = primaryLanguage(lang);
  let start = 0;
  for (const match of text.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (!LINE_BREAK.test(match[0]) && !ends(text, start, match.index, end, language)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (from < to) found.push({ start: from, end: to });
}

/** Whether the marks at [at, end) end the sentence that began at `start`. */
function ends(text: string, start: number, at: number, end: number, lang: string): boolean {
  const ahead = text.slice(end, end + LOOK_AHEAD).split(LINE_BREAK, 1)[0]!;
  if (ahead.trim() === '') return true;
  const marks = text.slice(at, Math.min(end, at + LONGEST_ABBREVIATION));
  // Marks of East Asian scripts, and the Arabic and Devanagari ones that never stand inside a word.
  if (/^[。！？｡．؟۔।॥።]/u.test(marks)) return true;
  if (!/^\s/.test(ahead)) return false;
  const next = /^\s+[\p{Pi}\p{Ps}"'¿¡*—–-]*\s*([\p{L}\p{M}\p{N}]*)/u.exec(ahead)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^(\.\.+|…)/.test(marks)) return /^\p{Lu}/u.test(next);
  if (marks[0] !== '.') return true;
  return !isAbbreviation(text, start, at, next, lang);
}

/** Whether the point at `at` belongs to the word before it. */
function isAbbreviation(text: string, start: number, at: number, next: string, lang: string): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at);
  const token = /(?:^|[\s\p{Ps}\p{Pi}"'،,؛:/—–-])([\p{L}\p{M}ـ.]+|\p{Nd}{1,4})$/u.exec(before)?.[1];
  if (token === undefined) return false;
  const opens = OPENERS.has(next.toLowerCase());
  if (/^\p{Nd}/u.test(token)) return before.trim() === token || (lang === 'de' && token.length <= 2 && !opens);
  const word = token.toLowerCase();
  // "2014 م." is the end of a date, not the start of an engineer's name.
  if (/^(م|هـ?)$/.test(word)) return !/\p{Nd}\s*$/u.test(before.slice(0, -token.length)) && word === 'م';
  const isMarked = !/^\p{Ll}/u.test(token);
  if (INNER_ABBREVIATIONS.has(word) || (isMarked && LEADING_ABBREVIATIONS.has(word))) return true;
  const isInitial = /^(\p{Lu}\.)*\p{Lu}$/u.test(token);
  const mayClose = isInitial || SMALL_CLOSING_ABBREVIATIONS.has(word) || (isMarked && CLOSING_ABBREVIATIONS.has(word));
  return mayClose && !opens;
}
