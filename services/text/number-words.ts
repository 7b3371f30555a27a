import { type FoldedText, fold } from './fold.ts';

/** What a word contributes to a number. */
export interface Term {
  /**
   * unit 1 to 9, ten (10, which after an Arabic unit makes a teen), teen 11 to 19, tens 20 to 90, hundred (multiplies
   * what stands before it, or is 100), hundreds (200 to 900 in one word), scale (1000 and up, multiplies), scales (two
   * of a scale: Arabic dual), fraction (a part of one), vague (dozens, hundreds of: `value` to `high`).
   */
  readonly kind: 'unit' | 'ten' | 'teen' | 'tens' | 'hundred' | 'hundreds' | 'scale' | 'scales' | 'fraction' | 'vague';
  readonly value: number;
  /** Upper end of a vague number. */
  readonly high?: number;
}

type Row = readonly [kind: Term['kind'], value: number, forms: string, high?: number];

function table(rows: readonly Row[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const [kind, value, forms, high] of rows) {
    for (const form of forms.split(' '))
      terms.set(fold(form), high === undefined ? { kind, value } : { kind, value, high });
  }
  return terms;
}

/** A vague count names an order of magnitude: "hundreds" is 100 to 999. */
const english = table([
  ['unit', 0, 'zero'],
  ['unit', 1, 'one'],
  ['unit', 2, 'two'],
  ['unit', 3, 'three'],
  ['unit', 4, 'four'],
  ['unit', 5, 'five'],
  ['unit', 6, 'six'],
  ['unit', 7, 'seven'],
  ['unit', 8, 'eight'],
  ['unit', 9, 'nine'],
  ['ten', 10, 'ten'],
  ['teen', 11, 'eleven'],
  ['teen', 12, 'twelve'],
  ['teen', 13, 'thirteen'],
  ['teen', 14, 'fourteen'],
  ['teen', 15, 'fifteen'],
  ['teen', 16, 'sixteen'],
  ['teen', 17, 'seventeen'],
  ['teen', 18, 'eighteen'],
  ['teen', 19, 'nineteen'],
  ['tens', 20, 'twenty'],
  ['tens', 30, 'thirty'],
  ['tens', 40, 'forty fourty'],
  ['tens', 50, 'fifty'],
  ['tens', 60, 'sixty'],
  ['tens', 70, 'seventy'],
  ['tens', 80, 'eighty'],
  ['tens', 90, 'ninety'],
  ['hundred', 100, 'hundred'],
  ['scale', 12, 'dozen'],
  ['scale', 1e3, 'thousand'],
  ['scale', 1e6, 'million mln'],
  ['scale', 1e9, 'billion bln bn'],
  ['scale', 1e12, 'trillion tn'],
  ['vague', 20, 'tens', 99],
  ['vague', 24, 'dozens', 99],
  ['vague', 100, 'hundreds', 999],
  ['vague', 1e3, 'thousands', 9999],
  ['vague', 1e6, 'millions', 9_999_999],
  ['vague', 1e9, 'billions', 9_999_999_999],
  ['fraction', 0.5, 'half'],
]);

