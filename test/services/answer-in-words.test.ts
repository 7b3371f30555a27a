import assert from 'node:assert/strict';
import type { QuoteStore } from '../../models/quote-store.ts';
import { answerInWords } from '../../services/answer-in-words.ts';
import type { Context } from '../../services/context.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { openTestLibrary } from '../support/test-store.ts';

const HELD =
  'There is a real chance to reach a deal on the canal, and we will do all we can so that every side keeps to it';

describe('the answer of a look-up in words', () => {
  let store: QuoteStore;
  let context: Context;
  before(async () => {
    store = await openTestLibrary();
    context = { store, now: () => new Date('2026-03-02T09:30:00.000Z'), actor: 'local' };
    await recordQuote(context, { text: HELD, speaker: 'Omar Haddad', outlet: 'Harbour Post', lang: 'en' });
  });
  after(() => store.close());

  const ASKED = [
    { q: HELD, says: /^We hold these words, word for word\./, why: 'the same words are held' },
    {
      q: 'there is a real chance to reach a deal on the canal',
      says: /^We hold these words as part of a longer wording/,
      why: 'a part of them is a part of them',
    },
    {
      q: 'not a real chance to reach a deal on the canal',
      says: /^The closest wording we hold differs\..*Differs in: a negation\.$/,
      why: 'half of them denied is not held',
    },
  ];
  for (const { q, says, why } of ASKED) {
    it(`says that ${why}`, async () => {
      assert.match(answerInWords(await lookUpQuote(context, { q, lang: 'en' }), 'en'), says);
    });
  }
});
