import type { Finding } from '../../models/finding.ts';
import type { Span } from '../../models/primitives.ts';
import { buildEntities, type EntityTable } from './entities.ts';
import { type Reading, readArticle } from './reading.ts';

/** The article as every rule of this stage needs it, made once. */
export interface Scene {
  readonly reading: Reading;
  readonly table: EntityTable;
  /** Whether an offset lies inside one of the findings. */
  readonly quoted: (offset: number) => boolean;
}

/**
 * Reads the article and collects who is in it; `ordered` are its findings by start. A title that stands apart from the
 * text is read for the names in it. Linear in the text.
 */
export function setScene(
  text: string,
  ordered: readonly Finding[],
  { lang, title }: { lang: string; title: string | null },
): Scene {
  const reading = readArticle(text, lang, ordered.flatMap(edgesOf));
  const apart = title === null || text.startsWith(title) ? null : readArticle(title, lang, []);
  return { reading, table: buildEntities(reading, ordered, apart), quoted: quotedAt(ordered) };
}

function edgesOf({ start, end, cue, speaker }: Finding): number[] {
  return [start, end, ...(cue ? [cue.start, cue.end] : []), ...(speaker ? [speaker.start, speaker.end] : [])];
}

/** Binary search over spans sorted by start; spans may overlap or nest. */
function quotedAt(ordered: readonly Span[]): (offset: number) => boolean {
  const ends: number[] = [];
  for (const { end } of ordered) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (offset) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ordered[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset < ends[low - 1]!;
  };
}
