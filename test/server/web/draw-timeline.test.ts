import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { drawTimeline, type TimelineEntry } from '../../../server/web/draw-timeline.ts';
import type { DrawingSize } from '../../../server/web/drawing-size.ts';
import { messagesIn } from '../../../server/web/messages.ts';

const entry = (day: string, wording: number, outlet = 'Harbour Post'): TimelineEntry => ({
  outlet,
  publishedAt: day,
  wording,
  kind: 'direct',
});

const SETTINGS = (['en', 'ar'] as const).flatMap((language) =>
  (['wide', 'narrow'] as const).map((size) => [language, size] as const),
);

/** Where the marks stand across the drawing: that of the day, and what it is moved by. */
function marksOf(language: 'en' | 'ar', size: DrawingSize, entries: readonly TimelineEntry[]) {
  const { width, content } = drawTimeline(messagesIn(language), entries, size);
  const html = renderToString(h('svg', {}, [...content]));
  const places = [...html.matchAll(/<g [^>]*class="plot-version"[^>]*>.*?<\/g>/gs)].flatMap(([group]) => {
    const moved = Number(/translate\((-?[\d.]+)/.exec(group)?.[1] ?? 0);
    return [...group.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x) + moved);
  });
  return { width, html, places };
}

describe('the timeline of a statement', () => {
  const crowded = [entry('2026-02-24', 1), ...Array.from({ length: 9 }, (_, index) => entry('2026-02-27', index + 1))];

  for (const [language, size] of SETTINGS) {
    it(`shows every mark of a crowded last day, ${size}, in ${language}`, () => {
      const { width, places } = marksOf(language, size, crowded);
      assert.equal(places.length, 10);
      for (const x of places) assert.ok(x >= 9 && x <= width - 9, `${x} of ${width}`);
      const sorted = [...places].sort((a, b) => a - b);
      for (const [index, x] of sorted.entries()) assert.ok(index === 0 || x - (sorted[index - 1] ?? 0) >= 18, 'apart');
    });
  }

  it('runs from left to right in English and from right to left in Arabic', () => {
    const two = [entry('2026-02-24', 1), entry('2026-02-27', 1)];
    for (const size of ['wide', 'narrow'] as const) {
      const [first, last] = marksOf('en', size, two).places;
      assert.ok((first ?? 0) < (last ?? 0));
      const [begin, end] = marksOf('ar', size, two).places;
      assert.ok((begin ?? 0) > (end ?? 0));
    }
  });

  it('fits a telephone, with the names of outlets above their rows', () => {
    const name = 'The Morning Chronicle of the Northern Harbour';
    const two = [entry('2026-02-24', 1, name), entry('2026-02-27', 1, name)];
    const { width, html } = marksOf('en', 'narrow', two);
    assert.ok(width <= 358);
    const shown = /<text[^>]*>The Morning Chronicle of the Nor/;
    assert.match(html, shown);
    assert.doesNotMatch(marksOf('en', 'wide', two).html, shown, 'beside them there is less room');
  });
});
