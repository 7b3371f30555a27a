import assert from 'node:assert/strict';
import type { FlagSubject } from '../../../services/flag/find-flags.ts';
import { flagOf, haddad, hartmann, on, said } from './said.ts';

const WORDS = 'The harbour wall will be finished before the first storm';
const KALIMAT = 'سيكتمل رصيف الميناء الجديد قبل أول عاصفة';

type Telling = Partial<FlagSubject>;
const named = (text: string, more: Telling) => said(text, { ...hartmann, ...more });

describe('the flag date', () => {
  const told = (day: string, published: string, more: Telling = {}): Telling => ({ ...on(day), published, ...more });

  for (const text of [WORDS, KALIMAT]) {
    it(`shows both dates of one week that exclude each other: "${text}"`, () => {
      const flag = flagOf(
        'date',
        named(text, told('2025-11-17', '2025-11-18')),
        named(text, told('2025-11-20', '2025-11-21')),
      );
      assert.deepEqual([flag?.severity, flag?.occasion], ['major', 'other-days']);
      assert.match(flag?.reason ?? '', /2025-11-17.*2025-11-20/);
      assert.deepEqual([flag?.a.words?.text, flag?.b?.words?.text], [text, text]);
    });
  }

  const silent: readonly (readonly [reason: string, text: string, a: Telling, b: Telling])[] = [
    [
      'a day lies between: midnight and time zones',
      WORDS,
      told('2025-11-17', '2025-11-18'),
      told('2025-11-18', '2025-11-18'),
    ],
    [
      'one gives the month, the other a day of it',
      WORDS,
      told('2025-11', '2025-11-30'),
      told('2025-11-18', '2025-11-18'),
    ],
    ['weeks lie between: said again', WORDS, told('2025-11-03', '2025-11-04'), told('2025-11-20', '2025-11-21')],
    ['بينهما أسابيع، فهو قول معاد', KALIMAT, told('2025-11-03', '2025-11-04'), told('2025-11-20', '2025-11-21')],
    [
      'the dates are near but the later article is not',
      WORDS,
      told('2025-11-17', '2025-11-18'),
      told('2025-11-20', '2026-03-01'),
    ],
    ['a date is doubtful', WORDS, told('2025-11-17?', '2025-11-18'), told('2025-11-20', '2025-11-21')],
    ['one does not say when', WORDS, told('2025-11-17', '2025-11-18'), { published: '2025-11-21' }],
    [
      'they tell two occasions',
      WORDS,
      told('2025-11-17', '2025-11-18', { occasion: 'at a rally in Lisbon' }),
      told('2025-11-20', '2025-11-21', { occasion: 'in a radio interview' }),
    ],
    ['another is the speaker', WORDS, told('2025-11-17', '2025-11-18'), told('2025-11-20', '2025-11-21', haddad)],
    [
      'nobody is named',
      WORDS,
      told('2025-11-17', '2025-11-18'),
      told('2025-11-20', '2025-11-21', { speakerName: null, speakerId: null }),
    ],
    [
      'a source is anonymous',
      WORDS,
      told('2025-11-17', '2025-11-18'),
      told('2025-11-20', '2025-11-21', { anonymous: true }),
    ],
    [
      'it is reported speech',
      WORDS,
      told('2025-11-17', '2025-11-18'),
      told('2025-11-20', '2025-11-21', { kind: 'indirect' }),
    ],
    ['it is a formula', 'We will win this', told('2025-11-17', '2025-11-18'), told('2025-11-20', '2025-11-21')],
  ];
  for (const [reason, text, a, b] of silent) {
    it(`is silent where ${reason}`, () => assert.equal(flagOf('date', named(text, a), named(text, b)), undefined));
  }

  it('is silent on other words', () => {
    const other = named(
      'The harbour wall will fall with the first storm of the year',
      told('2025-11-20', '2025-11-21'),
    );
    assert.equal(flagOf('date', named(WORDS, told('2025-11-17', '2025-11-18')), other), undefined);
  });
});

describe('the flag place', () => {
  const at = (occasion: string | null, day = '2025-11-17'): Telling => ({ ...on(day), occasion });

  const apart: readonly (readonly [text: string, one: string, other: string, severity: string])[] = [
    [WORDS, 'at a rally in Geneva', 'at a rally in Lisbon', 'major'],
    [WORDS, 'at a press conference in the Qatari capital, in Doha', 'at a press conference in Muscat', 'major'],
    // Two names that we do not know: one may be a part of the other.
    [WORDS, 'at a meeting in Tollmere', 'at a meeting in Wexcombe', 'minor'],
    [KALIMAT, 'خلال مؤتمر صحفي في الدوحة', 'خلال مؤتمر صحفي في مسقط', 'major'],
    [KALIMAT, 'في لقاء بدمشق', 'في لقاء ببيروت', 'major'],
    [KALIMAT, 'خلال زيارة إلى مصنع في مدينة الرويس', 'خلال اجتماع في بلدة الصفا', 'minor'],
  ];
  for (const [text, one, other, severity] of apart) {
    it(`shows that two places are named: ${one} / ${other}`, () => {
      const flag = flagOf('place', named(text, at(one)), named(text, at(other)));
      assert.equal(flag?.severity, severity);
      assert.equal(flag?.occasion, 'same-day');
      assert.deepEqual([flag?.a.words?.text, flag?.b?.words?.text], [text, text]);
    });
  }

  const silent: readonly (readonly [reason: string, text: string, a: Telling, b: Telling])[] = [
    ['the city lies in the country', WORDS, at('at a rally in Paris'), at('at a rally in France')],
    ['المدينة في البلد', KALIMAT, at('خلال منتدى في جدة'), at('خلال منتدى في السعودية')],
    ['a place is spelled otherwise', WORDS, at('at a rally in Kyiv'), at('at a rally in Kiev')],
    ['one names no place', WORDS, at('at a rally in Geneva'), at('at a crowded rally')],
    ['one tells no occasion', WORDS, at('at a rally in Geneva'), at(null)],
    ['one names a room', WORDS, at('at a meeting in the Oval Office'), at('at a meeting in Geneva')],
    ['an Arabic word may be no name', KALIMAT, at('خلال مؤتمر صحفي في القاعة'), at('خلال مؤتمر صحفي في الدوحة')],
    ['one names both', WORDS, at('at talks in Geneva and in Lisbon'), at('at talks in Lisbon')],
    ['an unknown place may lie in a country', WORDS, at('at a meeting in Tollmere'), at('at a meeting in France')],
    ['a month is no place', WORDS, at('at a meeting in October'), at('at a meeting in Geneva')],
    ['the days differ', WORDS, at('at a rally in Geneva'), at('at a rally in Lisbon', '2025-11-20')],
    ['one does not say when', WORDS, at('at a rally in Geneva'), { occasion: 'at a rally in Lisbon' }],
    ['another is the speaker', WORDS, at('at a rally in Geneva'), { ...at('at a rally in Lisbon'), ...haddad }],
  ];
  for (const [reason, text, a, b] of silent) {
    it(`is silent where ${reason}`, () => assert.equal(flagOf('place', named(text, a), named(text, b)), undefined));
  }
});
