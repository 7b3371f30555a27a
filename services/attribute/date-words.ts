import { wordsOf } from './language-words.ts';
import { formAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Words that stand in every date that news texts print; without one of them or a number there is none to look for. */
const DATE_WORDS = foldedSet(`
اليوم أمس امس البارحة غدا الأحد الاثنين الإثنين الأثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأسبوع الشهر العام الماضي الماضية يوم مساء صباح فجر ظهر
يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
جانفي فيفري أفريل ماي جوان جويلية أوت ساعات أيام
today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec week month year hours days morning afternoon evening night ago earlier last
`);

/** "Montagabend", "Dienstagnacht": a day and its part in one word. */
const PART_OF_DAY = /tag(?:abend|morgen|mittag|vormittag|nachmittag|nacht)$/;

/** Whether a stretch has a word that dates are made of; a cheap question before the costly one. */
export function mayHoldDate(reading: Reading, { from, to }: WordRange): boolean {
  const words = wordsOf(reading.lang);
  for (let index = from; index < to; index += 1) {
    const form = formAt(reading, index);
    if (words && (words.time.dates.has(form) || (words.compounds && PART_OF_DAY.test(form)))) return true;
    if (DATE_WORDS.has(form) || /^\d{1,4}$/.test(form) || DATE_WORDS.has(form.replace(/^[وفبل]/, ''))) return true;
  }
  return false;
}
