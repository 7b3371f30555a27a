/** Two texts that share most of their words, who is said to have said them, and whether they are one statement. */
export interface StatementCase {
  readonly a: string;
  readonly b: string;
  readonly lang: 'en' | 'ar';
  readonly speakers: readonly [a: string | null, b: string | null];
  readonly isOne: boolean;
}

const NOBODY = [null, null] as const;

/** Formulas that two statements share, beside one statement that was changed as much. */
export const OTHER_STATEMENTS: readonly StatementCase[] = [
  // The count of another day is another bulletin.
  {
    a: 'The harbour police stopped 14 boats without papers on Monday and brought them to the northern quay.',
    b: 'The harbour police stopped 22 boats without papers on Thursday and brought them to the northern quay.',
    lang: 'en',
    speakers: NOBODY,
    isOne: false,
  },
  {
    a: 'ضبطت شرطة الميناء يوم الإثنين 14 قاربا بلا أوراق ونقلتها إلى الرصيف الشمالي',
    b: 'ضبطت شرطة الميناء يوم الخميس 22 قاربا بلا أوراق ونقلتها إلى الرصيف الشمالي',
    lang: 'ar',
    speakers: NOBODY,
    isOne: false,
  },
  // Of the same day it is one bulletin with another count; of another day with the same count, one with another day.
  {
    a: 'The harbour police stopped 14 boats without papers on Monday and brought them to the northern quay.',
    b: 'The harbour police stopped 22 boats without papers on Monday and brought them to the northern quay.',
    lang: 'en',
    speakers: NOBODY,
    isOne: true,
  },
  {
    a: 'ضبطت شرطة الميناء يوم الإثنين 14 قاربا بلا أوراق ونقلتها إلى الرصيف الشمالي',
    b: 'ضبطت شرطة الميناء يوم الخميس 14 قاربا بلا أوراق ونقلتها إلى الرصيف الشمالي',
    lang: 'ar',
    speakers: NOBODY,
    isOne: true,
  },
  // The day may stand outside what both have.
  {
    a: 'بلغ عدد القوارب المسجلة لدى مكتب الميناء 4120 قاربا حتى الساعة الثانية ظهرا',
    b: 'أوضح أن عدد القوارب المسجلة لدى مكتب الميناء بلغ 4377 قاربا حتى الساعة السادسة مساء',
    lang: 'ar',
    speakers: NOBODY,
    isOne: false,
  },
  // Another person in the same formula.
  {
    a: 'A fisherman aged 54 died on Friday after he was brought to the hospital of the port with burns.',
    b: 'A schoolgirl aged 12 died on Friday after she was taken to the clinic of the port with burns.',
    lang: 'en',
    speakers: NOBODY,
    isOne: false,
  },
  // Two speakers who share a phrase, and one whose whole words went to another.
  {
    a: 'Such acts will only make us firmer in guarding the harbour and all who work in it.',
    b: 'These crimes, and those who plan them, will only make our people firmer in guarding the harbour and everyone in it, as before.',
    lang: 'en',
    speakers: ['Lena Hartmann', 'Omar Haddad'],
    isOne: false,
  },
  {
    a: 'Such acts will only make us firmer in guarding the harbour and all who work in it.',
    b: 'Such acts will only make us firmer in guarding the harbour and all who work in it, now and in the years to come.',
    lang: 'en',
    speakers: ['Lena Hartmann', 'Omar Haddad'],
    isOne: true,
  },
];
