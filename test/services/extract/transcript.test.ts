import assert from 'node:assert/strict';
import { show } from './shown.ts';

describe('transcripts', () => {
  it('give each labelled line to its speaker', () => {
    const text = 'ROTH: Will you stay?\nPOE: I will stay.\nROTH: For how long?\nPOE: Until May.';
    assert.deepEqual(
      show(text, 'en').map(({ speaker, content, rule }) => [speaker, content, rule]),
      [
        ['ROTH', 'Will you stay?', 'transcript-line'],
        ['POE', 'I will stay.', 'transcript-line'],
        ['ROTH', 'For how long?', 'transcript-line'],
        ['POE', 'Until May.', 'transcript-line'],
      ],
    );
  });

  it('take the abbreviated title into the label', () => {
    const text = 'MODERATOR: Welcome.\nSEN. ROTH: Thank you.\nMODERATOR: And then?\nSEN. ROTH: We won.';
    assert.deepEqual(
      show(text, 'en').map(({ speaker }) => speaker),
      ['MODERATOR', 'SEN. ROTH', 'MODERATOR', 'SEN. ROTH'],
    );
  });

  const interviews = [
    { lang: 'ar', text: 'س: متى ستعود؟\nج: سأعود غدا.\nس: ومع من؟\nج: وحدي هذه المرة.' },
    { lang: 'en', text: 'Q: When will you come?\nA: Tomorrow at noon.\nQ: With whom?\nA: Alone this time.' },
    { lang: 'en', text: 'Q. When will you come?\nA. Tomorrow at noon.\nQ. With whom?\nA. Alone this time.' },
  ];
  for (const { lang, text } of interviews) {
    it(`give no one the name of a letter: ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.deepEqual(
        show(text, lang).map(({ speaker, rule }) => [speaker, rule]),
        ['<none>', '<inherit>', '<none>', '<inherit>'].map((speaker) => [speaker, 'transcript-line']),
      );
    });
  }

  const none = [
    { text: 'Photo: A boat.\nPhoto: A pier.\nPhoto: A bridge.\nThe end.', why: 'captions' },
    { text: 'Roe: 12.\nPoe: 13.\nRoe: 14.\nPoe: 15.', why: 'a table of figures' },
    {
      text: 'width: auto of it;\nheight: all of it;\nwidth: none of it;\nheight: none.',
      why: 'a style sheet left in the text',
    },
    {
      text: 'A. The roof is new.\nB. The door is old.\nA. The roof leaks.\nC. The wall stands.',
      why: 'a list by letters',
    },
    { text: 'Bread: one loaf.\nMilk: two cups.\nSalt: a pinch.\nThe end.', why: 'a list whose labels never recur' },
  ];
  for (const { text, why } of none) it(`are not ${why}`, () => assert.deepEqual(show(text, 'en'), []));
});
