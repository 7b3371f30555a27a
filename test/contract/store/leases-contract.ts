import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import type { StorePlug } from '../plug-in.ts';
import { someFlag, wholeQuote } from '../things.ts';

/** Leases: of those who ask for one at once, one has it, until it ends. */
export function leasesContract(plug: StorePlug): void {
  describe('leases', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const NOW = '2026-01-02T10:00:00.000Z';
    const lease = (holder: string, until: string) => ({ subject: someLeasedFlag, holder, until });
    const someLeasedFlag = someFlag(wholeQuote('a').mention, wholeQuote('b').mention).id;

    it('are held by one at a time, until they end', async () => {
      const mine = lease('Amal', '2026-01-02T10:15:00.000Z');
      assert.deepEqual(await store.takeLease(mine, NOW), mine);
      assert.deepEqual(await store.takeLease(lease('Basim', '2026-01-02T10:20:00.000Z'), NOW), mine);
      assert.deepEqual(await store.leases([someLeasedFlag], NOW), [mine]);
      const after = '2026-01-02T10:15:00.000Z';
      assert.deepEqual(await store.leases([someLeasedFlag], after), []);
      const theirs = lease('Basim', '2026-01-02T10:40:00.000Z');
      assert.deepEqual(await store.takeLease(theirs, after), theirs);
    });

    it('are prolonged and ended by their holder alone', async () => {
      await store.takeLease(lease('Amal', '2026-01-02T10:15:00.000Z'), NOW);
      const longer = lease('Amal', '2026-01-02T10:30:00.000Z');
      assert.deepEqual(await store.takeLease(longer, NOW), longer);
      await store.endLease(someLeasedFlag, 'Basim');
      assert.deepEqual(await store.leases([someLeasedFlag], NOW), [longer]);
      await store.endLease(someLeasedFlag, 'Amal');
      assert.deepEqual(await store.leases([someLeasedFlag], NOW), []);
    });

    it('go to just one of many who ask at once', async () => {
      const asked = Array.from({ length: 8 }, (_, index) => lease(`reviewer ${index}`, '2026-01-02T10:15:00.000Z'));
      const running = await Promise.all(asked.map((one) => store.takeLease(one, NOW)));
      assert.equal(new Set(running.map(({ holder }) => holder)).size, 1);
    });
  });
}
