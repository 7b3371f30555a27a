import type { Saying } from './arabic-sayings.ts';
import { arabicSpeaker } from './arabic-speaker.ts';
import type { Candidate } from './candidate.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, isKind, type Passage, rawAt, spanOf } from './passage.ts';

/** Items from a verb to the ذلك that points back ("أوضح ذلك", "أعلن العلماء ذلك"). */
const MAX_POINTER = 6;

/** "أوضح ذلك المهندس …": what was made clear is the sentence before, in this passage or the one above; null elsewhere. */
export function pointsBack(passage: Passage, above: Passage | undefined, saying: Saying): Candidate | null {
  const pointer = pointerAfter(passage, saying.at);
  if (pointer === null) return null;
  const start = passage.first[saying.at]!;
  // Only the verb of the sentence points back to the sentence before.
  if (saying.at - start > MAX_POINTER) return null;
  const source = start > 0 ? passage : above;
  if (source === undefined) return null;
  const last = source === passage ? start - 1 : source.items.length - 1;
  const from = source.first[last]!;
  const direct = pointer === saying.at + 1;
  const speaker = direct ? arabicSpeaker(passage, pointer + 1, passage.last[saying.at]! + 1) : saying.speaker;
  if (speaker === null) return null;
  let mixed = false;
  for (let at = from; at <= last; at += 1) mixed ||= isKind(source, at, 'quoted') && isSpeech(source, at);
  return {
    kind: mixed ? 'mixed' : 'indirect',
    content: contentOf(source, from, last),
    cue: spanOf(passage, saying.at, direct ? pointer : saying.at),
    speaker,
    speakerFrom: 'stated',
    frame: { start: source.items[from]!.start, end: passage.items[passage.last[saying.at]!]!.end },
    groupKey: null,
    continues: null,
    rules: ['ar.points-back', `ar.cue.${saying.form.cue.id}`],
  };
}

function pointerAfter(passage: Passage, at: number): number | null {
  for (let index = at + 1; index <= Math.min(passage.last[at]!, at + MAX_POINTER); index += 1) {
    if (!isKind(passage, index, 'word')) return null;
    if (rawAt(passage, index) !== 'ذلك') continue;
    // "أعلن العلماء ذلك القرار" names a thing.
    return index > at + 1 && rawAt(passage, index + 1).startsWith('ال') ? null : index;
  }
  return null;
}
