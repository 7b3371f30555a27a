import assert from 'node:assert/strict';
import { mintId, type QuoteId } from '../../../models/ids.ts';
import { mergeQuotes } from '../../../services/merge-quotes.ts';
import { mergeSpeakers } from '../../../services/merge-speakers.ts';
import { splitQuote } from '../../../services/split-quote.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { deskForEach, type Library, WORDS } from './desk.ts';

/** An id of the right form that nothing has. */
const NO_QUOTE = mintId<QuoteId>('q');

/** What a person says is one quote or is not: it holds against the machine, and can be taken back. */
export function splitsAndMergesContract(plug: StorePlug): void {
  describe('splits', () => {
    const desk = deskForEach(plug);
    const { record, refuses, someLibrary } = desk;
    const homes = async (recorded: readonly { mention: { id: Library['one']['mention']['id'] } }[]) =>
      (await desk.store.mentions(recorded.map(({ mention }) => mention.id))).map(({ quoteId }) => quoteId);

    for (const [reason, count, named] of [
      ['one of two that print the same', 2, [1]],
      ['the one that led', 4, [0]],
      ['one in the middle', 5, [2]],
      ['several at once', 6, [1, 3, 5]],
      ['all but one', 5, [0, 1, 2, 3]],
    ] as const) {
      it(`set ${reason} apart, and keep both sides whole`, async () => {
        const all = [];
        for (let index = 0; index < count; index += 1) all.push(await record(WORDS, 'Karim Saleh', `Outlet ${index}`));
        const isNamed = (index: number) => (named as readonly number[]).includes(index);
        const { quotes } = await splitQuote(
          desk.amal,
          all[0]!.quote.id,
          all.flatMap(({ mention }, index) => (isNamed(index) ? [mention.id] : [])),
        );
        assert.equal(quotes.length, 2);
        const expected = all.map((_, index) => quotes[isNamed(index) ? 1 : 0]!.id);
        assert.deepEqual(await homes(all), expected);
        assert.deepEqual(
          (await desk.store.listQuotes({}, FIRST)).items.map(({ id }) => id).sort(),
          [...new Set(expected)].sort(),
        );
        // What a person said holds when the same comes again.
        await record(WORDS, 'Karim Saleh', 'Outlet 0');
        await record(WORDS, 'Karim Saleh', 'A late outlet');
        assert.deepEqual(await homes(all), expected);
      });
    }

    it('keep together what only the appearance that left had held together', async () => {
      const long = 'We counted the villages along the river, and every one of them keeps its school open this winter';
      const bridge = await record(long, 'Omar Nasser', 'One');
      const start = await record('We counted the villages along the river', 'Omar Nasser', 'Two');
      const end = await record('every one of them keeps its school open this winter', 'Omar Nasser', 'Three');
      const [before, ...others] = await homes([bridge, start, end]);
      assert.deepEqual(others, [before, before]);
      await splitQuote(desk.amal, before!, [bridge.mention.id]);
      const [left, one, two] = await homes([bridge, start, end]);
      assert.notEqual(left, one);
      assert.equal(one, two);
    });

    it('can be taken back by merging, though a person had set them apart', async () => {
      const { one, two } = await someLibrary();
      const { quotes, decisions } = await splitQuote(desk.amal, one.quote.id, [two.mention.id]);
      await mergeQuotes(desk.badr, { quote: quotes[1]!.id, into: quotes[0]!.id });
      assert.deepEqual(new Set(await homes([one, two])).size, 1);
      for (const { id } of decisions) assert.ok((await desk.store.decision(id))?.undoneAt);
      await splitQuote(desk.amal, quotes[0]!.id, [two.mention.id]);
      assert.deepEqual(new Set(await homes([one, two])).size, 2);
    });

    it('can be taken back decision by decision', async () => {
      const { one, two } = await someLibrary();
      const { decisions } = await splitQuote(desk.amal, one.quote.id, [two.mention.id]);
      for (const { id } of decisions) await undoDecision(desk.amal, id);
      assert.deepEqual(new Set(await homes([one, two])).size, 1);
    });

    it('are of appearances of one quote, and leave one', async () => {
      const { one, two, other } = await someLibrary();
      const { id } = one.quote;
      await refuses('request/unknown-id', ['mentions.1'], () =>
        splitQuote(desk.amal, id, [two.mention.id, other.mention.id]),
      );
      await refuses('request/invalid', ['mentions'], () => splitQuote(desk.amal, id, [one.mention.id, two.mention.id]));
      await refuses('quote/not-found', [], () => splitQuote(desk.amal, NO_QUOTE, [one.mention.id]));
    });
  });

  describe('merges', () => {
    const desk = deskForEach(plug);
    const { refuses, someLibrary } = desk;

    it('are of two that are held, and not of one with itself', async () => {
      const { one, other } = await someLibrary();
      const { id, speakerId } = one.quote;
      await refuses('request/invalid', ['into'], () => mergeQuotes(desk.amal, { quote: id, into: id }));
      await refuses('quote/not-found', ['into'], () => mergeQuotes(desk.amal, { quote: id, into: NO_QUOTE }));
      await refuses('quote/speakers-differ', ['into'], () =>
        mergeQuotes(desk.amal, { quote: id, into: other.quote.id }),
      );
      await refuses('request/invalid', ['into'], () =>
        mergeSpeakers(desk.amal, { speaker: speakerId!, into: speakerId! }),
      );
    });
  });
}
