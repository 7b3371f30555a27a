import { strict as assert } from 'node:assert';
import { openStore } from '../../models/stores/open-store.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';

describe('look-ups', function () {
  this.timeout(120_000);

  it('answers 10,000 that come at once, each with its own quote', async () => {
    const store = await openStore('sqlite::memory:');
    const context = { store, now: () => new Date(0), actor: 'test' };
    const texts = [
      'The lighthouse keeper will not leave the island this winter',
      'سنصلح المنارة القديمة قبل حلول الشتاء المقبل',
      'Every ferry that sails after dark carries two pilots',
    ];
    try {
      for (const text of texts) await recordQuote(context, { text, lang: text < '\u0600' ? 'en' : 'ar' });
      const asked = Array.from({ length: 10_000 }, (_, index) => texts[index % texts.length]!);
      const answers = await Promise.all(asked.map((q) => lookUpQuote(context, { q, lang: 'und', limit: 1 })));
      const wrong = answers.filter(({ kind, matches }, index) => {
        return kind !== 'verbatim' || matches[0]?.quote.text !== asked[index];
      });
      assert.deepEqual(wrong, []);
    } finally {
      await store.close();
    }
  });
});
