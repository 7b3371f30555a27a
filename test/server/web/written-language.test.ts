import assert from 'node:assert/strict';
import { writtenLanguage } from '../../../server/web/written-language.ts';

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
