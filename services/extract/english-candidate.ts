import type { Candidate } from './candidate.ts';
import type { Attribution } from './english-cue.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, frameOf, isKind, type Passage, spanOf } from './passage.ts';
import type { Pending } from './reading.ts';

/** Items of a clause that one attribution can claim; the longest printed sentences have under two hundred. */
export const MAX_CLAUSE = 400;

/** Where a content stands to its cue, and what groups it with other fragments. */
export interface How {
  /** Last part of the rule's id: "after", "split", "before-that" … */
  readonly rule: string;
  readonly groupKey?: number;
}

/** The marked stretch at item `at` as direct speech. */
export function direct(passage: Passage, attribution: Attribution, at: number, how: How): Candidate {
  return { ...base(passage, attribution, at, at, how), kind: 'direct' };
}

/** Items [from, last] as reported speech: mixed if marked words of somebody stand in it, direct if it is all marked. */
export function reported(passage: Passage, attribution: Attribution, from: number, last: number, how: How): Candidate {
  if (from === last && isKind(passage, from, 'quoted')) return direct(passage, attribution, from, how);
  let mixed = false;
  for (let at = from; at <= last; at += 1) {
    mixed ||= isKind(passage, at, 'mark') || (isKind(passage, at, 'quoted') && isSpeech(passage, at));
  }
  return { ...base(passage, attribution, from, last, how), kind: mixed ? 'mixed' : 'indirect' };
}

/** Items from `from` to the end of the passage as direct speech that no mark closes. */
export function spoken(passage: Passage, attribution: Attribution, from: number, how: How): Candidate {
  return { ...base(passage, attribution, from, passage.items.length - 1, how), kind: 'direct' };
}

function base(
  passage: Passage,
  attribution: Attribution,
  from: number,
  last: number,
  { rule, groupKey }: How,
): Candidate {
  const { speaker, at, form } = attribution;
  return {
    kind: 'indirect',
    content: contentOf(passage, from, last),
    cue: spanOf(passage, at, at),
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end },
    speakerFrom: attribution.from,
    frame: frameOf(passage, Math.min(from, at), Math.max(last, at)),
    groupKey: groupKey ?? null,
    continues: null,
    rules: [`en.${rule}`, `en.cue.${form.cue.id}`],
  };
}

/** A cue at the end of its line, whose words stand in the lines below. */
export function pendingOf(passage: Passage, attribution: Attribution): Pending {
  const { speaker, at } = attribution;
  return {
    cue: spanOf(passage, at, at),
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end },
    speakerFrom: attribution.from,
    frame: frameOf(passage, at, at),
    rule: 'en.before-colon',
  };
}
