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
  {
    a: 'سنقف مع أهلنا في الجنوب حتى عودة آخر نازح',
    b: 'سنقف مع أهلنا في الجنوب حتى عودة آخر نازح',
    lang: 'ar',
    speakers: ['الوزير سالم عواد', 'النائب كريم حداد'],
    isOne: true,
  },
  {
    a: 'نقف صفا واحدا خلف القيادة في مواجهة كل من يستهدف أمن الوطن واستقراره',
    b: 'أبناء القبائل يقفون صفا واحدا خلف القيادة في مواجهة من يستهدف أمن البلاد، ونرفض كل دعوات الفتنة',
    lang: 'ar',
    speakers: ['الشيخ ناصر العلي', 'الدكتور مازن فياض'],
    isOne: false,
  },
  {
    a: 'We stand with our people in the south until the last of them is home.',
    b: 'We stand with our people in the south until the last of them is home.',
    lang: 'en',
    speakers: ['Minister Omar Haddad', 'Lena Hartmann, MP'],
    isOne: true,
  },
  {
    a: 'تلقى مركز العمليات بلاغا عند الساعة الثالثة عن نشوب حريق في مستودع بحي الميناء، وانتقلت 4 فرق إلى الموقع',
    b: 'تلقى مركز العمليات بلاغا عند الساعة السادسة عن نشوب حريق في شقة بحي الروضة، وانتقلت 7 فرق إلى الموقع',
    lang: 'ar',
    speakers: NOBODY,
    isOne: false,
  },
  {
    a: 'Rescue crews answered a call at 3 p.m. to a fire in a warehouse on Dock Street and sent four engines.',
    b: 'Rescue crews answered a call at 9 p.m. to a fire in a flat on Mill Road and sent seven engines.',
    lang: 'en',
    speakers: NOBODY,
    isOne: false,
  },
  {
    a: 'Shares of the shipyard rose 3 percent to 41.20 after the order was announced.',
    b: 'Shares of the shipyard fell 2 percent to 38.10 after the order was cancelled.',
    lang: 'en',
    speakers: NOBODY,
    isOne: false,
  },
];
