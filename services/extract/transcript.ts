import type { Candidate } from './candidate.ts';
import type { Passage } from './passages.ts';

/** Words of a label before the colon ("SENATOR ROTH:"). */
const MAX_LABEL_WORDS = 4;

/** Lines with such labels, and lines of one and the same label, that make a transcript. */
const MIN_LINES = 3;
const MIN_REPEATS = 2;

/** Labels of captions, credits and mail headers, which repeat like names. */
const NO_SPEAKERS = /^(?:photo|photos|image|images|video|source|sources|credit|caption|read more|related|watch|update|updated|note|via|by|from|to|date|subject|contact|tel|phone|fax|email|المصدر|تصوير|صورة|فيديو|اقرأ أيضا|إقرأ أيضا|رابط|هاتف|تاريخ)$/iu;

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
 */
export function transcript(text: string, lines: readonly Passage[]): Candidate[] {
  const labelled = lines.map((line) => labelOf(text, line)).filter((one) => one !== null);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const kept = labelled.filter(({ label }) => (counts.get(label) ?? 0) >= MIN_REPEATS);
  return kept.length < MIN_LINES ? [] : kept.map((one) => candidate(one));
}

function labelOf(text: string, line: Passage): Labelled | null {
  const { items } = line;
  const from = items[0]!.kind === 'mark' || items[0]!.kind === 'dash' || items[0]!.kind === 'other' ? 1 : 0;
  let colon = from;
  while (colon < items.length && colon - from <= MAX_LABEL_WORDS && items[colon]!.kind === 'word') colon += 1;
  if (colon === from || items[colon]?.kind !== 'colon' || colon - from > MAX_LABEL_WORDS || colon + 1 >= items.length) return null;
  const label = text.slice(items[from]!.start, items[colon - 1]!.end);
  return NO_SPEAKERS.test(label) || /^\p{N}/u.test(label) ? null : { line, label, from, colon };
}

function candidate({ line, from, colon }: Labelled): Candidate {
  const { items } = line;
  const first = items[colon + 1]!;
  const only = colon + 2 >= items.length && first.kind === 'quoted';
  return {
    kind: 'direct',
    content: only ? first.inner : { start: first.start, end: line.end },
    cue: null,
    speaker: { start: items[from]!.start, end: items[colon - 1]!.end },
    speakerFrom: 'stated',
    frame: { start: line.start, end: line.end },
    groupKey: null,
    continues: false,
    rules: ['transcript-line'],
    confidence: 'medium',
  };
}
