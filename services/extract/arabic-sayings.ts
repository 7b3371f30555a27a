import type { Span } from '../../models/primitives.ts';
import { type ArabicForm, arabicCue, needsClauseEdge } from './arabic-forms.ts';
import { findOpener, isRelay, type Opener } from './arabic-opener.ts';
import { arabicSpeaker, subjectBefore } from './arabic-speaker.ts';
import { LEADS, OCCASIONS, SUBJECT_CONJUNCTIONS, VERB_PARTICLES } from './arabic-words.ts';
import type { Passage } from './passages.ts';

/** A cue with what it governs. */
export interface Saying {
  readonly at: number;
  readonly form: ArabicForm;
  /** Null for a verb that only names who speaks. */
  readonly opener: Opener | null;
  readonly speaker: Span | null;
  readonly speakerFrom: 'stated' | 'inherit';
  /** First item of the clause: what was said before ends here. */
  readonly clause: number;
  /** Whether the words before end here for certain; else the verb may be part of what somebody else said. */
  readonly cuts: boolean;
  /** Whether the clause opens plainly enough to end even direct speech that no mark closes. */
  readonly opens: boolean;
}

/** Items looked at backwards for the edge of a clause. */
const MAX_LEAD = 30;

/** Words between a verb and a circumstance's start that a lead ("وعن الحضور الكبير") may have. */
const MODAL_BEFORE_SAYING = new Set(['يمكن', 'يجوز', 'يصح', 'نستطيع', 'جدير', 'يمكنني', 'يمكننا']);

/**
 * All cues of a passage, in order, each with its speaker and the sign that opens its content.
 *
 * A participle or verbal noun ("مؤكدًا أن", "بقوله:") has the speaker of the verb that it hangs on; where the sentence
 * has none, the last speaker goes on.
 */
export function arabicSayings(text: string, passage: Passage): Saying[] {
  const found: Saying[] = [];
  const { items } = passage;
  let governor: Saying | null = null;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!;
    if (item.kind !== 'word') continue;
    const form = arabicCue(item.form);
    if (form === null || !isCue(text, passage, at, form)) continue;
    if (governor !== null && passage.first[governor.at] !== passage.first[at]) governor = null;
    const saying = read(text, passage, at, form, governor);
    if (saying === null) continue;
    found.push(saying);
    // A verb within what another one reports governs nothing outside of it.
    if (form.shape === 'finite' && (governor === null || saying.cuts)) governor = saying;
  }
  return found;
}

function read(text: string, passage: Passage, at: number, form: ArabicForm, governor: Saying | null): Saying | null {
  const opener = findOpener(text, passage, at, form);
  const hangs = form.shape !== 'finite';
  if (hangs && opener === null) return null;
  if (form.shape === 'noun' && form.cue.id !== 'qala' && (governor === null || opener?.by !== 'that')) return null;
  const own = ownSpeaker(text, passage, at, form, opener);
  if (isNarration(form, opener, own)) return null;
  const inherited = hangs && own === null && governor !== null ? speakerOfGovernor(text, passage, governor, at) : null;
  const speaker = own ?? inherited;
  const edge = clauseEdge(passage, at);
  // "واختتم المدرب حديثه بقوله:" the clause begins with the verb that the verbal noun hangs on.
  const chained = governor !== null && governor.opener === null && opener !== null && !crossesComma(passage, governor.at, at);
  return {
    at,
    form,
    opener,
    speaker,
    speakerFrom: speaker === null ? 'inherit' : 'stated',
    clause: chained ? governor.clause : edge.from,
    cuts: hangs || edge.sure,
    opens: form.joined || hangs || edge.led || (chained && governor.form.joined),
  };
}

function ownSpeaker(text: string, passage: Passage, at: number, form: ArabicForm, opener: Opener | null): Span | null {
  const { items, last } = passage;
  if (form.shape === 'participle') return null;
  const to = opener?.at ?? governorReach(passage, at);
  if (form.shape === 'noun') return null;
  if (isRelay(form)) return relaySpeaker(text, passage, at, to) ?? arabicSpeaker(text, items, at + 1, to);
  if (form.cue.id === 'jaafi') return arabicSpeaker(text, items, at + 2, to);
  const after = arabicSpeaker(text, items, at + 1, to);
  if (after !== null || form.joined) return after;
  if (to > at + 1 && items[at + 1]?.kind === 'word' && last[at] !== at && opener !== null && opener.at > at + 1 && isBackReference(text, passage, at + 1)) return null;
  return subjectBefore(text, items, subjectStart(passage, at), at);
}

/** "زعم فيها أن", "قال فيها:" a clause about the tweets or the letter just named; its subject is the last speaker. */
function isBackReference(text: string, passage: Passage, at: number): boolean {
  const item = passage.items[at]!;
  return /^(?:في|عن|ب)(?:ه|ها|هم|هما)$/u.test(text.slice(item.start, item.end));
}

/** How far the speaker phrase of a verb without content may reach: to the next comma, preposition or sentence end. */
function governorReach(passage: Passage, at: number): number {
  return Math.min(passage.last[at]! + 1, at + MAX_LEAD);
}

