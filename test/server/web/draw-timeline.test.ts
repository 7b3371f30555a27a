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

  it('keeps the numbers of near days of many outlets apart, one below the other where there is no room beside', () => {
    const days = ['2020-01-01', '2020-01-09', '2020-01-17', '2020-02-20', '2026-01-01'];
    const many = Array.from({ length: 40 }, (_, index) =>
      entry(days[index % 5] ?? '', (index % 9) + 1, `Outlet ${index}`),
    );
    for (const size of ['wide', 'narrow'] as const) {
      const { html } = marksOf('en', size, many);
      const numbers = [...html.matchAll(/<g [^>]*class="plot-version-number"[^>]*>.*?<\/g>/gs)].flatMap(([group]) => {
        const [, dx = '0'] = /^<g [^>]*translate\((-?[\d.]+)/.exec(group) ?? [];
        return [...group.matchAll(/translate\(([\d.]+),([\d.]+)\)"[^>]*>\d/g)].map(([, x, y]) => [
          Number(x) + Number(dx),
          Number(y),
        ]);
      });
      assert.ok(numbers.length > 20, String(numbers.length));
      for (const [index, [x = 0, y = 0]] of numbers.entries()) {
        for (const [otherX = 0, otherY = 0] of numbers.slice(index + 1)) {
          assert.ok(y !== otherY || Math.abs(x - otherX) >= 18, `${x}, ${otherX} of ${size}`);
        }
      }
    }
  });

  const SPANS = [
    { from: '2020-05-03', to: '2026-02-24', why: 'in years over years', shown: ['2021', '2023', '2025'] },
    { from: '2025-05-03', to: '2026-02-24', why: 'in months over months', shown: ['Sept 2025', 'Jan 2026'] },
    { from: '2026-02-24', to: '2026-02-26', why: 'in days over days', shown: ['24 Feb 2026', '25 Feb', '26 Feb'] },
  ];
  for (const { from, to, why, shown } of SPANS) {
    it(`tells the time off ${why}`, () => {
      const { html } = marksOf('en', 'narrow', [entry(from, 1), entry(to, 2)]);
      const [, axis = ''] = /font-variant="tabular-nums"[^>]*>(.*?)<\/g>/s.exec(html) ?? [];
      assert.deepEqual(
        [...axis.matchAll(/>([^<]+)</g)].map(([, text]) => text),
        shown,
      );
    });
  }
});
