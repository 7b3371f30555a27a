import type { Span } from '../../models/primitives.ts';
import { arabicSpeaker, isRole } from './arabic-speaker.ts';
import { LABELS } from './arabic-words.ts';
import type { Candidate } from './candidate.ts';
import { type Item, type Passage, wordsIn } from './passages.ts';

/** Longest line, in code units, that can be a title or crosshead; printed ones stay under 110. */
const MAX_HEADING = 130;

/** Words of the name before the colon ("مونتاري للاتحاديين من إيطاليا: …"). */
const MAX_NAME_WORDS = 8;

/** A one-word remainder is a dateline or a label, no statement. */
const MIN_CONTENT_WORDS = 2;

/**
 * Whether a passage is a title or a crosshead: short, and not ended like a sentence of the text.
 * The first line of a text is one when it is so shaped; any other must have running text after it.
 */
export function isHeading(text: string, passage: Passage, next: Passage | undefined): boolean {
  if (passage.end - passage.start > MAX_HEADING || next === undefined) return false;
  const last = passage.items.at(-1)!;
  if (last.kind === 'stop') return last.form !== '.';
  if (last.kind === 'quoted') return !/[.،]\s*$/u.test(text.slice(last.inner.start, last.inner.end));
  return last.kind === 'word' || last.kind === 'close';
}

/**
 * "Name: words" in a heading, or null. The name must be one that the text uses elsewhere or a phrase of office, so that
 * "Photo: …" and datelines are none. `known` holds the folded words of the text outside headings.
 */
export function headline(text: string, passage: Passage, known: ReadonlySet<string>): Candidate | null {
  const { items } = passage;
  let from = 0;
  while (items[from] !== undefined && (items[from]!.kind === 'dash' || items[from]!.kind === 'other')) from += 1;
  const colon = items.findIndex((item) => item.kind === 'colon');
  if (colon <= from || colon >= items.length - 1) return null;
  const name = items.slice(from, colon);
  if (name.some((item) => item.kind === 'comma' || item.kind === 'stop') || countWords(name) > MAX_NAME_WORDS) return null;
  const first = name[0]!;
  if (first.kind === 'word' && LABELS.has(first.form)) return null;
  const content = items.slice(colon + 1);
  if (countWords(content) < MIN_CONTENT_WORDS) return null;
  if (!name.some((item) => isKnown(item, known) || (item.kind === 'word' && isRole(item.form)))) return null;
  const speaker = arabicSpeaker(text, items, from, colon) ?? { start: first.start, end: name.at(-1)!.end };
  return {
    kind: 'headline',
    content: contentSpan(content),
    cue: null,
    speaker,
    speakerFrom: 'stated',
    frame: { start: passage.start, end: passage.end },
    groupKey: null,
    continues: false,
    rules: ['headline.name-colon'],
    confidence: 'medium',
  };
}

function contentSpan(content: readonly Item[]): Span {
  const only = content[0]!;
  if (content.length === 1 && only.kind === 'quoted') return only.inner;
  return { start: only.start, end: content.at(-1)!.end };
}

function isKnown(item: Item, known: ReadonlySet<string>): boolean {
  if (item.kind === 'quoted') return true;
  if (item.kind !== 'word' || /^\p{N}/u.test(item.form)) return false;
  return item.form.length > 2 && known.has(item.form);
}

function countWords(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + wordsIn(item), 0);
}

/** The words of a text outside its headings, folded: what a name in a heading is checked against. */
export function knownWords(passages: readonly Passage[], headings: ReadonlySet<Passage>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const passage of passages) {
    if (headings.has(passage)) continue;
    for (const item of passage.items) if (item.kind === 'word') known.add(item.form);
  }
  return known;
}
