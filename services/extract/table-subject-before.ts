import type { Language } from './language.ts';
import { isOne, isRatio, type Line } from './line.ts';
import { isCapital, isKind, wordsIn } from './passage.ts';
import {
  countWords,
  describes,
  MAX_MARKED_NAME,
  MAX_WORDS,
  opensOther,
  type Phrase,
  phraseOf,
  skipJoiners,
} from './table-phrase.ts';

/** Items looked at for a subject before its verb, appositions and relative clauses included. */
const MAX_BACK = 45;

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
    if (!describes(line, segment.from, language) || countWords(line, phrase.first, segment.to) > MAX_WORDS) break;
    phrase = phraseOf(line, phrase.first, segment.to);
  }
  return phrase;
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
    // A word that is a relative pronoun too opens a clause only right behind a verb of saying: "cree que el alcalde".
    const that = isOne(line, at, language.complementisers);
    const relative = that && isOne(line, at, language.relatives) && !language.forms.has(line.words[at - 1] ?? '');
    if ((that && !relative) || (at > first && isOne(line, at, language.subordinators))) first = at + 1;
  }
  if (first >= to || !mayBegin(line, first, language)) return null;
  const after = firstPart(line, first, to);
  return phraseOf(line, first, after);
}

function mayBegin(line: Line, at: number, language: Language): boolean {
  if (isKind(line, at, 'quoted')) return true;
  if (!isKind(line, at, 'word')) return false;
  return (
    !isOne(line, at, language.auxiliaries) &&
    !isOne(line, at, language.and) &&
    !isOne(line, at, language.complementisers)
  );
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
  const preposed = isOne(line, from, language.circumstances) || isOne(line, from, language.belonging);
  for (let at = from + (preposed ? 2 : 1); at < to; at += 1) {
    const led = isOne(line, at - 1, language.circumstances) || isOne(line, at - 1, language.belonging);
    const begins = isOne(line, at, language.determiners) || isOne(line, at, language.pronouns);
    if (begins && !led) return at;
    if (isCapital(line, at) && !isCapital(line, at - 1) && !led && !isOne(line, at - 1, language.determiners))
      return at;
  }
  return from + 2 < to && language.grammar.dropsSubject && isOne(line, from, language.circumstances) ? from + 2 : to;
}
