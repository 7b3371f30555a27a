import assert from 'node:assert/strict';
import { show } from './shown.ts';

describe('interviews without names', () => {
  const asked = [
    {
      lang: 'ar',
      text: '• هل يكفي المحصول؟\n- يكفي حتى أيار على ما أظن.\n• والأسعار؟\n- ستنخفض قريبا.',
      why: 'a point and a dash',
    },
    {
      lang: 'ar',
      text: '- هل يكفي المحصول؟\n* يكفي حتى أيار.\n- والأسعار؟\n* ستنخفض قريبا.',
      why: 'a dash and a star',
    },
    {
      lang: 'en',
      text: '* Will it last?\n- Until May, I think.\n* And the prices?\n- They will fall.',
      why: 'in English',
    },
  ];
  for (const { lang, text, why } of asked) {
    it(`give question and answer, the answer to whoever spoke last: ${why}`, () => {
      assert.deepEqual(
        show(text, lang).map(({ speaker, rule }) => [speaker, rule]),
        ['<none>', '<inherit>', '<none>', '<inherit>'].map((speaker) => [speaker, 'interview-line']),
      );
    });
  }

  it('keep the sign out of what was said', () => {
    assert.deepEqual(
      show(asked[0]!.text, 'ar').map(({ content }) => content),
      ['هل يكفي المحصول؟', 'يكفي حتى أيار على ما أظن.', 'والأسعار؟', 'ستنخفض قريبا.'],
    );
  });

  const none = [
    { text: '* Will it last?\n- Until May, I think.', why: 'one question may be a heading' },
    { text: '- Bread\n- Salt\n- Milk\n- Oil', why: 'a list asks nothing' },
    {
      text: '- Will it last?\n- Will it fall?\n- Will it rain?\n- Will it end?',
      why: 'a list of questions has no answers',
    },
    { text: '- Will it last?\n- Until May.\n- Will it fall?\n- Soon.', why: 'one sign for all does not tell who asks' },
  ];
  for (const { text, why } of none) it(`are not found where ${why}`, () => assert.deepEqual(show(text, 'en'), []));
});
