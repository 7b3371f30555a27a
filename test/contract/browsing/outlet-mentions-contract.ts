import assert from 'node:assert/strict';
import { outletId } from '../../../models/outlet.ts';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { withholdArticle } from '../../../services/withhold-article.ts';
import { tickingContext } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { pages } from '../store/pages.ts';
import { rejectsWith } from '../store/rejects-with.ts';
import { someMention, wholeQuote } from '../things.ts';

export function outletMentionsContract(plug: StorePlug): void {
  describe('appearances in an outlet', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const [coast, harbour] = [outletId('coast'), outletId('harbour')];
    let made = 0;
    const print = async (publishedAt: string | null, outlet: typeof coast | null = coast) => {
      made += 1;
      const whole = wholeQuote(`Printed statement ${made}.`, { article: { publishedAt, outletId: outlet } });
      await store.apply(whole.changes, 'bulk');
      return whole;
    };
    const read = async (limit = 2, outlet = coast) =>
      (await pages((request) => store.mentionsOfOutlet(outlet, request), { cursor: null, limit })).map(({ id }) => id);

    it('come latest article first and undated last, and none of another outlet', async () => {
      const printed = [];
      for (const date of [null, '2025-03', '2024-12-31', null, '2025-03-01T10:00Z', '2025-03', '2026']) {
        printed.push({ date, ...(await print(date)) });
      }
      await print('2025-05-05', harbour);
      await print('2025-05-05', null);
      const expected = printed
        .sort((a, b) => {
          const [one, other] = [a.date ?? '', b.date ?? ''];
          return one === other ? (a.mention.id < b.mention.id ? 1 : -1) : one < other ? 1 : -1;
        })
        .map(({ mention }) => mention.id);
      for (const limit of [1, 2, 3, 5, 6, 7, 200]) assert.deepEqual(await read(limit), expected, `${limit}`);
      assert.equal((await read(2, harbour)).length, 1);
      assert.deepEqual(await read(2, outletId('nobody')), []);
    });

    it('are whole, and one of a statement that several outlets print is there once', async () => {
      const one = await print('2025-01-01');
      const again = wholeQuote('Printed elsewhere.', { article: { outletId: harbour, publishedAt: '2025-01-02' } });
      const mention = { ...again.mention, quoteId: one.quote.id };
      await store.apply({ articles: [again.article], mentions: [mention] }, 'bulk');
      const { items, next } = await store.mentionsOfOutlet(coast, { cursor: null, limit: 1 });
      assert.deepEqual([items, next], [[one.mention], null]);
    });

    it('are those that stand: neither superseded ones nor those of a text that was erased', async () => {
      const [stays, erased, read1] = [await print('2025-01-01'), await print('2025-01-02'), await print('2025-01-03')];
      const old = someMention(stays.article, stays.quote.id, { start: 0, end: 7, status: 'superseded' });
      await store.apply({ mentions: [old, { ...read1.mention, status: 'superseded' }] }, 'editorial');
      assert.deepEqual(await read(), [erased.mention.id, stays.mention.id]);
      await withholdArticle(tickingContext(store), erased.article.id, 'Order 1');
      assert.deepEqual(await read(), [stays.mention.id]);
    });

    it('are paged without losing or doubling one while others arrive', async () => {
      const dates = ['2025-01-05', '2025-01-04', '2025-01-03', null, null];
      const printed = [];
      for (const date of dates) printed.push((await print(date)).mention.id);
      const first = await store.mentionsOfOutlet(coast, { cursor: null, limit: 2 });
      await print('2025-02-01');
      await print('2025-01-04T12:00Z');
      const rest = await pages((request) => store.mentionsOfOutlet(coast, request), { cursor: first.next, limit: 2 });
      const ids = [...first.items, ...rest].map(({ id }) => id);
      assert.deepEqual(ids.slice(0, 3), printed.slice(0, 3));
      assert.deepEqual(ids.slice(3).sort(), printed.slice(3).sort());
    });

    it('take no cursor of the mentions of a quote', async () => {
      const { quote } = await print('2025-01-01');
      const cursor = Buffer.from(JSON.stringify(['mentions', '', quote.id])).toString('base64url');
      await rejectsWith(store.mentionsOfOutlet(coast, { cursor, limit: 1 }), 'request/bad-cursor');
    });
  });
}
