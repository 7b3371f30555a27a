import { findNominal, isDefinite } from './arabic-forms.ts';
import { looksLikeVerb } from './arabic-verbs.ts';
import { RELATIVES } from './arabic-vocabulary.ts';
import type { OccasionFound } from './occasion.ts';
import { formAt, gapBefore, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Prepositions that lead to an event. */
const LEADS = foldedSet(
  'في وفي خلال وخلال أثناء وأثناء عقب وعقب بعد وبعد قبل قبيل لدى ولدى إثر على هامش ضمن بمناسبة بحضور',
);

/** Events at which something is said. */
export const EVENTS = foldedSet(`
مؤتمر اجتماع لقاء مقابلة استقبال جلسة كلمة خطاب خطبة حفل ندوة قمة زيارة جولة مباراة افتتاح تدشين مداخلة حوار محاضرة اتصال برنامج منتدى معرض احتفال مناسبة
مهرجان ورشة محادثات مباحثات مفاوضات مراسم جنازة عزاء تشييع مأدبة إفطار محاكمة استجواب تكريم توقيع مشاركة حلقة رحلة مقابلات لقاءات إحاطة مواجهة نهائي تدريب
`);

/** Places that stand for an occasion behind "من" and "في": "من المكتب البيضاوي", "من على منبر …". */
const PLACES = foldedSet('مكتب منبر منصة قصر مقر قاعة البيت مطار متن طائرة');

/** Longest occasion, in words. */
const LONGEST = 20;

/** What an occasion cannot hold: the saying itself begins, or another circumstance. */
const ENDS = foldedSet('أن إن بأن بأنه أنه إنه أنها إنها إلى بالقول قائلا قائلة حيث أمس اليوم غدا بقوله بقولها');

/** Weekdays end an occasion, a month or year may belong to its name. */
const DAYS = foldedSet('الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت مساء صباح ظهر أول');

/** The occasions in a stretch of Arabic words, in order. */
export function arabicOccasion(reading: Reading, { from, to }: WordRange): OccasionFound[] {
  const found: OccasionFound[] = [];
  for (let index = from; index < to; index += 1) {
    const event = eventBehind(reading, index, to);
    if (event < 0 || insideRelative(reading, index, from)) continue;
    const end = occasionEnd(reading, event, Math.min(to, index + LONGEST));
    found.push({ range: { from: index, to: end }, event });
    index = end - 1;
  }
  return found;
}

/** Index of the event or place that the preposition at `index` leads to; -1 where it leads to none. */
function eventBehind(reading: Reading, index: number, to: number): number {
  const form = formAt(reading, index);
  const from = /^و?من$/.test(form);
  if (!LEADS.has(form) && !from) return -1;
  for (let at = index + 1; at < Math.min(to, index + 3); at += 1) {
    const word = formAt(reading, at).replace(/(?:ه|ها|هم)$/, '');
    const place = findNominal(formAt(reading, at), PLACES);
    if (from) return place && (isDefinite(formAt(reading, at)) || isDefinite(formAt(reading, at + 1))) ? at : -1;
    if (findNominal(formAt(reading, at), EVENTS) || EVENTS.has(word) || EVENTS.has(word.replace(/ت$/, 'ه'))) return at;
    if (place && form.endsWith('في')) return at;
    if (!/^(?:هامش|ختام|اول|احد|مراسم|حفل|نهايه|بدايه)$/.test(formAt(reading, at))) return -1;
  }
  return -1;
}

/** Whether a relative clause is open before `index`: "الذي تحدث خلال …" dates and places something else. */
function insideRelative(reading: Reading, index: number, from: number): boolean {
  for (let back = index - 1; back >= Math.max(from, index - 8); back -= 1) {
    if (/[،,:؛]/.test(gapBefore(reading, back + 1))) return false;
    if (RELATIVES.has(formAt(reading, back))) return true;
  }
  return false;
}

function occasionEnd(reading: Reading, event: number, to: number): number {
  let end = event + 1;
  while (end < to) {
    const gap = gapBefore(reading, end);
    const form = formAt(reading, end);
    if (
      /[،,:؛.!?؟\n"“”«»(]/.test(gap) ||
      ENDS.has(form) ||
      DAYS.has(form) ||
      RELATIVES.has(form) ||
      (looksLikeVerb(form) && !isDefinite(form))
    )
      break;
    end += 1;
  }
  return end;
}
