import { fold } from '../text/fold.ts';
import { arabicSpeaker, isRole } from './arabic-speaker.ts';
import { LABELS } from './arabic-words.ts';
import type { Candidate } from './candidate.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, endsWith, isKind, isWord, type Passage, rawAt, spanOf, wordsIn } from './passage.ts';

/** Longest line, in code units, that can be a title or crosshead; printed ones stay under 110. */
const MAX_HEADING = 130;

/** A line that begins with more marked words than a name has is a quotation, signed or not. */
const MAX_MARKED_NAME = 5;

/** Words of the name before the colon ("نادر لجمهوره من الرباط: …"). */
const MAX_NAME_WORDS = 8;

/** A one-word remainder is a dateline or a label, no statement. */
const MIN_CONTENT_WORDS = 2;

/** Letters of a word that can identify a name; shorter ones stand in every text. */
const MIN_KNOWN_LETTERS = 3;

/** Marked words of a title that are looked for in the text; fewer are names. */
const MIN_MARKED_WORDS = 3;

/** Titles and crossheads whose marked words are looked up: a text has few, and each costs a search of what was found. */
const MAX_LOOKED_UP = 20;

/**
 * Whether a passage is a title or a crosshead: short, not ended like a sentence of the text, and with more text below.
 */
export function isHeading(passage: Passage, next: Passage | undefined): boolean {
  if (passage.end - passage.start > MAX_HEADING || next === undefined) return false;
  if (isKind(passage, 0, 'quoted') && wordsIn(passage.items[0]!) > MAX_MARKED_NAME) return false;
  const last = passage.items.at(-1)!;
  if (last.kind === 'stop') return last.form !== '.';
  if (last.kind === 'quoted') return !endsWith(passage.text, last, /[.،]\s*$/u);
  return last.kind === 'word' || last.kind === 'close';
}

/**
 * "Name: words" in a heading, or null. The name must be one that the text uses elsewhere or a phrase of office, so that
 * "Photo: …" and datelines are none. `known` counts the folded words of the text outside headings.
 */
export function headline(passage: Passage, known: KnownWords): Candidate | null {
  const { items } = passage;
  let from = 0;
  while (isKind(passage, from, 'dash') || isKind(passage, from, 'other')) from += 1;
  // A colon between figures is a score or a time of day.
  const colon = items.findIndex(
    (item, at) =>
      item.kind === 'colon' && !(/\p{N}$/u.test(rawAt(passage, at - 1)) && /^\p{N}/u.test(rawAt(passage, at + 1))),
  );
  const last = items.length - 1;
  if (colon <= from || colon >= last || isWord(passage, from, LABELS)) return null;
  const names = items.slice(from, colon);
  if (
    names.some((item) => item.kind === 'comma' || item.kind === 'stop') ||
    countWords(passage, from, colon) > MAX_NAME_WORDS
  )
    return null;
  if (countWords(passage, colon + 1, items.length) < MIN_CONTENT_WORDS) return null;
  const named = names.some(
    (item) => item.kind === 'quoted' || (item.kind === 'word' && (isKnown(item.form, known) || isRole(item.form))),
  );
  if (!named) return null;
  return {
    kind: 'headline',
    content: contentOf(passage, colon + 1, last),
    cue: null,
    speaker: arabicSpeaker(passage, from, colon) ?? spanOf(passage, from, colon - 1),
    speakerFrom: 'stated',
    frame: { start: passage.start, end: passage.end },
    groupKey: null,
    continues: null,
    rules: ['headline.name-colon'],
  };
}

function isKnown(form: string, known: KnownWords): boolean {
  return form.length >= MIN_KNOWN_LETTERS && !/^\p{N}/u.test(form) && known(form) > 0;
}

function countWords(passage: Passage, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) words += wordsIn(passage.items[at]!);
  return words;
}

/** Marked words of headings that recur in marks in the text: a quotation in a title, by nobody who is named there. */
export function markedHeadlines(lines: readonly Passage[], headings: ReadonlySet<Passage>): Candidate[] {
  const asked = [...headings].filter((line) =>
    line.items.some((item) => item.kind === 'quoted' && item.words >= MIN_MARKED_WORDS),
  );
  if (asked.length === 0) return [];
  const marked = lines.filter((line) => !headings.has(line)).flatMap(markedWords);
  const printed = ` ${marked.join(' | ')} `;
  return asked.slice(0, MAX_LOOKED_UP).flatMap((line) =>
    line.items.flatMap((item): Candidate[] => {
      if (item.kind !== 'quoted' || item.words < MIN_MARKED_WORDS) return [];
      const words = fold(line.text.slice(item.inner.start, item.inner.end));
      return words !== '' && printed.includes(` ${words} `) ? [fromMarks(line, item.inner)] : [];
    }),
  );
}

function markedWords(line: Passage): string[] {
  return line.items.flatMap((item, at) =>
    item.kind === 'quoted' && isSpeech(line, at)
      ? [fold(line.text.slice(item.inner.start, item.inner.end)) as string]
      : [],
  );
}

function fromMarks(line: Passage, content: Candidate['content']): Candidate {
  return {
    kind: 'headline',
    content,
    cue: null,
    speaker: null,
    speakerFrom: 'none',
    frame: { start: line.start, end: line.end },
    groupKey: null,
    continues: null,
    rules: ['headline.marks-recur'],
  };
}

/** How often a folded word stands in a text outside its headings. */
export type KnownWords = (form: string) => number;

/** What a name in a heading is checked against; the words are counted when one is first asked for. */
export function knownWords(lines: readonly Passage[], headings: ReadonlySet<Passage>): KnownWords {
  let counts: Map<string, number> | undefined;
  return (form) => {
    counts ??= countForms(lines.filter((line) => !headings.has(line)));
    return counts.get(form) ?? 0;
  };
}

function countForms(lines: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const item of line.items) if (item.kind === 'word') counts.set(item.form, (counts.get(item.form) ?? 0) + 1);
  return counts;
}
