import { type Attribution, type Cue, cueAt } from './english-cue.ts';
import type { EnglishForm } from './english-forms.ts';
import { NEAR } from './english-opener.ts';
import { type Phrase, subjectAfter } from './english-speaker.ts';
import { isFullAuxiliary, isPassive, isPlainVerb, isVerb } from './english-verb.ts';
import {
  BREAKERS,
  CIRCUMSTANCE,
  COMPLEMENTISERS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  REPORTERS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './english-words.ts';
import { endsWith, isKind, isWord, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** Items after a trailing cue before its clause must end ("…," he said in an interview with the paper on Monday). */
export const MAX_TAIL = 30;

/** Items of an apposition or relative clause behind an inverted speaker. */
const MAX_APPOSITION = 25;

/** Items of somebody told ("he told the crowd gathered on a field"). */
const MAX_ADDRESSEE = 12;

/**
 * "…," said X / …, X said, or null where the cue at `at` does not stand after its words. `resume` is the item behind the
 * last such attribution of the passage.
 */
export function readTrailing(passage: Passage, cue: Cue, resume: number): Attribution | null {
  const { at, form } = cue;
  if (form.shape === 'ing' || NEAR.has(form.cue.id) || isPassive(passage, at, form)) return null;
  // "encouraged voters to …" has its content behind it.
  if (form.cue.after.includes('to') && !form.cue.after.includes('marks')) return null;
  return speakerFirst(passage, cue, resume) ?? cueFirst(passage, at, form, resume);
}

/** …, X said. */
function speakerFirst(passage: Passage, { at, form, subject: speaker }: Cue, resume: number): Attribution | null {
  if (speaker === null || !followsWords(passage, speaker.first) || !isVerb(passage, at, form, speaker)) return null;
  if (form.nominal && !isKind(passage, speaker.first - 1, 'quoted') && !isPlainVerb(passage, form, speaker))
    return null;
  // "In the coming months, he vowed to …": the content is still to come.
  if (form.cue.after.includes('to') && isWord(passage, at + 1, 'to')) return null;
  const verb = form.cue.particle === undefined ? at : at + 1;
  const told = form.cue.addressee === true ? addresseeEnd(passage, verb + 1) : verb + 1;
  const after = tailEnd(passage, told) ?? looseTail(passage, speaker.first, at, resume);
  if (after === null) return null;
  return { at, form, speaker, from: 'stated', first: speaker.first, after, inverted: false };
}

/** "…," said X. */
function cueFirst(passage: Passage, at: number, form: EnglishForm, resume: number): Attribution | null {
  if (form.shape === 'base' || !followsWords(passage, at)) return null;
  const speaker = subjectAfter(passage, at + 1);
  if (speaker === null || (form.cue.addressee === true && isTold(passage, at + 1))) return null;
  const marks = isKind(passage, at - 1, 'quoted') || isKind(passage, at - 2, 'quoted');
  // "Roe, a farmer, said he left": after a plain comma a pronoun begins the content.
  if (!marks && (isWord(passage, at + 1, SUBJECT_PRONOUNS) || isWord(passage, at + 1, TIMES))) return null;
  if (!marks && !INVERTING.has(form.cue.id)) return null;
  // "Roe, a clerk, conceded the current plan is late": a verb behind it makes it the subject of what is said.
  if (!marks && hasOwnVerb(passage, speaker)) return null;
  const after =
    tailEnd(passage, appositionEnd(passage, speaker.after)) ?? looseTail(passage, at, speaker.after - 1, resume);
  return after === null ? null : { at, form, speaker, from: 'stated', first: at, after, inverted: true };
}

/** Verbs that stand before their subject behind an unmarked clause: "The road is clear, said Roe". */
const INVERTING = foldedSet('say add write note argue warn report explain predict tweet');

/** Whether the noun phrase goes on to an auxiliary, before a comma or a relative clause. */
function hasOwnVerb(passage: Passage, { after }: Phrase): boolean {
  for (let at = after; at < Math.min(passage.items.length, after + MAX_TAIL) && !passage.ends[at - 1]; at += 1) {
    if (!isKind(passage, at, 'word') || isWord(passage, at, BREAKERS)) return false;
    if (isFullAuxiliary(passage, at)) return true;
  }
  return false;
}

/** Whether item `at` comes right after content: a comma, a mark or a dash, or a stretch that ends with ? or !. */
function followsWords(passage: Passage, at: number): boolean {
  const { items, first, ends } = passage;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'quoted') return !ends[at - 1] || pauses(passage, at - 1);
  if (at === first[at] || ends[at - 1]) return false;
  if (before.kind === 'comma') return !isKind(passage, at - 2, 'comma');
  return before.kind === 'dash' && isKind(passage, at - 2, 'quoted');
}

/** "Why now?" Roe asked. The sentence goes on after marks that close on a comma, ? or !. */
export function pauses(passage: Passage, at: number): boolean {
  const item = passage.items[at];
  return item?.kind === 'quoted' && endsWith(passage.text, item, /[?!,…—–-]["'”’»]?\s*$/u);
}

/** Where the attribution's circumstance ends (at a comma, a mark or the sentence end), or null if a clause goes on. */
function tailEnd(passage: Passage, from: number): number | null {
  const { items, ends } = passage;
  if (from > 0 && ends[from - 1]) return from;
  let circumstance = false;
  for (let at = from; at < Math.min(items.length, from + MAX_TAIL); at += 1) {
    const { kind, form } = items[at]!;
    if (kind === 'quoted') return at === from ? null : at;
    if (kind === 'comma' || kind === 'dash' || kind === 'mark' || (kind === 'stop' && ends[at])) return at;
    // 'The road is clear, Roe said: “…”'
    if (kind === 'colon') return isKind(passage, at + 1, 'quoted') ? at : null;
    if (kind === 'word') {
      if (form === 'that' || (!circumstance && !CIRCUMSTANCE.has(form) && !TIMES.has(form) && !JOINS_TAIL.has(form)))
        return null;
      circumstance = true;
    }
    if (ends[at]) return at + 1;
  }
  return null;
}

const JOINS_TAIL = foldedSet('who and but last');

/**
 * Directly after marks that end in a pause, speaker and cue are an attribution whatever goes on behind them
 * ("…," Roe said as she left): it reaches to the end of the sentence, or to the marks that take the words up again.
 */
function looseTail(passage: Passage, first: number, at: number, resume: number): number | null {
  const { last } = passage;
  const marks = isKind(passage, first - 1, 'quoted') ? first - 1 : first - 2;
  // Marks inside a clause are part of it; only a sentence that begins with them is attributed so loosely.
  if (!isKind(passage, marks, 'quoted') || (marks !== passage.first[marks] && marks !== resume)) return null;
  if (marks === first - 1 && !pauses(passage, marks)) return null;
  for (let index = at + 1; index <= Math.min(last[at]!, at + MAX_TAIL); index += 1) {
    if (isKind(passage, index, 'quoted') && isKind(passage, index - 1, 'comma')) return index - 1;
  }
  return last[at]! + 1;
}

/** "he told the crowd": passed over before the circumstance. */
function addresseeEnd(passage: Passage, from: number): number {
  let at = from;
  while (
    isKind(passage, at, 'word') &&
    !isWord(passage, at, CIRCUMSTANCE) &&
    !isWord(passage, at, COMPLEMENTISERS) &&
    !passage.ends[at - 1] &&
    at - from < MAX_ADDRESSEE
  )
    at += 1;
  return at;
}

/** "told reporters": what follows the cue is whom it was said to, no inverted speaker. */
function isTold(passage: Passage, at: number): boolean {
  return isWord(passage, at, OBJECT_PRONOUNS) || isWord(passage, at, REPORTERS);
}

/** ", a farmer," after an inverted speaker. */
function appositionEnd(passage: Passage, at: number): number {
  if (!isKind(passage, at, 'comma') || !(isWord(passage, at + 1, DETERMINERS) || isWord(passage, at + 1, 'who')))
    return at;
  let end = at + 1;
  while (isKind(passage, end, 'word') && end - at < MAX_APPOSITION) end += 1;
  return isKind(passage, end, 'comma') || isKind(passage, end, 'stop') ? end : at;
}

/** Items behind a marked stretch in which its own attribution begins. */
const MAX_NEXT_CUE = 12;

/** Whether the marked stretch at `quoted` has an attribution of its own behind it. */
export function isAttributedAfter(passage: Passage, quoted: number): boolean {
  for (let at = quoted + 1; at < Math.min(passage.items.length, quoted + MAX_NEXT_CUE); at += 1) {
    const cue = cueAt(passage, at);
    if (cue !== null) return readTrailing(passage, cue, 0) !== null;
    if (passage.ends[at]) return false;
  }
  return false;
}
