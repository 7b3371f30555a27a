import assert from 'node:assert/strict';
import type { GroupDecision } from '../../../models/flag.ts';
import { type DecisionId, mintId } from '../../../models/ids.ts';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { AT, someFlag, wholeQuote } from '../things.ts';
import { pages } from './pages.ts';

/** Flags and decisions, as a reviewer finds them. */
export function flagsContract(plug: StorePlug): void {
  describe('flags and decisions', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('lists flags by severity, then age, and by quote, kind and status', async () => {
      const [one, two] = [wholeQuote('Flagged one.'), wholeQuote('Flagged two.')];
      await store.apply(one.changes, 'bulk');
      await store.apply(two.changes, 'bulk');
      const minor = someFlag(one.mention, two.mention, {
        kind: 'name',
        severity: 'minor',
        createdAt: '2025-01-01T00:00:00.000Z',
      });
      const critical = someFlag(one.mention, two.mention, { kind: 'negation', severity: 'critical' });
      await store.apply({ flags: [minor, critical] }, 'editorial');
      const all = await pages((request) => store.listFlags({}, request), { cursor: null, limit: 1 });
      assert.deepEqual(
        all.map(({ kind }) => kind),
        ['negation', 'name'],
      );
      assert.equal((await store.listFlags({ kind: 'name', quoteId: two.quote.id }, FIRST)).items.length, 1);
      assert.deepEqual((await store.listFlags({ status: 'dismissed' }, FIRST)).items, []);
      assert.equal((await store.flagsOfMentions([two.mention.id])).length, 2);
    });

    it('finds decisions by what they hold on to, as long as they hold', async () => {
      const [one, two] = [wholeQuote('Together one.'), wholeQuote('Together two.')];
      await store.apply(one.changes, 'bulk');
      await store.apply(two.changes, 'bulk');
      const decision: GroupDecision = {
        type: 'group',
        id: mintId<DecisionId>('d'),
        decision: 'apart',
        mentionIds: [one.mention.id, two.mention.id],
        actor: 'local',
        at: AT,
        note: 'ملاحظة',
        undoneAt: null,
        version: 1,
      };
      await store.apply({ decisions: [decision] }, 'editorial');
      assert.deepEqual(await store.groupDecisions([two.mention.id]), [decision]);
      await store.apply({ decisions: [{ ...decision, undoneAt: AT, version: 2 }] }, 'editorial');
      assert.deepEqual(await store.groupDecisions([two.mention.id]), []);
      assert.equal((await store.decision(decision.id))?.undoneAt, AT);
    });
  });
}
