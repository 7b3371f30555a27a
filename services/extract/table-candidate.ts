import type { Span } from '../../models/primitives.ts';
import type { Candidate } from './candidate.ts';
import type { Line } from './line.ts';
import { notSpeech } from './not-speech.ts';
import { contentOf, frameOf, isKind } from './passage.ts';
import type { Phrase } from './table-phrase.ts';

/** Items of a clause that one attribution can claim; the longest printed sentences have under two hundred. */
export const MAX_CONTENT = 400;

/** Who is said to say something, by what word, and where the two stand. */
export interface Attribution {
  /** Item that the groups and frames of its content go by. */
  readonly at: number;
  readonly cue: Span;
  readonly speaker: Phrase | null;
  readonly from: 'stated' | 'inherit' | 'none';
  /** Rule that tells of the cue: "de.cue.sagen", "fr.source". */
  readonly rule: string;
}

/** Last part of the id of the rule that found the content, and the key of the split quotation it is a part of. */
export interface How {
  readonly rule: string;
  readonly groupKey?: number | null;
}

/** Items [from, last] as direct speech. */
export function direct(line: Line, attribution: Attribution, from: number, last: number, how: How): Candidate {
  return { ...base(line, attribution, from, last, how), kind: 'direct' };
}

/** Items [from, last] as reported speech: mixed if somebody's marked words stand in it, direct if it is all marked. */
export function reported(line: Line, attribution: Attribution, from: number, last: number, how: How): Candidate {
  if (from === last && isKind(line, from, 'quoted')) return direct(line, attribution, from, last, how);
  let mixed = false;
  for (let at = from; at <= last; at += 1) {
    mixed ||= isKind(line, at, 'mark') || (isKind(line, at, 'quoted') && holdsSpeech(line, at));
  }
  return { ...base(line, attribution, from, last, how), kind: mixed ? 'mixed' : 'indirect' };
}

/** Where nouns have capitals, the shape of a name tells nothing: „Gesindel“ is as likely somebody's word. */
function holdsSpeech(line: Line, at: number): boolean {
  const reason = notSpeech(line, at);
  return reason === null || (line.capitalNouns && reason === 'name-shape');
}

function base(line: Line, attribution: Attribution, from: number, last: number, { rule, groupKey }: How): Candidate {
  const { at, cue, speaker } = attribution;
  return {
    kind: 'indirect',
    content: contentOf(line, from, last),
    cue,
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end },
    speakerFrom: speaker === null ? attribution.from : 'stated',
    frame: frameOf(line, Math.min(from, at), Math.max(last, at)),
    groupKey: groupKey ?? null,
    continues: null,
    rules: [rule, attribution.rule],
  };
}
