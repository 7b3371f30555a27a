import type { Span } from '../../models/primitives.ts';
import type { Language } from './language.ts';
import { isOne, isRatio, type Line } from './line.ts';
import { NounPhrase } from './noun-phrase.ts';
import { isCapital, isKind, rawAt, spanOf, wordsIn } from './passage.ts';

/** Words of a speaker phrase; beyond them only its first part is kept. */
const MAX_WORDS = 12;

/** Items looked at for a subject before its verb, appositions and relative clauses included. */
const MAX_BACK = 45;

/** Items passed over between a verb and a subject behind it ("sagte am Montag vor Journalisten in Köln Eva Roth"). */
const MAX_SKIP = 16;

/** Words of a name in marks within a speaker phrase (die „Berliner Zeitung“). */
const MAX_MARKED_NAME = 4;

/** A noun phrase; [first, after) are its items. */
export interface Phrase extends Span {
  readonly first: number;
  readonly after: number;
}

export function phraseOf(line: Line, first: number, after: number): Phrase {
  return { ...spanOf(line, first, after - 1), first, after };
}

/**
 * The subject that stands before the verb at item `verb`; null where the sentence begins with something else, or with
 * the verb itself.
 *
 *     Am Montag | sagte …                     null: a circumstance stands first
 *     Eva Roth, Ministerin für Verkehr, | sagte …
 */
export function subjectBefore(line: Line, verb: number, language: Language): Phrase | null {
  let end = verb;
  const start = clauseStart(line, verb, language);
  while (end > start && isOne(line, end - 1, language.between) && !startsName(line, end - 1, start, language)) end -= 1;
  // "ceux qui disent": the noun before a relative pronoun, behind its comma or not.
  if (!language.grammar.verbSecond && end - 1 > start && isOne(line, end - 1, language.relatives)) {
    end -= isKind(line, end - 2, 'comma') ? 2 : 1;
  }
  if (end <= start) return null;
  const segments = cutAtCommas(line, start, end);
  const last = segments.at(-1);
  if (last === undefined) return null;
  if (!isKind(line, end - 1, 'comma')) return nounPhrase(line, last.from, last.to, language);
  return named(line, segments, language);
}

/** "Gestern" is in both lists for some languages; a capital inside the clause is a name. */
function startsName(line: Line, at: number, start: number, language: Language): boolean {
  return at > start && !language.grammar.capitalNouns && isCapital(line, at);
}

function clauseStart(line: Line, verb: number, language: Language): number {
  const start = Math.max(line.first[verb]!, verb - MAX_BACK);
  for (let at = verb - 1; at >= start; at -= 1) {
    const item = line.items[at]!;
    if ((item.kind === 'colon' && !isRatio(line, at)) || item.kind === 'dash') return at + 1;
    if (item.kind === 'quoted' && item.words > MAX_MARKED_NAME) return at + 1;
    // "…, und er sagte": a joining word behind a comma begins a clause of its own.
    if (isKind(line, at - 1, 'comma') && isOne(line, at, language.joiners)) return at;
  }
  return start;
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

function cutAtCommas(line: Line, from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isKind(line, at, 'comma')) continue;
    if (at > start) found.push({ from: start, to: at });
    start = at + 1;
  }
  return found;
}

/** The first segment that is no circumstance, with what describes it behind its comma. */
function named(line: Line, segments: readonly Segment[], language: Language): Phrase | null {
  for (const [index, { from, to }] of segments.entries()) {
    if (opensOther(line, skipJoiners(line, from, to, language), language)) continue;
    const phrase = nounPhrase(line, from, to, language);
    if (phrase === null || phrase.after < to) continue;
    return withAppositions(line, phrase, segments.slice(index + 1), language);
  }
  return null;
}

function withAppositions(line: Line, name: Phrase, segments: readonly Segment[], language: Language): Phrase {
  let phrase = name;
  for (const segment of segments) {
    if (!describes(line, segment, language) || countWords(line, phrase.first, segment.to) > MAX_WORDS) break;
    phrase = phraseOf(line, phrase.first, segment.to);
  }
  return phrase;
}

