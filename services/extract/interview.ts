import type { Candidate } from './candidate.ts';
import { contentOf, isKind, type Passage } from './passage.ts';

/** Questions with an answer each that make an interview; one alone may be a heading and a list. */
const MIN_PAIRS = 2;

/**
 * Questions and answers that only their marks tell apart, as Arabic papers print interviews:
 *
 *     • When will you come?
 *     - Tomorrow at noon.
 *
 * A line that begins with a sign and ends with a question mark asks, the next line answers if it begins with another sign.
 * The question has no speaker; the answer is by whoever spoke last before the interview. A text with fewer than two such
 * pairs gives none.
 */
export function interview(lines: readonly Passage[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const answer = lines[index + 1];
    if (answer === undefined || !asks(line) || !isMarked(answer) || asks(answer)) continue;
    if (sign(answer) !== sign(line)) found.push(candidate(line, 'none'), candidate(answer, 'inherit'));
  }
  return found.length < MIN_PAIRS * 2 ? [] : found;
}

function isMarked(line: Passage): boolean {
  return (isKind(line, 0, 'dash') || isKind(line, 0, 'other')) && line.items.length > 1;
}

function asks(line: Passage): boolean {
  return isMarked(line) && /[?؟？]$/u.test(line.text.slice(line.start, line.end));
}

function sign(line: Passage): string {
  return line.items[0]!.form;
}

function candidate(line: Passage, speakerFrom: 'none' | 'inherit'): Candidate {
  return {
    kind: 'direct',
    content: contentOf(line, 1, line.items.length - 1),
    cue: null,
    speaker: null,
    speakerFrom,
    frame: { start: line.start, end: line.end },
    groupKey: null,
    continues: null,
    rules: ['interview-line'],
  };
}
