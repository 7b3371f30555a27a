import assert from 'node:assert/strict';
import { type Outlet, outletId } from '../../../models/outlet.ts';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { pages } from '../store/pages.ts';
import { rejectsWith } from '../store/rejects-with.ts';
import { someSpeaker } from '../things.ts';

/** Arabic, Latin and letters behind U+FFFF, which UTF-16 would sort elsewhere; in the order of code points. */
const NAMES = ['ada', 'ada lovelace', 'adab', 'b', 'ölan', 'عمر', 'عمر حداد', 'ﺎ', '𐐨da', '𞤢da', '𞤢dam'];

export function namesInOrderContract(plug: StorePlug): void {
  describe('speakers and outlets by name', () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const speakerOf = (name: string, id = name) => someSpeaker(id, { name, folded: [name] });
    const outletOf = (name: string): Outlet => ({
      ...{ id: outletId(name), name, names: [name], hosts: [], folded: [name, 'aaa second name'], version: 1 },
    });
    const listed = async (prefix?: string, limit = 3) =>
      (await pages((request) => store.listSpeakers(request, prefix), { cursor: null, limit })).map(({ name }) => name);

    it('stand in the order of their first folded name, in pages of any size', async () => {
      await store.apply(
        { speakers: NAMES.toReversed().map((name) => speakerOf(name)), outlets: NAMES.toReversed().map(outletOf) },
        'editorial',
      );
      for (const limit of [1, 2, 3, 200]) assert.deepEqual(await listed(undefined, limit), NAMES);
      const outlets = await pages((request) => store.listOutlets(request), { cursor: null, limit: 4 });
      assert.deepEqual(
        outlets.map(({ name }) => name),
        NAMES,
      );
    });

    it('are narrowed to those whose first name begins so, whatever its script, and not by another name', async () => {
      await store.apply({ speakers: NAMES.map((name) => speakerOf(name)), outlets: NAMES.map(outletOf) }, 'editorial');
      for (const prefix of [
        '',
        'a',
        'ada',
        'ada ',
        'adab',
        'adac',
        'ع',
        'عمر ',
        '𐐨',
        '𞤢',
        '𞤢dam',
        'ﺎ',
        'z',
        '%',
        '_',
      ]) {
        const expected = NAMES.filter((name) => name.startsWith(prefix));
        assert.deepEqual(await listed(prefix, 2), expected, prefix);
        const outlets = (await store.listOutlets(FIRST, prefix)).items.map(({ name }) => name);
        assert.deepEqual(outlets, expected, prefix);
      }
      assert.deepEqual((await store.listOutlets(FIRST, 'aaa')).items, []);
    });

    it('of one name stand in the order of their ids, and none is lost between two pages', async () => {
      const namesakes = Array.from({ length: 7 }, (_, index) => speakerOf('ada', `namesake ${index}`));
      await store.apply({ speakers: [...namesakes, speakerOf('b')] }, 'editorial');
      const read = await pages((request) => store.listSpeakers(request, 'ada'), { cursor: null, limit: 2 });
      assert.deepEqual(
        read.map(({ id }) => id),
        namesakes.map(({ id }) => id).sort(),
      );
    });

    it('are paged without losing or doubling one while others arrive', async () => {
      const [early, late] = [
        ['b', 'd', 'f', 'h'],
        ['a', 'c', 'e', 'g'],
      ];
      await store.apply({ speakers: early.map((name) => speakerOf(name)) }, 'editorial');
      const first = await store.listSpeakers({ cursor: null, limit: 2 });
      await store.apply({ speakers: late.map((name) => speakerOf(name)) }, 'editorial');
      const rest = await pages((request) => store.listSpeakers(request), { cursor: first.next, limit: 2 });
      assert.deepEqual(
        [...first.items, ...rest].map(({ name }) => name),
        ['b', 'd', 'e', 'f', 'g', 'h'],
      );
    });

    it('move when they are renamed, and one who went into another is listed no more', async () => {
      const [one, two] = [speakerOf('ada'), speakerOf('b')];
      await store.apply({ speakers: [one, two], outlets: [outletOf('ada')] }, 'editorial');
      await store.apply({ speakers: [{ ...one, folded: ['c', 'ada'], version: 2 }] }, 'editorial');
      assert.deepEqual(await listed(), ['b', 'ada']);
      assert.deepEqual(await listed('ada'), []);
      await store.apply({ speakers: [{ ...two, folded: [], mergedInto: one.id, version: 2 }] }, 'editorial');
      assert.deepEqual(await listed(), ['ada']);
      await store.apply({ speakers: [{ ...two, version: 3 }] }, 'editorial');
      assert.deepEqual(await listed(), ['b', 'ada']);
      const renamed = { ...outletOf('ada'), folded: ['z'], version: 2 };
      await store.apply({ outlets: [renamed] }, 'editorial');
      assert.deepEqual((await store.listOutlets(FIRST, 'a')).items, []);
      assert.deepEqual((await store.listOutlets(FIRST, 'z')).items, [renamed]);
    });

    it('keep to the prefix with the cursor of another, and take no cursor of another list', async () => {
      await store.apply({ speakers: NAMES.map((name) => speakerOf(name)), outlets: NAMES.map(outletOf) }, 'editorial');
      const { next } = await store.listSpeakers({ cursor: null, limit: 1 });
      const { items } = await store.listSpeakers({ cursor: next, limit: 200 }, 'ع');
      assert.deepEqual(
        items.map(({ name }) => name),
        ['عمر', 'عمر حداد'],
      );
      await rejectsWith(store.listOutlets({ cursor: next, limit: 1 }), 'request/bad-cursor');
    });
  });
}
