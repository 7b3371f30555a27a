import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { pages } from '../store/pages.ts';
import { rejectsWith } from '../store/rejects-with.ts';
import { AT } from '../things.ts';

export function eventsAboutContract(plug: StorePlug): void {
  describe('the part of the log that is about something', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const log = (...subjects: string[]) =>
      store.apply(
        {
          events: subjects.map((subject) => ({
            ...{ at: AT, actor: 'local', act: 'article-added' as const, subject, before: null },
            after: { of: subject },
          })),
        },
        'editorial',
      );
    const sequences = async (subjects: string[], limit = 200) =>
      (await pages((request) => store.eventsAbout(subjects, request), { cursor: null, limit })).map(
        ({ sequence, subject }) => `${sequence} ${subject}`,
      );

    it('is each event about one of the ids, latest first, whole, and no other', async () => {
      await log('a', 'b', 'a', 'c', 'b', 'ab');
      assert.deepEqual(await sequences(['a', 'b']), ['5 b', '3 a', '2 b', '1 a']);
      assert.deepEqual(await sequences(['b', 'a', 'b', 'nobody']), ['5 b', '3 a', '2 b', '1 a']);
      assert.deepEqual(await sequences(['nobody']), []);
      assert.deepEqual(await sequences([]), []);
      const [event] = (await store.eventsAbout(['c'], FIRST)).items;
      assert.deepEqual(event, (await store.events(FIRST)).items[2]);
    });

    it('tells of an act on several things under each of them, whole and once', async () => {
      await log('a');
      const act = { at: AT, actor: 'local', act: 'quotes-merged' as const, before: null, after: { of: 'two' } };
      const both = { ...act, subject: 'a', also: ['b', 'c'] };
      await store.apply({ events: [both, { ...act, subject: 'c', also: ['b'] }] }, 'editorial');
      await log('b');
      assert.deepEqual(await sequences(['a']), ['2 a', '1 a']);
      for (const limit of [1, 2, 200]) {
        assert.deepEqual(await sequences(['b'], limit), ['4 b', '3 c', '2 a']);
        assert.deepEqual(await sequences(['c', 'a', 'b'], limit), ['4 b', '3 c', '2 a', '1 a']);
      }
      const { items } = await store.events(FIRST);
      assert.deepEqual(items[2], { ...both, sequence: 2 });
      assert.deepEqual((await store.eventsAbout(['c'], FIRST)).items[1], items[2]);
      assert.deepEqual(Object.keys(items[3]!), ['sequence', 'at', 'actor', 'act', 'subject', 'before', 'after']);
      // One that is taken over from another library keeps its number, and is not written twice.
      const brought = { ...both, sequence: 9 };
      for (let times = 0; times < 2; times += 1) await store.apply({ events: [brought] }, 'bulk');
      assert.deepEqual(await sequences(['c']), ['9 a', '3 c', '2 a']);
    });

    it('is paged without losing or doubling one while others arrive', async () => {
      await log('a', 'b', 'x', 'a', 'a', 'b', 'x', 'a');
      const first = await store.eventsAbout(['a', 'b'], { cursor: null, limit: 2 });
      await log('a', 'b', 'a');
      const rest = await pages((request) => store.eventsAbout(['a', 'b'], request), { cursor: first.next, limit: 2 });
      assert.deepEqual(
        [...first.items, ...rest].map(({ sequence }) => sequence),
        [8, 6, 5, 4, 2, 1],
      );
      assert.equal((await store.eventsAbout(['x'], { cursor: null, limit: 2 })).next, null);
    });

    it('takes no cursor of the whole log', async () => {
      await log('a', 'a', 'a');
      const { next } = await store.events({ cursor: null, limit: 1 });
      await rejectsWith(store.eventsAbout(['a'], { cursor: next, limit: 1 }), 'request/bad-cursor');
    });
  });
}
