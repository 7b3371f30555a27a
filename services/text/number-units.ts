import { type PhraseFound, type PhraseTable, phraseAt, phraseTable } from './phrase-table.ts';
import type { Word } from './words.ts';

function units(rows: Readonly<Record<string, string>>): PhraseTable<string> {
  return phraseTable(Object.entries(rows));
}

/**
 * A percentage point is no percent: "up 2 points" and "up 2 percent" are different news. Currencies are ISO 4217 in
 * small letters where the word alone decides, and the bare word (riyal, dinar, pound, lira) where several states use it.
 */
const AFTER = units({
  percent:
    '%,percent,per cent,pct,في المئة,في المائة,بالمئة,بالمائة,بالمية,في المية,Prozent,pour cent,por ciento,процентов,процента',
  permille: '‰,في الألف,بالألف',
  points:
    'percentage points,percentage point,percent points,نقطة مئوية,نقاط مئوية,نقطة مائوية,Prozentpunkte,Prozentpunkten',
  'basis-points': 'basis points,basis point,نقطة أساس,نقاط أساس',
  usd: '$,dollars,dollar,usd,us dollars,دولار,دولارا,دولارات,الدولارات',
  eur: '€,euros,euro,eur,يورو',
  pound: '£,pounds,pound,gbp,جنيه,جنيها,جنيهات,إسترليني',
  riyal: '﷼,riyals,riyal,rials,rial,sar,ريال,ريالا,ريالات',
  dirham: 'dirhams,dirham,aed,درهم,درهما,دراهم',
  dinar: 'dinars,dinar,دينار,دينارا,دنانير',
  ils: '₪,shekels,shekel,شيكل,شيقل,شواكل',
  lira: '₺,liras,lira,ليرة,ليرات',
  jpy: '¥,yen,ين',
  cny: 'yuan,renminbi,يوان',
  inr: '₹,rupees,rupee,روبية,روبيات',
  rub: '₽,rubles,ruble,roubles,rouble,روبل',
  km: 'km,kilometers,kilometres,kilometer,kilometre,كيلومتر,كيلومترا,كيلومترات,كم,كلم',
  mile: 'miles,mile,ميل,ميلا,أميال',
  m: 'meters,metres,meter,metre,متر,مترا,أمتار',
  foot: 'feet,foot,ft,قدم,قدما,أقدام',
  kg: 'kg,kilograms,kilogram,kilos,kilo,كيلوغرام,كيلوغراما,كيلوجرام,كيلوجراما,كجم,كغم',
  ton: 'tons,tonnes,ton,tonne,طن,طنا,أطنان',
  barrel: 'barrels,barrel,برميل,برميلا,براميل',
  second: 'seconds,ثوان,ثواني',
  minute: 'minutes,minute,دقيقة,دقائق',
  hour: 'hours,hour,ساعة,ساعات',
  day: 'days,day,يوم,يوما,أيام',
  week: 'weeks,week,أسبوع,أسبوعا,أسابيع',
  month: 'months,month,شهر,شهرا,أشهر,شهور',
  year: 'years,year,سنة,سنوات,سنين,عام,عاما,أعوام',
});

/** Signs that stand before the figure. */
const BEFORE = units({
  percent: '%',
  permille: '‰',
  usd: '$,usd',
  eur: '€,eur',
  pound: '£,gbp',
  ils: '₪',
  lira: '₺',
  jpy: '¥',
  inr: '₹',
  rub: '₽',
  riyal: 'sar',
});

/** Arabic says "two days" in one word. Only nouns that are units: the ending alone could be a plural. */
const DUALS = units({
  points: 'نقطتان مئويتان,نقطتين مئويتين,نقطتا مئوية',
  usd: 'دولاران,دولارين',
  riyal: 'ريالان,ريالين',
  km: 'كيلومتران,كيلومترين',
  m: 'متران,مترين',
  ton: 'طنان,طنين',
  minute: 'دقيقتان,دقيقتين',
  hour: 'ساعتان,ساعتين',
  day: 'يومان,يومين',
  week: 'أسبوعان,أسبوعين',
  month: 'شهران,شهرين',
  year: 'سنتان,سنتين,عامان,عامين',
  times: 'مرتان,مرتين',
  // Nouns that are no units, of what news counts by twos.
  '':
    'شخصان,شخصين,رجلان,رجلين,امرأتان,امرأتين,طفلان,طفلين,طفلتان,طفلتين,شابان,شابين,فتاتان,فتاتين,قتيلان,قتيلين,جريحان,جريحين,مدنيان,' +
    'جنديان,جنديين,شرطيان,شرطيين,عاملان,عاملين اثنين,شقيقان,شقيقين,سيارتان,سيارتين,طائرتان,طائرتين,سفينتان,سفينتين,قاربان,قاربين,صاروخان,صاروخين,' +
    'منزلان,منزلين,قريتان,قريتين,مدينتان,مدينتين,مدرستان,مدرستين,فرقتان,فرقتين,رحلتان,رحلتين,هدفان,هدفين,موسمان,موسمين,جولتان,جولتين,مباراتان,مباراتين',
});

/** The unit that starts with word `at`, the longest one, such as "percentage points"; undefined where none does. */
export function unitAfter(words: readonly Word[], at: number): PhraseFound<string> | undefined {
  return phraseAt(AFTER, words, at);
}

/** The Arabic dual of a unit that starts with word `at`: two of it. */
export function dualAt(words: readonly Word[], at: number): PhraseFound<string> | undefined {
  return phraseAt(DUALS, words, at, 'وفبلك');
}

/** The unit whose sign is word `at`, written before the figure; undefined where the word is no such sign. */
export function unitBefore(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  return word && BEFORE.meanings.get(word.text);
}
