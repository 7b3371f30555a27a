import assert from 'node:assert/strict';
import { openStore } from '../../models/stores/open-store.ts';
import type { Context } from '../../services/context.ts';
import { lookUpQuote, MAX_MATCHES } from '../../services/look-up-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';

/** One sentence in each of ten languages, and part of it as somebody may remember it. */
const LANGUAGES: readonly (readonly [lang: string, text: string, remembered: string])[] = [
  ['ar', 'سنعيد بناء الجسر القديم قبل موسم الأمطار ولن نطلب قرضا من أحد', 'سنعيد بناء الجسر القديم ولن نطلب قرضا'],
  [
    'en',
    'We shall rebuild the old bridge before the rains and borrow from nobody',
    'rebuild the old bridge before the rains',
  ],
  [
    'de',
    'Wir bauen die alte Brücke vor dem Regen wieder auf und leihen von niemandem Geld',
    'die alte Brücke vor dem Regen',
  ],
  [
    'fr',
    'Nous reconstruirons le vieux pont avant les pluies sans emprunter à personne',
    'reconstruirons le vieux pont avant',
  ],
  [
    'es',
    'Reconstruiremos el viejo puente antes de las lluvias sin pedir prestado a nadie',
    'el viejo puente antes de las lluvias',
  ],
  [
    'ru',
    'Мы восстановим старый мост до начала дождей и ни у кого не займём денег',
    'восстановим старый мост до начала дождей',
  ],
  [
    'tr',
    'Eski köprüyü yağmurlardan önce yeniden kuracağız ve kimseden borç almayacağız',
    'köprüyü yağmurlardan önce yeniden kuracağız',
  ],
  ['fa', 'پل قدیمی را پیش از باران دوباره می‌سازیم و از کسی وام نمی‌گیریم', 'پل قدیمی را پیش از باران دوباره'],
  ['he', 'נבנה מחדש את הגשר הישן לפני הגשמים ולא נלווה כסף מאיש', 'את הגשר הישן לפני הגשמים'],
  ['zh', '我们将在雨季之前重建旧桥，不向任何人借钱', '在雨季之前重建旧桥'],
];

const FORMULA = 'The spokesman of the harbour office said on Monday';

