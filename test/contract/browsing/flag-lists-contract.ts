import assert from 'node:assert/strict';
import { type Flag, type FlagKind, flagStatusSchema, HASTE, severitySchema } from '../../../models/flag.ts';
import { outletId } from '../../../models/outlet.ts';
import type { FlagFilter, FlagOrder, QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { pages } from '../store/pages.ts';
import { rejectsWith } from '../store/rejects-with.ts';
import { someFlag, someMention, someSpeaker, wholeQuote } from '../things.ts';

const ORDERS: readonly FlagOrder[] = ['severity', 'oldest', 'newest'];

export function flagListsContract(plug: StorePlug): void {
  describe('lists of flags', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const [ada, badr] = [someSpeaker('Ada Example'), someSpeaker('Badr Example')];
    const [coast, harbour] = [outletId('coast'), outletId('harbour')];
    let made = 0;
    const say = async (fields: { by?: typeof ada; in?: typeof coast } = {}) => {
      made += 1;
      const whole = wholeQuote(`Flagged statement ${made}.`, { article: { outletId: fields.in ?? null } });
      const quote = { ...whole.quote, speakerId: fields.by?.id ?? null };
      await store.apply({ ...whole.changes, quotes: [quote] }, 'bulk');
      return { ...whole, quote };
    };
    const read = async (filter: FlagFilter, order: FlagOrder | undefined, limit = 3) =>
      (await pages((request) => store.listFlags(filter, request, order), { cursor: null, limit })).map(({ id }) => id);
    /** By hand: what the list has to be. */
    const expected = (flags: readonly Flag[], order: FlagOrder) =>
      [...flags]
        .sort((a, b) => {
          const sign = order === 'newest' ? -1 : 1;
          const haste = order === 'severity' ? HASTE[a.severity] - HASTE[b.severity] : 0;
          const age = a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1;
          return haste || sign * age;
        })
        .map(({ id }) => id);

    /** Flags of every severity and status, some of one moment. */
    async function manyFlags(): Promise<Flag[]> {
      const flags: Flag[] = [];
      for (const [index, severity] of [...severitySchema.options, ...severitySchema.options].entries()) {
        const [one, other] = [
          await say({ by: index < 3 ? ada : badr }),
          await say({ in: index < 5 ? coast : harbour }),
        ];
        for (const [at, status] of flagStatusSchema.options.entries()) {
          const kind = (['number', 'name', 'date', 'place'] as const)[at] as FlagKind;
          const createdAt = `2026-01-0${1 + ((index * 3 + at) % 4)}T00:00:00.000Z`;
          flags.push(someFlag(one.mention, other.mention, { kind, severity, status, createdAt }));
        }
      }
      await store.apply({ flags }, 'editorial');
      return flags;
    }

    it('come by severity, from the oldest or from the newest, ties by id, in pages of any size', async () => {
      const flags = await manyFlags();
      for (const order of ORDERS) {
        for (const limit of [1, 4, 7, 200]) {
          assert.deepEqual(await read({}, order, limit), expected(flags, order), `${order} ${limit}`);
        }
      }
      assert.deepEqual(await read({}, undefined), expected(flags, 'severity'));
    });

    it('are narrowed by kind, status and severities, alone and together, in each order', async () => {
      const flags = await manyFlags();
      const filters: FlagFilter[] = [
        { status: 'open' },
        { severities: ['critical', 'minor'] },
        { severities: ['minor', 'critical', 'minor'], status: 'open' },
        { severities: ['information'], kind: 'number' },
        { severities: ['major', 'minor', 'critical'], kind: 'name', status: 'confirmed' },
        { kind: 'date', status: 'open' },
        { severities: [] },
      ];
      for (const filter of filters) {
        const { kind, status, severities } = filter;
        const fitting = flags.filter(
          (flag) =>
            (kind ?? flag.kind) === flag.kind &&
            (status ?? flag.status) === flag.status &&
            (severities ?? [flag.severity]).includes(flag.severity),
        );
        for (const order of ORDERS) {
          assert.deepEqual(await read(filter, order), expected(fitting, order), JSON.stringify([filter, order]));
        }
      }
    });

    it('are narrowed by speaker and by outlet, each flag once, in each order', async () => {
      const flags = await manyFlags();
      const of = async (filter: FlagFilter, from: number, to: number) => {
        const fitting = flags.slice(from * 4, to * 4);
        for (const order of ORDERS) assert.deepEqual(await read(filter, order), expected(fitting, order));
        const open = fitting.filter(({ status, severity }) => status === 'open' && severity === 'major');
        assert.deepEqual(
          await read({ ...filter, status: 'open', severities: ['major'] }, 'newest', 1),
          expected(open, 'newest'),
        );
      };
      await of({ speakerId: ada.id }, 0, 3);
      await of({ speakerId: badr.id }, 3, 8);
      await of({ outletId: coast }, 0, 5);
      await of({ outletId: harbour }, 5, 8);
      await of({ speakerId: badr.id, outletId: coast }, 3, 5);
      await of({ speakerId: ada.id, outletId: harbour }, 0, 0);
      const [first] = flags;
      const [mention] = await store.mentions([first!.a.mentionId]);
      await of({ quoteId: mention!.quoteId, speakerId: ada.id, outletId: coast }, 0, 1);
    });

    it('name what both sides name once, and nothing of a side that an older reading found', async () => {
      const [one, two, old] = [
        await say({ by: ada, in: coast }),
        await say({ by: ada, in: coast }),
        await say({ by: badr, in: harbour }),
      ];
      const both = someFlag(one.mention, two.mention);
      const half = someFlag(one.mention, old.mention);
      await store.apply({ flags: [both, half] }, 'editorial');
      assert.deepEqual(await read({ speakerId: badr.id }, undefined), [half.id]);
      await store.apply({ mentions: [{ ...old.mention, status: 'superseded' }] }, 'editorial');
      assert.deepEqual(await read({ speakerId: badr.id }, undefined), []);
      assert.deepEqual(await read({ outletId: harbour }, undefined), []);
      assert.deepEqual((await read({ speakerId: ada.id }, undefined)).sort(), [both.id, half.id].sort());
      assert.deepEqual((await read({ outletId: coast }, undefined, 1)).sort(), [both.id, half.id].sort());
    });

    it('of a speaker and an outlet with thousands of appearances are in one order, whichever appearances they name', async () => {
      const text = 'Words. '.repeat(400);
      const whole = wholeQuote(text, { article: { outletId: coast } });
      const quote = { ...whole.quote, speakerId: ada.id };
      const mentions = Array.from({ length: 2_300 }, (_, start) =>
        someMention(whole.article, quote.id, { start, end: start + 1 }),
      );
      await store.apply({ articles: [whole.article], quotes: [quote], mentions }, 'bulk');
      const flags = Array.from({ length: 12 }, (_, index) =>
        someFlag(mentions[index * 200]!, mentions[2_299 - index]!, {
          severity: index % 3 === 0 ? 'critical' : 'minor',
          createdAt: `2026-01-01T00:0${index % 5}:00.000Z`,
        }),
      );
      await store.apply({ flags }, 'bulk');
      for (const order of ORDERS) {
        for (const filter of [{ outletId: coast }, { speakerId: ada.id }, { speakerId: ada.id, outletId: coast }]) {
          assert.deepEqual(await read(filter, order, 5), expected(flags, order), order);
        }
      }
    });

    it('follow a quote to its other speaker, and mentions to the quote they are merged into', async () => {
      const [one, two] = [await say({ by: ada }), await say({ by: badr })];
      const flag = someFlag(one.mention, one.mention, { b: null });
      await store.apply({ flags: [flag] }, 'editorial');
      await store.apply(
        {
          quotes: [{ ...one.quote, mergedInto: two.quote.id, version: 2 }],
          mentions: [{ ...one.mention, quoteId: two.quote.id }],
        },
        'editorial',
      );
      assert.deepEqual(await read({ speakerId: ada.id }, undefined), []);
      assert.deepEqual(await read({ speakerId: badr.id }, undefined), [flag.id]);
      await store.apply({ quotes: [{ ...two.quote, speakerId: ada.id, version: 2 }] }, 'editorial');
      assert.deepEqual(await read({ speakerId: ada.id }, undefined), [flag.id]);
    });

    for (const [narrowed, filter] of [
      ['by status', { status: 'open' }],
      ['by speaker too', { status: 'open', speakerId: ada.id }],
    ] as const) {
      it(`narrowed ${narrowed} are paged without losing or doubling one while others arrive and are decided`, async () => {
        const [one, two] = [await say({ by: ada }), await say({ by: ada })];
        const kinds: FlagKind[] = ['number', 'name', 'date', 'place', 'wording', 'splice', 'negation'];
        const [late, ...flags] = kinds
          .map((kind, minute) =>
            someFlag(one.mention, two.mention, { kind, createdAt: `2026-01-01T00:0${minute}:00.000Z` }),
          )
          .reverse();
        await store.apply({ flags }, 'editorial');
        const first = await store.listFlags(filter, { cursor: null, limit: 2 }, 'newest');
        const decided = flags[3] as Flag;
        await store.apply({ flags: [late as Flag, { ...decided, status: 'dismissed', version: 2 }] }, 'editorial');
        const rest = await pages((request) => store.listFlags(filter, request, 'newest'), {
          cursor: first.next,
          limit: 2,
        });
        assert.deepEqual(
          [...first.items, ...rest].map(({ id }) => id),
          flags.filter(({ id }) => id !== decided.id).map(({ id }) => id),
        );
      });
    }

    it('take no cursor of another order', async () => {
      await manyFlags();
      const { next } = await store.listFlags({}, { cursor: null, limit: 1 }, 'oldest');
      for (const order of ['severity', 'newest'] as const) {
        await rejectsWith(store.listFlags({}, { cursor: next, limit: 1 }, order), 'request/bad-cursor');
      }
      assert.equal((await store.listFlags({}, FIRST, 'oldest')).next, null);
    });
  });
}
