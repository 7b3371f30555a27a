import { wordsOf } from './language-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { formsOf, type Reading } from './reading.ts';
import { foldedSet } from './word-set.ts';

/** Heads that name no office one could look up: a "resident" or "official" stays unknown even with the article. */
const GENERIC = foldedSet(`
مسؤول مسؤولة رجل سيدة امرأة شاب شابة ضابط عسكري مواطن مواطنة طالب طالبة عامل سائق مزارع تاجر صديق صديقة جار قيادي قيادية ناشط ناشطة ناج ناجية
official man woman boy girl teenager resident neighbour neighbor witness survivor victim protester worker driver farmer student friend volunteer agent officer activist
`);

/**
 * Whether a speaker without a name is anonymous: people "of the matter", witnesses, an indefinite "متحدث باسم الشرطة".
 * A body or a text never is, nor is an office that only one person holds ("the prime minister", "وزير الصحة").
 */
export function isAnonymous(reading: Reading, phrase: NounPhrase): boolean {
  if (phrase.kind === 'unnamed') return true;
  if (phrase.kind !== 'role') return false;
  return (
    !phrase.definite ||
    GENERIC.has(phrase.head) ||
    wordsOf(reading.lang)?.generic.has(phrase.head) === true ||
    formsOf(reading, phrase.name).some((form) => GENERIC.has(form) && form === phrase.head)
  );
}
