import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, foldWithMap } from '../../../services/text/fold.ts';
import { isUnspaced } from '../../../services/text/fold-characters.ts';
import { words } from '../../../services/text/words.ts';
import { anyText } from './arbitrary-text.ts';

/** Words that share one original character ("ﷺ") come back together: grouped by where they start. */
function grouped(text: string): Array<{ folded: string; start: number; end: number }> {
  const groups: Array<{ folded: string; start: number; end: number }> = [];
  for (const word of words(text)) {
    const last = groups.at(-1);
    if (last !== undefined && last.start === word.start && last.end === word.end) last.folded += ` ${word.text}`;
    else groups.push({ folded: word.text, start: word.start, end: word.end });
  }
  return groups;
}

describe('laws of folding', () => {
  const RUNS = { numRuns: Number(process.env.FOLD_RUNS ?? 1500) };

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.equal(fold(fold(text)), fold(text))),
      RUNS,
    );
  });

  it('gives words parted by single spaces, without any at the ends', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.match(fold(text), /^(\S+( \S+)*)?$/)),
      RUNS,
    );
  });

  it('gives the same for canonically equivalent texts', () => {
    // A mark of another script between a kana and its voicing mark is nobody's spelling, and parts the two.
    const isForeignMark = /[\u3041-\u30ff][\u3099\u309a]*(?![\u3099\u309a])\p{M}/u;
    // Nor is one of a script without spaces beside one of a script with them: their order is changed, and they are parted.
    const mixesMarks = (text: string) =>
      (text.match(/\p{M}{2,}/gu) ?? []).some((marks) => new Set(Array.from(marks, isUnspaced)).size > 1);
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!isForeignMark.test(text.normalize('NFD')) && !mixesMarks(text.normalize('NFD')));
        assert.equal(fold(text.normalize('NFC')), fold(text));
        assert.equal(fold(text.normalize('NFD')), fold(text));
      }),
      RUNS,
    );
  });

  it('is the same with a map as without', () => {
    fc.assert(
      fc.property(anyText, (text) => assert.equal(foldWithMap(text).text, fold(text))),
      RUNS,
    );
  });

  it('maps back in order and within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithMap(text);
        let before = { start: 0, end: 0 };
        for (let at = 0; at < folded.text.length; at++) {
          const span = folded.original(at, at + 1);
          assert.ok(span.start >= before.start && span.end >= before.end, `unit ${at} runs back`);
          assert.ok(span.start <= span.end && span.end <= text.length, `unit ${at} leaves the text`);
          before = span;
        }
      }),
      RUNS,
    );
  });

  it('gives each word again when its own stretch of the text is folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { folded, start, end } of grouped(text)) assert.equal(fold(text.slice(start, end)), folded);
      }),
      RUNS,
    );
  });

  it('finds the words that folding gives, in the same order', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        assert.equal(
          words(text)
            .map((word) => word.text)
            .join(' '),
          fold(text),
        ),
      ),
      RUNS,
    );
  });
});
