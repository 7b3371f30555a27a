import assert from 'node:assert/strict';
import { findDates } from '../../../services/text/dates.ts';

/** A Tuesday. */
const REFERENCE = '2025-10-07';

/** "2025-10-06" for each date found, with "!" behind one whose parts disagree. */
function check(lang: string, text: string, expected: readonly string[], reference: string | null = REFERENCE): void {
  const found = findDates(text, { lang, reference });
  assert.deepEqual(
    found.map(({ edtf, contradiction }) => edtf + (contradiction ? '!' : '')),
    expected,
  );
  for (const { start, end, text: part } of found) assert.equal(text.slice(start, end), part);
}

type Row = readonly [text: string, expected: readonly string[]];

const CASES: ReadonlyArray<readonly [title: string, lang: string, rows: readonly Row[]]> = [
  [
    'Arabic words for days',
    'ar',
    [
      ['قال أمس إن', ['2025-10-06']],
      ['اليوم، ومساء أمس، وغدا', ['2025-10-07', '2025-10-06', '2025-10-08']],
      ['أول أمس، وأمس الأول، والأول من أمس', ['2025-10-05', '2025-10-05', '2025-10-05']],
      ['بعد غد', ['2025-10-09']],
      ['قبل يومين، قبل ثلاثة أيام، قبل أسبوع', ['2025-10-05', '2025-10-04', '2025-09-30']],
      // Papers, feasts and "the next day" are no today.
      ['في اليوم التالي، صحيفة اليوم، اليوم الوطني، روسيا اليوم', []],
      // Too round to be a day.
      ['قبل 3 أشهر، الأسبوع الماضي، منذ سنوات', []],
    ],
  ],
  [
    'Arabic weekdays',
    'ar',
    [
      // News looks back; the day itself is today.
      ['يوم الاثنين', ['2025-10-06']],
      ['والثلاثاء، وقال', ['2025-10-07']],
      ['الأربعاء', ['2025-10-01']],
      // "Last" on the day itself is a week ago, "next" in a week.
      ['الثلاثاء الماضي، الثلاثاء المقبل', ['2025-09-30', '2025-10-14']],
      ['الخميس القادم', ['2025-10-09']],
      ['كل جمعة، أيام الجمعة، صلاة الجمعة', []],
    ],
  ],
  [
    'a word and a weekday',
    'ar',
    [
      ['أمس الإثنين', ['2025-10-06']],
      ['أمس، الاثنين، إن', ['2025-10-06']],
      ['اليوم الثلاثاء', ['2025-10-07']],
      // The word tells the day, the weekday contradicts it.
      ['أمس الأحد', ['2025-10-06!']],
      ['الاثنين 6 أكتوبر', ['2025-10-06']],
      ['يوم الأحد الموافق 6 أكتوبر 2025', ['2025-10-06!']],
      // Two weekdays are two dates.
      ['الأحد والاثنين', ['2025-10-05', '2025-10-06']],
    ],
  ],
  [
    'Arabic calendar dates',
    'ar',
    [
      ['في 6 أكتوبر 2025', ['2025-10-06']],
      ['٦ أكتوبر ٢٠٢٥', ['2025-10-06']],
      // Both names of a month, in every way the press joins them.
      ['6 أكتوبر/تشرين الأول 2025، 6 تشرين الأول/أكتوبر 2025', ['2025-10-06', '2025-10-06']],
      ['6 أكتوبر (تشرين الأول) 2025، 23 يوليو تموز 2023', ['2025-10-06', '2023-07-23']],
      // Days in words.
      [
        'السابع من أكتوبر 2023، الحادي والعشرين من آذار 2024، العشرين من مايو 2024',
        ['2023-10-07', '2024-03-21', '2024-05-20'],
      ],
      ['كانون الثاني 2024، في أكتوبر/تشرين الأول عام 2023', ['2024-01', '2023-10']],
      ['6-8 أكتوبر 2025', ['2025-10-06/2025-10-08']],
      // Without a year, the nearest; with a word, where it points.
      ['30 ديسمبر، 15 نوفمبر الماضي', ['2025-12-30', '2024-11-15']],
      ['أكتوبر الماضي، مارس المقبل', ['2024-10', '2026-03']],
      // North Africa's months, and hamza left out.
      ['3 جويلية 2024، 6 اكتوبر 2025', ['2024-07-03', '2025-10-06']],
      // Verb, father, and a day that no month has.
      ['مارس الرياضة مع أب، 31 فبراير 2024', []],
      // A year alone is no date.
      ['منذ عام 2023', []],
    ],
  ],
  [
    'English words and weekdays',
    'en',
    [
      ['yesterday, tonight and tomorrow', ['2025-10-06', '2025-10-07', '2025-10-08']],
      ['this morning, last night, the day before yesterday', ['2025-10-07', '2025-10-06', '2025-10-05']],
      ['two days ago, three weeks ago, a week ago', ['2025-10-05', '2025-09-16', '2025-09-30']],
      ['on Monday, on Tuesday night, on Wednesday', ['2025-10-06', '2025-10-07', '2025-10-01']],
      ['last Tuesday, next Tuesday, next Friday', ['2025-09-30', '2025-10-14', '2025-10-10']],
      ["Monday's vote, but not on Mondays", ['2025-10-06']],
      ['USA Today, every Friday, Black Friday, the Sunday Times', []],
      ['yesterday, Monday; yesterday, Sunday', ['2025-10-06', '2025-10-06!']],
    ],
  ],
  [
    'English calendar dates',
    'en',
    [
      ['October 6, 2025; 6 October 2025; Oct. 6, 2025', ['2025-10-06', '2025-10-06', '2025-10-06']],
      ['the 2nd of May 2024', ['2024-05-02']],
      ['Monday, Oct. 6, and Sunday, Oct. 6', ['2025-10-06', '2025-10-06!']],
      ['October 6-8, 2024', ['2024-10-06/2024-10-08']],
      ['in October 2023, last October, in March', ['2023-10', '2024-10', '2025-03']],
      ['December 30', ['2025-12-30']],
      // Verbs without a capital, and one with.
      ['they may 5 times march on; March with us', []],
      // What follows a date is not its year.
      ['6 October 25 people died', ['2025-10-06']],
      ['since 2023', []],
    ],
  ],
  [
    'German words and weekdays',
    'de',
    [
      ['heute, gestern, vorgestern', ['2025-10-07', '2025-10-06', '2025-10-05']],
      // The part of the day is joined to the weekday, or stands behind the word.
      ['am Montagabend; gestern Abend', ['2025-10-06', '2025-10-06']],
      ['letzten Dienstag, kommenden Freitag, am vergangenen Sonntag', ['2025-09-30', '2025-10-10', '2025-10-05']],
      ['vor zwei Tagen, vor 3 Tagen, vor einer Woche', ['2025-10-05', '2025-10-04', '2025-09-30']],
      ['am Montag, dem 6. Oktober', ['2025-10-06']],
      // Every Friday is no day, and neither is a round stretch.
      ['jeden Freitag, montags, vor wenigen Tagen', []],
    ],
  ],
  [
    'French words and weekdays',
    'fr',
    [
      ["aujourd'hui, hier, avant-hier, hier soir", ['2025-10-07', '2025-10-06', '2025-10-05', '2025-10-06']],
      ['lundi, mardi dernier, vendredi prochain', ['2025-10-06', '2025-09-30', '2025-10-10']],
      ['il y a deux jours, il y a une semaine', ['2025-10-05', '2025-09-30']],
      ['lundi 6 octobre', ['2025-10-06']],
      ['chaque vendredi, mardi gras, il y a quelques jours', []],
    ],
  ],
  [
    'Spanish words and weekdays',
    'es',
    [
      ['hoy, ayer, anteayer, anoche', ['2025-10-07', '2025-10-06', '2025-10-05', '2025-10-06']],
      ['el lunes, el pasado martes, el próximo viernes', ['2025-10-06', '2025-09-30', '2025-10-10']],
      ['hace dos días, hace 3 días, hace una semana', ['2025-10-05', '2025-10-04', '2025-09-30']],
      // A weekday with a capital inside a sentence is somebody's name.
      ['cantó Plácido Domingo, cada lunes', []],
    ],
  ],
  [
    'Russian words and weekdays',
    'ru',
    [
      ['сегодня, вчера, накануне, позавчера', ['2025-10-07', '2025-10-06', '2025-10-06', '2025-10-05']],
      ['в понедельник, в среду, в пятницу', ['2025-10-06', '2025-10-01', '2025-10-03']],
      ['в прошлый вторник, в следующую пятницу', ['2025-09-30', '2025-10-10']],
      ['два дня назад, 5 дней назад, неделю назад', ['2025-10-05', '2025-10-02', '2025-09-30']],
      ['в понедельник, 6 октября', ['2025-10-06']],
      ['вчера вечером', ['2025-10-06']],
      // The environment is no Wednesday.
      ['защита окружающей среды, каждую пятницу', []],
    ],
  ],
  [
    'figures',
    'en',
    [
      ['2025-10-06, 2025/10/06', ['2025-10-06', '2025-10-06']],
      // Month first in English, unless it cannot be.
      ['10/06/2025 and 26/10/2025', ['2025-10-06', '2025-10-26']],
      // Not dates: a telephone number, a version.
      ['555-10-2025-1, 1.10.2', []],
    ],
  ],
];

