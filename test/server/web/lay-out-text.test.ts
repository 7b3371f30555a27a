import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layOutText } from '../../../server/web/lay-out-text.ts';

/** The layout in short: `[0 1]words` for a stretch under spans 0 and 1, the innermost first; `|` between paragraphs. */
function check(text: string, spans: [number, number][], expected: string): void {
  const shown = layOutText(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((segments) =>
      segments
        .map(({ covers, text: words }) => (covers.length === 0 ? words : `[${covers.join(' ')}]${words}`))
        .join(''),
    )
    .join('|');
  assert.equal(shown, expected);
}

describe('laying out a text under spans', () => {
  it('leaves a text without spans whole', () => check('ab cd', [], 'ab cd'));
  it('cuts at the borders of a span', () => check('ab cd ef', [[3, 5]], 'ab [0]cd ef'));
  it('puts the inner of two nested spans first', () =>
    check(
      'abcdef',
      [
        [0, 6],
        [2, 4],
      ],
      '[0]ab[1 0]cd[0]ef',
    ));
  it('cuts overlapping spans into three', () =>
    check(
      'abcdef',
      [
        [0, 4],
        [2, 6],
      ],
      '[0]ab[0 1]cd[1]ef',
    ));
  it('keeps two spans apart that touch', () =>
    check(
      'abcd',
      [
        [0, 2],
        [2, 4],
      ],
      '[0]ab[1]cd',
    ));
  it('carries a span over a line break', () => check('ab\ncd', [[1, 5]], 'a[0]b|[0]cd'));
  it('ends a span that ends in a line break', () => check('ab\n\ncd', [[1, 3]], 'a[0]b|cd'));
  it('begins a span that begins in a line break', () => check('ab\n\ncd', [[2, 6]], 'ab|[0]cd'));
  it('leaves empty lines out, whatever breaks them', () => check('ab\r\n\r\n \u2028cd', [], 'ab|cd'));
  it('passes over spans that are empty, backwards or outside', () =>
    check(
      'ab',
      [
        [1, 1],
        [2, 1],
        [-1, 1],
        [0, 9],
      ],
      'ab',
    ));

  it('gives the text back, and marks exactly what each span covers', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ع', '😀', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }), (text, pairs) => {
        const spans = pairs.map(([start, end]) => ({ start, end }));
        const segments = layOutText(text, spans).flat();
        let position = 0;
        for (const { start, end, text: words, covers } of segments) {
          assert.equal(text.slice(start, end), words);
          // What is left out between segments is only line breaks and blank lines.
          assert.equal(text.slice(position, start).trim(), '');
          position = end;
          for (const [index, span] of spans.entries()) {
            const isValid = span.start < span.end && span.end <= text.length;
            assert.equal(covers.includes(index), isValid && span.start <= start && end <= span.end);
          }
        }
        assert.equal(text.slice(position).trim(), '');
        for (const index of spans.keys()) {
          const covered = segments.filter(({ covers }) => covers.includes(index));
          assert.deepEqual(
            segments.filter(({ begins }) => begins.includes(index)),
            covered.slice(0, 1),
          );
          assert.deepEqual(
            segments.filter(({ ends }) => ends.includes(index)),
            covered.slice(-1),
          );
        }
      }),
    );
  });
});
