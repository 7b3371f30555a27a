import assert from 'node:assert/strict';
import type { QuoteStore } from '../../../models/quote-store.ts';
import type { StorePlug } from '../plug-in.ts';
import { someFlag, someSpeaker, wholeQuote } from '../things.ts';

export function countsContract(plug: StorePlug): void {
  describe('counts', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const speaker = someSpeaker('Ada Example');
    const other = someSpeaker('Badr Example');
    let made = 0;
    const say = async (said: string | null, lang = 'en', by: typeof speaker | null = speaker) => {
      made += 1;
      const whole = wholeQuote(`Counted statement ${made}.`);
      const quote = { ...whole.quote, said, lang, speakerId: by?.id ?? null };
      await store.apply({ ...whole.changes, quotes: [quote] }, 'bulk');
      return { ...whole, quote };
    };
    const counts = async (filter: Parameters<QuoteStore['quoteCounts']>[0] = {}) =>
      (await store.quoteCounts(filter)).map(({ month, lang, count }) => `${month} ${lang} ${count}`);

    it('are of nothing in an empty library', async () => {
      assert.deepEqual(await store.quoteCounts({}), []);
      assert.deepEqual(await store.quoteCounts({ speakerId: speaker.id }), []);
      assert.deepEqual(await store.flagCounts(), []);
    });

    it('are of each month and language, unknown months last', async () => {
      for (const said of ['2025-10-06', '2025-10', '2025-09-30T23:59Z', null]) await say(said);
      await say('2025-10-31', 'ar');
      await say(null, 'ar');
      await say('2025-10-01', 'fr', other);
      await say('0999-12', 'fr', null);
      assert.deepEqual(await counts(), [
        ...['0999-12 fr 1', '2025-09 en 1', '2025-10 ar 1', '2025-10 en 2', '2025-10 fr 1'],
        ...['null ar 1', 'null en 1'],
      ]);
      assert.deepEqual(await counts({ speakerId: other.id }), ['2025-10 fr 1']);
    });

    it('know the month of a date that names it or lies in it, and of no other', async () => {
      const dates: [string, string | null][] = [
        ['2025', null],
        ['2025?', null],
        ['2025-10', '2025-10'],
        ['2025-10?', '2025-10'],
        ['2025-10-06~', '2025-10'],
        ['2025-10-06T14:30+03:00', '2025-10'],
        ['2025-10-06/2025-10-08', '2025-10'],
        ['2025-10/2025-11', null],
        ['2025-10/2026-10', null],
        ['2025/2025-10', null],
        ['2025-10/2025', null],
        ['2024/2025', null],
      ];
      for (const [said, month] of dates) {
        const { quote } = await say(said);
        const [count, ...others] = await store.quoteCounts({ speakerId: speaker.id });
        assert.deepEqual([said, count?.month, others], [said, month, []]);
        await store.apply({ quotes: [{ ...quote, speakerId: other.id, version: 2 }] }, 'editorial');
      }
    });

    it('are of quotes that go on, and follow one that changes its speaker or its date', async () => {
      const [one, two] = [await say('2025-01-01'), await say('2025-01-02')];
      assert.deepEqual(await counts(), ['2025-01 en 2']);
      await store.apply({ quotes: [{ ...one.quote, mergedInto: two.quote.id, version: 2 }] }, 'editorial');
      assert.deepEqual(await counts(), ['2025-01 en 1']);
      assert.deepEqual(await counts({ speakerId: speaker.id }), ['2025-01 en 1']);
      const moved = { ...two.quote, said: '2025-02', speakerId: other.id, version: 2 };
      await store.apply({ quotes: [moved] }, 'editorial');
      assert.deepEqual(await counts(), ['2025-02 en 1']);
      assert.deepEqual(await counts({ speakerId: speaker.id }), []);
      assert.deepEqual(await counts({ speakerId: other.id }), ['2025-02 en 1']);
      await store.apply(
        {
          removedMentions: [one.mention.id, two.mention.id],
          removedWordings: [one.keyed.wording.id, two.keyed.wording.id],
          removedQuotes: [one.quote.id, two.quote.id],
        },
        'editorial',
      );
      assert.deepEqual(await counts(), []);
    });

    it('are counted again after each write, asked for as often as one likes', async () => {
      for (let index = 1; index <= 3; index += 1) {
        await say('2025-03-03');
        for (let time = 0; time < 2; time += 1) {
          assert.deepEqual(await counts(), [`2025-03 en ${index}`]);
          assert.equal((await store.size()).quotes, index);
        }
      }
    });

    it('of flags are of each kind and status, information included', async () => {
      const [one, two, three] = [await say(null), await say(null), await say(null)];
      const number = someFlag(one.mention, two.mention);
      const name = someFlag(one.mention, two.mention, { kind: 'name', severity: 'minor' });
      const again = someFlag(two.mention, three.mention);
      const same = someFlag(one.mention, two.mention, { kind: 'near-duplicate', severity: 'information' });
      await store.apply({ flags: [number, again, name, same] }, 'editorial');
      const flagCounts = async () =>
        (await store.flagCounts()).map(({ kind, status, count }) => `${kind} ${status} ${count}`);
      assert.deepEqual(await flagCounts(), ['name open 1', 'near-duplicate open 1', 'number open 2']);
      await store.apply({ flags: [{ ...number, status: 'dismissed', version: 2 }] }, 'editorial');
      assert.deepEqual(await flagCounts(), [
        ...['name open 1', 'near-duplicate open 1', 'number dismissed 1', 'number open 1'],
      ]);
      await store.apply({ removedFlags: [number.id, again.id] }, 'editorial');
      assert.deepEqual(await flagCounts(), ['name open 1', 'near-duplicate open 1']);
    });
  });
}
