import assert from 'node:assert/strict';
import { findNumbers, type NumberFound } from '../../../services/text/numbers.ts';

/** "3500000", "10..15 percent", "20 ~", "40 >=", "15 <= percent": what a row of a table says of a number. */
function show({ low, high, unit, approximate, bound }: NumberFound): string {
  const value = low === high ? String(Math.round(low * 1000) / 1000) : `${low}..${high}`;
  const about = approximate ? ' ~' : '';
  const limit = bound === null ? '' : bound === 'at-least' ? ' >=' : ' <=';
  return `${value}${about}${limit}${unit === null ? '' : ` ${unit}`}`;
}

function check(lang: string, text: string, expected: readonly string[]): void {
  assert.deepEqual(findNumbers(text, lang).map(show), expected);
}

type Row = readonly [text: string, expected: readonly string[]];

const ENGLISH: Record<string, readonly Row[]> = {
  'figures and words': [
    // The same number, however it is written.
    ['20 and ٢٠ and twenty and ２０', ['20', '20', '20', '20']],
    ['twenty-one, forty two', ['21', '42']],
    ['two hundred and five; one thousand and one', ['205', '1001']],
    ['two hundred and fifty thousand', ['250000']],
    ['one million two hundred thousand and six', ['1200006']],
    // "and" joins parts of a number only where the second is smaller than the last scale.
    ['two hundred and six hundred; two thousand and three thousand', ['200', '600', '2000', '3000']],
    ['a hundred, a dozen, two dozen', ['100', '12', '24']],
    // Years as they are said.
    ['nineteen ninety-eight, twenty twenty-five, the nineteen nineties', ['1998', '2025', '1990']],
    // Points and commas within figures.
    ['1,250 and 1,250.5 and 3.14', ['1250', '1250.5', '3.14']],
  ],
  'scales and fractions': [
    ['3.5 million, two and a half billion, half a million', ['3500000', '2500000000', '500000']],
    // Without the dust of binary fractions.
    ['4.19 billion', ['4190000000']],
    ['$5m, 4.2bn and 10k', ['5000000 usd', '4200000000', '10000']],
    ['a third of them, two-thirds, three quarters, half of us', ['0.333', '0.667', '0.75', '0.5']],
    ['1/2, 3/4, 2½, ⅓, 2⅔', ['0.5', '0.75', '2.5', '0.333', '2.667']],
    // Slashes that make no fraction.
    ['9/11 and 24/7', ['9', '11', '24', '7']],
  ],
  units: [
    ['5%, 5 percent, 5 per cent, 5 pct', ['5 percent', '5 percent', '5 percent', '5 percent']],
    // A point is no percent.
    ['2 percentage points, 50 basis points', ['2 points', '50 basis-points']],
    ['$4.2 billion, 40 million euros, £5, 300 riyals', ['4200000000 usd', '40000000 eur', '5 pound', '300 riyal']],
    ['300 miles, 300 km, 9 minutes, six years', ['300 mile', '300 km', '9 minute', '6 year']],
    // Morning and evening are different hours.
    ['6 a.m., 6 pm, 12:08, 9:30 p.m.', ['360 time', '1080 time', '728 time', '1290 time']],
  ],
  'how exact': [
    ['about 40, nearly 300, some 500, around a thousand', ['40 ~', '300 ~', '500 ~', '1000 ~']],
    ['at least 40, more than 40, over 40, no fewer than 40', ['40 >=', '40 >=', '40 >=', '40 >=']],
    ['up to 40, fewer than 40, at most 40, no more than 40', ['40 <=', '40 <=', '40 <=', '40 <=']],
    // The qualifier may follow, and stand at a distance.
    ['40 people at least. 40 or more. 40+ men', ['40 >=', '40 >=', '40 >=']],
    ['at least about 40', ['40 ~ >=']],
    // The next number's words are not this one's.
    ['40 men, at least 50 women', ['40', '50 >=']],
    ['hundreds of men, tens of thousands, several hundred', ['100..999 ~', '20000..99999 ~', '200..999 ~']],
  ],
  ranges: [
    ['10-15, 10–15, 10 to 15', ['10..15', '10..15', '10..15']],
    ['between 10 and 15 percent; between fifty and sixty', ['10..15 percent', '50..60']],
    // The scale stands once for both.
    ['2 to 3 million, $2-3 billion', ['2000000..3000000', '2000000000..3000000000 usd']],
    // A score runs down, a date has three parts.
    ['won 2-1 on 5-10-2020', ['2', '1', '5', '10', '2020']],
  ],
  ordinals: [
    ['the third attempt, the 21st century', ['3 ordinal', '21 ordinal']],
    // Adverb, unit of time, verb.
    ['First, wait a second and second it', []],
  ],
  'words that only look like numbers': [
    ['no one, one of them, this one, one another, One must go, one day', []],
    ['not one dollar was lost in one week', ['1 usd', '1 week']],
    ['COVID-19, F-16', []],
    ['', []],
  ],
};

