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

function sentence(lang: 'en' | 'ar', length: number, next: () => number): string {
  const words = WORDS[lang].split(/\s+/);
  // Squared, so that some words are common and some are rare, as in speech.
  return Array.from({ length }, () => words[Math.floor(next() ** 2 * words.length)]).join(' ');
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
