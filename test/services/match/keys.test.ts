import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  KEYS_VERSION,
  MAX_INDEXED_WORDS,
  MAX_QUERY_WORDS,
  queryKeys,
  slipKeys,
  wordingKeys,
  wordKey,
} from '../../../services/match/keys.ts';
import { fold } from '../../../services/text/fold.ts';

/** How many keys two texts share. */
function shared(a: string, b: string, lang = 'und'): number {
  const keys = new Set(wordingKeys(a, lang));
  return queryKeys(b, lang).filter((key) => keys.has(key)).length;
}

describe('keys', () => {
  it('are one for each word of content and one for each pair of neighbours', () => {
    // "the" is too common to stand alone and still part of two pairs.
    assert.equal(wordingKeys('open the harbour', 'en').length, 4);
  });

  it('stay what they are while KEYS_VERSION does: libraries are indexed under them', () => {
    assert.equal(KEYS_VERSION, 1);
    assert.deepEqual(wordingKeys('Harbour towns', 'en'), [3_199_874_064, 699_239_499, 2_858_296_213]);
  });

  describe('are shared by', () => {
    const cases: readonly (readonly [a: string, b: string, reason: string])[] = [
      ['للحكومة', 'الحكومة', 'Arabic particles and article'],
      ['والحكومات', 'حكومة', 'conjunction, article and number'],
      ['المفاوضين', 'مفاوضون', 'case of the plural'],
      ['harbours', 'harbour', 'a plural'],
      ['worketh', 'works', 'an ending of old English'],
      ['٢٠ سفينة', '20 سفينة', 'digits of both sets'],
      ['الإتفاق', 'الاتفاق', 'the seat of hamza'],
    ];
    for (const [a, b, reason] of cases) {
      it(`"${a}" and "${b}": ${reason}`, () => assert.ok(shared(a, b) > 0));
    }
  });

  it('find what is made of nothing but frequent words by its pairs', () => {
    assert.ok(shared('it is what it is', 'is what it is') >= 3);
    assert.equal(shared('it is what it is', 'what if they were'), 0);
  });

  it('do not ask for the language: a query whose language is unsure gets the keys of its wording', () => {
    assert.deepEqual(queryKeys('سنعيد فتح الميناء', 'und'), wordingKeys('سنعيد فتح الميناء', 'ar'));
  });

  it('are unsigned 32-bit integers, each once, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const keys = wordingKeys(text, 'und');
        assert.equal(new Set(keys).size, keys.length);
        for (const key of keys) assert.ok(Number.isInteger(key) && key >= 0 && key < 2 ** 32);
      }),
    );
  });

  it('are none for a text without words', () => {
    assert.deepEqual(wordingKeys('… !', 'en'), []);
    assert.deepEqual(queryKeys('', 'en'), []);
  });

  it('stop after so many words of a long text', () => {
    const long = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ');
    assert.equal(wordingKeys(long, 'en').length, 2 * MAX_INDEXED_WORDS - 1);
    assert.ok(queryKeys(long, 'en').length <= 2 * MAX_QUERY_WORDS);
  });

  it('sample a long query over its whole length, so that a quote at its end is found', () => {
    const paste = `${'lorem '.repeat(2000)} the harbour towns along the eastern bay will open again`;
    assert.ok(shared('harbour towns along the eastern bay', paste) > 5);
  });

  it('of one word can be asked for', () => {
    assert.ok(wordingKeys('الميناء مفتوح', 'ar').includes(wordKey(fold('للميناء'))));
  });

  describe('of a word with a slip taken back', () => {
    const unheard = () => true;
    const cases: readonly (readonly [typed: string, meant: string, reason: string])[] = [
      ['harbbour', 'harbour', 'a letter too many'],
      ['harbuor', 'harbour', 'neighbours exchanged'],
      ['المينااء', 'الميناء', 'a letter too many in Arabic'],
      ['السيفنة', 'السفينة', 'neighbours exchanged in Arabic'],
    ];
    for (const [typed, meant, reason] of cases) {
      it(`hold that of "${meant}" for "${typed}": ${reason}`, () => {
        assert.ok(slipKeys(typed, unheard, 9).includes(wordKey(fold(meant))));
      });
    }

    it('are none of words that are heard, short, long, common or hold digits', () => {
      assert.deepEqual(
        slipKeys('harbuor towns', () => false, 9),
        [],
      );
      assert.deepEqual(slipKeys('sea the which 20251 لكن', unheard, 9), []);
      assert.deepEqual(slipKeys('a'.repeat(100_000), unheard, 9), []);
    });

    it('are of so many words at most', () => {
      const one = slipKeys('harbuor', unheard, 9);
      assert.deepEqual(slipKeys('harbuor twons lightouse', unheard, 1), one);
      assert.deepEqual(slipKeys('harbuor', unheard, 0), []);
    });
  });
});
