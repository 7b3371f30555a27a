import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { someResponse, someVerdict, wholeQuote } from '../things.ts';
import { pages } from './pages.ts';
import { rejectsWith } from './rejects-with.ts';

/** Verdicts with every entry that they ever had, and the responses of those who are quoted. */
export function verdictsContract(plug: StorePlug): void {
  describe('verdicts and responses', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('keep every entry of a verdict and answer the latest', async () => {
      const { changes, mention, keyed } = wholeQuote('A verdict about this.');
      const first = someVerdict(mention, keyed.wording.id);
      const second = { ...first, state: 'published' as const, at: '2026-01-03T00:00:00.000Z', version: 2 };
      await store.apply({ ...changes, verdicts: [first] }, 'editorial');
      await store.apply({ verdicts: [second] }, 'editorial');
      assert.deepEqual(await store.verdict(first.id), second);
      assert.deepEqual(await store.verdictEntries(first.id), [first, second]);
      assert.deepEqual(await store.verdictsAbout([mention.id]), [second]);
      assert.deepEqual(await store.verdictsAbout([keyed.wording.id]), [second]);
      assert.deepEqual(await store.listVerdicts({ state: 'draft' }, FIRST), { items: [], next: null });
      assert.deepEqual((await store.listVerdicts({ state: 'published' }, FIRST)).items, [second]);
    });

    it('refuse an entry that does not follow the last one', async () => {
      const { changes, mention, keyed } = wholeQuote('Entries follow each other.');
      const first = someVerdict(mention, keyed.wording.id);
      await store.apply({ ...changes, verdicts: [first] }, 'editorial');
      await rejectsWith(store.apply({ verdicts: [first] }, 'editorial'), 'store/conflict');
      await rejectsWith(store.apply({ verdicts: [{ ...first, version: 3 }] }, 'editorial'), 'store/conflict');
      assert.deepEqual(await store.verdictEntries(first.id), [first]);
    });

    it('find a verdict no longer by what its latest entry is not about', async () => {
      const { changes, mention, keyed } = wholeQuote('Held against another mention later.');
      const first = someVerdict(mention, keyed.wording.id, { against: mention.id });
      const other = wholeQuote('The other mention.');
      await store.apply({ ...changes, verdicts: [first] }, 'editorial');
      const about = { ...first.about, mentionIds: [], wordingId: other.keyed.wording.id };
      await store.apply({ ...other.changes, verdicts: [{ ...first, about, against: null, version: 2 }] }, 'editorial');
      assert.deepEqual(await store.verdictsAbout([mention.id]), []);
      assert.equal((await store.verdictsAbout([other.keyed.wording.id])).length, 1);
    });

    it('page verdicts newest first', async () => {
      const { changes, mention, keyed } = wholeQuote('Many verdicts.');
      await store.apply(changes, 'bulk');
      const all = [1, 2, 3, 4, 5].map((day) =>
        someVerdict(mention, keyed.wording.id, { at: `2026-01-0${day}T00:00:00.000Z` }),
      );
      for (const verdict of all) await store.apply({ verdicts: [verdict] }, 'editorial');
      const read = await pages((request) => store.listVerdicts({}, request), { cursor: null, limit: 2 });
      assert.deepEqual(
        read.map(({ id }) => id),
        all.map(({ id }) => id).reverse(),
      );
    });

    it('give back a response as it was written, in the order of time', async () => {
      const { changes, mention } = wholeQuote('They denied it.');
      const [later, sooner] = ['2026-02-01', '2026-01-01'].map((at) => someResponse(mention, { at }));
      await store.apply({ ...changes, responses: [later!, sooner!] }, 'editorial');
      assert.deepEqual(await store.responsesTo([mention.id]), [sooner, later]);
      await store.apply({ responses: [later!] }, 'editorial');
      assert.equal((await store.responsesTo([mention.id])).length, 2);
    });
  });
}
