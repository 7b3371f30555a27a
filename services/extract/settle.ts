import type { Finding } from '../../models/finding.ts';
import type { Span } from '../../models/primitives.ts';
import type { Candidate } from './candidate.ts';
import { confidenceOf } from './confidence.ts';

const EDGE_BEFORE = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff,،:;؛.–—-]/u;
const EDGE_AFTER = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff,،:;؛–—-]/u;
const MARK = /["“”„‟«»‹›]/u;

/**
 * Chooses one reading for all words: candidates come in order of preference, and one that overlaps a chosen one is
 * dropped. Edges are trimmed of space, commas and marks that pair with nothing; groups are numbered from 1.
 */
export function settle(text: string, candidates: readonly Candidate[]): Finding[] {
  const chosen: Chosen[] = [];
  for (const candidate of candidates) {
    const span = trim(text, candidate);
    if (span === null) continue;
    const at = firstAfter(chosen, span.start);
    if (at < chosen.length && chosen[at]!.span.start < span.end) continue;
    if (at > 0 && chosen[at - 1]!.span.end > span.start) continue;
    chosen.splice(at, 0, { span, candidate });
  }
  const keys = groupKeys(text, chosen);
  const sizes = new Map<number, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const groups = new Map<number, number>();
  return chosen.map(({ span, candidate }, index) => {
    const { content: _content, groupKey: _groupKey, continues: _continues, ...rest } = candidate;
    const key = keys[index]!;
    if (sizes.get(key)! > 1 && !groups.has(key)) groups.set(key, groups.size + 1);
    const group = groups.get(key) ?? null;
    const frame = { start: Math.min(rest.frame.start, span.start), end: Math.max(rest.frame.end, span.end) };
    const confidence = confidenceOf(rest.kind, rest.rules, isMarked(text, span.start));
    return { ...rest, ...span, frame, group, confidence };
  });
}

/** Whether a quotation mark stands right before the words, a space between at most. */
function isMarked(text: string, start: number): boolean {
  return /(?:["“”„‟«»‹›‘’‚'＂「『`]|\(\()\s?$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Characters between two paragraphs of one speech: breaks, space, a mark. */
const MAX_BREAK = 20;

interface Chosen {
  readonly span: Span;
  readonly candidate: Candidate;
}

/** One key a finding; those of one split quotation share it. A candidate without a key has its own start for one. */
function groupKeys(text: string, chosen: readonly Chosen[]): number[] {
  const keys: number[] = [];
  chosen.forEach(({ span, candidate }, index) => {
    const before = chosen[index - 1];
    const joined = candidate.continues === 'previous' || before?.candidate.continues === 'next';
    const follows =
      joined &&
      before?.candidate.kind === 'direct' &&
      candidate.kind === 'direct' &&
      isRightBehind(text, before, candidate);
    keys.push(follows ? keys[index - 1]! : (candidate.groupKey ?? -1 - span.start));
  });
  return keys;
}

/** Whether only space and marks lie between the sentences of the two. */
function isRightBehind(text: string, before: Chosen, candidate: Candidate): boolean {
  const from = Math.max(before.candidate.frame.end, before.span.end);
  return candidate.frame.start - from < MAX_BREAK && !/[\p{L}\p{N}]/u.test(text.slice(from, candidate.frame.start));
}

/** Index of the first chosen span that starts at or after `start`. */
function firstAfter(chosen: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chosen[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The content without space and separators at its edges; null where no letter or digit is left. */
function trim(text: string, { content, kind }: Candidate): Span | null {
  let { start, end } = content;
  while (start < end && (EDGE_BEFORE.test(text[start]!) || (kind === 'direct' && MARK.test(text[start]!)))) start += 1;
  end = trimEnd(text, start, end, kind);
  // A full stop ends the sentence of the outlet, not reported words.
  if (kind !== 'direct' && text[end - 1] === '.' && text[end - 2] !== '.') end = trimEnd(text, start, end - 1, kind);
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}

/** A mark at the end of direct speech that pairs with none within it goes as well; marks are counted once. */
function trimEnd(text: string, start: number, from: number, kind: Candidate['kind']): number {
  let end = from;
  let marks = kind === 'direct' ? countMarks(text, start, end) : 0;
  while (end > start) {
    const char = text[end - 1]!;
    const isMark = kind === 'direct' && MARK.test(char);
    if (!EDGE_AFTER.test(char) && !(isMark && marks % 2 === 1)) break;
    if (isMark) marks -= 1;
    end -= 1;
  }
  return end;
}

function countMarks(text: string, start: number, end: number): number {
  let marks = 0;
  for (let at = start; at < end; at += 1) if (MARK.test(text[at]!)) marks += 1;
  return marks;
}
