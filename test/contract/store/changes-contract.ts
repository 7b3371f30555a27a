import assert from 'node:assert/strict';
import { mintId, type QuoteId } from '../../../models/ids.ts';
import type { LibraryLine, QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { someArticle, someFlag, someMention, wholeQuote } from '../things.ts';
import { rejectsWith } from './rejects-with.ts';

/** What `apply` promises: a change as a whole or not at all, each version behind the last. */
export function changesContract(plug: StorePlug): void {
  describe('writing', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('gives back every field as it was written', async () => {
      const odd = 'قال: “لن نقبل ٢٠٪” 𝄞 \u202bعكس\u202c \u200f end';
      const { article, quote, mention, keyed, changes } = wholeQuote(odd, {
        article: {
          outlet: 'الجزيرة',
          url: 'https://example.org/a?b=1',
          publishedAt: '2025-10-07',
          title: 'عنوان',
          ref: 'r1',
        },
        mention: {
          speaker: { mention: 'قال', start: 0, end: 3, name: 'فلان', anonymous: false },
          said: { edtf: '2025-10-06', words: 'أمس' },
          occasion: { words: 'في القاهرة', start: 1, end: 4 },
          cue: { text: 'قال', start: 0, end: 3 },
          sourcing: [{ kind: 'outlet', name: 'أكسيوس', start: 1, end: 2, relation: 'told', status: 'claimed' }],
        },
      });
      await store.apply(changes, 'editorial');
      assert.deepEqual(await store.article(article.id), article);
      assert.deepEqual(await store.quote(quote.id), quote);
      assert.deepEqual(await store.mention(mention.id), mention);
      assert.deepEqual(await store.wordings([keyed.wording.id]), [keyed.wording]);
    });

    it('changes nothing when the same is written again', async () => {
      const { changes, quote } = wholeQuote('We hold the line.');
      await store.apply(changes, 'editorial');
      const before = await collect(store);
      const { quotes: _versioned, ...rest } = changes;
      await store.apply(rest, 'editorial');
      assert.deepEqual(await collect(store), before);
      assert.equal((await store.listQuotes({}, FIRST)).items.length, 1);
      assert.equal((await store.mentionCounts([quote.id], 10)).get(quote.id), 1);
    });

    it('writes all of a change or nothing of it', async () => {
      const { changes, article } = wholeQuote('Half of this must not stay.');
      const orphan = someMention(someArticle('An article that is not there.'), mintId<QuoteId>('q'));
      await rejectsWith(
        store.apply({ ...changes, mentions: [...changes.mentions, orphan] }, 'editorial'),
        'store/dangling',
      );
      assert.equal(await store.article(article.id), undefined);
      assert.deepEqual(await collect(store), []);
    });

    it('refuses a version that does not follow the one it holds', async () => {
      const { changes, quote } = wholeQuote('Versions follow each other.');
      await store.apply(changes, 'editorial');
      await rejectsWith(store.apply({ quotes: [quote] }, 'editorial'), 'store/conflict');
      await rejectsWith(store.apply({ quotes: [{ ...quote, version: 3 }] }, 'editorial'), 'store/conflict');
      await store.apply({ quotes: [{ ...quote, said: '2025', version: 2 }] }, 'editorial');
      assert.equal((await store.quote(quote.id))?.said, '2025');
    });

    it('lets only one of two writers win who read the same version', async () => {
      const { changes, quote } = wholeQuote('Two writers at once.');
      await store.apply(changes, 'editorial');
      const results = await Promise.allSettled(
        ['2024', '2025'].map((said) => store.apply({ quotes: [{ ...quote, said, version: 2 }] }, 'editorial')),
      );
      assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    });
  });

  describe('taking things out', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('takes out what is named, with its postings, and leaves the rest standing', async () => {
      const [goes, stays] = [
        wholeQuote('This one goes.', { keys: [40, 41] }),
        wholeQuote('This stays.', { keys: [41] }),
      ];
      const flag = someFlag(goes.mention, stays.mention);
      await store.apply(goes.changes, 'bulk');
      await store.apply({ ...stays.changes, flags: [flag] }, 'bulk');
      await store.apply(
        {
          removedArticles: [goes.article.id],
          removedMentions: [goes.mention.id],
          removedQuotes: [goes.quote.id],
          removedWordings: [goes.keyed.wording.id],
          removedFlags: [flag.id],
        },
        'editorial',
      );
      assert.equal(await store.article(goes.article.id), undefined);
      assert.equal(await store.mention(goes.mention.id), undefined);
      assert.equal(await store.quote(goes.quote.id), undefined);
      assert.deepEqual(await store.flagsOfMentions([stays.mention.id]), []);
      assert.deepEqual([...(await store.keyCounts([40, 41], 9)).values()], [0, 1]);
      assert.deepEqual(await store.quote(stays.quote.id), stays.quote);
    });

    it('keeps a quote that a superseded mention still names', async () => {
      const { changes, article, quote, mention, keyed } = wholeQuote('Held by an old reading.');
      const old = someMention(article, quote.id, { start: 0, end: 4, status: 'superseded' });
      await store.apply({ ...changes, mentions: [mention, old] }, 'bulk');
      await store.apply(
        { removedMentions: [mention.id], removedWordings: [keyed.wording.id], removedQuotes: [quote.id] },
        'editorial',
      );
      assert.deepEqual(await store.quote(quote.id), quote);
    });
  });
}

async function collect(store: QuoteStore): Promise<LibraryLine[]> {
  const lines: LibraryLine[] = [];
  for await (const line of store.everything()) lines.push(line);
  return lines;
}
