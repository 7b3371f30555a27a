import type { Candidate } from './candidate.ts';
import { englishCue } from './english-forms.ts';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS } from './english-words.ts';
import { isSpeech } from './not-speech.ts';
import type { Item, Passage } from './passages.ts';

/** Words of a source phrase. */
const MAX_SOURCE = 20;

/**
 * What "according to X" vouches for: the clause after it at the start of a sentence, the clause before it at the end,
 * both parts in the middle.
 */
export function sourcePhrases(text: string, passage: Passage): Candidate[] {
  const found: Candidate[] = [];
  const { items, first, last } = passage;
  for (let at = 0; at + 2 < items.length; at += 1) {
    if (items[at]!.form !== 'according' || items[at]!.kind !== 'word' || items[at + 1]!.form !== 'to') continue;
    const end = sourceEnd(text, passage, at + 2);
    if (end === at + 2) continue;
    const sentenceEnd = last[at]!;
    const before = items[at - 1];
    if (at === first[at] || isLed(passage, at)) {
      let from = end;
      while (items[from]?.kind === 'comma') from += 1;
      if (from <= sentenceEnd && !startsSaying(text, passage, from)) found.push(candidate(text, passage, at, end, from, sentenceEnd, null, 'en.source-before'));
      continue;
    }
    const to = before?.kind === 'comma' || before?.kind === 'dash' ? at - 2 : at - 1;
    const from = first[at]!;
    const key = items[at]!.start;
    const goesOn = items[end]?.kind === 'comma' && end + 3 <= sentenceEnd;
    // "a policy which, according to the agency, others have criticised": the relative clause alone.
    if (to - from < 2 || (items[to]?.kind === 'word' && /^(?:which|that|who|and|but)$/u.test(items[to]!.form))) {
      if (goesOn) found.push(candidate(text, passage, at, end, end + 1, sentenceEnd, null, 'en.source-before'));
      continue;
    }
    found.push(candidate(text, passage, at, end, from, to, goesOn ? key : null, 'en.source-after'));
  }
  return found;
}

function isLed(passage: Passage, at: number): boolean {
  const { items, first } = passage;
  return at - first[at]! <= 2 && items[at - 1]?.kind !== 'comma' && at - first[at]! < 2 && items[first[at]!]!.kind === 'word' && /^(?:and|but|yet|that|also|however)$/u.test(items[first[at]!]!.form);
}

/** A sentence whose main verb is one of saying is left to it. */
function startsSaying(text: string, passage: Passage, from: number): boolean {
  void text;
  for (let at = from; at < Math.min(from + 5, passage.items.length); at += 1) {
    const item = passage.items[at]!;
    if (item.kind !== 'word') return false;
    const form = englishCue(item.form);
    if (form !== null && (form.shape === 'past' || form.shape === 'present') && !form.nominal && at > from) return true;
    if (AUXILIARIES.has(item.form)) return false;
  }
  return false;
}

/** The item after the source phrase: a comma that closes it, or where a new subject begins. */
function sourceEnd(text: string, passage: Passage, from: number): number {
  const { items, ends } = passage;
  let capitals = false;
  let at = from;
  for (; at < Math.min(items.length, from + MAX_SOURCE); at += 1) {
    const item = items[at]!;
    if (item.kind === 'comma') {
      const closing = appositionClose(text, passage, at);
      if (closing === null) return at;
      at = closing;
      return at;
    }
    if (item.kind === 'stop') {
      if (ends[at]) return at;
      continue;
    }
    if (item.kind === 'word') {
      const capital = /^\p{Lu}/u.test(text.slice(item.start, item.end));
      if (at > from && SUBJECT_PRONOUNS.has(item.form)) return at;
      if (capitals && at > from && !capital && DETERMINERS.has(item.form) && !isPreposition(items[at - 1]!)) return at;
      capitals ||= capital;
    } else if (item.kind !== 'quoted' && item.kind !== 'open' && item.kind !== 'close' && item.kind !== 'dash') return at;
    if (ends[at]) return at + 1;
  }
  return at;
}

function isPreposition(item: Item): boolean {
  return /^(?:of|for|in|at|from|by|and|with|on|to)$/u.test(item.form);
}

/** ", Alireza Mehraban," after "the team's coach": the comma that closes a name in apposition. */
function appositionClose(text: string, passage: Passage, comma: number): number | null {
  const { items } = passage;
  let at = comma + 1;
  let capitals = 0;
  for (; at < Math.min(items.length, comma + 8); at += 1) {
    const item = items[at]!;
    if (item.kind === 'comma') return capitals > 0 ? at : null;
    if (item.kind !== 'word' || passage.ends[at]) return null;
    if (/^\p{Lu}/u.test(text.slice(item.start, item.end))) capitals += 1;
    else if (AUXILIARIES.has(item.form)) return null;
  }
  return null;
}

function candidate(text: string, passage: Passage, at: number, end: number, from: number, to: number, groupKey: number | null, rule: string): Candidate {
  const { items, first, last } = passage;
  const only = items[from]!;
  const whole = from === to && only.kind === 'quoted';
  const mixed = items.slice(from, to + 1).some((item, index) => item.kind === 'quoted' && isSpeech(text, passage, from + index));
  return {
    kind: whole ? 'direct' : mixed ? 'mixed' : 'indirect',
    content: whole ? only.inner : { start: only.start, end: items[to]!.end },
    cue: { start: items[at]!.start, end: items[at + 1]!.end },
    speaker: { start: items[at + 2]!.start, end: items[end - 1]!.end },
    speakerFrom: 'stated',
    frame: { start: items[first[at]!]!.start, end: items[last[at]!]!.end },
    groupKey,
    continues: false,
    rules: [rule],
    confidence: 'medium',
  };
}
