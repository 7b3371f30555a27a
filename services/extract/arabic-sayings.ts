import type { Span } from '../../models/primitives.ts';
import { type ArabicForm, arabicCue, isRelay, needsClauseEdge } from './arabic-forms.ts';
import { findOpener, type Opener, PARTICIPLE_OR_ADJECTIVE } from './arabic-opener.ts';
import { arabicSpeaker, subjectBefore } from './arabic-speaker.ts';
import { LEADS, OCCASIONS, SUBJECT_CONJUNCTIONS, VERB_PARTICLES } from './arabic-words.ts';
import { isKind, isWord, type Passage, rawAt } from './passage.ts';
import { foldedSet } from './word-set.ts';

/** A cue with what it governs. */
export interface Saying {
  readonly at: number;
  readonly form: ArabicForm;
  /** Null for a verb that only names who speaks. */
  readonly opener: Opener | null;
  readonly speaker: Span | null;
  /** First item of the clause: what was said before ends here. */
  readonly clause: number;
  /** Whether the words before end here for certain; else the verb may be part of what somebody else said. */
  readonly cuts: boolean;
  /** Whether the clause opens plainly enough to end even direct speech that no mark closes. */
  readonly opens: boolean;
}

/** Items looked at backwards for the edge of a clause or for a subject, and forwards for a speaker. */
const MAX_LEAD = 30;

/** Items between a participle that no verb governs and its content. */
const MAX_LOOSE = 3;

/**
 * All cues of a passage, in order, each with its speaker and the sign that opens its content.
 *
 * A participle or verbal noun ("مؤكدًا أن", "بقوله:") has the speaker of the verb that it hangs on; where the sentence
 * has none, the last speaker goes on.
 */
export function arabicSayings(passage: Passage): Saying[] {
  const found: Saying[] = [];
  let governor: Saying | null = null;
  for (let at = 0; at < passage.items.length; at += 1) {
    const item = passage.items[at]!;
    const form = item.kind === 'word' ? arabicCue(item.form) : null;
    if (form === null || !isCue(passage, at, form)) continue;
    if (governor !== null && passage.first[governor.at] !== passage.first[at]) governor = null;
    const saying = read(passage, at, form, governor);
    if (saying === null) continue;
    found.push(saying);
    // A verb within what another one reports governs nothing outside of it.
    if (form.shape === 'finite' && (governor === null || saying.cuts)) governor = saying;
  }
  return found;
}

function read(passage: Passage, at: number, form: ArabicForm, governor: Saying | null): Saying | null {
  const opener = findOpener(passage, at, form);
  const hangs = form.shape !== 'finite';
  if (hangs && opener === null) return null;
  // "لافتة" is a banner unless a verb governs it or its content is near.
  const adjective = form.shape === 'participle' && PARTICIPLE_OR_ADJECTIVE.test(passage.items[at]!.form);
  if (adjective && governor === null && opener !== null && opener.at - at > MAX_LOOSE) return null;
  // "التأكيد على أن" needs a verb that it completes ("جدد التأكيد"); قول stands by itself ("بقوله").
  if (form.shape === 'noun' && form.cue.id !== 'qala' && (governor === null || opener?.by !== 'that')) return null;
  const own = hangs ? null : ownSpeaker(passage, at, form, opener);
  if (isNarration(form, opener, own)) return null;
  const edge = clauseEdge(passage, at);
  // "واختتم المدرب حديثه بقوله:" the clause begins with the verb that the verbal noun completes.
  const completed =
    governor?.opener === null && opener !== null && !hasComma(passage, governor.at, at) ? governor : null;
  return {
    at,
    form,
    opener,
    speaker: hangs && governor !== null ? speakerOf(passage, governor, at) : own,
    clause: completed?.clause ?? edge.from,
    cuts: hangs || edge.sure,
    opens: form.joined || hangs || edge.led || completed?.form.joined === true,
  };
}

function ownSpeaker(passage: Passage, at: number, form: ArabicForm, opener: Opener | null): Span | null {
  const to = opener?.at ?? bareReach(passage, at);
  if (isRelay(form)) return relayed(passage, at, to) ?? arabicSpeaker(passage, at + 1, to);
  if (form.cue.id === 'jaafi') return arabicSpeaker(passage, at + 2, to);
  const after = arabicSpeaker(passage, at + 1, to);
  if (after !== null || form.joined || isBackReference(passage, at + 1)) return after;
  return subjectBefore(passage, subjectStart(passage, at), at);
}

/** How far the speaker of a verb without content may reach: not into what a colon or a mark opens for another cue. */
function bareReach(passage: Passage, at: number): number {
  const limit = Math.min(passage.last[at]! + 1, at + MAX_LEAD);
  for (let index = at + 1; index < limit; index += 1) {
    if (isKind(passage, index, 'colon') || isKind(passage, index, 'mark')) return index;
  }
  return limit;
}

