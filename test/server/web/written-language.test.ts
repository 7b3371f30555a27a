import assert from 'node:assert/strict';
import { languageOfWords, writtenLanguage } from '../../../server/web/written-language.ts';

describe('the language of what a person wrote', () => {
  const NOTES = [
    { why: 'is that of the page in its script', text: 'The minutes have it.', page: 'en', lang: undefined },
    { why: 'is Arabic in Arabic script on an English page', text: 'المحضر يذكره', page: 'en', lang: 'ar' },
    { why: 'is not said to be Arabic in Latin script on an Arabic page', text: 'The minutes', page: 'ar', lang: '' },
    { why: 'goes by most of its letters', text: 'قال الوزير لموقع Axios إن الاتفاق قريب', page: 'en', lang: 'ar' },
    { why: 'is that of the page for figures alone', text: '12 %', page: 'ar', lang: undefined },
  ] as const;
  for (const { why, text, page, lang } of NOTES) {
    it(why, () => assert.equal(writtenLanguage(text, page).lang, lang));
  }
});

describe('the language of words out of a text', () => {
  const WORDS = [
    { why: 'is that of the text', words: 'لن نغلق المرفأ', lang: 'ar', own: { lang: 'ar', dir: 'rtl' } },
    { why: 'is unknown in other letters', words: 'We reopen next year.', lang: 'ar', own: { lang: '', dir: 'ltr' } },
    { why: 'is unknown in Arabic in an English text', words: 'سنعيد فتحه', lang: 'en', own: { lang: '', dir: 'rtl' } },
    {
      why: 'stays that of the text with a foreign name in it',
      words: 'قال الوزير لموقع Harbour Post إن الاتفاق قريب',
      lang: 'ar',
      own: { lang: 'ar', dir: 'rtl' },
    },
    { why: 'stays that of the text for figures alone', words: '12 %', lang: 'ar', own: { lang: 'ar', dir: 'rtl' } },
    { why: 'is left to the browser where none is known', words: 'سنعيد', lang: 'und', own: { lang: '', dir: 'auto' } },
  ];
  for (const { why, words, lang, own } of WORDS) {
    it(why, () => assert.deepEqual(languageOfWords(words, lang), own));
  }
});
