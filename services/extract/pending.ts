import type { Candidate } from './candidate.ts';
import { labelSpeaker } from './neutral-speaker.ts';
import { contentOf, isKind, type Passage } from './passage.ts';
import type { Pending } from './reading.ts';

/** Lines of a list that one cue can govern. */
const MAX_LINES = 50;

/**
 * What a cue at the end of line `index` opens: the lines of a list ("- …"), or the next line alone. `claimed` are the
 * candidates found on the other lines.
 */
export function pendingCandidates(
  lines: readonly Passage[],
  index: number,
  pending: Pending,
  claimed: readonly Candidate[],
): Candidate[] {
  const next = lines[index + 1];
  if (next === undefined) return [];
  if (!isListed(next)) return nextLine(next, pending, claimed);
  const found: Candidate[] = [];
  for (const line of lines.slice(index + 1, index + 1 + MAX_LINES)) {
    if (!isListed(line)) break;
    if (line.items.length > 1) found.push(named(line, pending) ?? candidate(line, 1, pending, pending.cue.start));
  }
  return found;
}

/** The next line: the marks that it begins with, or all of it up to the first sentence that is somebody else's. */
function nextLine(line: Passage, pending: Pending, claimed: readonly Candidate[]): Candidate[] {
  const whole = candidate(line, 0, pending, null);
  if (isKind(line, 0, 'quoted')) {
    const content = contentOf(line, 0, 0);
    // Marks with an attribution of their own behind them are left to it.
    return claimed.some((other) => other.content.start === content.start) ? [] : [{ ...whole, content }];
  }
  let end = line.end;
  for (const { frame } of claimed) {
    if (frame.start >= line.start && frame.start < end) end = frame.start;
  }
  return end > line.start ? [{ ...whole, content: { start: line.start, end } }] : [];
}

/** '- Eva Roth: "…"': a line of the list that says itself whose words it gives. */
function named(line: Passage, pending: Pending): Candidate | null {
  const colon = line.items.findIndex(({ kind }) => kind === 'colon');
  const speaker = colon > 1 ? labelSpeaker(line, 1, colon) : null;
  // The name is all of the label: "- On Friday Roth left: the door was open" is one speech.
  if (speaker === null || speaker.start !== line.items[1]!.start || !isKind(line, colon + 1, 'quoted')) return null;
  return { ...candidate(line, colon + 1, pending, null), speaker, speakerFrom: 'stated' };
}

function isListed(line: Passage): boolean {
  const first = line.items[0]!;
  return first.kind === 'dash' || (first.kind === 'other' && /^[•*▪●·◦‣]$/u.test(first.form));
}

function candidate(line: Passage, from: number, pending: Pending, groupKey: number | null): Candidate {
  const { cue, speaker, speakerFrom, frame, rule } = pending;
  return {
    kind: 'direct',
    content: contentOf(line, from, line.items.length - 1),
    cue,
    speaker,
    speakerFrom,
    frame: { start: frame.start, end: line.end },
    groupKey,
    continues: null,
    rules: [rule, groupKey === null ? 'next-line' : 'list'],
  };
}
