import type { Candidate } from './candidate.ts';
import { englishCue } from './english-forms.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './english-words.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, frameOf, isCapital, isKind, isWord, type Passage, spanOf } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items of a source phrase. */
const MAX_SOURCE = 20;

/** Items of a clause that one phrase can vouch for; the longest printed sentences have under two hundred. */
const MAX_CLAUSE = 400;

/** Words of a name in apposition: "the club's coach, Jane Roe, the boat". */
const MAX_APPOSITION = 8;

/** Words between the start of a sentence and its main verb, if that is one of saying. */
const MAX_SUBJECT = 5;

/** Words before a tail; fewer are a conjunction, not a clause. */
const MIN_CLAUSE = 3;

/**
 * What "according to X" vouches for: the clause after it at the start of a sentence, the clause before it at the end,
 * both parts in the middle. A sentence whose main verb is one of saying is left to that verb.
 */
export function sourcePhrases(passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  // What one phrase of a sentence vouches for is not vouched for by the next one.
  let resume = 0;
  for (let at = 0; at + 2 < passage.items.length; at += 1) {
    if (!isWord(passage, at, 'according') || !isWord(passage, at + 1, 'to')) continue;
    const name = { first: at + 2, after: sourceEnd(passage, at + 2) };
    if (name.after === name.first) continue;
    const start = Math.max(passage.first[at]!, resume);
    resume = name.after;
    for (const candidate of vouched(passage, at, name, start)) found.push(candidate);
  }
  return found;
}

interface Name {
  readonly first: number;
  readonly after: number;
}

const LEADERS = foldedSet('and but yet that also however');
const RELATIVES = foldedSet('which that who and but');

function vouched(passage: Passage, at: number, name: Name, start: number): Candidate[] {
  const end = passage.last[at]!;
  if (at === start || (at === start + 1 && isWord(passage, start, LEADERS))) return behind(passage, at, name, end);
  const to = isKind(passage, at - 1, 'comma') || isKind(passage, at - 1, 'dash') ? at - 2 : at - 1;
  const goesOn = isKind(passage, name.after, 'comma') && name.after + MIN_CLAUSE <= end;
  // "a policy which, according to the agency, others have criticised": the relative clause alone.
  if (to - start + 1 < MIN_CLAUSE || isWord(passage, to, RELATIVES))
    return goesOn ? behind(passage, at, name, end) : [];
  return to - start > MAX_CLAUSE ? [] : [candidate(passage, at, name, start, to, 'en.source-after')];
}

/** The clause after "According to X,"; "According to X, quoting Y, …" gives Y's words. */
function behind(passage: Passage, at: number, name: Name, end: number): Candidate[] {
  let from = name.after;
  while (isKind(passage, from, 'comma')) from += 1;
  const quoting = isWord(passage, from, 'quoting') || isWord(passage, from, 'citing');
  const quoted = quoting ? { first: from + 1, after: sourceEnd(passage, from + 1) } : name;
  if (quoting) from = quoted.after + 1;
  if (from > end || end - from > MAX_CLAUSE || startsSaying(passage, from)) return [];
  return [candidate(passage, at, quoted, from, end, 'en.source-before')];
}

function startsSaying(passage: Passage, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + MAX_SUBJECT, passage.items.length); at += 1) {
    const item = passage.items[at]!;
    if (item.kind !== 'word' || AUXILIARIES.has(item.form)) return false;
    const form = englishCue(item.form);
    if (form !== null && (form.shape === 'past' || form.shape === 'present') && !form.nominal) return true;
  }
  return false;
}

/** The item after the source phrase: a comma that closes it, the sentence end, or where a new subject begins. */
function sourceEnd(passage: Passage, from: number): number {
  let named = false;
  for (let at = from; at < Math.min(passage.items.length, from + MAX_SOURCE); at += 1) {
    const { kind } = passage.items[at]!;
    if (kind === 'comma') return appositionClose(passage, at) ?? at;
    if (kind === 'word') {
      const subject =
        isWord(passage, at, SUBJECT_PRONOUNS) ||
        (named && isWord(passage, at, DETERMINERS) && !isWord(passage, at - 1, PREPOSITIONS));
      if (at > from && subject && !isWord(passage, at - 1, 'and')) return at;
      named ||= isCapital(passage, at);
    } else if (kind === 'mark' || kind === 'colon' || kind === 'other' || (kind === 'stop' && passage.ends[at]))
      return at;
    if (passage.ends[at]) return at + 1;
  }
  return Math.min(passage.items.length, from + MAX_SOURCE);
}

/** ", Jane Roe," after "the club's coach": the comma that closes a name in apposition. */
function appositionClose(passage: Passage, comma: number): number | null {
  let named = false;
  for (let at = comma + 1; at < Math.min(passage.items.length, comma + MAX_APPOSITION); at += 1) {
    if (isKind(passage, at, 'comma')) return named ? at : null;
    if (!isKind(passage, at, 'word') || passage.ends[at] || isWord(passage, at, AUXILIARIES)) return null;
    named ||= isCapital(passage, at);
  }
  return null;
}

function candidate(passage: Passage, at: number, name: Name, from: number, to: number, rule: string): Candidate {
  let mixed = false;
  for (let index = from; index <= to; index += 1)
    mixed ||= isKind(passage, index, 'quoted') && isSpeech(passage, index);
  return {
    kind: from === to && isKind(passage, from, 'quoted') ? 'direct' : mixed ? 'mixed' : 'indirect',
    content: contentOf(passage, from, to),
    cue: spanOf(passage, at, at + 1),
    speaker: spanOf(passage, name.first, name.after - 1),
    speakerFrom: 'stated',
    frame: frameOf(passage, at, at),
    groupKey: null,
    continues: null,
    rules: [rule],
  };
}
