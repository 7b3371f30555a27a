import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import type { StorePlug } from '../plug-in.ts';
import { wholeQuote } from '../things.ts';

/** What may be the same words: wordings by the keys that they share with what is asked for. */
export function candidatesContract(plug: StorePlug): void {
  describe('candidates', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const add = async (text: string, keys: number[]) => {
      const whole = wholeQuote(text, { keys });
      await store.apply(whole.changes, 'bulk');
      return whole.keyed.wording.id;
    };

    it('come heaviest first', async () => {
      const [both, one] = [await add('both', [1, 2]), await add('one', [1])];
      const found = await store.candidates(
        [
          { key: 1, weight: 1 },
          { key: 2, weight: 5 },
        ],
        { limit: 10, budget: 100 },
      );
      assert.deepEqual(found, [
        { wordingId: both, weight: 6 },
        { wordingId: one, weight: 1 },
      ]);
    });

    it('break ties by id, at the cut too', async () => {
      const ids: string[] = [];
      for (let index = 0; index < 12; index += 1) ids.push(await add(`tie ${index}`, [7]));
      const found = await store.candidates([{ key: 7, weight: 1 }], { limit: 5, budget: 100 });
      assert.deepEqual(
        found.map(({ wordingId }) => wordingId),
        [...ids].sort().slice(0, 5),
      );
    });

    it('read the rarest keys first, so that a common key cannot crowd out what a rare one finds', async () => {
      for (let index = 0; index < 50; index += 1) await add(`common ${index}`, [100]);
      const rare = await add('rare', [100, 200]);
      const found = await store.candidates(
        [
          { key: 100, weight: 1 },
          { key: 200, weight: 1 },
        ],
        { limit: 3, budget: 10 },
      );
      assert.equal(found[0]?.wordingId, rare);
      assert.equal(found[0]?.weight, 2);
    });

    it('count keys no further than the cap', async () => {
      for (let index = 0; index < 8; index += 1) await add(`counted ${index}`, [5, 60 + index]);
      assert.deepEqual(
        [...(await store.keyCounts([5, 60, 999], 6))],
        [
          [5, 6],
          [60, 1],
          [999, 0],
        ],
      );
    });

    it('take keys of the whole unsigned 32-bit range', async () => {
      const id = await add('edges', [0, 4_294_967_295]);
      for (const key of [0, 4_294_967_295]) {
        assert.equal((await store.candidates([{ key, weight: 1 }], { limit: 1, budget: 9 }))[0]?.wordingId, id);
      }
    });

    it('are gone when the wording is taken out, or its keys change', async () => {
      const whole = wholeQuote('moves', { keys: [11, 12] });
      await store.apply(whole.changes, 'bulk');
      await store.apply({ wordings: [{ ...whole.keyed, keys: [12, 13] }] }, 'bulk');
      const counts = async () => [...(await store.keyCounts([11, 12, 13], 9)).values()];
      assert.deepEqual(await counts(), [0, 1, 1]);
      await store.apply({ removedWordings: [whole.keyed.wording.id] }, 'bulk');
      assert.deepEqual(await counts(), [0, 0, 0]);
    });
  });
}
