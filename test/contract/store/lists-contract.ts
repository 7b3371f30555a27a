import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { someArticle, someFlag, someMention, someQuote, someSpeaker, wholeQuote } from '../things.ts';
import { pages } from './pages.ts';
import { rejectsWith } from './rejects-with.ts';

/** Lists: what is on them, in which order, and page by page without losing or doubling anything. */
export function listsContract(plug: StorePlug): void {
  describe('lists', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('pages quotes newest first without losing or doubling one while others arrive', async () => {
      const dated = (minute: number) => {
        const whole = wholeQuote(`quote of minute ${minute}`);
        const createdAt = `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
        return { ...whole.changes, quotes: [{ ...whole.quote, createdAt }] };
      };
      for (let minute = 0; minute < 10; minute += 1) await store.apply(dated(minute), 'bulk');
      const first = await store.listQuotes({}, { cursor: null, limit: 4 });
      await store.apply(dated(30), 'bulk');
      const rest = await pages((request) => store.listQuotes({}, request), { cursor: first.next, limit: 4 });
      const texts = [...first.items, ...rest].map(({ text }) => text);
      assert.deepEqual(
        texts,
        Array.from({ length: 10 }, (_, index) => `quote of minute ${9 - index}`),
      );
    });

    it('orders quotes of one moment by id, whatever came first', async () => {
      const wholes = Array.from({ length: 6 }, (_, index) => wholeQuote(`tied ${index}`));
      for (const { changes } of wholes) await store.apply(changes, 'bulk');
      const listed = (await store.listQuotes({}, FIRST)).items.map(({ id }) => id);
      assert.deepEqual(
        listed,
        wholes
          .map(({ quote }) => quote.id)
          .sort()
          .reverse(),
      );
    });

    it('refuses a cursor that is not of this list', async () => {
      for (const cursor of ['nonsense', Buffer.from('["flags",1,"a","b"]').toString('base64url'), '', '{}']) {
        await rejectsWith(store.listQuotes({}, { cursor, limit: 5 }), 'request/bad-cursor');
      }
    });

    it('narrows quotes by language, speaker, outlet, date and open flag', async () => {
      const speaker = someSpeaker('Ada Example');
      const one = wholeQuote('The first one.', { article: { lang: 'en' } });
      const two = wholeQuote('الثانية.', { article: { lang: 'ar' } });
      await store.apply({ speakers: [speaker] }, 'editorial');
      await store.apply(
        { ...one.changes, quotes: [{ ...one.quote, speakerId: speaker.id, said: '2025-10-06' }] },
        'editorial',
      );
      await store.apply({ ...two.changes, quotes: [{ ...two.quote, lang: 'ar', said: '2024' }] }, 'editorial');
      await store.apply({ flags: [someFlag(one.mention, two.mention, { kind: 'negation' })] }, 'editorial');
      const ids = async (filter: Parameters<QuoteStore['listQuotes']>[0]) =>
        (await store.listQuotes(filter, FIRST)).items.map(({ id }) => id);
      assert.deepEqual(await ids({ speakerId: speaker.id }), [one.quote.id]);
      assert.deepEqual(await ids({ lang: 'ar' }), [two.quote.id]);
      assert.deepEqual(await ids({ from: '2025' }), [one.quote.id]);
      assert.deepEqual(await ids({ to: '2024' }), [two.quote.id]);
      assert.deepEqual(await ids({ from: '2025-10-07' }), []);
      assert.equal((await ids({ flag: 'negation' })).length, 2);
      assert.deepEqual(await ids({ flag: 'number' }), []);
    });

    it('leaves merged quotes out of lists', async () => {
      const [one, two] = [wholeQuote('Merged away.'), wholeQuote('Goes on.')];
      await store.apply(one.changes, 'editorial');
      await store.apply(two.changes, 'editorial');
      await store.apply({ quotes: [{ ...one.quote, mergedInto: two.quote.id, version: 2 }] }, 'editorial');
      assert.deepEqual(
        (await store.listQuotes({}, FIRST)).items.map(({ id }) => id),
        [two.quote.id],
      );
      assert.equal((await store.quote(one.quote.id))?.mergedInto, two.quote.id);
    });

    it('gives the mentions of a quote earliest article first, undated last, superseded ones not at all', async () => {
      const quote = someQuote('Same words.');
      const dates = ['2025-03', null, '2024-12-31', '2025-01-01'];
      const articles = dates.map((publishedAt, index) => someArticle(`Same words. ${index}`, { publishedAt }));
      const mentions = articles.map((article) => someMention(article, quote.id));
      const gone = someMention(someArticle('Same words. 9'), quote.id, { status: 'superseded' });
      await store.apply(
        { articles: [...articles, someArticle('Same words. 9')], quotes: [quote], mentions: [...mentions, gone] },
        'bulk',
      );
      const read = await pages((request) => store.mentionsOfQuote(quote.id, request), { cursor: null, limit: 2 });
      assert.deepEqual(
        read.map(({ articleId }) => articles.findIndex(({ id }) => id === articleId)),
        [2, 3, 0, 1],
      );
      assert.equal((await store.mentionCounts([quote.id], 3)).get(quote.id), 3);
    });

    it('tells which articles an older extractor read', async () => {
      const articles = [1, 2, 1].map((extractor, index) => someArticle(`read by ${index}`, { extractor }));
      await store.apply({ articles }, 'bulk');
      const old = await pages((request) => store.articlesReadBefore(2, request), { cursor: null, limit: 1 });
      assert.deepEqual(
        old.map(({ extractor }) => extractor),
        [1, 1],
      );
    });
  });
}
