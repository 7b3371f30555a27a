import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

/** A quotation with its date "edtf words", "edtf" where the words stand elsewhere, '' where there is none. */
type Row = Quotation & { readonly said: string };

function check(
  lang: string,
  text: string,
  rows: readonly Row[],
  publishedAt: string | null = '2025-10-07',
): readonly string[] {
  const { mentions, doubts } = attribute(text, findingsOf(text, lang, rows), {
    lang,
    title: null,
    publishedAt,
    outlet: null,
  });
  assert.deepEqual(
    mentions.map(({ said }) => (said ? [said.edtf, said.words].filter((part) => part !== null).join(' ') : '')),
    rows.map(({ said }) => said),
  );
  for (const { said } of mentions) if (said?.words != null) assert.ok(text.includes(said.words));
  return doubts.map(({ code }) => code).filter((code) => code.startsWith('date-'));
}

const SHIPS = { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد' } as const;
const FULL = { quote: 'the port was full', cue: 'said', speaker: 'Mira Kapoor' } as const;

/** The article is of Tuesday, 7 October 2025. */
const ARABIC: readonly (readonly [string, string, string])[] = [
  ['a date behind cue and speaker', 'قال سامي العواد أمس الإثنين إن السفن وصلت.', '2025-10-06 أمس الإثنين'],
  ['a date in front of the cue', 'وأمس قال سامي العواد إن السفن وصلت.', '2025-10-06 أمس'],
  [
    'a date with its occasion between',
    'قال سامي العواد خلال مؤتمر صحفي في الميناء أمس إن السفن وصلت.',
    '2025-10-06 أمس',
  ],
  ['a weekday, looking back', 'قال سامي العواد الأحد إن السفن وصلت.', '2025-10-05 الأحد'],
  ['an absolute date', 'قال سامي العواد في 3 أكتوبر 2025 إن السفن وصلت.', '2025-10-03 3 أكتوبر 2025'],
  [
    'the date of the conference at which it was said',
    'قال سامي العواد في المؤتمر الصحفي الذي عقد أمس إن السفن وصلت.',
    '2025-10-06 أمس',
  ],
  [
    'the date of a meeting after which it was said',
    'قال سامي العواد عقب الاجتماع أمس إن السفن وصلت.',
    '2025-10-06 أمس',
  ],
  // Dates of something else.
  ['nothing of a date inside the words', 'قال سامي العواد إن السفن وصلت أمس.', ''],
  ['nothing of a date in a relative clause', 'قال سامي العواد الذي عاد أمس إن السفن وصلت.', ''],
  ['nothing of a date behind "after"', 'قال سامي العواد بعد حريق أمس إن السفن وصلت.', ''],
  ['nothing of the date of a match', 'قال سامي العواد عن مباراة أمس إن السفن وصلت.', ''],
  [
    'nothing of the date of a match that names the opponent',
    'وصافا مواجهة تونس أمس بالصعبة قال سامي العواد إن السفن وصلت.',
    '',
  ],
  ['the date of a meeting with its owner', 'قال سامي العواد في اجتماع اللجنة أمس إن السفن وصلت.', '2025-10-06 أمس'],
  ['nothing of a date in a clause before', 'وصف الحريق أمس بالكارثة وقال سامي العواد إن السفن وصلت.', ''],
];

const ENGLISH: readonly (readonly [string, string, string])[] = [
  ['a date behind the cue', 'Mira Kapoor said on Monday the port was full.', '2025-10-06 Monday'],
  ['a date at the head of the sentence', 'On Sunday, Mira Kapoor said the port was full.', '2025-10-05 Sunday'],
  [
    'a date behind the occasion',
    'Mira Kapoor said at a rally in Ohio yesterday the port was full.',
    '2025-10-06 yesterday',
  ],
  ['nothing of a date behind "after"', 'Mira Kapoor said after the fire on Monday the port was full.', ''],
  ['nothing of a possessive date', "After Monday's vote, Mira Kapoor said the port was full.", ''],
  ['nothing of a date in a clause before', 'The fire began on Monday and Mira Kapoor said the port was full.', ''],
  ['nothing of a date in a relative clause', 'Mira Kapoor, who arrived on Monday, said the port was full.', ''],
];

describe('when it was said', () => {
  it('gives nothing of a date that stands in the clause before a participle', () => {
    check('ar', 'أشار سامي العواد إلى وقوع حريق صباح أمس، مؤكدا أن السفن وصلت.', [
      { quote: 'السفن وصلت', cue: 'مؤكدا', speaker: 'سامي العواد', said: '' },
    ]);
  });

  for (const [title, text, said] of ARABIC)
    it(`gives ${title}, in Arabic`, () => void check('ar', text, [{ ...SHIPS, said }]));
  for (const [title, text, said] of ENGLISH)
    it(`gives ${title}, in English`, () => void check('en', text, [{ ...FULL, said }]));

  it('reads a date behind a cue that follows the words', () => {
    check('ar', 'السفن وصلت، بحسب ما أعلنت هيئة الموانئ أمس.', [
      { quote: 'السفن وصلت', cue: 'بحسب ما أعلنت', speaker: 'هيئة الموانئ', said: '2025-10-06 أمس' },
    ]);
    check('en', '"The port is full," Mira Kapoor said Monday.', [
      { quote: 'The port is full,', cue: 'said', speaker: 'Mira Kapoor', kind: 'direct', said: '2025-10-06 Monday' },
    ]);
  });

  it('goes on with what is added, and ends with a new turn', () => {
    check('ar', 'قال سامي العواد أمس إن السفن وصلت. وأضاف أن التفريغ بدأ. وقال العواد إن العمل مستمر.', [
      { ...SHIPS, said: '2025-10-06 أمس' },
      { quote: 'التفريغ بدأ', cue: 'وأضاف', speaker: null, said: '2025-10-06' },
      { quote: 'العمل مستمر', cue: 'وقال', speaker: 'العواد', said: '' },
    ]);
  });

  it('takes the date of an event that the article dates elsewhere', () => {
    check('ar', 'عقد الوزير اليوم الثلاثاء اجتماعا في الميناء. وقال سامي العواد عقب الاجتماع إن السفن وصلت.', [
      { ...SHIPS, cue: 'وقال', said: '2025-10-07' },
    ]);
    check('en', 'The mayor held a rally on Sunday. At the rally, Mira Kapoor said the port was full.', [
      { ...FULL, said: '2025-10-05' },
    ]);
  });

  it('takes no date from an event of another kind', () => {
    check('ar', 'اندلع اليوم الثلاثاء حريق في الميناء. وقال سامي العواد عقب الاجتماع إن السفن وصلت.', [
      { ...SHIPS, cue: 'وقال', said: '' },
    ]);
  });

  it('counts from the dateline where nobody told when the article was published', () => {
    check(
      'en',
      'Port is full\nTuesday, October 7, 2025\nMira Kapoor said on Monday the port was full.',
      [{ ...FULL, said: '2025-10-06 Monday' }],
      null,
    );
  });

  it('counts from the day of a publication time', () => {
    check('ar', 'قال سامي العواد أمس إن السفن وصلت.', [{ ...SHIPS, said: '2025-10-06 أمس' }], '2025-10-07T21:30Z');
  });

  it('doubts a date whose parts disagree', () => {
    const codes = check('ar', 'قال سامي العواد أمس الخميس إن السفن وصلت.', [
      { ...SHIPS, said: '2025-10-06? أمس الخميس' },
    ]);
    assert.deepEqual(codes, ['date-contradiction']);
  });

  it('marks a date as rough that the text calls so', () => {
    check('en', 'Mira Kapoor said around 6 October 2025 the port was full.', [
      { ...FULL, said: '2025-10-06~ 6 October 2025' },
    ]);
    check('ar', 'قال سامي العواد حوالي 6 أكتوبر 2025 إن السفن وصلت.', [
      { ...SHIPS, said: '2025-10-06~ 6 أكتوبر 2025' },
    ]);
  });

  it('does not take "around" of something else for a rough date', () => {
    check('en', 'Speaking to around 200 people on Monday, Mira Kapoor said the port was full.', [
      { ...FULL, said: '2025-10-06 Monday' },
    ]);
  });

  it('is unsure of a relative date where the day of publication is uncertain, and sure of one with its year', () => {
    check(
      'en',
      'Mira Kapoor said on Monday the port was full.',
      [{ ...FULL, said: '2025-10-06? Monday' }],
      '2025-10-07?',
    );
    check(
      'en',
      'Mira Kapoor said on 6 October 2025 the port was full.',
      [{ ...FULL, said: '2025-10-06 on 6 October 2025' }],
      '2025-10-07?',
    );
  });

  it('asks for the day of publication where a date needs it, once a sentence', () => {
    const text = 'قال سامي العواد أمس إن السفن وصلت، مشيرا إلى أن التفريغ بدأ.';
    const codes = check(
      'ar',
      text,
      [
        { ...SHIPS, said: '' },
        { quote: 'التفريغ بدأ', cue: 'مشيرا', speaker: null, said: '' },
      ],
      null,
    );
    assert.deepEqual(codes, ['date-needs-published']);
  });

  it('doubts nothing where no date is told', () => {
    assert.deepEqual(check('ar', 'قال سامي العواد إن السفن وصلت.', [{ ...SHIPS, said: '' }], null), []);
  });
});
