import { dayOfEdtf } from '../text/calendar-day.ts';
import { findDates } from '../text/dates.ts';
import { edtfDays } from '../text/edtf-days.ts';
import { fold } from '../text/fold.ts';
import { type PhraseTable, phraseAt, phraseTable } from '../text/phrase-table.ts';
import { words } from '../text/words.ts';

/** Days from which on a date that a text names is one of the past and not of its own news. */
const PAST_AFTER_DAYS = 90;

/** Phrases that tell a reader that words are not new. Arabic particles may be joined to the first word. */
const OLD_WORDS: PhraseTable<true> = phraseTable([
  [
    true,
    'years ago,year ago,decade ago,decades ago,months ago,years earlier,year earlier,years before,last year,at the time,back then,back in,long ago,in the past,previously,once said,once told,had once,has said before,as he has said,as she has said,old,older,archive,archives,archived,archival,resurfaced,resurfaces,resurfacing,recirculated,recirculating,flashback,throwback,repeated,reiterated,repeating,again,recalled,recalling,reminded,anniversary,famously,famous',
  ],
  [
    true,
    'سبق أن,سبق له أن,سبق لها أن,سبق وأن,سبق له,سبق لها,سابقا,سابقة,تصريح سابق,تصريحات سابقة,تصريح قديم,خطاب سابق,حديث سابق,لقاء سابق,وقت سابق,آنذاك,حينها,وقتها,حينذاك,وقتذاك,يومها,قديم,قديمة,القديم,القديمة,قديما,أرشيف,الأرشيف,أرشيفي,أرشيفية,الأرشيفي,الأرشيفية,استذكر,استذكرت,ذكر بأن,جدد,جددت,مجددا,كرر,كررت,مكررا,مرة أخرى,العام الماضي,السنة الماضية,في الماضي,ذات يوم,إعادة تداول,أعيد تداول,أعادت تداول,أعاد تداول,إعادة نشر,أعيد نشر,الذكرى',
  ],
]);

/** "قبل ثلاث سنوات", "منذ أعوام", "three years ago" with its words apart, folded. */
const YEARS_AGO =
  /(?:^| )[وف]?(?:قبل|منذ) (?:\S+ ){0,3}(?:سنوات|سنه|سنتين|سنين|اعوام|عام|عاما|عامين|عقد|عقدين|عقود)(?: |$)/;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * Whether the text around a quotation says, in any way that is known here, that the words are not new: a year or date before
 * its own, "three years ago", "at the time", "سبق أن", "آنذاك", the archive. Generous, because what rests on it accuses: an old
 * date of something else in the same paragraphs counts as well. A text that does not tell when it was published says nothing by its years.
 */
export function saysOld(around: string, lang: string, published: string | null): boolean {
  const all = words(around);
  if (all.some((word, at) => phraseAt(OLD_WORDS, all, at, word.text >= '\u0600' ? 'وفبلك' : '') !== undefined))
    return true;
  if (YEARS_AGO.test(fold(around))) return true;
  const printed = edtfDays(published);
  if (printed === null) return false;
  const year = Number(published!.slice(0, 4));
  if (all.some(({ text }) => YEAR.test(text) && Number(text) < year)) return true;
  if (dayOfEdtf(published) === undefined) return false;
  return findDates(around, { lang, reference: published }).some(({ edtf }) => {
    const days = edtfDays(edtf);
    return days !== null && printed.first - days.last > PAST_AFTER_DAYS;
  });
}
