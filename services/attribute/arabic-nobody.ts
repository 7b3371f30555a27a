import { findNominal } from './arabic-forms.ts';
import { COMMON_NOUNS } from './arabic-vocabulary.ts';
import { isOwnNoun } from './arabic-word-classes.ts';
import { formAt, printedAt, type Reading, type WordRange } from './reading.ts';
import { foldedSet } from './word-set.ts';

/**
 * Whether a phrase names nobody: the noun of what was said ("تصريحه", "النظر") or an adverb ("رسميًا") that stands where a
 * speaker could, or a time ("الأسبوع الماضي").
 */
export function isNobody(reading: Reading, { from, to }: WordRange): boolean {
  const form = formAt(reading, from);
  if (TIMES.has(form) && to - from <= 2) return true;
  if (to - from !== 1) return false;
  return (
    isOwnNoun(form) ||
    findNominal(form, OBJECTS) !== null ||
    COMMON_NOUNS.has(form.replace(/ا$/, '')) ||
    /[\u064b]ا?$|ا\u064b$/.test(printedAt(reading, from))
  );
}

const TIMES = foldedSet(
  'الأسبوع الشهر العام السنة اليوم أمس مساء صباح الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس لاحقا سابقا مؤخرا',
);

const OBJECTS = foldedSet('نظر حديث كلام قول');
