import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DiffPart, diffWords, MAX_EDITS } from '../../../services/match/diff.ts';

/** A diff in one line: -removed-, +added+. */
function drawn(parts: readonly DiffPart[]): string {
  const signs = { same: '', removed: '-', added: '+' };
  return parts.map(({ op, text }) => `${signs[op]}${text}${signs[op]}`).join('');
}

describe('diffWords', () => {
  const cases: readonly (readonly [a: string, b: string, lang: string, expected: string, reason: string])[] = [
    ['We will go.', 'We won’t go', 'en', 'We -will -+won’t +go', 'a word for another'],
    ['«لن نقبلَ الإتفاق»', 'لن نرفض الاتفاق.', 'ar', 'لن -نقبلَ -+نرفض +الاتفاق.', 'marks and hamza are no change'],
    ['The PORT is open', 'the port is open', 'en', 'the port is open', 'case is no change; shown as b prints it'],
    ['', 'open', 'en', '+open+', 'nothing against something'],
    ['open', '', 'en', '-open-', 'something against nothing'],
    ['', '', 'en', '', 'nothing'],
    ['20 ships', '21 ships', 'en', '-20 -+21 +ships', 'figures'],
    // Scripts without spaces are parted by ICU.
    ['港口开放', '港口关闭', 'zh', '港口-开放-+关闭+', 'Chinese'],
    ['open', 'shut', 'no language!', '-open-+shut+', 'a language nobody knows'],
  ];
  for (const [a, b, lang, expected, reason] of cases) {
    it(`${reason}: ${expected}`, () => assert.equal(drawn(diffWords(a, b, lang)), expected));
  }

  it('gives b back to the letter, and a up to orthography', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(fc.constantFrom('the ', 'port ', 'لن ', 'نقبل، ', 'is ', '20 ', '«', '».'), { maxLength: 12 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffWords(a, b, 'ar');
        const without = (op: DiffPart['op']) =>
          parts
            .filter((part) => part.op !== op)
            .map((part) => part.text)
            .join('');
        assert.equal(without('removed'), b);
        if (parts.every(({ op }) => op !== 'same')) assert.equal(without('added'), a);
        for (let at = 1; at < parts.length; at++) assert.notEqual(parts[at]!.op, parts[at - 1]!.op);
      }),
    );
  });

  it('gives up on two long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: MAX_EDITS }, (_, at) => `${word}${at}`).join(' ');
    assert.deepEqual(
      diffWords(long('a'), long('b'), 'en').map(({ op }) => op),
      ['removed', 'added'],
    );
  });
});
