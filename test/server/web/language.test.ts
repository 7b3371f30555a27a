import assert from 'node:assert/strict';
import { directionOf, languageAttributes } from '../../../server/web/language.ts';
import { messagesIn } from '../../../server/web/messages.ts';

describe('languages of words and pages', () => {
  const directions: { lang: string; dir: string }[] = [
    { lang: 'ar', dir: 'rtl' },
    { lang: 'ar-EG', dir: 'rtl' },
    { lang: 'fa', dir: 'rtl' },
    { lang: 'he', dir: 'rtl' },
    { lang: 'ur', dir: 'rtl' },
    { lang: 'en', dir: 'ltr' },
    { lang: 'zh-Hans', dir: 'ltr' },
    // The script decides where the tag says it.
    { lang: 'az-Arab', dir: 'rtl' },
    { lang: 'ks-Deva', dir: 'ltr' },
    { lang: 'ur-Latn', dir: 'ltr' },
    // Unknown: the browser looks at the first letter.
    { lang: 'und', dir: 'auto' },
  ];
  for (const { lang, dir } of directions) {
    it(`writes ${lang} in direction ${dir}`, () => assert.equal(directionOf(lang), dir));
  }

  it('says of an unknown language that it is unknown, so that it is not read out as that of the page', () => {
    assert.deepEqual(languageAttributes('und'), { lang: '', dir: 'auto' });
  });

  it('counts with the plural forms of the language', () => {
    const en = messagesIn('en').statement.sourcing;
    const ar = messagesIn('ar').statement.sourcing;
    assert.equal(en(1, 1, 0), '1 outlet; 1 named origin; 0 do not say');
    assert.equal(en(4, 2, 1), '4 outlets; 2 named origins; 1 does not say');
    assert.equal(ar(4, 2, 3), '4 وسائل؛ مصدران أوّلان مسمّيان؛ 3 وسائل لم تذكر مصادرها');
    assert.match(ar(11, 3, 0), /^11 وسيلة؛ 3 مصادر أولى مسمّاة/);
  });

  const SOURCING: readonly (readonly [outlets: number, unstated: number, en: string, ar: string])[] = [
    [0, 0, 'no outlet named; 0 named origins', 'لم تُذكر وسيلة إعلام؛ لا مصدر أول مسمّى'],
    [1, 0, '1 outlet; 0 named origins; 0 do not say', 'وسيلة واحدة؛ لا مصدر أول مسمّى؛ الوسيلة تذكر مصدرها'],
    [1, 1, '1 outlet; 0 named origins; 1 does not say', 'وسيلة واحدة؛ لا مصدر أول مسمّى؛ الوسيلة لم تذكر مصدرها'],
    [2, 0, '2 outlets; 0 named origins; 0 do not say', 'وسيلتان؛ لا مصدر أول مسمّى؛ كلتا الوسيلتين تذكر مصدرها'],
    [2, 1, '2 outlets; 0 named origins; 1 does not say', 'وسيلتان؛ لا مصدر أول مسمّى؛ إحدى الوسيلتين لم تذكر مصدرها'],
    [2, 2, '2 outlets; 0 named origins; 2 do not say', 'وسيلتان؛ لا مصدر أول مسمّى؛ كلتا الوسيلتين لم تذكر مصدرها'],
    [3, 0, '3 outlets; 0 named origins; 0 do not say', '3 وسائل؛ لا مصدر أول مسمّى؛ الوسائل كلها تذكر مصادرها'],
    [3, 1, '3 outlets; 0 named origins; 1 does not say', '3 وسائل؛ لا مصدر أول مسمّى؛ وسيلة واحدة لم تذكر مصدرها'],
    [3, 2, '3 outlets; 0 named origins; 2 do not say', '3 وسائل؛ لا مصدر أول مسمّى؛ وسيلتان لم تذكرا مصدرهما'],
    [3, 3, '3 outlets; 0 named origins; 3 do not say', '3 وسائل؛ لا مصدر أول مسمّى؛ الوسائل كلها لم تذكر مصادرها'],
    [40, 12, '40 outlets; 0 named origins; 12 do not say', '40 وسيلة؛ لا مصدر أول مسمّى؛ 12 وسيلة لم تذكر مصادرها'],
  ];
  for (const [outlets, unstated, en, ar] of SOURCING) {
    it(`says of ${outlets} outlets that ${unstated} of them do not say where they have it`, () => {
      assert.equal(messagesIn('en').statement.sourcing(outlets, 0, unstated), en);
      assert.equal(messagesIn('ar').statement.sourcing(outlets, 0, unstated), ar);
    });
  }

  it('names languages in the language of the page, and never fails on an odd tag', () => {
    assert.equal(messagesIn('en').languageName('ar'), 'Arabic');
    assert.equal(messagesIn('ar').languageName('en'), 'الإنجليزية');
    assert.equal(messagesIn('en').languageName('und'), 'a language not recognised');
    assert.equal(typeof messagesIn('en').languageName('xx-abcdefgh-abcdefgh'), 'string');
  });
});
