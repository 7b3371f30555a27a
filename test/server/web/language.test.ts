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
    assert.equal(ar(1, 2, 3), 'وسيلة واحدة؛ مصدران أوّلان مسمّيان؛ 3 لم تذكر مصدرها');
    assert.match(ar(11, 3, 0), /^11 وسيلة؛ 3 مصادر أولى مسمّاة/);
  });

  it('names languages in the language of the page, and never fails on an odd tag', () => {
    assert.equal(messagesIn('en').languageName('ar'), 'Arabic');
    assert.equal(messagesIn('ar').languageName('en'), 'الإنجليزية');
    assert.equal(messagesIn('en').languageName('und'), 'a language not recognised');
    assert.equal(typeof messagesIn('en').languageName('xx-abcdefgh-abcdefgh'), 'string');
  });
});
