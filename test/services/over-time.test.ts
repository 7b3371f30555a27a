import assert from 'node:assert/strict';
import { overTime } from '../../services/over-time.ts';

describe('counts over time', () => {
  it('fill the months between the first and the last', () => {
    const over = overTime([
      { lang: 'ar', month: '2025-11', count: 2 },
      { lang: 'en', month: '2026-02', count: 3 },
      { lang: 'ar', month: '2026-02', count: 2 },
    ]);
    assert.equal(over.unit, 'month');
    assert.deepEqual(over.langs, ['ar', 'en']);
    assert.deepEqual(
      over.stretches.map(({ from, counts }) => [from, ...counts]),
      [
        ['2025-11', 2, 0],
        ['2025-12', 0, 0],
        ['2026-01', 0, 0],
        ['2026-02', 2, 3],
      ],
    );
    assert.deepEqual(over.totals, [4, 3]);
    assert.equal(over.dated, 7);
  });

  it('go over to years, and to several years, where months would be too many to tell apart', () => {
    const between = (from: string, to: string) =>
      overTime([
        { lang: 'en', month: `${from}-05`, count: 1 },
        { lang: 'en', month: `${to}-05`, count: 1 },
      ]);
    const years = between('2015', '2026');
    assert.equal(years.unit, 'year');
    assert.equal(years.stretches.length, 12);
    assert.deepEqual(years.stretches[0], { from: '2015', to: null, counts: [1] });
    const centuries = between('0032', '2026');
    assert.equal(centuries.unit, 'years');
    assert.ok(centuries.stretches.length <= 48);
    assert.deepEqual(centuries.stretches[0], { from: '0000', to: '0049', counts: [1] });
    assert.equal(centuries.stretches.at(-1)?.counts[0], 1);
    assert.ok(between('0000', '9999').stretches.length <= 48);
  });

  it('count what has no month apart from the rest', () => {
    const over = overTime([
      { lang: 'en', month: '2026-02', count: 1 },
      { lang: 'fr', month: null, count: 4 },
    ]);
    assert.equal(over.undated, 4);
    assert.equal(over.dated, 1);
    assert.deepEqual(over.totals, [0, 1]);
  });

  it('tell five languages apart, and the others together where there are more', () => {
    const langs = ['ar', 'en', 'fr', 'de', 'es', 'ru', 'tr'];
    const counts = langs.map((lang, index) => ({ lang, month: '2026-02', count: 10 - index }));
    assert.deepEqual(overTime(counts.slice(0, 5)).langs, ['ar', 'en', 'fr', 'de', 'es']);
    const many = overTime(counts);
    assert.deepEqual(many.langs, ['ar', 'en', 'fr', 'de', null]);
    assert.deepEqual(many.totals, [10, 9, 8, 7, 6 + 5 + 4]);
  });

  it('are empty for an empty library', () => {
    const over = overTime([]);
    assert.deepEqual([over.stretches, over.langs, over.dated, over.undated], [[], [], 0, 0]);
  });
});
