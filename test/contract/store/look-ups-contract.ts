import assert from 'node:assert/strict';
import { mintId, type QuoteId } from '../../../models/ids.ts';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { wholeQuote } from '../things.ts';

/** What the store holds: found by its id or by a key that leads to it, and counted. */
export function lookUpsContract(plug: StorePlug): void {
  describe('looking up', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('answers undefined or nothing for what is not there', async () => {
      const { article, quote, mention, keyed } = wholeQuote('Never written.');
      assert.equal(await store.article(article.id), undefined);
      assert.equal(await store.quote(quote.id), undefined);
      assert.equal(await store.mention(mention.id), undefined);
      assert.equal(await store.articleByRef('none'), undefined);
      assert.deepEqual(await store.wordings([keyed.wording.id]), []);
      assert.deepEqual(await store.mentionsOfArticle(article.id), []);
      assert.deepEqual(await store.listQuotes({}, FIRST), { items: [], next: null });
      assert.deepEqual(await store.candidates([{ key: 1, weight: 1 }], { limit: 5, budget: 5 }), []);
    });

    it('answers ids in the order asked for and passes unknown ones over', async () => {
      const wholes = ['one', 'two', 'three'].map((text) => wholeQuote(text));
      for (const { changes } of wholes) await store.apply(changes, 'bulk');
      const asked = [wholes[2], wholes[0]].map((whole) => (whole as (typeof wholes)[number]).quote.id);
      const found = await store.quotes([asked[0] as QuoteId, mintId<QuoteId>('q'), asked[1] as QuoteId]);
      assert.deepEqual(
        found.map(({ id }) => id),
        asked,
      );
    });

    it('finds an article by the id that an import gave it, and by its URL without tracking', async () => {
      const { changes, article } = wholeQuote('Found by ref.', {
        article: { ref: 'line-7', url: 'https://Example.org/x?utm_source=mail#top' },
      });
      await store.apply(changes, 'bulk');
      assert.equal((await store.articleByRef('line-7'))?.id, article.id);
      assert.deepEqual(
        (await store.articlesByUrl('https://example.org/x')).map(({ id }) => id),
        [article.id],
      );
    });

    it('keeps links once, whichever end they are asked from', async () => {
      const link = { a: 'aaa', b: 'bbb', relation: 'truncated' as const, likeness: 0.5, comparer: 1 };
      await store.apply({ links: [link, link] }, 'bulk');
      assert.deepEqual(await store.linksOfTexts(['bbb'], 10), [link]);
      assert.deepEqual(await store.linksOfTexts(['aaa', 'bbb'], 10), [link]);
    });

    it('counts what it holds, and counts again after a write', async () => {
      const { changes } = wholeQuote('Counted.');
      assert.equal((await store.size()).quotes, 0);
      await store.apply(changes, 'bulk');
      assert.deepEqual(await store.size(), { articles: 1, quotes: 1, wordings: 1, mentions: 1, openFlags: 0 });
    });
  });
}
