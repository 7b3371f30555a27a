import assert from 'node:assert/strict';
import type { MentionId } from '../../../models/ids.ts';
import { mergeQuotes, partMentions } from '../../../services/merge-quotes.ts';
import { readHistory } from '../../../services/read-history.ts';
import { readQuote } from '../../../services/read-quote.ts';
import { splitQuote } from '../../../services/split-quote.ts';
import { undoDecision } from '../../../services/undo-decision.ts';
import { FIRST } from '../library-context.ts';
import type { StorePlug } from '../plug-in.ts';
import { deskForEach, WORDS } from './desk.ts';

/** What is told of a statement: all that made it what it is, on either side of a merge or a split. */
export function historyContract(plug: StorePlug): void {
  describe('the history of a statement', () => {
    const desk = deskForEach(plug);
    const { record, someLibrary } = desk;

    /** What was done about the statement that this appearance stands in, latest first; the arrival of texts left out. */
    async function historyOf({ mention }: { readonly mention: { readonly id: MentionId } }): Promise<string[]> {
      const [held] = await desk.store.mentions([mention.id]);
      const file = await readQuote(desk.local, held!.quoteId);
      const { items } = await readHistory(desk.store, file!, FIRST);
      return items.map(({ act }) => act).filter((act) => act !== 'quote-recorded');
    }
    async function twoOfOtherDays() {
      const one = await record(WORDS, 'Karim Saleh', 'One', { saidAt: '2019-01-01' });
      const two = await record(WORDS, 'Karim Saleh', 'Two', { saidAt: '2025-01-01' });
      assert.notEqual(one.quote.id, two.quote.id);
      return { one, two };
    }

    it('tells the split on both sides, and that it was taken back', async () => {
      const { one, two, other } = await someLibrary();
      const { decisions } = await splitQuote(desk.amal, one.quote.id, [two.mention.id]);
      for (const side of [one, two]) assert.deepEqual(await historyOf(side), ['quote-split']);
      assert.deepEqual(await historyOf(other), []);
      for (const { id } of decisions) await undoDecision(desk.badr, id);
      for (const side of [one, two]) assert.deepEqual(await historyOf(side), ['decision-undone', 'quote-split']);
    });

    it('tells on both sides that two appearances were set apart', async () => {
      const { one, two } = await someLibrary();
      await partMentions(desk.amal, [one.mention.id, two.mention.id]);
      for (const side of [one, two]) assert.deepEqual(await historyOf(side), ['mentions-apart']);
    });

    it('tells the merge of the one that came back when it was taken back, and what had been merged into it', async () => {
      const { one, two } = await twoOfOtherDays();
      const third = await record(WORDS, 'Karim Saleh', 'Three', { saidAt: '2012-01-01' });
      const before = await mergeQuotes(desk.badr, { quote: third.quote.id, into: one.quote.id });
      await undoDecision(desk.badr, before.decision.id);
      // Which of the two kept the id does not matter.
      const [now] = await desk.store.mentions([one.mention.id]);
      const { decision } = await mergeQuotes(desk.amal, { quote: now!.quoteId, into: two.quote.id });
      assert.deepEqual((await historyOf(two))[0], 'quotes-merged');
      await undoDecision(desk.amal, decision.id);
      const [home, other] = await desk.store.mentions([one.mention.id, two.mention.id]);
      assert.notEqual(home?.quoteId, other?.quoteId);
      const acts = ['decision-undone', 'quotes-merged', 'decision-undone', 'quotes-merged'];
      for (const side of [one, two]) assert.deepEqual(await historyOf(side), acts);
    });

    it('is not that of a statement which another one is kept from', async () => {
      const { one, two } = await twoOfOtherDays();
      const { quote, decision } = await mergeQuotes(desk.amal, { quote: one.quote.id, into: two.quote.id });
      await undoDecision(desk.amal, decision.id);
      const late = await record(WORDS, 'Karim Saleh', 'Four', { saidAt: '2025-01-01' });
      assert.equal(late.quote.id, quote.id);
      await splitQuote(desk.badr, quote.id, [late.mention.id]);
      assert.deepEqual(await historyOf(one), ['decision-undone', 'quotes-merged']);
      assert.deepEqual(await historyOf(late), ['quote-split']);
      assert.deepEqual(await historyOf(two), ['quote-split', 'decision-undone', 'quotes-merged']);
    });
  });
}
