import { type Cuts, findCuts, reportedEnd, spokenEnd } from './arabic-content.ts';
import { pointsBack } from './arabic-pointer.ts';
import { arabicSayings, type Saying } from './arabic-sayings.ts';
import { attributionTails } from './arabic-tails.ts';
import type { Candidate } from './candidate.ts';
import { isSpeech } from './not-speech.ts';
import { contentOf, frameOf, isKind, type Passage, spanOf } from './passage.ts';
import type { Pending, Reading } from './reading.ts';

/**
 * Reads one passage of Arabic: every cue with what it opens, and every source phrase with the clause it vouches for.
 *
 * Verb first is the rule ("وقال الوزير إن"), so a cue's content is looked for after it; what stands before its verb is a
 * subject ("إلا أن اللاعب أكد أنه") or a circumstance. `above` is the passage before, if it is running text: a verb that
 * points back ("أوضح ذلك") may mean its last sentence.
 */
export function readArabic(passage: Passage, above: Passage | undefined): Reading {
  const sayings = arabicSayings(passage);
  const cuts = findCuts(passage, sayings);
  const candidates: Candidate[] = [];
  let pending: Pending | null = null;
  // A saying within what another one reports is part of that content, and is not followed to its end again.
  let claimed = -1;
  for (const saying of sayings) {
    if (saying.at <= claimed) continue;
    if (saying.opener === null) {
      const previous = pointsBack(passage, above, saying);
      if (previous !== null) candidates.push(previous);
    } else if (saying.opener.content >= passage.items.length) {
      if (saying.opener.by === 'colon') pending = pendingOf(passage, saying);
    } else {
      claimed = lastItem(passage, cuts, saying);
      candidates.push(candidateOf(passage, saying, claimed));
    }
  }
  return { candidates: [...candidates, ...attributionTails(passage, sayings, cuts)], pending };
}

function pendingOf(passage: Passage, saying: Saying): Pending {
  return {
    cue: spanOf(passage, saying.at, saying.at),
    speaker: saying.speaker,
    speakerFrom: saying.speaker === null ? 'inherit' : 'stated',
    frame: frameOf(passage, saying.at, saying.at),
    rule: `ar.${saying.form.shape}-colon`,
  };
}

/** Last item of what the saying opens. */
function lastItem(passage: Passage, cuts: Cuts, saying: Saying): number {
  const { by, content: from } = saying.opener!;
  if (by === 'marks') return from;
  if (by === 'colon' || by === 'unclosed') return spokenEnd(passage, cuts, from);
  const last = reportedEnd(passage, cuts, from);
  // "أن «…»." where nothing but a sign follows: the marked stretch is all of it.
  return isKind(passage, from, 'quoted') && last === from + 1 && !isKind(passage, last, 'word') ? from : last;
}

/** The rule names the shape of the cue, where its speaker is from and the sign: "ar.finite-speaker-that". */
function candidateOf(passage: Passage, saying: Saying, last: number): Candidate {
  const { by, content: from } = saying.opener!;
  const whole = from === last && isKind(passage, from, 'quoted');
  const sign = whole ? (by === 'that' ? 'that-marks' : 'marks') : by;
  const subject = saying.speaker === null ? 'carried' : 'speaker';
  return {
    kind: whole || by === 'colon' || by === 'unclosed' ? 'direct' : isMixed(passage, from, last) ? 'mixed' : 'indirect',
    content: contentOf(passage, from, last),
    cue: spanOf(passage, saying.at, saying.at),
    speaker: saying.speaker,
    speakerFrom: saying.speaker === null ? 'inherit' : 'stated',
    frame: frameOf(passage, saying.at, last),
    groupKey: null,
    continues: false,
    rules: [`ar.${saying.form.shape}-${subject}-${sign}`, `ar.cue.${saying.form.cue.id}`],
    confidence: whole ? 'high' : by === 'noun' || by === 'unclosed' ? 'low' : 'medium',
  };
}

/** Whether reported speech holds marked words that are somebody's, not the name of a thing. */
function isMixed(passage: Passage, from: number, last: number): boolean {
  for (let at = from; at <= last; at += 1) {
    if (isKind(passage, at, 'mark') || (isKind(passage, at, 'quoted') && isSpeech(passage, at))) return true;
  }
  return false;
}