/** "نقلت الصحيفة عن الجار قوله إن": the phrase after عن or إلى, up to قوله or the content. */
function relaySpeaker(text: string, passage: Passage, at: number, to: number): Span | null {
  const { items } = passage;
  for (let index = at + 1; index < to; index += 1) {
    const item = items[index]!;
    if (item.kind !== 'word') continue;
    const raw = text.slice(item.start, item.end);
    if (raw === 'عن' || raw === 'إلى' || raw === 'الى') return arabicSpeaker(text, items, index + 1, to);
  }
  return null;
}

/** The speaker that a participle or verbal noun takes over from the verb before it in the sentence. */
function speakerOfGovernor(text: string, passage: Passage, governor: Saying, at: number): Span | null {
  if (isRelay(governor.form)) return relaySpeaker(text, passage, governor.at, at) ?? governor.speaker;
  return governor.speaker;
}

/** Verbs that look like cues but report nobody: other words, and the outlet's own "يذكر أن". */
function isCue(text: string, passage: Passage, at: number, form: ArabicForm): boolean {
  const { items } = passage;
  const item = items[at]!;
  const before = items[at - 1];
  const atEdge = before === undefined || before.kind !== 'word' || VERB_PARTICLES.has(before.form);
  const after = items[at + 1];
  if (needsClauseEdge(item.form) && !atEdge && !(after?.kind === 'word' && isBackReference(text, passage, at + 1))) return false;
  // "ما يفيد", "مما يشير إلى أن": a thing that shows, nobody who says.
  if (before?.kind === 'word' && /^(?:ب|م)?ما$/u.test(before.form)) return false;
  if (form.cue.id === 'bayyana' && !form.present && !form.joined && form.shape === 'finite') {
    if (!text.slice(item.start, item.end).includes('\u0651') && !(at === passage.first[at])) return false;
  }
  if (form.cue.id === 'jaafi') return items[at + 1]?.form === 'في' && OCCASIONS.has(items[at + 2]?.form ?? '');
  if (form.shape === 'noun' && before?.kind === 'word' && MODAL_BEFORE_SAYING.has(before.form)) return false;
  return true;
}

/** Verbs whose present without a subject is passive: the outlet tells ("يذكر أن", "ويتوقع أن", "يشار إلى أن"). */
const IMPERSONAL: ReadonlySet<string> = new Set(['dhakara', 'ashara', 'tawaqqaa', 'rajjaha', 'itaqada', 'alima', 'laahaza']);

function isNarration(form: ArabicForm, opener: Opener | null, speaker: Span | null): boolean {
  return form.present && speaker === null && opener?.by === 'that' && IMPERSONAL.has(form.cue.id);
}

/** Where the clause of the verb at `at` begins, and whether the words before surely end there. */
function clauseEdge(passage: Passage, at: number): { readonly from: number; readonly sure: boolean; readonly led: boolean } {
  const { items, first, ends } = passage;
  const start = Math.max(first[at]!, at - MAX_LEAD);
  if (at === first[at]) return { from: at, sure: true, led: false };
  const form = items[at]!.form;
  let from = at;
  while (from > start && items[from - 1]!.kind === 'word' && VERB_PARTICLES.has(items[from - 1]!.form)) from -= 1;
  const before = items[from - 1];
  if (before !== undefined && (before.kind === 'comma' || before.kind === 'dash' || before.kind === 'quoted' || ends[from - 1])) return { from, sure: true, led: false };
  if (from < at) return { from, sure: true, led: false };
  const plain = { from: at, sure: arabicCue(form)?.joined === true, led: false };
  // "، وعن الحضور قال المدير:" a circumstance leads the clause.
  for (let edge = at - 1; edge > start; edge -= 1) {
    const item = items[edge - 1]!;
    // A circumstance holds no verb of saying: what lies beyond one belongs to it.
    if (item.kind === 'word' && arabicCue(item.form) !== null) return plain;
    if (item.kind !== 'comma' && !ends[edge - 1]) continue;
    const lead = items[edge]!;
    if (lead.kind === 'word' && LEADS.has(lead.form)) return { from: edge, sure: true, led: true };
    break;
  }
  if (at - start < MAX_LEAD && items[start]?.kind === 'word' && start === first[at] && LEADS.has(items[start]!.form) && !crossesComma(passage, start, at)) {
    return { from: start, sure: true, led: true };
  }
  return plain;
}

function crossesComma(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (passage.items[at]!.kind === 'comma') return true;
  return false;
}

/** First item of the clause before a verb in which its subject may stand. */
function subjectStart(passage: Passage, at: number): number {
  const { items, first } = passage;
  const start = Math.max(first[at]!, at - MAX_LEAD);
  let from = at;
  while (from > start) {
    const item = items[from - 1]!;
    if (item.kind !== 'word' && item.kind !== 'quoted') break;
    if (item.kind === 'word' && SUBJECT_CONJUNCTIONS.has(item.form)) break;
    from -= 1;
  }
  while (from < at && items[from]!.kind === 'word' && VERB_PARTICLES.has(items[from]!.form)) from += 1;
  return from;
}
