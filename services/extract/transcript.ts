import type { Candidate } from './candidate.ts';
import { contentOf, isKind, type Passage, rawAt, spanOf } from './passage.ts';

/** Words of a label before the colon ("SENATOR ROTH:"). */
const MAX_LABEL_WORDS = 4;

/** Lines with such labels, and lines with one and the same label, that make a transcript. */
const MIN_LINES = 3;
const MIN_REPEATS = 2;

/** Labels of captions, credits and mail headers, which repeat like names. */
const NO_SPEAKERS =
  /^(?:photos?|images?|video|sources?|credit|caption|read more|related|watch|updated?|note|via|by|from|to|date|subject|contact|tel|phone|fax|email|المصدر|تصوير|صورة|فيديو|اقرأ أيضا|إقرأ أيضا|رابط|هاتف|تاريخ)$/iu;

/** Labels that say which of the two speaks, and name nobody. */
const QUESTION = /^(?:q|question|س|سؤال|السؤال|frage|pregunta|вопрос)$/iu;
const ANSWER = /^(?:a|answer|ج|جواب|الجواب|antwort|réponse|respuesta|ответ)$/iu;

interface Labelled {
  readonly line: Passage;
  readonly label: string;
  /** First item of the label, and the colon after it. */
  readonly from: number;
  readonly colon: number;
}

/**
 * Lines of a transcript ("ROTH: We will go on."), each a direct speech of its own. Labels must recur: a single
 * "Name: words" is a headline or a list. A text without them gives none.
 *
 * "Q:" and "A:" name nobody: a question has no speaker, an answer is by whoever spoke last before the interview.
 */
export function transcript(lines: readonly Passage[]): Candidate[] {
  const labelled = lines.map(labelOf).filter((one) => one !== null);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const kept = labelled.filter(({ label }) => counts.get(label)! >= MIN_REPEATS);
  return kept.length < MIN_LINES ? [] : kept.map(candidate);
}

function labelOf(line: Passage): Labelled | null {
  const from = isKind(line, 0, 'mark') || isKind(line, 0, 'dash') || isKind(line, 0, 'other') ? 1 : 0;
  const colon = labelEnd(line, from);
  if (colon === null || colon + 1 >= line.items.length) return null;
  const { start, end } = spanOf(line, from, colon - 1);
  const label = line.text.slice(start, end);
  // Names begin with a capital or in a script without them; a line of figures is a table.
  const named = /^[\p{Lu}\p{Lo}]/u.test(label) && /\p{L}{2}/u.test(line.text.slice(line.items[colon]!.end, line.end));
  return NO_SPEAKERS.test(label) || !named ? null : { line, label, from, colon };
}

/** The colon behind at most `MAX_LABEL_WORDS` words ("SEN. ROTH:"), or the point of "Q."; null where the line has no label. */
function labelEnd(line: Passage, from: number): number | null {
  let words = 0;
  for (let at = from; words <= MAX_LABEL_WORDS; at += 1) {
    if (isKind(line, at, 'word')) words += 1;
    else if (isKind(line, at, 'colon')) return words === 0 ? null : at;
    else if (!isKind(line, at, 'stop') || rawAt(line, at) !== '.' || words === 0) return null;
    else if (words === 1 && isQuestionOrAnswer(rawAt(line, from))) return at;
  }
  return null;
}

function isQuestionOrAnswer(label: string): boolean {
  return QUESTION.test(label) || ANSWER.test(label);
}

function candidate({ line, label, from, colon }: Labelled): Candidate {
  const named = !isQuestionOrAnswer(label);
  return {
    kind: 'direct',
    content: contentOf(line, colon + 1, line.items.length - 1),
    cue: null,
    speaker: named ? spanOf(line, from, colon - 1) : null,
    speakerFrom: named ? 'stated' : ANSWER.test(label) ? 'inherit' : 'none',
    frame: { start: line.start, end: line.end },
    groupKey: null,
    continues: null,
    rules: ['transcript-line'],
  };
}
