import type { Span } from '../../models/primitives.ts';

/** A stretch of a passage: plain, a word that differs, or what a flag rests on. */
export interface MarkedPart {
  readonly text: string;
  readonly mark: 'differs' | 'rests' | null;
}

/**
 * A text cut where its marks begin and end, to the letter; what a flag rests on is stronger than what differs. `differing`
 * must be in the order of the text.
 *
 *     markedParts('21 boats', [{ start: 0, end: 2 }], null)   // 21 (differs), " boats" (no mark)
 */
export function markedParts(text: string, differing: readonly Span[], rests: Span | null): MarkedPart[] {
  const bounds = new Set([0, text.length, ...[...differing, ...(rests === null ? [] : [rests])].flatMap(ends)]);
  const cuts = [...bounds].filter((at) => at <= text.length).sort((one, other) => one - other);
  const parts: MarkedPart[] = [];
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] as number;
    const within = (span: Span) => span.start <= start && end <= span.end;
    const mark = rests !== null && within(rests) ? 'rests' : differing.some(within) ? 'differs' : null;
    const last = parts.at(-1);
    // Two marks that follow one another are two words; two plain parts cannot.
    if (last !== undefined && last.mark === mark && mark === 'rests') {
      parts[parts.length - 1] = { text: last.text + text.slice(start, end), mark };
    } else {
      parts.push({ text: text.slice(start, end), mark });
    }
  }
  return parts;
}

const ends = ({ start, end }: Span): number[] => [start, end];