describe('findDates', () => {
  for (const [title, lang, rows] of CASES) {
    describe(title, () => {
      for (const [text, expected] of rows) it(`reads "${text}"`, () => check(lang, text, expected));
    });
  }

  it('reads day before month in figures outside English', () => {
    check('ar', '10/06/2025', ['2025-06-10']);
    check('de', '6.10.2025', ['2025-10-06']);
  });

  it('reads calendar dates of further languages', () => {
    check('de', 'am 6. Oktober 2025; gestern; am Montag', ['2025-10-06', '2025-10-06', '2025-10-06']);
    check('fr', 'le 1er mai 2024; hier; lundi dernier', ['2024-05-01', '2025-10-06', '2025-10-06']);
    check('es', '6 de octubre de 2025, ayer', ['2025-10-06', '2025-10-06']);
    check('ru', '6 октября 2025 года', ['2025-10-06']);
    check('it', '6 ottobre 2025', ['2025-10-06']);
  });

  it('finds only dates with their year where there is no reference', () => {
    check(
      'en',
      'yesterday, on Monday, October 6, in October 2023 and on 6 October 2025',
      ['2023-10', '2025-10-06'],
      null,
    );
  });

  it('takes a reference with an hour, and none from a month alone', () => {
    check('en', 'yesterday', ['2025-10-06'], '2025-10-07T23:30+03:00');
    check('en', 'yesterday', [], '2025-10');
  });

  it('crosses months and leap days', () => {
    check('en', 'yesterday', ['2024-02-29'], '2024-03-01');
    check('en', 'December 30', ['2024-12-30'], '2025-01-02');
  });

  it('takes the part of the day into the span, and what points', () => {
    const [date] = findDates('قال مساء يوم الأحد الماضي إن', { lang: 'ar', reference: REFERENCE });
    assert.equal(date?.text, 'مساء يوم الأحد الماضي');
  });
});
