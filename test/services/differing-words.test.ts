import assert from 'node:assert/strict';
import { differingWords } from '../../services/differing-words.ts';

/** The words themselves, on either side. */
function differ(a: string, b: string, lang = 'en', other = lang): [string[], string[]] | null {
  const found = differingWords({ text: a, lang }, { text: b, lang: other });
  if (found === null) return null;
  const words = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return [words(a, found.a), words(b, found.b)];
}

describe('differingWords', () => {
  it('gives every word that differs, without the punctuation beside it', () => {
    const [a, b] = [
      'We will build 30 new schools in the northern valley, before the winter',
      'We will build 40 new schools in the southern valley, before the winter',
    ];
    assert.deepEqual(differ(a, b), [
      ['30', 'northern'],
      ['40', 'southern'],
    ]);
  });

  it('gives what a shorter one leaves out, on the side that has it', () => {
    const whole = 'The old fleet will not be repaired after this winter unless the council pays for it';
    const found = differ(whole, 'The old fleet will not be repaired after this winter');
    assert.deepEqual(found, [['unless the council pays for it'], []]);
  });

  it('reads Arabic as well', () => {
    assert.deepEqual(differ('لن نصلح السفن القديمة بعد هذا الشتاء', 'سنصلح السفن القديمة بعد هذا الشتاء', 'ar'), [
      ['لن نصلح'],
      ['سنصلح'],
    ]);
  });

  it('gives nothing where the two are no versions of one another', () => {
    assert.equal(differ('We sail at dawn tomorrow', 'The budget was passed by the council'), null);
    assert.equal(differ('We sail at dawn tomorrow', 'We sail at dawn tomorrow'), null);
    assert.equal(differ('We sail at dawn', 'نبحر عند الفجر', 'en', 'ar'), null);
  });
});
