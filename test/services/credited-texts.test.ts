import assert from 'node:assert/strict';
import type { ArticleInput } from '../../models/article.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import type { SourcingLink } from '../../models/sourcing.ts';
import { addArticle } from '../../services/add-article.ts';
import { readArticle } from '../../services/read-article.ts';
import { readStatement } from '../../services/read-statement.ts';
import { openTestLibrary } from '../support/test-store.ts';

const WORDS = '“We will buy twelve new ferries for the northern line before the winter.”';
const FIRST = { cursor: null, limit: 20 };

const agencys: ArticleInput = {
  text: `Transport minister Lena Marsh said on Monday: ${WORDS}`,
  outlet: 'Reuters',
  publishedAt: '2026-03-02',
  lang: 'en',
};
const papers: ArticleInput = {
  text: `According to Reuters, transport minister Lena Marsh said: ${WORDS}`,
  outlet: 'Harbour Post',
  publishedAt: '2026-03-03',
  lang: 'en',
};

describe('credits to texts that are held', () => {
  let store: QuoteStore;
  beforeEach(async () => {
    store = await openTestLibrary();
  });
  afterEach(() => store.close());
  const context = () => ({ store, now: () => new Date('2026-03-04T09:00:00.000Z'), actor: 'local' });

  /** Keeps these articles, and what the last one's statement and page say of its credit. */
  async function creditOf(...articles: readonly ArticleInput[]): Promise<readonly [SourcingLink[], string[]]> {
    const ids = [];
    for (const article of articles) ids.push((await addArticle(context(), article)).article.id);
    const read = await readArticle(context(), ids.at(-1)!);
    const [mention] = read?.mentions ?? [];
    assert.ok(mention !== undefined && mention.quoteId !== null);
    const file = await readStatement(context(), mention.quoteId, { against: undefined, history: FIRST });
    const shown = file?.mentions.find((one) => one.mention.id === mention.id);
    assert.deepEqual(shown?.mention.sourcing, mention.sourcing);
    const edges = file?.graph.edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`) ?? [];
    return [[...mention.sourcing], edges];
  }

  it('say that the text has the words, lead to it, and are drawn as seen', async () => {
    const [[link], edges] = await creditOf(agencys, papers);
    assert.deepEqual([link?.name, link?.status], ['Reuters', 'seen-contains']);
    assert.equal(link?.articleId && (await store.article(link.articleId))?.outlet, 'Reuters');
    assert.ok(edges.includes('publisher:reuters seen-contains publisher:harbour post'), edges.join('; '));
  });

  it('know an outlet by each of its names', async () => {
    const { article } = await addArticle(context(), { ...agencys, outlet: 'Thomson Reuters' });
    const outlet = await store.outlet(article.outletId!);
    assert.ok(outlet !== undefined);
    const renamed = { ...outlet, names: [...outlet.names, 'Reuters'], folded: [...outlet.folded, 'reuters'] };
    await store.apply({ outlets: [{ ...renamed, version: outlet.version + 1 }] }, 'editorial');
    const [[link], edges] = await creditOf(papers);
    assert.equal(link?.status, 'seen-contains');
    assert.ok(edges.includes('publisher:thomson reuters seen-contains publisher:harbour post'), edges.join('; '));
  });

  it('stay claims where the outlet has printed something else, or only later', async () => {
    const other = { ...agencys, text: 'Lena Marsh said: “The old ferries go to the museum this spring.”' };
    assert.equal((await creditOf(other, papers))[0][0]?.status, 'claimed');
    const later = { ...agencys, publishedAt: '2026-03-09' };
    assert.equal((await creditOf(later, papers))[0][0]?.status, 'claimed');
  });
});