function describes(line: Line, { from }: Segment, language: Language): boolean {
  if (!isKind(line, from, 'word') && !isKind(line, from, 'quoted')) return false;
  return !opensOther(line, from, language) && !isOne(line, from, language.pronouns) && !isOne(line, from, language.and);
}

/** Whether item `at` begins a clause, a circumstance or an adverb rather than a noun phrase. */
function opensOther(line: Line, at: number, language: Language): boolean {
  if (isOne(line, at, language.determiners)) {
    return isOne(line, at, language.relatives) && isKind(line, at - 1, 'comma') && !isApposition(line, at, language);
  }
  return (
    isOne(line, at, language.subordinators) ||
    isOne(line, at, language.relatives) ||
    isOne(line, at, language.circumstances) ||
    isOne(line, at, language.belonging) ||
    isOne(line, at, language.openers) ||
    isOne(line, at, language.times)
  );
}

/** ", die Leiterin der Schule,": unlike a relative clause, it ends with a noun. */
function isApposition(line: Line, from: number, language: Language): boolean {
  if (!language.grammar.capitalNouns) return true;
  let last = from;
  while (last < line.last[from]! && !isKind(line, last + 1, 'comma') && !isKind(line, last + 1, 'stop') && !isKind(line, last + 1, 'colon')) last += 1;
  return isCapital(line, last) || isKind(line, last, 'close') || isKind(line, last, 'quoted');
}

function skipJoiners(line: Line, from: number, to: number, language: Language): number {
  let at = from;
  while (at < to && (isOne(line, at, language.joiners) || isKind(line, at, 'dash'))) at += 1;
  return at;
}

function countWords(line: Line, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at += 1) words += wordsIn(line.items[at]!);
  return words;
}

/**
 * The noun phrase in items [from, to), which hold no comma: behind joining words, and behind a circumstance where the
 * grammar lets one stand before a subject without a comma.
 */
function nounPhrase(line: Line, from: number, to: number, language: Language): Phrase | null {
  let first = skipJoiners(line, from, to, language);
  if (opensOther(line, first, language)) {
    if (language.grammar.verbSecond) return null;
    first = afterCircumstance(line, first, to, language);
  }
  // A clause that begins within: only what follows its first word is near the verb.
  for (let at = first; at < to; at += 1) {
    if (isOne(line, at, language.complementisers) || isOne(line, at, language.subordinators)) first = at + 1;
  }
  if (first >= to || !mayBegin(line, first, language)) return null;
  const after = firstPart(line, first, to);
  return phraseOf(line, first, after);
}

function mayBegin(line: Line, at: number, language: Language): boolean {
  if (isKind(line, at, 'quoted')) return true;
  if (!isKind(line, at, 'word')) return false;
  return !isOne(line, at, language.auxiliaries) && !isOne(line, at, language.and) && !isOne(line, at, language.complementisers);
}

function firstPart(line: Line, first: number, to: number): number {
  let words = 0;
  for (let at = first; at < to; at += 1) {
    words += wordsIn(line.items[at]!);
    if (words > MAX_WORDS) return at;
  }
  return to;
}

/** "In Lyon the mayor": the circumstance ends where a determiner, a pronoun or a capital begins anew. */
function afterCircumstance(line: Line, from: number, to: number, language: Language): number {
  for (let at = from + 2; at < to; at += 1) {
    const led = isOne(line, at - 1, language.circumstances) || isOne(line, at - 1, language.belonging);
    const begins = isOne(line, at, language.determiners) || isOne(line, at, language.pronouns);
    if (begins && !led) return at;
    if (isCapital(line, at) && !isCapital(line, at - 1) && !led && !isOne(line, at - 1, language.determiners)) return at;
  }
  return from + 2 < to && language.grammar.dropsSubject && isOne(line, from, language.circumstances) ? from + 2 : to;
}

/**
 * The subject that follows a verb, from item `from` and before `to`, with the apposition behind it; null where none
 * stands there. Circumstances between the two are passed over; a name in marks right behind the verb counts only where
 * `mayBeMarked` says that it is not the content.
 *
 *     … sagte | am Montag | die Ministerin Eva Roth | in Köln
 */
