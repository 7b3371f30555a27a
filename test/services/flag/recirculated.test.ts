import assert from 'node:assert/strict';
import type { FlagSubject } from '../../../services/flag/find-flags.ts';
import { saysOld } from '../../../services/flag/says-old.ts';
import { flagOf, haddad, hartmann, on, said } from './said.ts';

const WORDS = 'We will never again let a ship wait outside this harbour for bread';
const KALIMAT = 'لن ندع بعد اليوم سفينة واحدة تنتظر الخبز خارج هذا الميناء';

describe('the flag recirculated', () => {
  const named = (text: string, more: Partial<FlagSubject>) => said(text, { ...hartmann, ...more });
  const old = (text: string) => named(text, { published: '2021-04-12', ...on('2021-04-11') });

  for (const text of [WORDS, KALIMAT]) {
    it(`shows old words that are printed with a new date: "${text}"`, () => {
      const late = named(text, { published: '2025-11-18', ...on('2025-11-17') });
      const flag = flagOf('recirculated', late, old(text));
      assert.deepEqual([flag?.rule, flag?.severity], ['recirculated/new-date', 'major']);
      assert.match(flag?.reason ?? '', /2021-04-11.*2025-11-17/);
      assert.deepEqual(flagOf('recirculated', old(text), late)?.reason, flag?.reason);
    });

    it(`shows old words that are printed without a date, as a minor matter: "${text}"`, () => {
      const flag = flagOf('recirculated', named(text, { published: '2025-11-18' }), old(text));
      assert.deepEqual([flag?.rule, flag?.severity], ['recirculated/no-date', 'minor']);
    });
  }

  const silent: readonly (readonly [reason: string, text: string, late: Partial<FlagSubject>])[] = [
    ['it was said in the same year', WORDS, { published: '2022-03-01' }],
    ['the text gives the old date', WORDS, { published: '2025-11-18', ...on('2021-04-11') }],
    ['the text gives the old month', WORDS, { published: '2025-11-18', ...on('2021-04') }],
    ['the date is doubtful', WORDS, { published: '2025-11-18', ...on('2025-11-17?') }],
    ['the text names the year', WORDS, { published: '2025-11-18', around: 'In 2021 the minister told the islanders:' }],
    [
      'the text says how long ago',
      WORDS,
      { published: '2025-11-18', around: 'Four years ago she stood here and said' },
    ],
    ['the title says so', WORDS, { published: '2025-11-18', around: 'From the archive: the bread ships' }],
    ['يذكر النص العام', KALIMAT, { published: '2025-11-18', around: 'وقالت الوزيرة في عام ٢٠٢١:' }],
    ['يقول النص إنه سبق أن قيل', KALIMAT, { published: '2025-11-18', around: 'وكان سبق أن قالت الوزيرة' }],
    ['يقول النص قبل كم سنة', KALIMAT, { published: '2025-11-18', around: 'وقالت قبل أربع سنوات' }],
    ['another is the speaker', WORDS, { published: '2025-11-18', ...haddad }],
    ['nobody is named', WORDS, { published: '2025-11-18', speakerName: null, speakerId: null }],
    ['it is reported speech', WORDS, { published: '2025-11-18', kind: 'indirect' }],
    ['nobody knows when it was printed', WORDS, {}],
    ['it is short enough to be said again', 'The harbour will open in the spring', { published: '2025-11-18' }],
  ];
  for (const [reason, text, late] of silent) {
    it(`is silent where ${reason}`, () => {
      assert.equal(flagOf('recirculated', named(text, late), old(text)), undefined);
    });
  }
});

describe('saysOld', () => {
  const cases: readonly (readonly [around: string, isOld: boolean, reason: string])[] = [
    ['In a 2019 interview, the minister said', true, 'a year before'],
    ['The line was first heard on 3 March 2024', true, 'a date before'],
    ['A video resurfaced on Monday in which she says', true, 'a word for it'],
    ['واستذكر الوزير حينها قائلا', true, 'كلمة تدل عليه'],
    ['في تصريحات سابقة قال الوزير', true, 'تصريحات سابقة'],
    ['قال الوزير منذ ثلاثة أعوام', true, 'أعوام مضت'],
    ['The minister said on Monday that by 2030', false, 'a year to come'],
    ['The minister told reporters on 3 November', false, 'a date of the same news'],
    ['قال الوزير السابق للصحفيين أمس', false, 'الوزير السابق صفة'],
    ['', false, 'nothing'],
  ];
  for (const [around, isOld, reason] of cases) {
    it(`${isOld ? 'reads' : 'does not read'} it in "${around}" (${reason})`, () => {
      assert.equal(saysOld(around, /[a-z]/.test(around) ? 'en' : 'ar', '2025-11-18'), isOld);
    });
  }
});
