import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokens } from '../../../services/extract/tokens.ts';

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    tokens(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`),
    expected,
  );
}

describe('tokens', () => {
  const cases = [
    {
      text: 'قال: "نعم".',
      expected: ['word:قال', 'colon::', 'mark:"', 'word:نعم', 'mark:"', 'stop:.'],
      why: 'words and signs apart',
    },
    {
      text: "don't al-Amr",
      expected: ["word:don't", 'word:al-Amr'],
      why: 'apostrophe and hyphen hold a Latin word together',
    },
    {
      text: 'U.S. 3.5 news.org',
      expected: ['word:U.S.', 'word:3.5', 'word:news.org'],
      why: 'initials, numbers and addresses',
    },
    { text: 'end.Next', expected: ['word:end', 'stop:.', 'word:Next'], why: 'a missing space after a full stop' },
    {
      text: 'اليوم -وهو عيد-',
      expected: ['word:اليوم', 'dash:-', 'word:وهو', 'word:عيد', 'dash:-'],
      why: 'an Arabic dash joins nothing',
    },
    {
      text: "''yes'' ((no))",
      expected: ["mark:''", 'word:yes', "mark:''", 'mark:((', 'word:no', 'mark:))'],
      why: 'marks typed as two characters',
    },
    {
      text: 'a\r\nb\u2028c',
      expected: ['word:a', 'line:\r\n', 'word:b', 'line:\u2028', 'word:c'],
      why: 'every line break',
    },
    {
      text: 'قال\u200f: نعم',
      expected: ['word:قال', 'colon::', 'word:نعم'],
      why: 'a direction mark belongs to nothing',
    },
    { text: '...؟', expected: ['stop:...؟'], why: 'a run of stops is one' },
    { text: '', expected: [], why: 'an empty text' },
  ];
  for (const { text, expected, why } of cases) it(`cuts ${why}`, () => check(text, expected));

  it('folds words, so that every spelling of a cue has one form', () => {
    assert.deepEqual(new Set(tokens('مشيرًا مشيراً مشيرا').map((token) => token.form)).size, 1);
  });

  it('gives spans in order that leave out only space and controls', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('ا', 'a', 'B', '1', '.', '"', "'", '«', ' ', '\n', '-', '\u200f', '😀', 'é'),
        }),
        (text) => {
          let at = 0;
          for (const { start, end } of tokens(text)) {
            assert.ok(start >= at && end > start);
            assert.match(text.slice(at, start), /^[\s\u200f]*$/u);
            at = end;
          }
          assert.match(text.slice(at), /^[\s\u200f]*$/u);
        },
      ),
    );
  });
});
