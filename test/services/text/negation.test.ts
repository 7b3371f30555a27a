import assert from 'node:assert/strict';
import { findNegations } from '../../../services/text/negation.ts';

function check(lang: string, text: string, expected: readonly string[]): void {
  const found = findNegations(text, lang);
  assert.deepEqual(
    found.map((negation) => negation.text),
    expected,
  );
  for (const { start, end, text: part } of found) assert.equal(text.slice(start, end), part);
}

type Row = readonly [text: string, expected: readonly string[]];

const CASES: ReadonlyArray<readonly [title: string, lang: string, rows: readonly Row[]]> = [
  [
    'English denials',
    'en',
    [
      ['We will not sign.', ['not']],
      // Contractions in every spelling.
      ["We don't, can’t, won't and cannot. They dont.", ["don't", 'can’t', "won't", 'cannot', 'dont']],
      ['There is no evidence, none at all.', ['no', 'none']],
      ['Neither he nor she was told.', ['Neither', 'nor']],
      ['Nobody saw nothing; never without a guard.', ['Nobody', 'nothing', 'never', 'without']],
      ['He is no longer in office. No one is.', ['no longer', 'No one']],
      // What nearly denies denies to a reader.
      ['It hardly matters and failed to convince.', ['hardly', 'failed to']],
    ],
  ],
  [
    'English words that only look like denials',
    'en',
    [
      ['It is not only a crisis, not just a dispute, and isn’t merely talk.', []],
      ['No doubt it will hold, and no wonder.', []],
      // Bounds of a number belong to the number.
      ['no fewer than 20, no more than 30', []],
      ['No. 5 is alive', []],
      // A tag asks for agreement; the same words without the question deny.
      ['It is late, isn’t it? It isn’t.', ['isn’t']],
      ['Whether or not he signs, if not now, why not later?', []],
      ['nothing but the truth', []],
      // A comma makes two of it.
      ['no, doubt it', ['no']],
    ],
  ],
  [
    'Arabic denials',
    'ar',
    [
      ['لن نقبل، ولم نقبل، ولا نقبل', ['لن', 'ولم', 'ولا']],
      ['ليس نهائيا ولا ملزما، وليست لدينا خطط، ولسنا طرفا', ['ليس', 'ولا', 'وليست', 'ولسنا']],
      ['تعهد بعدم رفع الأسعار وعدم التمديد', ['بعدم', 'وعدم']],
      ['قرار غير قانوني صدر دون موافقة وبدون علم أحد', ['غير', 'دون', 'وبدون']],
      // "That not", told from "except" by its hamza.
      ['طلبنا ألا يسافر', ['ألا']],
      // "What" denies only before a first person at the front of a clause.
      ['ما طلبت من أحد شيئا', ['ما']],
      ['لَمْ يحدث', ['لَمْ']],
    ],
  ],
  [
    'Arabic words that only look like denials',
    'ar',
    [
      // An exception turns it round: we meet only the elected.
      ['لا نلتقي إلا بالمنتخبين', []],
      ['لا نملك سوى الصبر', []],
      // But "except that" does not.
      ['لم نلتق به إلا أنه كتب إلينا', ['لم']],
      // Nor does an exception in another clause.
      ['لن نوقع. حضر الجميع إلا الوزير', ['لن']],
      ['لم نقل إننا لا نتفاوض إلا مع المنتخبين', ['لم']],
      ['لم يصلنا رد لن يحضر إلا ثلاثة', ['لم']],
      ['لا نأخذ مالا ولا سلاحا إلا من الدولة', []],
      ['ليس فقط هنا، وليس الأمر إداريا فحسب بل سياسي', []],
      ['لا شك في ذلك، ولا بد منه، ولا سيما الآن', []],
      // Still.
      ['لا يزال حيا وما زال يعمل', []],
      ['ما لا يقل عن 30', []],
      // "Other than that", "however".
      ['من يقول غير ذلك، غير أن الوقت ضيق', []],
      // Under eighteen.
      ['دون 18 عاما', []],
      ['ما حدث أمس، وما قالت الوزارة', []],
      ['هل يعلم أم لا', []],
    ],
  ],
  [
    'German',
    'de',
    [
      ['Das ist nicht wahr, kein Wort davon, und niemand glaubt es ohne Beweis.', ['nicht', 'kein', 'niemand', 'ohne']],
      ['nicht nur hier, ohne Zweifel', []],
    ],
  ],
  [
    'French',
    'fr',
    [
      // Of two words of one denial the second is counted.
      ['Il n’est pas venu et ne dira rien.', ['pas', 'rien']],
      ['non seulement ici, sans doute', []],
    ],
  ],
  [
    'Spanish',
    'es',
    [
      ['No vino nadie, nunca.', ['No', 'nadie', 'nunca']],
      ['no solo aquí, sin duda', []],
    ],
  ],
];

describe('findNegations', () => {
  for (const [title, lang, rows] of CASES) {
    describe(title, () => {
      for (const [text, expected] of rows) it(`reads "${text}"`, () => check(lang, text, expected));
    });
  }

  it('reads Arabic in any text, and English where the language is unknown', () => {
    check('und', 'لن we never', ['لن', 'never']);
    check('constructor', 'never', ['never']);
    check('en-GB', 'never', ['never']);
  });

  it('does not read Persian as Arabic', () => {
    check('fa', 'ما رفتیم و غیر از او', []);
  });
});