const arabic = table([
  ['unit', 1, 'واحد واحدة واحدا'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين ثنتين'],
  ['unit', 3, 'ثلاث ثلاثة'],
  ['unit', 4, 'أربع أربعة'],
  ['unit', 5, 'خمس خمسة'],
  ['unit', 6, 'ست ستة'],
  ['unit', 7, 'سبع سبعة'],
  ['unit', 8, 'ثمان ثمانية ثماني'],
  ['unit', 9, 'تسع تسعة'],
  ['ten', 10, 'عشر عشرة'],
  ['tens', 20, 'عشرون عشرين'],
  ['tens', 30, 'ثلاثون ثلاثين'],
  ['tens', 40, 'أربعون أربعين'],
  ['tens', 50, 'خمسون خمسين'],
  ['tens', 60, 'ستون ستين'],
  ['tens', 70, 'سبعون سبعين'],
  ['tens', 80, 'ثمانون ثمانين'],
  ['tens', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئة مائة'],
  ['hundreds', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  ['hundreds', 300, 'ثلاثمئة ثلاثمائة'],
  ['hundreds', 400, 'أربعمئة أربعمائة'],
  ['hundreds', 500, 'خمسمئة خمسمائة'],
  ['hundreds', 600, 'ستمئة ستمائة'],
  ['hundreds', 700, 'سبعمئة سبعمائة'],
  ['hundreds', 800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة'],
  ['hundreds', 900, 'تسعمئة تسعمائة'],
  ['scale', 1e3, 'ألف ألفا'],
  ['scales', 2e3, 'ألفان ألفين ألفي'],
  ['vague', 1e3, 'آلاف ألوف', 9999],
  ['scale', 1e6, 'مليون مليونا'],
  ['scales', 2e6, 'مليونان مليونين مليوني'],
  ['vague', 1e6, 'ملايين', 9_999_999],
  ['scale', 1e9, 'مليار مليارا بليون بليونا'],
  ['scales', 2e9, 'ملياران مليارين ملياري'],
  ['vague', 1e9, 'مليارات بلايين', 9_999_999_999],
  ['scale', 1e12, 'تريليون تريليونا ترليون'],
  ['scales', 2e12, 'تريليونان تريليونين تريليوني'],
  ['vague', 1e12, 'تريليونات', 9_999_999_999_999],
  ['vague', 20, 'عشرات', 99],
  ['vague', 100, 'مئات مائات', 999],
  ['vague', 3, 'بضع بضعة', 9],
  ['fraction', 0.5, 'نصف'],
  ['fraction', 1 / 3, 'ثلث'],
  ['fraction', 2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
  ['fraction', 0.25, 'ربع'],
]);

/** Other languages have their scales here, so that figures with one are read; their number words are not. */
const others: ReadonlyMap<string, ReadonlyMap<string, Term>> = new Map(
  Object.entries({
    de: table([
      ['scale', 1e3, 'tausend'],
      ['scale', 1e6, 'Million Millionen Mio'],
      ['scale', 1e9, 'Milliarde Milliarden Mrd'],
      ['scale', 1e12, 'Billion Billionen'],
    ]),
    fr: table([
      ['scale', 1e3, 'mille'],
      ['scale', 1e6, 'million millions'],
      ['scale', 1e9, 'milliard milliards'],
    ]),
    es: table([
      ['scale', 1e3, 'mil'],
      ['scale', 1e6, 'millón millones'],
      ['scale', 1e12, 'billón billones'],
    ]),
  }),
);

const ordinals = (forms: string): ReadonlyMap<string, number> =>
  new Map(
    forms
      .split(' ')
      .flatMap((group, index) => group.split('/').map((form) => [fold(form) as string, index + 1] as const)),
  );

const englishOrdinals = ordinals(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);
const arabicOrdinals = ordinals(
  'أول/أولى/حادي/حادية ثاني/ثانية ثالث/ثالثة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة ثامن/ثامنة تاسع/تاسعة عاشر/عاشرة',
);

/** Particles that join a word, the fewest first: and, so, by, for, as; and two of them. */
const CLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];

/** A number word with what is joined to it told apart. */
export interface WordTerm {
  readonly term: Term;
  /** The word carries "and" (و) at its front. */
  readonly and: boolean;
  /** The word carries the article. */
  readonly definite: boolean;
  /** Letters of particles at its front (و، ف، ب، ل، ك); 0 for none. */
  readonly clitic: number;
}

interface Joined<T> {
  readonly meaning: T;
  readonly and: boolean;
  readonly definite: boolean;
  readonly clitic: number;
}

/** Every form of Arabic stems with particles and article, so that a word is looked up once; the barest reading wins. */
function joinedForms<T>(stems: ReadonlyMap<string, T>): ReadonlyMap<string, Joined<T>> {
  const forms = new Map<string, Joined<T>>();
  const add = (form: string, joined: Joined<T>): void => {
    if (!forms.has(form)) forms.set(form, joined);
  };
  for (const clitic of CLITICS) {
    const and = clitic.startsWith('و');
    for (const [stem, meaning] of stems) add(clitic + stem, { meaning, and, definite: false, clitic: clitic.length });
    for (const [stem, meaning] of stems) {
      add(`${clitic}ال${stem}`, { meaning, and, definite: true, clitic: clitic.length });
      // "لل" is the preposition with an article that lost its alef; where the number starts in it cannot be shown.
      if (clitic.endsWith('ل')) add(`${clitic}ل${stem}`, { meaning, and, definite: true, clitic: 0 });
    }
  }
  return forms;
}

const arabicForms: ReadonlyMap<string, WordTerm> = new Map(
  Array.from(joinedForms(arabic), ([form, { meaning, ...joined }]) => [form, { term: meaning, ...joined }]),
);
const bareForms = (terms: ReadonlyMap<string, Term>): ReadonlyMap<string, WordTerm> =>
  new Map(Array.from(terms, ([form, term]) => [form, { term, and: false, definite: false, clitic: 0 }]));
const englishForms = bareForms(english);
const otherForms = new Map(Array.from(others, ([lang, terms]) => [lang, bareForms(terms)] as const));

/** The term a folded word stands for, its Arabic clitics taken off; undefined where it is no number word. */
export function termOf(word: FoldedText, lang: string): WordTerm | undefined {
  return arabicForms.get(word) ?? (otherForms.get(lang) ?? englishForms).get(word);
}

const arabicOrdinalForms = joinedForms(arabicOrdinals);

/** The place an ordinal names, from 1; undefined where the word is none. */
export function ordinalOf(word: FoldedText, lang: string): number | undefined {
  const joined = arabicOrdinalForms.get(word);
  // Without the article these words are participles, nouns and "formerly" as often as ordinals.
  if (joined !== undefined) return joined.definite ? joined.meaning : undefined;
  return others.has(lang) ? undefined : englishOrdinals.get(word);
}
