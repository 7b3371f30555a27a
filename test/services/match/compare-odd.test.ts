import assert from 'node:assert/strict';
import { compare } from '../../../services/match/compare.ts';

describe('compare, of any text', () => {
  const WORDS = 16_000;
  const odd: Readonly<Record<string, string>> = {
    nothing: '',
    'one word': 'لا',
    'only marks': '،.!؟«»—'.repeat(1000),
    'lone combining marks': '\u0301\u064b'.repeat(1000),
    'lone surrogates': '\ud800'.repeat(100),
    'two scripts in one word': 'warالحربwar',
    'two scripts by turns': 'الحرب war 5 '.repeat(200),
    'one letter again and again': 'ب'.repeat(100_000),
    'one negator again and again': 'not '.repeat(WORDS),
    'one figure again and again': '9:40 GMT '.repeat(WORDS / 2),
    'figures in a row': Array.from({ length: WORDS }, (_, at) => at % 997).join(' '),
    'names in a row': 'Paris and Rome '.repeat(WORDS / 3),
  };
  for (const [what, text] of Object.entries(odd)) {
    it(`${what}, beside a sentence and beside itself, changed`, () => {
      const sentence = 'We will not sign the deal with 5 people in Rome.';
      for (const other of [sentence, `${text} but not 7`, text.slice(3)]) {
        const found = compare(text, other, { lang: 'en', isVersion: true });
        assert.ok(found.likeness >= 0 && found.likeness <= 1);
        assert.equal(compare(other, text, { lang: 'en', isVersion: true }).relation, found.relation);
      }
    });
  }

  it('finds no likeness where there are no words', () => {
    assert.equal(compare('', '').likeness, 0);
    assert.equal(compare('؟', '!').likeness, 0);
    assert.equal(compare('', '').relation, 'unrelated');
  });
});
