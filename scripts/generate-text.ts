/** Text for benchmarks: made up, the same on every run, in English and Arabic by turns. */
export interface GeneratedQuote {
  readonly text: string;
  readonly speaker: string;
  readonly lang: 'en' | 'ar';
}

const WORDS = {
  en: `harbour council winter teachers river budget doctors bridge market farmers border school energy court village hospital
    union railway festival museum storm tax reservoir island port factory election minister citizens children forest road
    coast grain prices water safety plan contract strike vaccine opened closed promised delayed repaired rejected approved
    defended funded measured quickly together openly again slowly every this our their new old northern southern`,
  ar: `الميناء المجلس الشتاء المعلمون النهر الميزانية الأطباء الجسر السوق المزارعون الحدود المدرسة الطاقة المحكمة القرية
    المستشفى النقابة القطار المهرجان المتحف العاصفة الضريبة الخزان الجزيرة المصنع الانتخابات الوزير المواطنون الأطفال الغابة
    الطريق الساحل الحبوب الأسعار المياه السلامة الخطة العقد الإضراب اللقاح افتتح أغلق وعد تأجل رمم رفض وافق دافع مول قاس
    سريعا معا علنا مجددا ببطء كل هذه لنا جديد قديم شمالي جنوبي`,
};
/** Made-up words beside those, so that most are rare, as in a library. */
const RARE_WORDS = 20_000;
const SYLLABLES = {
  en: 'ba be bri co da de do el fa fer gal go ha in ka lan li lo mar men mo na nor o pa per ra ri ro sa sel ta ten ti tor u va ven wa'.split(
    ' ',
  ),
  ar: 'با تا جا حا خا دا را زا سا شا صا طا عا غا فا قا كا لا ما نا ها وا يا بر تل جم حد خط در رم سن شر صف عل فر قم كت لم مد نظ هل'.split(
    ' ',
  ),
};

const SPEAKERS = ['Karim Saleh', 'Rana Darwish', 'Omar Nasser', 'Lina Aziz', 'Salma Haddad'];

/** Mulberry32: a small generator whose run is the same everywhere for one seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const vocabularies = { en: vocabulary('en'), ar: vocabulary('ar') };

function vocabulary(lang: 'en' | 'ar'): string[] {
  const next = random(3);
  const part = (): string => SYLLABLES[lang][Math.floor(next() * SYLLABLES[lang].length)]!;
  const made = Array.from({ length: RARE_WORDS }, () => part() + part() + part() + (next() < 0.5 ? part() : ''));
  return [...WORDS[lang].split(/\s+/), ...made];
}

function sentence(lang: 'en' | 'ar', length: number, next: () => number): string {
  const words = vocabularies[lang];
  // The rank of a word falls off as in speech: of Zipf's law, the inverse of its sum.
  return Array.from({ length }, () => words[Math.floor(words.length ** next()) - 1]).join(' ');
}

export function generateQuotes(count: number): GeneratedQuote[] {
  const next = random(7);
  return Array.from({ length: count }, (_, index) => {
    const lang = index % 2 === 0 ? 'en' : 'ar';
    const length = 8 + Math.floor(next() * 18);
    return { text: sentence(lang, length, next), speaker: SPEAKERS[index % SPEAKERS.length] as string, lang };
  });
}

/** A quote as somebody may remember it: a word dropped, a letter doubled, two words turned, the end cut. */
export function misquote(text: string, seed: number): string {
  const next = random(seed + 1);
  const words = text.split(' ');
  words.splice(Math.floor(next() * words.length), 1);
  const place = Math.floor(next() * (words.length - 1));
  const word = words[place] as string;
  words[place] = word.slice(0, 2) + word.slice(1);
  [words[0], words[1]] = [words[1] as string, words[0] as string];
  return words.slice(0, Math.max(5, Math.ceil(words.length * 0.8))).join(' ');
}

/** An article of paragraphs in both languages, with quotations of every kind. */
export function generateArticle(paragraphs: number): string {
  const next = random(11);
  return Array.from({ length: paragraphs }, (_, index) => {
    const en = sentence('en', 14, next);
    const ar = sentence('ar', 14, next);
    const speaker = SPEAKERS[index % SPEAKERS.length];
    return index % 2 === 0
      ? `“${en},” ${speaker} said on Monday. The minister told reporters that ${sentence('en', 12, next)}.`
      : `وقال رئيس المجلس كريم صالح أمس: “${ar}”. وأضاف أن ${sentence('ar', 12, next)}.`;
  }).join('\n');
}
