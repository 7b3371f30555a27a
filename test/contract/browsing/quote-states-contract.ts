import assert from 'node:assert/strict';
import type { Flag } from '../../../models/flag.ts';
import type { QuoteFilter, QuoteState, QuoteStore } from '../../../models/quote-store.ts';
import type { Verdict } from '../../../models/verdict.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { pages } from '../store/pages.ts';
import { someFlag, someSpeaker, someVerdict, wholeQuote } from '../things.ts';

export function quoteStatesContract(plug: StorePlug): void {
  describe('quotes by what stands about them', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const ada = someSpeaker('Ada Example');
    let made = 0;
    const say = async () => {
      made += 1;
      const whole = wholeQuote(`Reviewed statement ${made}.`);
      const createdAt = new Date(Date.UTC(2026, 0, 1, 0, 0, made)).toISOString();
      const quote = { ...whole.quote, speakerId: made % 2 === 0 ? ada.id : null, createdAt };
      await store.apply({ ...whole.changes, quotes: [quote] }, 'bulk');
      return { ...whole, quote };
    };
    const listed = async (state: QuoteState, filter: QuoteFilter = {}) =>
      (await pages((request) => store.listQuotes({ ...filter, state }, request), { cursor: null, limit: 2 })).map(
        ({ id }) => id,
      );
    const flagged = (one: Awaited<ReturnType<typeof say>>, fields: Partial<Flag> = {}) =>
      someFlag(one.mention, one.mention, { b: null, ...fields });

    it('are to check while an open flag asks for a person, and information does not', async () => {
      const [one, two, three] = [await say(), await say(), await say()];
      const flag = flagged(one);
      const note = flagged(two, { kind: 'near-duplicate', severity: 'information' });
      const minor = flagged(three, { severity: 'minor' });
      await store.apply({ flags: [flag, note, minor] }, 'editorial');
      assert.deepEqual(await listed('to-check'), [three.quote.id, one.quote.id]);
      assert.deepEqual(await listed('confirmed'), []);
      await store.apply({ flags: [{ ...flag, status: 'dismissed', version: 2 }] }, 'editorial');
      await store.apply({ flags: [{ ...minor, status: 'superseded', version: 2 }] }, 'editorial');
      assert.deepEqual(await listed('to-check'), []);
      await store.apply({ flags: [{ ...flag, version: 3 }] }, 'editorial');
      assert.deepEqual(await listed('to-check'), [one.quote.id]);
    });

    it('are confirmed where a person confirmed a flag, information too, until it is taken back', async () => {
      const [one, two] = [await say(), await say()];
      const flag = flagged(one, { status: 'confirmed' });
      const note = flagged(two, { kind: 'near-duplicate', severity: 'information', status: 'confirmed' });
      const other = flagged(one, { kind: 'name' });
      await store.apply({ flags: [flag, note, other] }, 'editorial');
      assert.deepEqual(await listed('confirmed'), [two.quote.id, one.quote.id]);
      assert.deepEqual(await listed('to-check'), [one.quote.id]);
      await store.apply({ flags: [{ ...flag, status: 'open', version: 2 }] }, 'editorial');
      assert.deepEqual(await listed('confirmed'), [two.quote.id]);
    });

    it('are reviewed where a verdict about an appearance is shown, and not by a draft or as what it was held against', async () => {
      const [one, two, three] = [await say(), await say(), await say()];
      const draft = someVerdict(one.mention, one.keyed.wording.id, { against: two.mention.id });
      await store.apply({ verdicts: [draft] }, 'editorial');
      assert.deepEqual(await listed('reviewed'), []);
      const next = (verdict: Verdict, fields: Partial<Verdict>): Verdict => ({
        ...verdict,
        ...fields,
        version: verdict.version + 1,
      });
      const shown = next(draft, { state: 'published' });
      await store.apply({ verdicts: [shown] }, 'editorial');
      assert.deepEqual(await listed('reviewed'), [one.quote.id]);
      // The latest entry is what stands: about another appearance here, withdrawn (and shown as that) there.
      const about = { ...draft.about, wordingId: three.keyed.wording.id, mentionIds: [three.mention.id] };
      const corrected = next(shown, { state: 'corrected', about });
      await store.apply({ verdicts: [corrected] }, 'editorial');
      assert.deepEqual(await listed('reviewed'), [three.quote.id]);
      await store.apply({ verdicts: [next(corrected, { state: 'withdrawn' })] }, 'editorial');
      assert.deepEqual(await listed('reviewed'), [three.quote.id]);
    });

    it('are not reviewed by a draft that was given up', async () => {
      const [one, two] = [await say(), await say()];
      const draft = someVerdict(one.mention, one.keyed.wording.id);
      await store.apply({ verdicts: [draft] }, 'editorial');
      await store.apply({ verdicts: [{ ...draft, state: 'withdrawn', version: 2 }] }, 'editorial');
      assert.deepEqual(await listed('reviewed'), []);
      // Others that were shown before they were withdrawn: about another statement, and about the same.
      for (const { mention, keyed } of [two, one]) {
        const shown = someVerdict(mention, keyed.wording.id, { state: 'published' });
        await store.apply({ verdicts: [shown] }, 'editorial');
        await store.apply({ verdicts: [{ ...shown, state: 'withdrawn', version: 2 }] }, 'editorial');
        assert.deepEqual(
          await listed('reviewed'),
          mention === two.mention ? [two.quote.id] : [two.quote.id, one.quote.id],
        );
      }
    });

    it('go by the appearances that stand, and follow them to another quote', async () => {
      const [one, two, three] = [await say(), await say(), await say()];
      const verdict = someVerdict(one.mention, one.keyed.wording.id, { state: 'published' });
      await store.apply(
        {
          flags: [flagged(one, { kind: 'name' }), flagged(one, { status: 'confirmed' })],
          verdicts: [{ ...verdict, state: 'draft' }],
        },
        'editorial',
      );
      await store.apply({ verdicts: [{ ...verdict, version: 2 }] }, 'editorial');
      const states = ['to-check', 'confirmed', 'reviewed'] as const;
      const everywhere = async (ids: string[]) => {
        for (const state of states) assert.deepEqual(await listed(state), ids, state);
        assert.deepEqual(
          (await store.listQuotes({ flag: 'name' }, FIRST)).items.map(({ id }) => id),
          ids,
        );
      };
      await everywhere([one.quote.id]);
      await store.apply(
        {
          quotes: [{ ...one.quote, mergedInto: two.quote.id, version: 2 }],
          mentions: [{ ...one.mention, quoteId: two.quote.id }],
        },
        'editorial',
      );
      await everywhere([two.quote.id]);
      await store.apply({ mentions: [{ ...one.mention, quoteId: three.quote.id }] }, 'editorial');
      await everywhere([three.quote.id]);
      await store.apply({ mentions: [{ ...one.mention, quoteId: three.quote.id, status: 'superseded' }] }, 'editorial');
      await everywhere([]);
    });

    it('are narrowed by all else as well, and paged while others arrive', async () => {
      const all = [];
      for (let index = 0; index < 8; index += 1) all.push(await say());
      await store.apply({ flags: all.map((one) => flagged(one)) }, 'editorial');
      const ids = all.map(({ quote }) => quote.id).reverse();
      const adas = all.filter(({ quote }) => quote.speakerId === ada.id).map(({ quote }) => quote.id);
      assert.deepEqual(await listed('to-check', { speakerId: ada.id, lang: 'en' }), adas.reverse());
      assert.deepEqual(await listed('to-check', { lang: 'ar' }), []);
      assert.deepEqual(await listed('to-check', { flag: 'number' }), ids);
      assert.deepEqual(await listed('to-check', { flag: 'name' }), []);
      const first = await store.listQuotes({ state: 'to-check' }, { cursor: null, limit: 3 });
      const late = await say();
      await store.apply({ flags: [flagged(late)] }, 'editorial');
      const rest = await pages((request) => store.listQuotes({ state: 'to-check' }, request), {
        cursor: first.next,
        limit: 3,
      });
      assert.deepEqual(
        [...first.items, ...rest].map(({ id }) => id),
        ids,
      );
    });
  });
}
