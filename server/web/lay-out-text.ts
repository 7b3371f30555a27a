import type { Span } from '../../models/primitives.ts';

/** A stretch of text under the same spans all along. */
export interface Segment extends Span {
  readonly text: string;
  /** Indexes of the spans that cover it, the innermost (shortest) first; empty for plain text. */
  readonly covers: readonly number[];
  /** Indexes of the spans whose first, and whose last, segment this is. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A text cut into paragraphs (its lines), and each at the borders of the spans, so that spans may nest, overlap and run
 * over lines while markup stays flat. Joined, the segments give the text but for the line breaks; empty lines are left
 * out.
 *
 * Offsets are UTF-16 code units into `text`. Spans that are empty or outside the text are passed over.
 *
 *     layOutText('ab cd', [{start: 0, end: 2}])   // [[{text: 'ab', covers: [0], …}, {text: ' cd', covers: [], …}]]
 */
export function layOutText(text: string, spans: readonly Span[]): Segment[][] {
  const starts = new Map<number, number[]>();
  const stops = new Map<number, number[]>();
  for (const [index, { start, end }] of spans.entries()) {
    if (start < 0 || end > text.length || start >= end) continue;
    starts.set(start, [...(starts.get(start) ?? []), index]);
    stops.set(end, [...(stops.get(end) ?? []), index]);
  }
  const borders = [...new Set([...starts.keys(), ...stops.keys()])].sort((a, b) => a - b);
  const length = (index: number): number => spans[index]!.end - spans[index]!.start;

  const first = new Map<number, OpenSegment>();
  const last = new Map<number, OpenSegment>();
  const active = new Set<number>();
  const paragraphs: OpenSegment[][] = [];
  let nextBorder = 0;
  for (const line of lines(text)) {
    if (text.slice(line.start, line.end).trim() === '') continue;
    const paragraph: OpenSegment[] = [];
    for (let start = line.start; start < line.end; ) {
      // Borders up to here, those in the line break before included.
      for (; nextBorder < borders.length && borders[nextBorder]! <= start; nextBorder += 1) {
        for (const index of stops.get(borders[nextBorder]!) ?? []) active.delete(index);
        for (const index of starts.get(borders[nextBorder]!) ?? []) active.add(index);
      }
      const end = Math.min(borders[nextBorder] ?? line.end, line.end);
      const covers = [...active].sort((a, b) => length(a) - length(b));
      const segment: OpenSegment = { start, end, text: text.slice(start, end), covers, begins: [], ends: [] };
      paragraph.push(segment);
      for (const index of covers) {
        if (!first.has(index)) first.set(index, segment);
        last.set(index, segment);
      }
      start = end;
    }
    paragraphs.push(paragraph);
  }
  for (const [index, segment] of first) segment.begins.push(index);
  for (const [index, segment] of last) segment.ends.push(index);
  return paragraphs;
}

/** A segment while it is not yet known what begins and ends with it. */
type OpenSegment = Segment & { readonly begins: number[]; readonly ends: number[] };

/** The lines of a text without their breaks. */
function* lines(text: string): Generator<Span> {
  let start = 0;
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield { start, end: found.index };
    start = found.index + found[0].length;
  }
  yield { start, end: text.length };
}
