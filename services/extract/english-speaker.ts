import type { Span } from '../../models/primitives.ts';
import { englishCue } from './english-forms.ts';
import { AUXILIARIES, BEFORE_CUE, BREAKERS, CIRCUMSTANCE, DETERMINERS, LEADS, PRONOUNS, TIMES } from './english-words.ts';
import type { Item, Passage } from './passages.ts';

/** Words of a speaker phrase; beyond them only its nearest part is kept. */
const MAX_SPEAKER_WORDS = 12;

/** Items looked at for a subject before its verb, commas and relative clauses included. */
const MAX_BACK = 45;

export interface Phrase extends Span {
  /** First item of the phrase. */
  readonly first: number;
  /** Item after its last one. */
  readonly after: number;
}

/**
 * The subject of the cue at `verb`, looked for before it within the items from `from`; null where none stands there.
 *
 *     In Ohio, | Jane Roe, | a farmer from Lima, | said
 *     circumstance, phrase, apposition
 */
export function subjectBefore(text: string, items: readonly Item[], from: number, verb: number): Phrase | null {
  const start = Math.max(from, verb - MAX_BACK);
  let end = verb;
  while (end > start && items[end - 1]!.kind === 'word' && isBetween(items[end - 1]!.form)) end -= 1;
  if (end === start) return null;
  const segments = cutAtCommas(items, start, end);
  if (items[end - 1]!.kind === 'comma') return appositive(text, items, segments);
  const last = segments.at(-1)!;
  return nearest(text, items, last.from, last.to);
}

/** Words that may stand between subject and cue: auxiliaries, adverbs. */
function isBetween(form: string): boolean {
  return BEFORE_CUE.has(form) || (form.length > 4 && form.endsWith('ly'));
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

function cutAtCommas(items: readonly Item[], from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && items[at]!.kind !== 'comma') continue;
    if (at > start) found.push({ from: start, to: at });
    start = at + 1;
  }
  return found;
}

/** "Jane Roe, a farmer, said": the first segment that is no circumstance is the name, the rest describes it. */
function appositive(text: string, items: readonly Item[], segments: readonly Segment[]): Phrase | null {
  for (const [index, segment] of segments.entries()) {
    const first = items[segment.from]!;
    const only = segments.length === 1;
    if (!only && first.kind === 'word' && LEADS.has(first.form) && index < segments.length - 1) continue;
    const phrase = nearest(text, items, segment.from, segment.to);
    if (phrase !== null && phrase.after === segment.to) return phrase;
  }
  return null;
}

/** The noun phrase that ends the items [from, to): back to the nearest word that no phrase reaches over. */
function nearest(text: string, items: readonly Item[], from: number, to: number): Phrase | null {
  let at = to;
  let words = 0;
  while (at > from) {
    const item = items[at - 1]!;
    if (item.kind === 'quoted') words += item.words;
    else if (item.kind === 'word') {
      if ((BREAKERS.has(item.form) && !isAcronym(text, item)) || (AUXILIARIES.has(item.form) && item.form.length > 1)) break;
      if (at < to && englishCue(item.form) !== null && englishCue(item.form)!.shape === 'past') break;
      if ((item.form === 'and' || item.form === 'or') && !joinsNames(text, items, from, at - 1)) break;
      words += 1;
    } else if (item.kind !== 'open' && item.kind !== 'close' && item.kind !== 'dash' && !(item.kind === 'stop' && at < to)) break;
    if (words > MAX_SPEAKER_WORDS) break;
    at -= 1;
  }
  return phraseFrom(items, at, to);
}

/** "WHO" the organisation, not "who". */
function isAcronym(text: string, item: Item): boolean {
  return item.end - item.start > 1 && /^\p{Lu}+$/u.test(text.slice(item.start, item.end));
}

/** Whether "and" joins two names rather than two clauses: everything before it is capitals and small words. */
function joinsNames(text: string, items: readonly Item[], from: number, and: number): boolean {
  if (and - from > 6 || and === from) return false;
  for (let at = from; at < and; at += 1) {
    const item = items[at]!;
    const capital = item.kind === 'word' && /^\p{Lu}/u.test(text.slice(item.start, item.end));
    if (!capital && !(item.kind === 'word' && (DETERMINERS.has(item.form) || item.form === 'of'))) return false;
  }
  return true;
}

/** Drops leading circumstance and joining words, and what cannot begin a phrase. */
function phraseFrom(items: readonly Item[], from: number, to: number): Phrase | null {
  let first = from;
  while (first < to && !beginsPhrase(items, first, to)) first += 1;
  if (first >= to) return null;
  return { start: items[first]!.start, end: items[to - 1]!.end, first, after: to };
}

function beginsPhrase(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at]!;
  if (item.kind === 'quoted') return true;
  if (item.kind !== 'word') return false;
  const single = at === to - 1;
  if (single && PRONOUNS.has(item.form)) return true;
  return !(LEADS.has(item.form) || TIMES.has(item.form) || item.form === 'or');
}

/**
 * The speaker that follows an inverted cue ("…," said Jane Roe, a farmer), from item `from`: up to a comma, a
 * circumstance or the end of the sentence. Null where no phrase stands there.
 */
export function subjectAfter(text: string, passage: Passage, from: number): Phrase | null {
  const { items, ends } = passage;
  let at = from;
  let words = 0;
  while (at < items.length && words < MAX_SPEAKER_WORDS) {
    const item = items[at]!;
    if (item.kind === 'word') {
      const stops = BREAKERS.has(item.form) || AUXILIARIES.has(item.form) || item.form === 'and' || item.form === 'but' || (at > from && isTimeOrPlace(text, items, at, from));
      if (stops) break;
      words += 1;
    } else if (item.kind === 'quoted') {
      if (item.words > 3) break;
    } else if (item.kind !== 'open' && item.kind !== 'close' && !(item.kind === 'stop' && !ends[at])) break;
    at += 1;
    if (ends[at - 1]) break;
  }
  if (at > from && items[at - 1]?.kind === 'stop') at -= 1;
  if (at === from) return null;
  return { start: items[from]!.start, end: items[at - 1]!.end, first: from, after: at };
}

/** "of" and "for" belong to a speaker ("head of the union"); "in", "on", "at" and weekdays do not. */
function isTimeOrPlace(text: string, items: readonly Item[], at: number, from: number): boolean {
  const { form, start, end } = items[at]!;
  if (form === 'of' || form === 'for' || form === 'with' || form === 'from') return false;
  if (CIRCUMSTANCE.has(form)) return true;
  // "said May" is a name, "said Tuesday" is none; months and days after a name are times.
  return TIMES.has(form) && at > from && (/^\p{Ll}/u.test(text.slice(start, end)) || /day$/u.test(form));
}
