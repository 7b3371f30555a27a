import assert from 'node:assert/strict';
import { words } from '../../../services/text/words.ts';

function check(text: string, expected: ReadonlyArray<readonly [folded: string, original: string]>): void {
  const found = words(text).map((word) => [word.text as string, text.slice(word.start, word.end)] as const);
  assert.deepEqual(found, expected);
}

describe('words', () => {
  it('gives each word folded, with where it stands in the original', () => {
    check('قالَ: «Don’t!»', [
      ['قال', 'قالَ'],
      ['dont', 'Don’t'],
    ]);
  });

  it('counts offsets in UTF-16 code units', () => {
    assert.deepEqual(words('👍 ok'), [{ text: 'ok', start: 3, end: 5 }]);
  });

  it('parts an Arabic particle from a figure', () => {
    check('و٢٠٪', [
      ['و', 'و'],
      ['20', '٢٠'],
      ['%', '٪'],
    ]);
  });

  it('finds the words of a script without spaces', () => {
    check('我们不会', [
      ['我们', '我们'],
      ['不会', '不会'],
    ]);
  });

  it('lets the words that one character spells share its span', () => {
    check('ﷻ', [
      ['جل', 'ﷻ'],
      ['جلاله', 'ﷻ'],
    ]);
  });

  it('finds none where there are none', () => {
    check('… — !', []);
    check('', []);
  });
});
