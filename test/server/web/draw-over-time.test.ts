import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { OverTimePlot } from '../../../server/web/components/over-time-plot.tsx';
import { messagesIn } from '../../../server/web/messages.ts';
import { overTime } from '../../../services/over-time.ts';
import { startTags, visibleText } from '../support/html.ts';

const COUNTS = [
  { lang: 'ar', month: '2025-11', count: 4 },
  { lang: 'en', month: '2026-02', count: 1 },
  { lang: 'ar', month: null, count: 3 },
];

const drawn = (language: 'en' | 'ar', counts: typeof COUNTS = COUNTS) =>
  renderToString(h(OverTimePlot, { t: messagesIn(language), id: 'over-time', caption: 'C', over: overTime(counts) }));

/** Where the columns stand, from the earliest on: series by series, the first series first. */
const columns = (html: string) =>
  startTags(html.split('aria-describedby')[1] ?? '', 'rect').map(
    ({ x, height }) => [Number(x), Number(height)] as const,
  );

describe('statements over time, drawn', () => {
  it('run from left to right in English and from right to left in Arabic', () => {
    const [november, february] = columns(drawn('en'));
    assert.ok(november && february && november[0] < february[0]);
    const [first, last] = columns(drawn('ar'));
    assert.ok(first && last && first[0] > last[0]);
  });

  it('have columns as high as their counts', () => {
    const [november, february] = columns(drawn('en'));
    assert.ok(november && february && Math.abs(november[1] - 4 * february[1]) < 0.01);
  });

  it('have columns of one breadth that can be seen, be it one month or many', () => {
    for (const months of [1, 2, 3, 11, 12, 13, 40]) {
      const counts = Array.from({ length: months }, (_, index) => ({
        lang: 'ar',
        month: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        count: 2,
      }));
      const widths = startTags(drawn('en', counts).split('aria-describedby')[1] ?? '', 'rect').map(({ width }) =>
        Math.round(Number(width)),
      );
      assert.equal(new Set(widths).size, 1, `${months} months: ${widths}`);
      assert.ok((widths[0] ?? 0) >= 4 && (widths[0] ?? 0) <= 44, `${months} months: ${widths[0]} px`);
    }
  });

  it('name their months, languages and numbers in the language of the page', () => {
    const english = visibleText(drawn('en'));
    for (const words of ['Arabic', 'English', 'Nov', '2025', 'November 2025'])
      assert.ok(english.includes(words), words);
    const arabic = visibleText(drawn('ar'));
    for (const words of ['العربية', 'الإنجليزية', 'نوفمبر', '2026', 'فبراير 2026'])
      assert.ok(arabic.includes(words), words);
    assert.doesNotMatch(arabic, /Nov|English/);
  });

  it('say in words what has no place in them, and draw nothing where nothing has one', () => {
    assert.match(visibleText(drawn('en')), /The month of 3 more statements is not known/);
    const undated = drawn('en', [{ lang: 'ar', month: null, count: 3 }] as never);
    assert.equal(startTags(undated, 'svg').length, 0);
    assert.match(visibleText(undated), /The month is not known for any of these statements/);
    assert.equal(drawn('en', []), '');
  });

  it('have no style and no script, and stay small for a long time', () => {
    const months = Array.from({ length: 3000 }, (_, index) => ({
      lang: ['ar', 'en', 'fr', 'de', 'es', 'ru', 'tr'][index % 7] ?? 'ar',
      month: `${1780 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      count: index % 9,
    }));
    const html = drawn('en', months);
    assert.doesNotMatch(html, /style=|<style|<script/);
    assert.ok(startTags(html, 'rect').length <= 2 * 48 * 5 + 6);
    assert.ok(html.length < 60_000, String(html.length));
  });
});
