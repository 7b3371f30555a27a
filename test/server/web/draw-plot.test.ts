import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { drawPlot } from '../../../server/web/draw-plot.ts';

const days = [
  { day: new Date('2026-02-24'), outlet: '<b onload="x">Harbour</b> & Post' },
  { day: new Date('2026-02-26'), outlet: 'صحيفة الميناء' },
];

describe('drawing a plot', () => {
  const { width, height, content } = drawPlot((plot) => ({
    width: 500,
    height: 200,
    marks: [plot.dot(days, { x: 'day', y: 'outlet', title: 'outlet', className: 'series-1' })],
  }));
  const html = renderToString(h('svg', {}, [...content]));

  it('gives its size and its elements, with the classes that the marks were given', () => {
    assert.deepEqual([width, height], [500, 200]);
    assert.match(html, /<g [^>]*class="series-1"/);
    assert.equal(html.match(/<circle /g)?.length, 2);
  });

  it('has no style, no script, no font of its own and no English labels for screen readers', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|<script|font-family|aria-/);
  });

  it('escapes what it was given', () => {
    assert.match(html, /&lt;b onload=&quot;x&quot;>Harbour&lt;\/b> &amp; Post/);
    assert.doesNotMatch(html, /<b /);
  });
});