/** "نقلت الصحيفة عن الجار قوله إن": the phrase after عن or إلى, up to قوله or the content. */
function relayed(passage: Passage, at: number, to: number): Span | null {
  for (let index = at + 1; index < to; index += 1) {
    if (isKind(passage, index, 'word') && ['عن', 'إلى', 'الى'].includes(rawAt(passage, index))) {
      return arabicSpeaker(passage, index + 1, to);
    }
  }
  return null;
}

/** The speaker that a participle or verbal noun takes over from the verb before it in the sentence. */
function speakerOf(passage: Passage, governor: Saying, at: number): Span | null {
  return (isRelay(governor.form) ? relayed(passage, governor.at, at) : null) ?? governor.speaker;
}

/** "زعم فيها أن", "قال فيها:" a clause about the tweets or the letter just named; its subject is the last speaker. */
function isBackReference(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && /^(?:في|عن|ب)(?:ه|ها|هم|هما)$/u.test(rawAt(passage, at));
}

/** Words before القول that make it a remark of the outlet: "يمكن القول إن". */
const MODALS = foldedSet('يمكن يجوز يصح نستطيع يمكنني يمكننا الإنصاف');
const WHAT = foldedSet('ما مما بما');

/** Whether the form is a cue where it stands, and not the other word that it can be. */
function isCue(passage: Passage, at: number, form: ArabicForm): boolean {
  const { form: word } = passage.items[at]!;
  const raw = rawAt(passage, at);
  const atEdge = !isKind(passage, at - 1, 'word') || isWord(passage, at - 1, VERB_PARTICLES);
  if (needsClauseEdge(word) && !atEdge && !isBackReference(passage, at + 1)) return false;
  // "ما يفيد", "مما يشير إلى أن": a thing that shows, nobody who says.
  if (isWord(passage, at - 1, WHAT)) return false;
  // "أعتقد" is the first person of "اعتقد", in a text that prints its hamzas.
  if (
    form.shape === 'finite' &&
    !form.present &&
    raw.replace(/^[وف]/u, '').startsWith('أ') &&
    form.cue.past?.startsWith('ا')
  )
    return false;
  // "بين" is "between" unless it is printed with its shadda or begins the sentence.
  if (form.cue.id === 'bayyana' && form.shape === 'finite' && !form.present && !form.joined) {
    if (!raw.includes('\u0651') && at !== passage.first[at]) return false;
  }
  if (form.cue.id === 'jaafi') return isWord(passage, at + 1, 'في') && isWord(passage, at + 2, OCCASIONS);
  return form.shape !== 'noun' || !isWord(passage, at - 1, MODALS);
}

/** Verbs whose present without a subject is passive: the outlet tells ("يذكر أن", "ويتوقع أن", "يشار إلى أن"). */
const IMPERSONAL = foldedSet('dhakara ashara tawaqqaa rajjaha itaqada alima laahaza');

function isNarration(form: ArabicForm, opener: Opener | null, speaker: Span | null): boolean {
  return form.present && speaker === null && opener?.by === 'that' && IMPERSONAL.has(form.cue.id);
}

interface Edge {
  readonly from: number;
  /** The words before surely end there. */
  readonly sure: boolean;
  /** A circumstance leads the clause: "، وعن الحضور قال المدير:". */
  readonly led: boolean;
}

/** Where the clause of the verb at `at` begins. */
function clauseEdge(passage: Passage, at: number): Edge {
  const { items, first, ends } = passage;
  const start = Math.max(first[at]!, at - MAX_LEAD);
  let from = at;
  while (from > start && isWord(passage, from - 1, VERB_PARTICLES)) from -= 1;
  const stands =
    from === first[at] || ['comma', 'dash', 'quoted'].includes(items[from - 1]!.kind) || ends[from - 1] === true;
  if (stands || from < at) return { from, sure: true, led: false };
  const lead = leadStart(passage, start, at);
  if (lead !== null) return { from: lead, sure: true, led: true };
  return { from: at, sure: arabicCue(items[at]!.form)?.joined === true, led: false };
}

/** First item of the circumstance that leads the clause of the verb at `at`, or null. It holds no comma and no cue. */
function leadStart(passage: Passage, start: number, at: number): number | null {
  for (let edge = at - 1; edge >= start; edge -= 1) {
    const item = passage.items[edge]!;
    if (item.kind === 'word' && arabicCue(item.form) !== null) return null;
    const begins = edge === passage.first[at] || isKind(passage, edge - 1, 'comma') || passage.ends[edge - 1] === true;
    if (begins) return isWord(passage, edge, LEADS) ? edge : null;
  }
  return null;
}

function hasComma(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isKind(passage, at, 'comma')) return true;
  return false;
}

/** First item of the clause before a verb in which its subject may stand. */
function subjectStart(passage: Passage, at: number): number {
  const start = Math.max(passage.first[at]!, at - MAX_LEAD);
  let from = at;
  while (from > start && (isKind(passage, from - 1, 'quoted') || isKind(passage, from - 1, 'word'))) {
    if (isWord(passage, from - 1, SUBJECT_CONJUNCTIONS)) break;
    from -= 1;
  }
  while (from < at && isWord(passage, from, VERB_PARTICLES)) from += 1;
  return from;
}
