import assert from 'node:assert/strict';
import type { Finding } from '../../../models/finding.ts';
import type { Span } from '../../../models/primitives.ts';
import { sentences } from '../../../services/text/sentences.ts';

/**
 * A quotation of a test article. `speaker` null means that the cue has none of its own ("وأضاف"); left out, that nothing
 * says who speaks. Words are looked for in the text: `quote` behind the one before, cue and speaker nearest to it in its sentence.
 */
export interface Quotation {
  readonly quote: string;
  readonly cue?: string;
  readonly speaker?: string | null;
  readonly kind?: Finding['kind'];
  readonly group?: number;
}

/** What `extract` would hand over for these quotations; the frame is the sentence, as it is there as a rule. */
export function findingsOf(text: string, lang: string, quotations: readonly Quotation[]): Finding[] {
  const all = sentences(text, lang);
  let from = 0;
  return quotations.map(({ quote, cue, speaker, kind = 'indirect', group = null }) => {
    const start = text.indexOf(quote, from);
    assert.notEqual(start, -1, `the test article has no "${quote}"`);
    const span = { start, end: start + quote.length };
    from = span.end;
    const own = all.find((one) => one.start <= start && span.end <= one.end) ?? span;
    const cueSpan = cue === undefined ? null : nearest(text, cue, span, own);
    const speakerSpan = typeof speaker === 'string' ? nearest(text, speaker, cueSpan ?? span, own) : null;
    const first = Math.min(start, cueSpan?.start ?? start);
    const last = Math.max(span.end, cueSpan?.end ?? 0);
    const cover = all.filter((one) => one.end > first && one.start < last);
    return {
      ...span,
      kind,
      cue: cueSpan,
      speaker: speakerSpan,
      speakerFrom: speakerSpan ? 'stated' : speaker === null ? 'inherit' : 'none',
      frame: { start: cover[0]?.start ?? first, end: cover.at(-1)?.end ?? last },
      group,
      rules: ['test'],
      confidence: 'high',
    };
  });
}

/** The words nearest to a span: in its own sentence, or else anywhere. */
function nearest(text: string, words: string, { start, end }: Span, sentence: Span): Span {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at + words.length <= start || at >= end) places.push(at);
  }
  assert.ok(places.length > 0, `the test article has no "${words}" beside the quotation`);
  const near = places.filter((at) => at >= sentence.start && at + words.length <= sentence.end);
  const distance = (at: number): number => (at < start ? start - at - words.length : at - end);
  const [at] = (near.length > 0 ? near : places).sort((a, b) => distance(a) - distance(b));
  return { start: at!, end: at! + words.length };
}
