import type { Span } from '../../models/primitives.ts';
import { englishCue } from './english-forms.ts';
import {
  AUXILIARIES,
  BEFORE_CUE,
  BREAKERS,
  CIRCUMSTANCE,
  DETERMINERS,
  isAdverb,
  LEADS,
  PRONOUNS,
  TIMES,
  TITLES,
} from './english-words.ts';
import { isCapital, isKind, isWord, type Passage, rawAt, spanOf, wordsIn } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Words of a speaker phrase; beyond them only its nearest part is kept. */
const MAX_SPEAKER_WORDS = 12;

/** Items looked at for a subject before its verb, commas and relative clauses included. */
const MAX_BACK = 45;

/** Words of a name in marks within a speaker phrase ("the “History” section"). */
const MAX_MARKED_NAME = 3;

/** A noun phrase; [first, after) are its items. */
export interface Phrase extends Span {
  readonly first: number;
  readonly after: number;
}

/**
 * The subject of the cue at `verb`, looked for before it within its sentence; null where none stands there.
 *
 *     In Ohio, | Jane Roe, | a farmer from Lima, | said
 *     circumstance, phrase, apposition
 *
 * A marked stretch, a colon or a dash ends the search: the sentence that a ? in marks seems to end goes on behind them.
 */
export function subjectBefore(passage: Passage, verb: number): Phrase | null {
  const start = clauseStart(passage, verb);
  let end = verb;
  while (end > start && isBetween(passage, end - 1)) end -= 1;
  if (end === start) return beforeInsertion(passage, end);
  const segments = cutAtCommas(passage, start, end);
  if (isKind(passage, end - 1, 'comma')) return appositive(passage, segments);
  const last = segments.at(-1)!;
  return nearest(passage, last.from, last.to);
}

/**
 * "Roe - a clerk from Lima - said", 'Roe, citing “late rain,” said': the subject stands before what is inserted; null
 * where nothing is.
 */
