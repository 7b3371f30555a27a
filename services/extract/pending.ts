import type { Candidate } from './candidate.ts';
import type { Item, Passage } from './passages.ts';
import type { Pending } from './reading.ts';

/** Lines of a list that one cue can govern. */
const MAX_LINES = 50;

/**
 * What a cue at the end of its line opens: the lines of a list ("- …"), or the next line alone. `claimed` are the candidates
 * of all lines.
 */
export function pendingCandidates(lines: readonly Passage[], index: number, pending: Pending, claimed: readonly Candidate[]): Candidate[] {
  const next = lines[index + 1];
  if (next === undefined) return [];
  const found: Candidate[] = [];
  if (!isListed(next)) {
    const one = nextLine(next, pending, claimed);
    return one === null ? [] : [one];
  }
  for (let at = index + 1; at < Math.min(lines.length, index + 1 + MAX_LINES); at += 1) {
    const line = lines[at]!;
    if (!isListed(line)) break;
    if (line.items.length > 1) found.push(candidate(line, 1, pending, pending.cue.start));
  }
  return found;
}

/** The next line: the marks that it begins with, or all of it up to the first sentence that is somebody else's. */
function nextLine(line: Passage, pending: Pending, claimed: readonly Candidate[]): Candidate | null {
  const first = line.items[0]!;
  const whole = candidate(line, 0, pending, null);
  if (first.kind === 'quoted') return { ...whole, content: first.inner };
  let end = line.end;
  for (const { frame } of claimed) if (frame.start >= line.start && frame.start < end) end = frame.start;
  return end > line.start ? { ...whole, content: { start: first.start, end } } : null;
}

function isListed(line: Passage): boolean {
  const first = line.items[0]!;
  return first.kind === 'dash' || (first.kind === 'other' && /^[•*▪●·◦‣]$/u.test(first.form));
}

function candidate(line: Passage, from: number, pending: Pending, groupKey: number | null): Candidate {
  const first: Item = line.items[from]!;
  const whole = first.kind === 'quoted' && line.items.length === from + 1;
  return {
    kind: 'direct',
    content: whole ? first.inner : { start: first.start, end: line.end },
    cue: pending.cue,
    speaker: pending.speaker,
    speakerFrom: pending.speakerFrom,
    frame: { start: pending.frame.start, end: line.end },
    groupKey,
    continues: false,
    rules: [pending.rule, groupKey === null ? 'next-line' : 'list'],
    confidence: 'medium',
  };
}