const ARABIC: Record<string, readonly Row[]> = {
  'figures and words': [
    ['٢٠ رهينة و20 رهينة وعشرون رهينة', ['20', '20', '20']],
    // Unit before tens, joined by "و"; teens side by side.
    ['واحد وعشرون، ثمانية وأربعين، إحدى وعشرين', ['21', '48', '21']],
    ['خمسة عشر جنديا، ثلاث عشرة امرأة، أحد عشر، اثنا عشر، اثنتي عشرة', ['15', '13', '11', '12', '12']],
    ['مئة، مائة وخمسة، ثلاثمئة وخمسة وستون، مئتان، مئتي', ['100', '105', '365', '200', '200']],
    ['ألف، ألفان، ألفين وخمسمئة، ثلاثة آلاف ومئتان وخمسون', ['1000', '2000', '2500', '3250']],
    ['خمسة آلاف وستة آلاف', ['5000', '6000']],
    ['عشرين ألفا، مئة وخمسون ألفا', ['20000', '150000']],
    // Hamza, ta marbuta and vowels as outlets vary them.
    ['اربعة واربعين، أربعةً وأربعين', ['44', '44']],
  ],
  'scales and fractions': [
    ['3.5 مليون، 3 آلاف، 1.2 مليار، 170 ألف', ['3500000', '3000', '1200000000', '170000']],
    ['مليون، مليوني دولار، ثلاثة ملايين ونصف المليون', ['1000000', '2000000 usd', '3500000']],
    ['3 آلاف و200 شخص', ['3200']],
    ['نصف مليون، ثلث الأصوات، ثلثي الأعضاء، ربع السكان', ['500000', '0.333', '0.667', '0.25']],
    // A quarter of the year and a round of a cup.
    ['الربع الأول، نصف نهائي', ['1 ordinal']],
    // The press sets figures in quotation marks.
    ['"26.7" مليون', ['26700000']],
  ],
  units: [
    // In the hundred is no hundred.
    ['عشرون بالمئة، خمس في المئة', ['20 percent', '5 percent']],
    ['20% و٢٠٪ و20 في المئة و20 بالمائة', ['20 percent', '20 percent', '20 percent', '20 percent']],
    ['نقطتين مئويتين، 3 نقاط مئوية', ['2 points', '3 points']],
    ['دولارين، 50 جنيها، ثلاثة ريالات، 4,2 مليار يورو', ['2 usd', '50 pound', '3 riyal', '4200000000 eur']],
    ['شهرين، عامين، ثلاث سنوات، 10 كيلومترات', ['2 month', '2 year', '3 year', '10 km']],
    ['6 صباحا و6 مساء', ['360 time', '1080 time']],
    // Hours in words, where the word for hour or the part of the day stands by them.
    ['الساعة السابعة والنصف، الثامنة إلا ربعا مساء، الثانية عشرة ظهرا', ['450 time', '1185 time', '720 time']],
  ],
  'how exact': [
    ['حوالي 100، نحو 200، قرابة ألف، ما يقارب 50، 30 تقريبا', ['100 ~', '200 ~', '1000 ~', '50 ~', '30 ~']],
    ['ما لا يقل عن 30، أكثر من عشرين، بأكثر من 4.6 مليون', ['30 >=', '20 >=', '4600000 >=']],
    ['40 شخصا على الأقل، 40 شخصا على الأكثر', ['40 >=', '40 <=']],
    ['عشرات الآلاف، مئات الأشخاص، بضعة آلاف', ['20000..99999 ~', '100..999 ~', '3000..9999 ~']],
  ],
  ranges: [
    ['10-15، ما بين 10 و15، من خمس إلى سبع سنوات', ['10..15', '10..15', '5..7 year']],
    ['بين مئة ومئتين، بين خمسين وستين', ['100..200', '50..60']],
  ],
  ordinals: [
    ['المرة الثالثة، الخامس عشر، الحادية والعشرين', ['3 ordinal', '15 ordinal', '21 ordinal']],
    // Month names hold ordinals.
    ['تشرين الأول، كانون الثاني، ربيع الأول', []],
  ],
  'words that only look like numbers': [
    // Monday, Tuesday, Wednesday.
    ['يوم الاثنين والثلاثاء والأربعاء', []],
    ['واحد منهم، كل واحد، في وقت واحد، أحدهم', []],
    ['يوم واحد، دولار واحد', ['1', '1']],
    // A word that begins with the letters of a number.
    ['ستنتهي الخمسينة والستار', []],
  ],
};

