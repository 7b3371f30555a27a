import type { Candidate } from './candidate.ts';
import { contentBefore } from './english-after.ts';
import { contentBehind } from './english-before.ts';
import { pendingOf } from './english-candidate.ts';
import { type Attribution, type Cue, cueAt } from './english-cue.ts';
import { readLeading } from './english-leading.ts';
import { sayingNouns } from './english-nouns.ts';
import { sourcePhrases } from './english-sources.ts';
import type { Phrase } from './english-speaker.ts';
import { readTrailing } from './english-trailing.ts';
import { isPassive, isVerb } from './english-verb.ts';
import { isKind, type Passage } from './passage.ts';
import type { Pending, Reading } from './reading.ts';

/**
 * Reads one passage of English.
 *
 * An attribution stands after its words ("…," said X; …, X said), between them, or before them (X said that …). What
 * stands after wins: its content reaches back to the start of the sentence, over anything that looks like another cue.
 */
export function readEnglish(passage: Passage): Reading {
  const trailing: Candidate[] = [];
  const leading: Candidate[] = [];
  let pending: Pending | null = null;
  // Item behind the last trailing attribution, and last item of what a leading one reports: a cue within that is part of
  // the content, and is not followed to its end again.
  let resume = 0;
  let claimed = -1;
  let last: Attribution | undefined;
  for (let at = 0; at < passage.items.length; at += 1) {
    const cue = cueAt(passage, at);
    if (cue === null) continue;
    if (last !== undefined && passage.first[last.at] !== passage.first[at]) last = undefined;
    const tail = readTrailing(passage, cue, resume);
    const before = tail === null ? [] : contentBefore(passage, tail, resume);
    if (tail !== null && before.length > 0) {
      for (const candidate of before) trailing.push(candidate);
      resume = tail.after;
      last = tail;
      continue;
    }
    if (at <= claimed) continue;
    const speaker: Phrase | null = last?.speaker ?? null;
    const lead = readLeading(passage, cue, speaker);
    if (lead === null) {
      last = bareAttribution(passage, cue) ?? last;
      continue;
    }
    last = { ...lead.attribution, speaker: lead.attribution.speaker ?? speaker };
    if (lead.opener.content < passage.items.length) {
      const contents = contentBehind(passage, lead.attribution, lead.opener);
      for (const candidate of contents.candidates) leading.push(candidate);
      claimed = contents.last;
    } else if (lead.opener.by === 'colon') pending = pendingOf(passage, lead.attribution);
  }
  // "She has called it “late” and “dull”:" and the words below.
  if (pending === null && last !== undefined && isKind(passage, passage.items.length - 1, 'colon'))
    pending = pendingOf(passage, last);
  return { candidates: [...trailing, ...leading, ...sourcePhrases(passage), ...sayingNouns(passage)], pending };
}

/** "The church denied these claims": a verb of saying without content still tells who speaks in what hangs on it. */
function bareAttribution(passage: Passage, { at, form, subject: speaker }: Cue): Attribution | undefined {
  if (form.shape !== 'past' && form.shape !== 'present') return undefined;
  if (speaker === null || !isVerb(passage, at, form, speaker) || isPassive(passage, at, form)) return undefined;
  return { at, form, speaker, from: 'stated', first: speaker.first, after: at + 1, inverted: false };
}
