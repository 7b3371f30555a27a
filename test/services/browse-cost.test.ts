import assert from 'node:assert/strict';
import type { QuoteStore } from '../../models/quote-store.ts';
import type { Context } from '../../services/context.ts';
import { glance } from '../../services/glance.ts';
import { listOutlets } from '../../services/list-outlets.ts';
import { listQuotes } from '../../services/list-quotes.ts';
import { listSpeakers } from '../../services/list-speakers.ts';
import { readOutlet } from '../../services/read-outlet.ts';
import { readSpeaker } from '../../services/read-speaker.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { openTestLibrary } from '../support/test-store.ts';

const FIRST = { cursor: null, limit: 20 };

/** A store that writes down which of its methods were called. */
function counting(store: QuoteStore): { store: QuoteStore; calls: string[] } {
  const calls: string[] = [];
  const watched = new Proxy(store, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => {
        calls.push(String(name));
        return (method as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  return { store: watched, calls };
}

describe('what pages that list things ask of the store', () => {
  let store: QuoteStore;
  before(async () => {
    store = await openTestLibrary();
    const context = { store, now: () => new Date('2026-03-02T09:30:00.000Z'), actor: 'local' };
    for (let number = 0; number < 60; number += 1) {
      const speaker = number % 2 === 0 ? 'Omar Haddad' : `Captain Alder${number}`;
      const text = `Statement ${number} of the harbour master on tide ${number * 7}`;
      await recordQuote(context, { text, speaker, outlet: 'Harbour Post', lang: 'en', saidAt: '2026-01-05' });
    }
  });
  after(() => store.close());

  const costOf = async (work: (context: Context) => Promise<unknown>): Promise<string[]> => {
    const { store: watched, calls } = counting(store);
    await work({ store: watched, now: () => new Date(), actor: 'local' });
    return calls;
  };
  const speaker = async () => (await store.speakersByName(['omar haddad']))[0]!.id;
  const outlet = async () => (await store.outletsBy({ foldedNames: ['harbour post'] }))[0]!.id;

  for (const [what, most, work] of [
    ['statements by age', 3, (context) => listQuotes(context, FIRST)],
    [
      'statements of one speaker and outlet',
      5,
      (context) => listQuotes(context, { ...FIRST, speaker: 'Omar Haddad', outlet: 'Harbour Post' }),
    ],
    ['statements by words', 9, (context) => listQuotes(context, { ...FIRST, q: 'harbour "on tide" -14' })],
    ['speakers', 1 + 20, (context) => listSpeakers(context, FIRST)],
    ['speakers by name', 2 + 20, (context) => listSpeakers(context, { ...FIRST, q: 'al' })],
    ['a speaker', 9 + 20, async (context) => readSpeaker(context, await speaker(), FIRST)],
    ['outlets by name', 2, (context) => listOutlets(context, { ...FIRST, q: 'har' })],
    ['an outlet', 6, async (context) => readOutlet(context, await outlet(), FIRST)],
    ['the library at a glance', 3, glance],
  ] as readonly (readonly [string, number, (context: Context) => Promise<unknown>])[]) {
    it(`is at most ${most} calls for ${what}, none of which reads the whole library`, async () => {
      const calls = await costOf(work);
      assert.ok(calls.length > 0 && calls.length <= most, calls.join(', '));
      assert.ok(!calls.includes('everything'));
    });
  }
});
