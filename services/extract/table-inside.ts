import { sentences } from '../text/sentences.ts';
import type { Candidate } from './candidate.ts';
import type { Language } from './language.ts';
import { afterPause, beforePause, isOne, type Line, lineOf } from './line.ts';
import { isKind, type Passage, type Quoted } from './passage.ts';
import { passages } from './passages.ts';
import { type Attribution, direct } from './table-candidate.ts';
import { cueAt } from './table-cue.ts';
import { readTrailing } from './table-trailing.ts';
import { tokens } from './tokens.ts';

/** Words in marks below which no attribution stands between them. */
const MIN_WORDS = 5;

/** Longest marked stretch that is looked into, in code units; a longer one is a text of its own. */
const MAX_LENGTH = 5000;

/**
 * The parts of a quotation that holds its own attribution between the marks, as French and Russian print it:
 *
 *     « Nous avons gagné, | a déclaré Roth, | et nous continuerons. »
 *     «Мы победили, | — сказал Рот. | — Мы продолжим».
 *
 * Null where the marks hold none.
 */
export function inside(passage: Passage, item: Quoted, language: Language): Candidate[] | null {
  const { start, end } = item.inner;
  if (item.words < MIN_WORDS || end - start > MAX_LENGTH) return null;
  const line = innerLine(passage, item, language);
  if (line === null) return null;
  for (let at = 1; at < line.items.length - 1; at += 1) {
    const cue = cueAt(line, at, language);
    const trailing = cue === null ? null : readTrailing(line, cue, 0, language);
    if (trailing === null || trailing.prior < 0) continue;
    const { attribution, first, prior, after } = trailing;
    if (!isEnclosed(line, first, after, language)) continue;
    return parts(line, attribution, prior, after, item, language);
  }
  return null;
}

/** What stands in the marks as a line of its own; marks within the marks count as not printed. */
function innerLine(passage: Passage, { inner }: Quoted, language: Language): Line | null {
  const text = passage.text.slice(inner.start, inner.end);
  const shift = <Part extends { readonly start: number; readonly end: number }>(part: Part): Part => ({
    ...part,
    start: part.start + inner.start,
    end: part.end + inner.start,
  });
  const found = passages(
    passage.text,
    tokens(text).map(shift),
    { stretches: [], unclosed: [], surplus: [], doubts: [] },
    sentences(text, language.lang).map(shift),
  );
  return found.length === 1 ? lineOf(found[0]!, language.grammar.cut) : null;
}

/** Whether speaker and cue stand between two pauses, and words go on behind them. */
function isEnclosed(line: Line, first: number, after: number, language: Language): boolean {
  const before = line.items[first - 1];
  if (before?.kind !== 'comma' && before?.kind !== 'dash') return false;
  const next = line.items[after];
  if (next === undefined) return false;
  const pause = next.kind === 'comma' || next.kind === 'dash' || next.kind === 'stop';
  const rest = afterStop(line, after);
  return pause && rest < line.items.length && !isOne(line, rest, language.relatives);
}

function afterStop(line: Line, at: number): number {
  let rest = at;
  while (isKind(line, rest, 'stop') || isKind(line, rest, 'comma') || isKind(line, rest, 'dash')) rest += 1;
  return rest;
}

function parts(
  line: Line,
  attribution: Attribution,
  prior: number,
  after: number,
  item: Quoted,
  { lang }: Language,
): Candidate[] {
  const groupKey = item.start;
  const frame = { start: item.start, end: item.end };
  const last = line.items.length - 1;
  const rest = afterStop(line, afterPause(line, after));
  return [
    { ...direct(line, attribution, 0, prior, { rule: `${lang}.inside`, groupKey }), frame },
    { ...direct(line, attribution, rest, last, { rule: `${lang}.inside`, groupKey }), frame },
  ];
}

/** Whether a marked stretch begins behind a pause or a colon, or its sentence: only such a one is a whole utterance. */
export function isUtterance(line: Line, at: number): boolean {
  return at === line.first[at] || beforePause(line, at) < at - 1 || isKind(line, at - 1, 'colon');
}
