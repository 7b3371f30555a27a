import assert from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage } from '../../../services/text/language.ts';
import { anyText } from './arbitrary-text.ts';

async function check(text: string, lang: string): Promise<void> {
  assert.equal((await detectLanguage(text)).lang, lang);
}

describe('detectLanguage', () => {
  const rows: ReadonlyArray<readonly [lang: string, text: string]> = [
    ['ar', 'لن نوقع على أي اتفاق لا يضمن وقف النار'],
    ['ar', 'قالت الوزارة أمس'],
    // Persian by its letters, and typed on an Arabic keyboard.
    ['fa', 'ما هیچ توافقی را بدون تضمین امضا نخواهیم کرد'],
    ['fa', 'او گفت كه اين تصميم براي همه است'],
    ['ur', 'ہم کسی معاہدے پر دستخط نہیں کریں گے'],
    ['ps', 'موږ به دا تړون لاسلیک نه کړو او ښه کار کوو'],
    ['ckb', 'ئێمە ئەم ڕێککەوتننامەیە واژوو ناکەین'],
    ['en', 'We will not sign any agreement without guarantees'],
    ['fr', 'Nous ne signerons pas cet accord sans garanties'],
    ['de', 'Wir werden dieses Abkommen nicht ohne Garantien unterschreiben'],
    ['es', 'No firmaremos este acuerdo sin garantías para la gente'],
    ['pt', 'Não vamos assinar este acordo sem garantias para as pessoas'],
    ['it', 'Non firmeremo questo accordo senza garanzie per la gente'],
    ['nl', 'Wij zullen dit akkoord niet ondertekenen zonder garanties'],
    ['sv', 'Vi kommer inte att skriva under avtalet utan garantier'],
    ['pl', 'Nie podpiszemy tej umowy bez gwarancji dla ludzi'],
    ['tr', 'Garanti olmadan bu anlaşmayı imzalamayacağız'],
    ['id', 'Kami tidak akan menandatangani perjanjian ini tanpa jaminan'],
    ['ru', 'Мы не подпишем это соглашение без гарантий'],
    ['uk', 'Ми не підпишемо цю угоду без гарантій'],
    ['bg', 'Ние няма да подпишем това споразумение без гаранции'],
    ['sr', 'Нећемо потписати овај споразум без гаранција'],
    ['he', 'לא נחתום על ההסכם הזה בלי ערבויות'],
    ['yi', 'מיר וועלן נישט אונטערשרייבן די דאָזיקע אָפּמאַך'],
    ['hi', 'हम बिना गारंटी के इस समझौते पर हस्ताक्षर नहीं करेंगे'],
    // One script, one language.
    ['ko', '우리는 서명하지 않을 것이다'],
    ['el', 'Δεν θα υπογράψουμε'],
    ['th', 'เราจะไม่ลงนาม'],
    ['ka', 'ჩვენ არ მოვაწერთ ხელს'],
    // Kana makes Chinese characters Japanese.
    ['zh', '我们不会签署这项协议'],
    ['ja', '我々はこの協定に署名しない'],
    // Names in Latin letters do not make it English.
    ['ar', 'قال متحدث باسم Microsoft Corporation إن الخدمة عادت'],
    ['zh', '微软公司 Microsoft 表示服务已恢复'],
    // Nor does an address.
    ['ar', 'اقرأ المزيد على https://example.org/a-long-english-address-in-a-text'],
  ];
  for (const [lang, text] of rows) it(`reads "${text}" as ${lang}`, () => check(text, lang));

  it('is certain where the voters agree on a sentence', async () => {
    assert.deepEqual(await detectLanguage('لن نقبل بهذا الاتفاق قبل أن تعود العائلات إلى بيوتها'), {
      lang: 'ar',
      certain: true,
    });
    assert.deepEqual(await detectLanguage('We will not accept this before the families are back in their homes'), {
      lang: 'en',
      certain: true,
    });
  });

  it('is not certain where two languages stand side by side', async () => {
    assert.equal((await detectLanguage('We will not accept this ever. لن نقبل بهذا أبدا')).certain, false);
  });

  it('says und where there is nothing to go by', async () => {
    for (const text of ['', '   ', '2025-10-06', '%$ — «»', '\ud800', 'Zzyx', '👍👍']) {
      assert.deepEqual(await detectLanguage(text), { lang: 'und', certain: false }, JSON.stringify(text));
    }
  });

  it('takes a long text by its middle as well as its start', async () => {
    const english = 'The committee met again to discuss what had been said about the plan. ';
    await check(`(وكالات) ${english.repeat(200)}`, 'en');
  });

  it('answers any text with a language tag', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { lang, certain } = await detectLanguage(text);
        assert.match(lang, /^[a-z]{2,3}$/);
        assert.equal(typeof certain, 'boolean');
        if (lang === 'und') assert.equal(certain, false);
      }),
      { numRuns: 300 },
    );
  });
});
