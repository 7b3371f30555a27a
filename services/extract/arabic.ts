import type { Span } from '../../models/primitives.ts';
import { type Cuts, findCuts, reportedEnd, spokenEnd } from './arabic-content.ts';
import { arabicSayings, type Saying } from './arabic-sayings.ts';
import { arabicSpeaker } from './arabic-speaker.ts';
import { attributionTails } from './arabic-tails.ts';
import { AND_THAT } from './arabic-words.ts';
import type { Candidate } from './candidate.ts';
import { isSpeech } from './not-speech.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.ts';

/**
 * Reads one passage of Arabic: every cue with what it opens, and every source phrase with the clause it vouches for.
 *
 * Verb first is the rule ("وقال الوزير إن"), so a cue's content is looked for after it; what stands before its verb is a
 * subject ("إلا أن اللاعب أكد أنه") or a circumstance.
 */
export function readArabic(text: string, passage: Passage, before: Passage | undefined): Reading {
  const sayings = arabicSayings(text, passage);
  const cuts = findCuts(passage, sayings);
  const candidates: Candidate[] = [];
  let pending: Reading['pending'] = null;
  // A saying within what another one reports is part of that content, and is not followed to its end again.
  let claimed = -1;
  for (const saying of sayings) {
    if (saying.at <= claimed) continue;
    if (saying.opener === null) {
      const previous = pointsBack(text, passage, before, saying);
      if (previous !== null) candidates.push(previous);
      continue;
    }
    if (saying.opener.content >= passage.items.length) {
      if (saying.opener.by === 'colon') pending = pendingOf(passage, saying);
      continue;
    }
    const last = lastItem(passage, cuts, saying);
    candidates.push(candidateOf(text, passage, saying, last));
    claimed = last;
  }
  return { candidates: [...candidates, ...attributionTails(text, passage, sayings, cuts)], pending };
}

function pendingOf(passage: Passage, saying: Saying): Reading['pending'] {
  const { items, first } = passage;
  return {
    cue: spanOf(items[saying.at]!),
    speaker: saying.speaker,
    speakerFrom: saying.speakerFrom,
    frame: { start: items[first[saying.at]!]!.start, end: passage.end },
    rule: `ar.${saying.form.shape}-colon`,
  };
}

function candidateOf(text: string, passage: Passage, saying: Saying, last: number): Candidate {
  const { items } = passage;
  const { by, content: from } = saying.opener!;
  const first = items[from]!;
  const whole = from === last && first.kind === 'quoted';
  const spoken = by === 'colon' || by === 'unclosed' || whole;
  const kind = spoken ? 'direct' : isMixed(text, passage, from, last) ? 'mixed' : 'indirect';
  const content = whole && first.kind === 'quoted' ? first.inner : { start: first.start, end: items[last]!.end };
  const subject = saying.speakerFrom === 'stated' ? 'speaker' : 'carried';
  const sign = whole ? (by === 'that' ? 'that-marks' : 'marks') : by;
  return {
    kind,
    content,
    cue: spanOf(items[saying.at]!),
    speaker: saying.speaker,
    speakerFrom: saying.speakerFrom,
    frame: frameOf(passage, saying, last),
    groupKey: null,
    continues: false,
    rules: [`ar.${saying.form.shape}-${subject}-${sign}`, `ar.cue.${saying.form.cue.id}`],
    confidence: whole ? 'high' : by === 'noun' || by === 'unclosed' ? 'low' : by === 'colon' ? 'medium' : 'medium',
  };
}

function lastItem(passage: Passage, cuts: Cuts, saying: Saying): number {
  const { by, content: from } = saying.opener!;
  const { items, ends } = passage;
  if (by === 'marks') return from;
  if (by === 'colon' || by === 'unclosed') return spokenEnd(passage, cuts, from);
  const last = andThat(passage, cuts, reportedEnd(passage, cuts, from));
  // "أن «…»" and then the outlet's own words: the marked stretch alone is the content.
  if (items[from]?.kind === 'quoted' && (from === last || (from + 1 === last && !ends[from] && items[last]!.kind !== 'word'))) return from;
  return items[last]?.kind === 'stop' && items[from]?.kind === 'quoted' && last === from + 1 ? from : last;
}

/** ". وأن …": a sentence that begins with a joined complementiser goes on with what was reported. */
function andThat(passage: Passage, cuts: Cuts, last: number): number {
  const next = passage.items[last + 1];
  if (!passage.ends[last] || next?.kind !== 'word' || !AND_THAT.has(next.form)) return last;
  return reportedEnd(passage, cuts, last + 1);
}

/** Whether reported speech holds marked words that are somebody's, not the name of a thing. */
function isMixed(text: string, passage: Passage, from: number, last: number): boolean {
  for (let at = from; at <= last; at += 1) {
    const item = passage.items[at]!;
    if (item.kind === 'mark') return true;
    if (item.kind === 'quoted' && isSpeech(text, passage, at)) return true;
  }
  return false;
}

/** Items from a verb to the ذلك that points back ("أوضح ذلك", "أعلن العلماء ذلك"). */
const MAX_POINTER = 6;

/** "أوضح ذلك المهندس …": what was made clear is the sentence before, in this line or the one above. */
function pointsBack(text: string, passage: Passage, before: Passage | undefined, saying: Saying): Candidate | null {
  const { items, first } = passage;
  const pointer = pointerAfter(text, passage, saying.at);
  if (pointer === null) return null;
  const start = first[saying.at]!;
  const source = start > 0 ? passage : before;
  if (source === undefined) return null;
  const last = source === passage ? start - 1 : source.items.length - 1;
  const from = source.first[last]!;
  const speaker = pointer === saying.at + 1 ? arabicSpeaker(text, items, pointer + 1, passage.last[saying.at]! + 1) : saying.speaker;
  if (speaker === null) return null;
  const cue = { start: items[saying.at]!.start, end: pointer === saying.at + 1 ? items[pointer]!.end : items[saying.at]!.end };
  return {
    kind: isMixed(text, source, from, last) ? 'mixed' : 'indirect',
    content: { start: source.items[from]!.start, end: source.items[last]!.end },
    cue,
    speaker,
    speakerFrom: 'stated',
    frame: { start: source.items[from]!.start, end: items[passage.last[saying.at]!]!.end },
    groupKey: null,
    continues: false,
    rules: ['ar.points-back', `ar.cue.${saying.form.cue.id}`],
    confidence: 'medium',
  };
}

function pointerAfter(text: string, passage: Passage, at: number): number | null {
  const { items, last } = passage;
  for (let index = at + 1; index <= Math.min(last[at]!, at + MAX_POINTER); index += 1) {
    const item = items[index]!;
    if (item.kind !== 'word') return null;
    if (text.slice(item.start, item.end) !== 'ذلك') continue;
    const next = items[index + 1];
    // "أعلن ذلك في بيان" points back; "أعلن ذلك القرار" names a thing.
    return next?.kind === 'word' && next.form.startsWith('ال') && index > at + 1 ? null : index;
  }
  return null;
}

function frameOf(passage: Passage, saying: Saying, last: number): Span {
  const { items, first } = passage;
  const end = passage.last[last] ?? last;
  return { start: items[first[saying.at]!]!.start, end: items[end]!.end };
}

function spanOf(item: Span): Span {
  return { start: item.start, end: item.end };
}
