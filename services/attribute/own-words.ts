import type { Finding } from '../../models/finding.ts';
import type { Span } from '../../models/primitives.ts';
import { type Reading, type WordRange, wordsIn } from './reading.ts';

/** The words around a quotation that speak about it: the frame without any quotation, cut at the neighbours' cues. */
export interface OwnWords {
  /** Words before the quotation, back to the last one before it. */
  readonly before: WordRange;
  /** Words behind it, up to the cue of the next one. */
  readonly after: WordRange;
  /** Whether the cue stands behind the quotation, so that `after` holds its clause. */
  readonly cueAfter: boolean;
}

/** Longest stretch read on either side, in words; frames are sentences, and a text without stops is one long sentence. */
const LONGEST_SIDE = 80;

/** `ordered` are all findings by start, `index` the one asked for. */
export function ownWords(reading: Reading, ordered: readonly Finding[], index: number): OwnWords {
  const finding = ordered[index]!;
  const anchors = [
    finding.start,
    ...(finding.cue ? [finding.cue.start] : []),
    ...(finding.speaker ? [finding.speaker.start] : []),
  ];
  const first = Math.min(...anchors.filter((anchor) => anchor >= finding.frame.start), finding.start);
  let start = finding.frame.start;
  for (let back = index - 1; back >= 0 && back > index - NEIGHBOURS; back -= 1) {
    const { end } = ordered[back]!;
    if (end <= first && end > start) start = end;
  }
  let end = finding.frame.end;
  for (let ahead = index + 1; ahead < ordered.length && ahead < index + NEIGHBOURS; ahead += 1) {
    const next = ordered[ahead]!;
    const opens = opening(next, finding);
    if (opens >= finding.end && opens < end) end = opens;
  }
  const before = wordsIn(reading, clamp({ start, end: finding.start }));
  const after = wordsIn(reading, clamp({ start: finding.end, end }));
  return {
    before: { from: Math.max(before.from, before.to - LONGEST_SIDE), to: before.to },
    after: { from: after.from, to: Math.min(after.to, after.from + LONGEST_SIDE) },
    cueAfter: finding.cue !== null && finding.cue.start >= finding.end,
  };
}

/** Findings looked at on either side. */
const NEIGHBOURS = 6;

/** Where the next finding's own clause begins; a cue both share belongs to both. */
function opening(next: Finding, finding: Finding): number {
  const shared = next.cue !== null && finding.cue !== null && next.cue.start === finding.cue.start;
  if (shared) return next.start;
  const starts = [next.start];
  if (next.cue && next.cue.start >= finding.end) starts.push(next.cue.start);
  if (next.speaker && next.speaker.start >= finding.end) starts.push(next.speaker.start);
  return Math.min(...starts);
}

function clamp({ start, end }: Span): Span {
  return { start, end: Math.max(start, end) };
}