export function subjectAfter(
  line: Line,
  from: number,
  to: number,
  language: Language,
  mayBeMarked = false,
): Phrase | null {
  const first = skipToSubject(line, from, Math.min(to, from + MAX_SKIP), language, mayBeMarked);
  if (first === null) return null;
  const end = phraseEnd(line, first, to, language);
  if (end === first) return null;
  const name = phraseOf(line, first, end);
  if (isOne(line, first, language.pronouns)) return phraseOf(line, first, first + 1);
  return withApposition(line, name, to, language);
}

function skipToSubject(line: Line, from: number, to: number, language: Language, mayBeMarked: boolean): number | null {
  let at = from;
  while (at < to) {
    if (at > from && line.ends[at - 1]) return null;
    if (isOne(line, at, language.determiners) || isOne(line, at, language.pronouns)) {
      if (!isTime(line, at, to, language)) return at;
      at += 2;
      continue;
    }
    if (isOne(line, at, language.circumstances) || isOne(line, at, language.belonging)) {
      at = circumstanceEnd(line, at, to, language);
      continue;
    }
    if (isOne(line, at, language.times) || isOne(line, at, language.between) || isOne(line, at, language.openers)) {
      at += 1;
      continue;
    }
    const item = line.items[at]!;
    if (item.kind === 'quoted') return item.words <= MAX_MARKED_NAME && (mayBeMarked || at > from) ? at : null;
    return item.kind === 'word' && !stops(line, at, language) ? at : null;
  }
  return null;
}

/** "el lunes", "le 5 mai": a determiner that leads to a time. */
function isTime(line: Line, at: number, to: number, language: Language): boolean {
  return at + 1 < to && (isOne(line, at + 1, language.times) || /^\p{N}/u.test(rawAt(line, at + 1)));
}

/** Behind the noun of a circumstance: where a determiner, a pronoun or a name begins that it does not govern. */
function circumstanceEnd(line: Line, from: number, to: number, language: Language): number {
  let at = from + 1;
  // The determiner and the first noun are governed; further ones may be the subject.
  if (isOne(line, at, language.determiners)) at += 1;
  if (language.grammar.capitalNouns) while (at < to && isKind(line, at, 'word') && !isCapital(line, at)) at += 1;
  at += 1;
  while (at < to && isKind(line, at, 'word')) {
    if (isOne(line, at, language.determiners) || isOne(line, at, language.pronouns)) break;
    if (isOne(line, at, language.circumstances) || isOne(line, at, language.belonging)) break;
    if (!language.grammar.capitalNouns && isCapital(line, at) && !isCapital(line, at - 1)) break;
    if (language.grammar.capitalNouns && isCapital(line, at) && isCapital(line, at - 1) && !isOne(line, at - 1, language.times)) break;
    if (isOne(line, at - 1, language.times)) break;
    at += 1;
  }
  return at;
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

export function stops(line: Line, at: number, language: Language): boolean {
  if (isOne(line, at, language.complementisers) || isOne(line, at, language.subordinators)) return true;
  if (isOne(line, at, language.circumstances) || isOne(line, at, language.openers)) return true;
  if (isOne(line, at, language.auxiliaries) || isOne(line, at, language.passives)) return true;
  return isOne(line, at, language.times) && !(language.grammar.capitalNouns && isCapital(line, at - 1) && isCapital(line, at));
}

/** ", Präsident des Verbands": a phrase between two commas, or up to the end, that describes the name before it. */
function withApposition(line: Line, name: Phrase, to: number, language: Language): Phrase {
  const from = name.after + 1;
  if (!isKind(line, name.after, 'comma') || from >= to || line.first[from] !== line.first[name.first]) return name;
  if (!describes(line, { from, to }, language)) return name;
  const end = phraseEnd(line, from, to, language);
  const closed = end > from && (end >= to || line.ends[end - 1] || !isKind(line, end, 'word') || stops(line, end, language));
  const fits = countWords(line, name.first, end) <= MAX_WORDS;
  return closed && fits ? phraseOf(line, name.first, end) : name;
}