describe('findNumbers', () => {
  for (const [lang, cases] of [
    ['en', ENGLISH],
    ['ar', ARABIC],
  ] as const) {
    for (const [title, rows] of Object.entries(cases)) {
      describe(`${title} (${lang})`, () => {
        for (const [text, expected] of rows) it(`reads "${text}"`, () => check(lang, text, expected));
      });
    }
  }

  describe('languages', () => {
    it('reads points and commas as the language writes them', () => {
      check('de', '1.250 Menschen, 1,5 Millionen, 20 Prozent', ['1250', '1500000', '20 percent']);
      check('en', '1.250 people', ['1.25']);
    });
    it('reads scales and percent in French and Spanish', () => {
      check('fr', '3,5 millions, 20 pour cent, 2 milliards', ['3500000', '20 percent', '2000000000']);
      check('es', '3,5 millones, 20 por ciento, 5 mil', ['3500000', '20 percent', '5000']);
    });
    it('reads Arabic words in any text, and English ones where the language is unknown', () => {
      check('und', 'twenty خمسة', ['20', '5']);
    });
  });

  describe('spans', () => {
    function checkText(lang: string, text: string, expected: readonly string[]): void {
      const found = findNumbers(text, lang);
      assert.deepEqual(
        found.map((number) => number.text),
        expected,
      );
      for (const { start, end, text: part } of found) assert.equal(text.slice(start, end), part);
    }
    it('hold scale, sign and unit, and not what qualifies them', () => {
      checkText('en', 'at least $4.2 billion or 15 percent', ['$4.2 billion', '15 percent']);
    });
    it('leave out an Arabic particle', () => {
      checkText('ar', 'وعشرين ألفا وبـ٥ وبنقطتين مئويتين', ['عشرين ألفا', '٥', 'نقطتين مئويتين']);
    });
    it('hold a minus', () => {
      checkText('en', 'fell to -5% today', ['-5%']);
    });
  });
});

describe('findNumbers at the end of a text', () => {
  it('reads an hour and its half where the text ends with an hour', () => {
    const text = 'يبدأ الاجتماع في الساعة الثالثة والنصف.';
    const [found] = findNumbers(text, 'ar');
    assert.equal(found?.unit, 'time');
    assert.equal(text.slice(found?.start, found?.end).endsWith('والنصف'), true);
  });
});