function beforeInsertion(passage: Passage, end: number): Phrase | null {
  const start = passage.first[end]!;
  const close = passage.items[end - 1];
  if (close === undefined || end - start > MAX_BACK || end - 1 <= start) return null;
  const kind = close.kind === 'dash' ? 'dash' : close.kind === 'quoted' ? 'comma' : null;
  if (kind === null || (kind === 'comma' && !/,["'”’»]+$/u.test(rawAt(passage, end - 1)))) return null;
  for (let open = end - 2; open > start; open -= 1) {
    if (isKind(passage, open, kind)) return nearest(passage, afterLead(passage, start, open), open);
    if (isKind(passage, open, 'quoted') || isKind(passage, open, 'colon')) return null;
  }
  return null;
}

/** The item behind the last comma of [start, end), where a circumstance stands first. */
function afterLead(passage: Passage, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) if (isKind(passage, at, 'comma')) return at + 1;
  return start;
}

function clauseStart(passage: Passage, verb: number): number {
  const start = Math.max(passage.first[verb]!, verb - MAX_BACK);
  for (let at = verb - 1; at >= start; at -= 1) {
    const item = passage.items[at]!;
    if (item.kind === 'colon' || item.kind === 'dash') return at + 1;
    // A short one may be part of the subject ("the “History” section of the site says").
    const inside = wordsIn(item) <= MAX_MARKED_NAME && at > start && isKind(passage, at - 1, 'word');
    if (item.kind === 'quoted' && !inside) return at + 1;
  }
  return start;
}

/** Words that may stand between subject and cue: auxiliaries, adverbs. */
function isBetween(passage: Passage, at: number): boolean {
  return isWord(passage, at, BEFORE_CUE) || isAdverb(passage, at);
}

/** Items [from, to) between two commas. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

function cutAtCommas(passage: Passage, from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isKind(passage, at, 'comma')) continue;
    if (at > start) found.push({ from: start, to: at });
    start = at + 1;
  }
  return found;
}

const JOINERS = foldedSet('but and so yet');

/** "Jane Roe, a farmer, said": the first segment that is no circumstance is the name, the rest describes it. */
function appositive(passage: Passage, segments: readonly Segment[]): Phrase | null {
  for (const [index, segment] of segments.entries()) {
    const from = isWord(passage, segment.from, JOINERS) ? segment.from + 1 : segment.from;
    if (index < segments.length - 1 && isWord(passage, from, LEADS)) continue;
    const phrase = nearest(passage, from, segment.to);
    if (phrase !== null) return withApposition(passage, phrase, segments.slice(index + 1));
  }
  return null;
}

/** A name with what describes it between commas, as long as the two make a phrase and no clause ("who …") begins. */
function withApposition(passage: Passage, name: Phrase, segments: readonly Segment[]): Phrase {
  let phrase = name;
  for (const { from, to } of segments) {
    if (!describes(passage, from, to) || to - phrase.first > MAX_SPEAKER_WORDS + 1) break;
    phrase = { ...phrase, end: passage.items[to - 1]!.end, after: to };
  }
  return phrase;
}

function describes(passage: Passage, from: number, to: number): boolean {
  if (isWord(passage, from, DETERMINERS) || isWord(passage, from, TITLES)) return true;
  const clause = isWord(passage, from, BREAKERS) || isWord(passage, from, LEADS);
  return isKind(passage, from, 'word') && to - from > 1 && !clause && !/^\p{N}/u.test(rawAt(passage, from));
}

const PERSONAL = foldedSet('he she they we i hes shes theyve weve ive hed shed theyd wed');

/** The noun phrase that ends the items [from, to): back to the nearest word that no phrase reaches over. */
function nearest(passage: Passage, from: number, to: number): Phrase | null {
  // A personal pronoun is the whole subject: "a word he repeated".
  if (isWord(passage, to - 1, PERSONAL)) return phraseFrom(passage, to - 1, to);
  let at = to;
  let words = 0;
  while (at > from && reachesOver(passage, from, at - 1, to)) {
    words += wordsIn(passage.items[at - 1]!);
    if (words > MAX_SPEAKER_WORDS) break;
    at -= 1;
  }
  return phraseFrom(passage, at, to);
}

function reachesOver(passage: Passage, from: number, at: number, to: number): boolean {
  const item = passage.items[at]!;
  if (item.kind === 'stop') return at < to - 1;
  // "18% say"
  if (item.kind === 'other') return rawAt(passage, at) === '%';
  if (item.kind !== 'word')
    return item.kind === 'quoted' || item.kind === 'open' || item.kind === 'close' || item.kind === 'dash';
  if (BREAKERS.has(item.form)) return isAcronym(rawAt(passage, at));
  // A single letter is what is left of an initial or of "’s".
  if (AUXILIARIES.has(item.form) && item.form.length > 1) return false;
  if (at < to - 1 && englishCue(item.form)?.shape === 'past') return false;
  return (item.form !== 'and' && item.form !== 'or') || joinsNames(passage, from, at);
}

/** The noun phrase that the items [from, to) are; null where none of them can begin one. */
export function nounPhrase(passage: Passage, from: number, to: number): Phrase | null {
  return phraseFrom(passage, from, to);
}

/** "WHO" the organisation, not "who". */
function isAcronym(raw: string): boolean {
  return raw.length > 1 && /^\p{Lu}+$/u.test(raw);
}

/** Items before an "and" that joins two names. */
const MAX_FIRST_NAME = 6;

/** Whether "and" joins two names rather than two clauses: everything before it is capitals and small words. */
function joinsNames(passage: Passage, from: number, and: number): boolean {
  if (and === from || and - from > MAX_FIRST_NAME) return false;
  for (let at = from; at < and; at += 1) {
    if (!isCapital(passage, at) && !isWord(passage, at, DETERMINERS) && !isWord(passage, at, 'of')) return false;
  }
  return true;
}

/** Drops leading circumstance and joining words, and what cannot begin a phrase. */
function phraseFrom(passage: Passage, from: number, to: number): Phrase | null {
  let first = from;
  while (first < to && !beginsPhrase(passage, first, to)) first += 1;
  return first >= to ? null : { ...spanOf(passage, first, to - 1), first, after: to };
}

function beginsPhrase(passage: Passage, at: number, to: number): boolean {
  if (!isKind(passage, at, 'word')) return isKind(passage, at, 'quoted');
  if (at === to - 1 && isWord(passage, at, PRONOUNS)) return true;
  return !isWord(passage, at, LEADS) && !isWord(passage, at, TIMES) && !isWord(passage, at, 'or');
}

/**
 * The speaker that follows an inverted cue ("…," said Jane Roe, a farmer), from item `from`: up to a comma, a
 * circumstance or the end of the sentence. Null where no phrase stands there.
 */
export function subjectAfter(passage: Passage, from: number): Phrase | null {
  let at = from;
  let words = 0;
  while (at < passage.items.length && words < MAX_SPEAKER_WORDS && goesOn(passage, from, at)) {
    words += wordsIn(passage.items[at]!);
    at += 1;
    if (passage.ends[at - 1]) break;
  }
  if (at > from && isKind(passage, at - 1, 'stop')) at -= 1;
  return at === from ? null : { ...spanOf(passage, from, at - 1), first: from, after: at };
}

function goesOn(passage: Passage, from: number, at: number): boolean {
  const item = passage.items[at]!;
  if (item.kind === 'quoted') return item.words <= MAX_MARKED_NAME;
  if (item.kind === 'stop') return !passage.ends[at];
  if (item.kind !== 'word') return item.kind === 'open' || item.kind === 'close';
  if (BREAKERS.has(item.form) || (AUXILIARIES.has(item.form) && item.form.length > 1)) return false;
  return item.form !== 'and' && item.form !== 'but' && !(at > from && isTimeOrPlace(passage, at));
}

const BELONGING = foldedSet('of for with from');

/** "of" and "for" belong to a speaker ("head of the union"); "in", "on", "at" and weekdays do not. */
function isTimeOrPlace(passage: Passage, at: number): boolean {
  if (isWord(passage, at, BELONGING)) return false;
  // "said May" is a name, "said Tuesday" is none; behind a name both are times.
  return (
    isWord(passage, at, CIRCUMSTANCE) ||
    (isWord(passage, at, TIMES) && (!isCapital(passage, at) || /day$/u.test(passage.items[at]!.form)))
  );
}
