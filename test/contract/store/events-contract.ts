import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { AT } from '../things.ts';
import { pages } from './pages.ts';

/** The audit log: events in the order they came, and those of another library under the numbers they had there. */
export function eventsContract(plug: StorePlug): void {
  describe('events', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    it('appends events in order and gives them latest first', async () => {
      for (const subject of ['first', 'second', 'third']) {
        await store.apply(
          { events: [{ at: AT, actor: 'local', act: 'article-added', subject, before: null, after: { n: 1 } }] },
          'editorial',
        );
      }
      const events = await pages((request) => store.events(request), { cursor: null, limit: 2 });
      assert.deepEqual(
        events.map(({ subject }) => subject),
        ['third', 'second', 'first'],
      );
      assert.ok(events.every(({ sequence }, index) => index === 0 || sequence < (events[index - 1]?.sequence ?? 0)));
    });

    it('takes an event over under its number, once, and goes on behind it', async () => {
      const event = { at: AT, actor: 'local', act: 'article-added' as const, before: null, after: { n: 1 } };
      const taken = { ...event, subject: 'elsewhere', sequence: 7 };
      for (let time = 0; time < 2; time += 1) await store.apply({ events: [taken] }, 'bulk');
      await store.apply({ events: [{ ...event, subject: 'here' }] }, 'editorial');
      await store.apply({ events: [{ ...event, subject: 'another', sequence: 7 }] }, 'bulk');
      const { items } = await store.events(FIRST);
      assert.deepEqual(
        items.map(({ sequence, subject }) => [sequence, subject]),
        [
          [9, 'another'],
          [8, 'here'],
          [7, 'elsewhere'],
        ],
      );
    });
  });
}