describe('lookUpQuote', () => {
  let context: Context;
  before(async () => {
    const store = await openStore('sqlite::memory:');
    context = { store, now: () => new Date(Date.UTC(2026, 0, 1)), actor: 'local' };
    for (const [lang, text] of LANGUAGES) await recordQuote(context, { text, lang });
    await recordQuote(context, { text: 'It is what it is, and it was what it was', lang: 'en' });
    await recordQuote(context, { text: 'The lighthouse keepers voted against the merger', lang: 'en' });
    // More records than are fetched at first, which differ only in what follows a formula.
    for (let at = 0; at < 90; at++) {
      const town = String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
      await recordQuote(context, {
        text: `${FORMULA} that pier ${town}${town}${town} has closed for good`,
        lang: 'en',
      });
    }
    await recordQuote(context, { text: `${FORMULA} nothing`, lang: 'en' });
  });
  after(() => context.store.close());

  for (const [lang, text, remembered] of LANGUAGES) {
    it(`finds what is half-remembered in ${lang}, whether or not the language is given`, async () => {
      for (const asked of [lang, null]) {
        const { kind, matches } = await lookUpQuote(context, { q: remembered, lang: asked });
        assert.equal(matches[0]?.wording.text, text);
        assert.notEqual(kind, 'not-found');
      }
    });
  }

  describe('takes any query, and finds nothing by', () => {
    const cases: readonly (readonly [q: string, reason: string])[] = [
      ['', 'nothing'],
      [' \n\t ', 'blanks'],
      ['… «» ؟! — 。', 'marks'],
      ['\u200f\u200e\u202b', 'marks of direction'],
      ['\u064b\u064c\u064d', 'Arabic vowels without letters'],
      ['🙂🙂', 'pictures'],
      ['penguin', 'a word that nothing has'],
      ['ⲁⲛⲟⲕ ⲡⲉ ⲡⲟⲓⲙⲏⲛ', 'a script that nothing is written in'],
      ['ณ ที่นี้ไม่มีอะไร', 'another such script'],
      ['\ud83d', 'half a character'],
    ];
    for (const [q, reason] of cases) {
      it(reason, async () => {
        const { kind, matches } = await lookUpQuote(context, { q });
        assert.equal(kind, 'not-found');
        for (const { comparison } of matches) assert.equal(comparison.relation, 'unrelated');
      });
    }
  });

  describe('says of a few words in common that nothing is held, in a library that lacks the rest', () => {
    const cases: readonly (readonly [q: string, reason: string])[] = [
      ['Nobody asked the pilots whether the ferry would sail again', '"nobody"'],
      ['The bridge committee of the valley elected its first chairwoman', '"bridge"'],
      ['Voters across the islands went to the polls before noon', '"before the"'],
      ['وافق مجلس المدينة على ميزانية المدارس قبل العطلة الصيفية', '"قبل"'],
      ['طلب المدير من الموظفين قرضا صغيرا لتمويل الرحلة السنوية', '"من" and "قرضا"'],
    ];
    for (const [q, reason] of cases) {
      it(`${reason}: ${q}`, async () => {
        assert.equal((await lookUpQuote(context, { q })).kind, 'not-found');
      });
    }
  });

  it('finds by one rare word what is nearest', async () => {
    const { matches } = await lookUpQuote(context, { q: 'lighthouse' });
    assert.equal(matches[0]?.wording.text, 'The lighthouse keepers voted against the merger');
  });

  it('finds by a rare word with a letter too many, and with two letters exchanged', async () => {
    for (const q of ['lighthhouse', 'lihgthouse']) {
      const { matches } = await lookUpQuote(context, { q });
      assert.equal(matches[0]?.wording.text, 'The lighthouse keepers voted against the merger', q);
    }
  });

  it('finds by nothing but frequent words what is made of them', async () => {
    const { matches } = await lookUpQuote(context, { q: 'it is what it is' });
    assert.equal(matches[0]?.wording.text, 'It is what it is, and it was what it was');
  });

  it('finds the quote that stands in a paste of a page, and says that it does', async () => {
    const about = (topic: string) =>
      Array.from({ length: 12 }, (_, at) => `Paragraph ${at} tells of ${topic}${at}, of weather and of roads.`).join(
        ' ',
      );
    for (const [lang, text] of LANGUAGES.slice(0, 7)) {
      const { kind, matches } = await lookUpQuote(context, {
        q: `${about('fish')} “${text},” she said. ${about('ships')}`,
        lang,
      });
      assert.equal(matches[0]?.wording.text, text);
      assert.notEqual(kind, 'not-found', lang);
    }
  });

  it('finds a quote at the end of 100,000 characters', async () => {
    const filler = Array.from({ length: 16_000 }, (_, at) => `w${at % 977}`).join(' ');
    const q = `${filler.slice(0, 99_900)} The lighthouse keepers voted against the merger`;
    const { kind, matches } = await lookUpQuote(context, { q });
    assert.equal(matches[0]?.wording.text, 'The lighthouse keepers voted against the merger');
    assert.notEqual(kind, 'not-found');
  });

  it('answers 100,000 characters without a space', async () => {
    for (const letter of ['a', 'ا', '我']) {
      assert.equal((await lookUpQuote(context, { q: letter.repeat(100_000) })).kind, 'not-found');
    }
  });

  it('finds the shortest of many that begin with one formula, whoever of them came first', async () => {
    const { kind, matches } = await lookUpQuote(context, { q: FORMULA });
    assert.equal(matches[0]?.wording.text, `${FORMULA} nothing`);
    assert.notEqual(kind, 'not-found');
  });

  it('answers one match a quote, as many as asked for and at most so many', async () => {
    for (const [limit, most] of [
      [1, 1],
      [7, 7],
      [1000, MAX_MATCHES],
    ] as const) {
      const { matches } = await lookUpQuote(context, { q: FORMULA, limit });
      assert.equal(new Set(matches.map(({ quote }) => quote.id)).size, matches.length);
      assert.ok(matches.length <= most && matches.length > 0);
    }
  });
});
