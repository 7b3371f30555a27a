import assert from 'node:assert/strict';
import { flagOf, haddad, hartmann, kinds, on, said } from './said.ts';

describe('the flag splice', () => {
  const joined: readonly (readonly [
    reason: string,
    whole: string,
    spliced: string,
    leftOut: string,
    severity: string,
  ])[] = [
    [
      'two sentences made one',
      'We will close the old mill. The workers know it and have known it for a year. They will get new places in the spring.',
      'We will close the old mill. They will get new places in the spring.',
      'The workers know it and have known it for a year',
      'minor',
    ],
    [
      'both passages go on with one word: the seam is at the end of the sentence',
      'We will keep the light lit. The house beside it is another matter for now. The town will decide in the spring.',
      'We will keep the light lit. The town will decide in the spring.',
      'The house beside it is another matter for now',
      'minor',
    ],
    [
      'a clause taken out of the middle',
      'The council will pay for the bridge once the survey of the rock is done and the town will thank us for it',
      'The council will pay for the bridge and the town will thank us for it',
      'once the survey of the rock is done',
      'minor',
    ],
    [
      'what is left out denies',
      'The fees will rise this year because nobody in this room did not ask for it and the harbour will be rebuilt',
      'The fees will rise this year and the harbour will be rebuilt',
      'because nobody in this room did not ask for it',
      'major',
    ],
    [
      'the end of one sentence on the beginning of another',
      'The harbour tax is a burden for the islands. I have said so for years. The mayor wants it to rise again in the spring.',
      'The harbour tax is a burden for the islands the mayor wants it to rise again in the spring',
      'I have said so for years',
      'major',
    ],
    [
      'حُذف ما بين الجملتين',
      'سنغلق المصنع القديم. يعرف العمال ذلك منذ عام كامل. وسيحصلون على وظائف جديدة في الربيع.',
      'سنغلق المصنع القديم. وسيحصلون على وظائف جديدة في الربيع.',
      'يعرف العمال ذلك منذ عام كامل',
      'minor',
    ],
    [
      'جملتان صارتا جملة',
      'سترتفع رسوم الميناء هذا العام. لن يدفعها الصيادون الصغار أبدا. وسيعاد بناء الرصيف الشمالي.',
      'سترتفع رسوم الميناء هذا العام وسيعاد بناء الرصيف الشمالي',
      'لن يدفعها الصيادون الصغار أبدا',
      'major',
    ],
  ];
  for (const [reason, whole, spliced, leftOut, severity] of joined) {
    it(`shows what stands between (${reason}): "${spliced}"`, () => {
      const flag = flagOf('splice', said(whole), said(spliced));
      assert.equal(flag?.a.words?.text, leftOut);
      assert.equal(flag?.severity, severity);
      assert.ok(spliced.includes(flag?.b?.words?.text ?? '-'));
      assert.deepEqual(flagOf('splice', said(spliced), said(whole))?.b?.words, flag?.a.words);
    });
  }

  const whole = joined[0]![1];
  const silent: readonly (readonly [reason: string, whole: string, other: string])[] = [
    ['three dots show it', whole, 'We will close the old mill ... They will get new places in the spring.'],
    ['a bracket shows it', whole, 'We will close the old mill. [...] They will get new places in the spring.'],
    [
      'the passages stand in marks of their own',
      whole,
      'We will close the old mill … They will get new places in the spring',
    ],
    ['نقاط الحذف تدل عليه', joined[4]![1], 'سنغلق المصنع القديم... وسيحصلون على وظائف جديدة في الربيع'],
    [
      'it is one passage',
      whole,
      'The workers know it and have known it for a year. They will get new places in the spring.',
    ],
    [
      'a word or two are lost',
      'We will soon, I hope, close the old mill at the river',
      'We will soon close the old mill at the river',
    ],
    [
      'it has words of its own',
      whole,
      'We will close the old mill and pay all its workers well. They will get new places in the spring.',
    ],
    ['the passages are turned round', whole, 'They will get new places in the spring. We will close the old mill.'],
    ['النص جزء واحد', joined[4]![1], 'يعرف العمال ذلك منذ عام كامل. وسيحصلون على وظائف جديدة في الربيع.'],
  ];
  for (const [reason, long, other] of silent) {
    it(`is silent where ${reason}: "${other}"`, () => {
      assert.equal(flagOf('splice', said(long), said(other)), undefined);
      assert.equal(flagOf('splice', said(other), said(long)), undefined);
    });
  }

  const spliced = joined[0]![2];
  for (const [what, a, b] of [
    ['it is reported speech', said(whole), said(spliced, { kind: 'mixed' })],
    ['two speakers have them', said(whole, hartmann), said(spliced, haddad)],
    ['the articles tell of two days', said(whole, on('2024-03-01')), said(spliced, on('2024-03-20'))],
  ] as const) {
    it(`is silent where ${what}`, () => assert.ok(!kinds(a, b).includes('splice')));
  }
});
