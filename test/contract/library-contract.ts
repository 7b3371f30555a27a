import assert from 'node:assert/strict';
import fc from 'fast-check';
import { IsnadError } from '../../models/errors.ts';
import { flagId } from '../../models/flag.ts';
import type { QuoteId } from '../../models/ids.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import { addArticle } from '../../services/add-article.ts';
import type { Context } from '../../services/context.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { importLine } from '../../services/import-library.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { mergeQuotes, partMentions } from '../../services/merge-quotes.ts';
import { reRead } from '../../services/re-read.ts';
import { readQuote } from '../../services/read-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { removeArticles } from '../../services/remove-articles.ts';
import { READING_VERSION } from '../../services/rules-version.ts';
import { undoDecision } from '../../services/undo-decision.ts';
import { FIRST, linesOf, tickingContext } from './library-context.ts';
import type { StorePlug } from './plug-in.ts';

const REMARK = 'The reservoir will reopen before the spring floods reach the lower valley';
const ARTICLE = `Mayor Salma Haddad spoke at the dam on Monday.\n“${REMARK},” Haddad said.\n“Nobody will be moved from the lower valley against their will,” she added.`;

/** What ARCHITECTURE.md promises of a library, whatever store it is kept in: identity, grouping, decisions. */
export function libraryContract(plug: StorePlug): void {
  describe(`the library contract, kept on ${plug.name}`, () => {
    let store: QuoteStore;
    let context: Context;
    beforeEach(async () => {
      store = await plug.open();
      context = tickingContext(store);
    });
    afterEach(() => plug.close(store));

    const article = {
      text: ARTICLE,
      title: 'The dam',
      outlet: 'The Valley Post',
      publishedAt: '2025-10-07',
      lang: 'en',
    };
    const record = (
      text: string,
      speaker: string | null,
      fields: { saidAt?: string; url?: string; outlet?: string } = {},
    ) => recordQuote(context, { text, speaker, lang: 'en', ...fields });
    const quoteIds = async () => (await store.listQuotes({}, FIRST)).items.map(({ id }) => id);

    describe('identity', () => {
      it('adds the same article twice without doubling anything', async () => {
        const first = await addArticle(context, article);
        const before = await linesOf(context);
        const second = await addArticle(context, article);
        assert.ok(first.created && !second.created);
        assert.ok(first.mentions.length >= 2);
        assert.deepEqual(second.mentions, first.mentions);
        assert.deepEqual(await linesOf(context), before);
      });

      it('takes the same text under another title or date for a doubt, and changes nothing', async () => {
        await addArticle(context, article);
        const before = await linesOf(context);
        const again = await addArticle(context, { ...article, title: 'Another title', publishedAt: '2025-10-09' });
        assert.equal(again.created, false);
        assert.deepEqual(
          again.doubts.map(({ code }) => code),
          ['same-text-other-title'],
        );
        assert.match(again.doubts[0]?.message ?? '', /title and date/);
        assert.deepEqual(await linesOf(context), before);
      });

      it('takes the same text in another outlet for another article with the same quotes', async () => {
        const one = await addArticle(context, article);
        const two = await addArticle(context, { ...article, outlet: 'The Coast Herald' });
        assert.notEqual(one.article.id, two.article.id);
        assert.deepEqual(
          two.mentions.map(({ quoteId }) => quoteId),
          one.mentions.map(({ quoteId }) => quoteId),
        );
      });

      it('names the earlier capture of a URL whose text has changed', async () => {
        const url = 'https://example.org/dam?utm_source=x';
        const one = await addArticle(context, { ...article, url });
        const two = await addArticle(context, {
          ...article,
          url: 'https://example.org/dam',
          text: `${ARTICLE}\nUpdated.`,
        });
        assert.equal(two.article.revisionOf, one.article.id);
      });

      it('imports a line without id by what it says, once', async () => {
        const line = { text: REMARK, speaker: 'Salma Haddad' };
        assert.equal(await importLine(context, line), 'recorded');
        assert.equal(await importLine(context, line), 'held');
        assert.equal((await store.size()).articles, 1);
      });

      it('refuses the same import id with other content and keeps what it has', async () => {
        await importLine(context, { id: 'x-1', text: REMARK, speaker: 'Salma Haddad' });
        const before = await linesOf(context);
        await rejectsWith(
          importLine(context, { id: 'x-1', text: 'Something else was said here.' }),
          'import/ref-conflict',
        );
        assert.deepEqual(await linesOf(context), before);
        assert.equal(await importLine(context, { id: 'x-1', text: REMARK, speaker: 'Salma Haddad' }), 'held');
      });

      it('refuses half a surrogate pair and leaves nothing behind', async () => {
        await rejectsWith(importLine(context, { text: 'broken \ud800 text' }), 'text/lone-surrogate');
        assert.deepEqual(await linesOf(context), []);
      });
    });

    describe('grouping', () => {
      it('puts one speaker’s words together word for word, trivially edited and shortened, and a changed figure apart', async () => {
        const whole =
          'We counted 20 villages along the river, and every one of them keeps its school open this winter.';
        const a = await record(whole, 'Omar Nasser');
        const b = await record(whole, 'Omar Nasser', { outlet: 'Second Outlet' });
        const c = await record(whole.replace('every one', 'Every one').replace(',', ' —'), 'Omar Nasser', {
          outlet: 'Third',
        });
        const d = await record('every one of them keeps its school open this winter', 'Omar Nasser');
        const other = await record(whole.replace('20', '21'), 'Omar Nasser');
        const elsewhere = await record(whole, 'Lina Aziz');
        const home = (await store.mention(a.mention.id))?.quoteId;
        for (const same of [b, c, d]) assert.equal((await store.mention(same.mention.id))?.quoteId, home);
        assert.notEqual(other.quote.id, home);
        assert.notEqual(elsewhere.quote.id, home);
        assert.ok(other.flags.some(({ kind }) => kind === 'number'));
        assert.ok(elsewhere.flags.some(({ kind }) => kind === 'speaker'));
      });

      it('keeps equal words of distant dates apart', async () => {
        const words = 'Our harbour workers deserve a fair contract and an honest answer.';
        const one = await record(words, 'Omar Nasser', { saidAt: '2019-05-01' });
        const two = await record(words, 'Omar Nasser', { saidAt: '2025-05-01' });
        assert.notEqual(one.quote.id, two.quote.id);
      });

      it('never groups anonymous or unnamed voices of two articles', async () => {
        const words = 'The harbour company knew about the cracks for three years.';
        const one = await record(words, null, { outlet: 'One' });
        const two = await record(words, null, { outlet: 'Two' });
        assert.notEqual(one.quote.id, two.quote.id);
      });

      it('gives the same groups whatever the order of arrival', async function () {
        this.timeout(60_000);
        const base = 'The northern bridge will carry trains again before the first snow falls on the pass';
        const records = [
          { text: base, speaker: 'Karim Saleh', outlet: 'A' },
          { text: `${base}.`, speaker: 'Karim Saleh', outlet: 'B', saidAt: '2024-11-01' },
          { text: base.toUpperCase(), speaker: 'Karim Saleh', outlet: 'C', saidAt: '2025-11-01' },
          { text: 'The northern bridge will carry trains again', speaker: 'Karim Saleh', outlet: 'D' },
          { text: `“${base}, and I will ride the first of them myself”`, speaker: 'Karim Saleh', outlet: 'E' },
          { text: base.replace('trains', 'no trains'), speaker: 'Karim Saleh', outlet: 'F' },
          { text: base, speaker: 'Rana Darwish', outlet: 'G' },
          { text: base, speaker: null, outlet: 'H' },
        ].map((fields) => ({ lang: 'en', ...fields }));
        const groupsOf = async (order: readonly number[]): Promise<string[]> => {
          const fresh = await plug.open();
          const its = { ...context, store: fresh };
          for (const index of order) await recordQuote(its, records[index] as (typeof records)[number]);
          const groups: string[] = [];
          for (const { id } of (await fresh.listQuotes({}, FIRST)).items) {
            groups.push(
              (await fresh.mentionsOfQuote(id, FIRST)).items
                .map((mention) => mention.id)
                .sort()
                .join('+'),
            );
          }
          await plug.close(fresh);
          return groups.sort();
        };
        const natural = records.map((_, index) => index);
        const expected = await groupsOf(natural);
        assert.ok(expected.length > 3 && expected.length < records.length, `${expected.length} groups`);
        await fc.assert(
          fc.asyncProperty(fc.shuffledSubarray(natural, { minLength: natural.length }), async (order) => {
            assert.deepEqual(await groupsOf(order), expected);
          }),
          { numRuns: 12 },
        );
      });
    });

    describe('decisions', () => {
      const words = 'The old market stays where it is, and its traders stay with it for good.';

      it('hold after a merge when the same comes again', async () => {
        const one = await record(words, 'Karim Saleh', { saidAt: '2024-01-01' });
        const two = await record(words, 'Karim Saleh', { saidAt: '2025-01-01' });
        const { quote } = await mergeQuotes(context, { quote: two.quote.id, into: one.quote.id });
        assert.equal(quote.id, one.quote.id);
        assert.equal((await readQuote(context, two.quote.id))?.movedTo, quote.id);
        await record(words, 'Karim Saleh', { saidAt: '2025-01-01' });
        await record(words, 'Karim Saleh', { saidAt: '2024-01-01', outlet: 'Another' });
        assert.deepEqual(await quoteIds(), [quote.id]);
        assert.equal((await store.quote(quote.id))?.grouping, 'reviewed');
      });

      it('let the quote go on that a person named, the younger one too', async () => {
        const one = await record(words, 'Karim Saleh', { saidAt: '2024-01-01' });
        const two = await record(words, 'Karim Saleh', { saidAt: '2025-01-01' });
        const { quote } = await mergeQuotes(context, { quote: one.quote.id, into: two.quote.id });
        assert.equal(quote.id, two.quote.id);
        assert.equal((await readQuote(context, one.quote.id))?.movedTo, two.quote.id);
      });

      it('hold after mentions were set apart and the same comes again', async () => {
        const one = await record(words, 'Karim Saleh', { outlet: 'One' });
        const two = await record(words, 'Karim Saleh', { outlet: 'Two' });
        assert.equal(one.quote.id, two.quote.id);
        await partMentions(context, [one.mention.id, two.mention.id]);
        const homes = async () =>
          (await store.mentions([one.mention.id, two.mention.id])).map(({ quoteId }) => quoteId);
        const [first, second] = await homes();
        assert.notEqual(first, second);
        await record(words, 'Karim Saleh', { outlet: 'One' });
        await record(words, 'Karim Saleh', { outlet: 'Three' });
        assert.deepEqual(await homes(), [first, second]);
        assert.equal((await quoteIds()).length, 2);
      });

      it('can be undone, and stay in the record', async () => {
        const one = await record(words, 'Karim Saleh', { outlet: 'One' });
        const two = await record(words, 'Karim Saleh', { outlet: 'Two' });
        const decision = await partMentions(context, [one.mention.id, two.mention.id]);
        assert.equal((await quoteIds()).length, 2);
        await undoDecision(context, decision.id);
        assert.equal((await quoteIds()).length, 1);
        assert.ok((await store.decision(decision.id))?.undoneAt);
        assert.deepEqual(
          (await store.events(FIRST)).items.slice(0, 2).map(({ act }) => act),
          ['decision-undone', 'mentions-apart'],
        );
      });

      it('about a flag hold when the article is taken out and comes again', async () => {
        await record('We will release 20 prisoners tomorrow morning.', 'Karim Saleh');
        const other = await record('We will release 21 prisoners tomorrow morning.', 'Karim Saleh');
        const flag = other.flags.find(({ kind }) => kind === 'number');
        assert.ok(flag);
        const { decision } = await decideFlag(context, flag.id, {
          decision: 'dismiss',
          reason: 'later-update',
          note: null,
        });
        await rejectsWith(
          decideFlag(context, flag.id, { decision: 'confirm', reason: 'other', note: null }),
          'flag/already-decided',
        );
        await removeArticles(store, [other.mention.articleId], []);
        assert.equal(await store.flag(flag.id), undefined);
        const again = await record('We will release 21 prisoners tomorrow morning.', 'Karim Saleh');
        const settled = again.flags.find(({ anchor }) => anchor === flag.anchor);
        assert.equal(settled?.status, 'dismissed');
        await undoDecision(context, decision.id);
        assert.equal((await store.flag(flag.id))?.status, 'open');
      });

      it('about a flag settle its twins, which came later, and are taken back with them', async () => {
        const said = (number: number, outlet: string) =>
          record(`We will release ${number} prisoners tomorrow morning.`, 'Karim Saleh', { outlet });
        await said(20, 'One');
        const [flag] = (await said(21, 'Two')).flags.filter(({ kind }) => kind === 'number');
        assert.ok(flag);
        const judged = { decision: 'dismiss', reason: 'later-update', note: null } as const;
        const { decision } = await decideFlag(context, flag.id, judged);
        // The same two wordings, of nobody who is named: statements of their own, and so a flag of its own.
        const twins = async () =>
          (await store.listFlags({ kind: 'number' }, FIRST)).items.filter(
            ({ id, anchor }) => id !== flag.id && anchor === flag.anchor,
          );
        await record('We will release 20 prisoners tomorrow morning.', null, { outlet: 'Three' });
        await record('We will release 21 prisoners tomorrow morning.', null, { outlet: 'Four' });
        const settled = await twins();
        assert.ok(settled.length > 0);
        assert.ok(settled.every(({ status, decisionId }) => status === 'dismissed' && decisionId === decision.id));
        const undone = await undoDecision(context, decision.id);
        assert.equal(undone.flag?.id, flag.id);
        for (const { status, decisionId } of [...(await store.flags([flag.id])), ...(await twins())]) {
          assert.deepEqual([status, decisionId], ['open', null]);
        }
        const [event] = (await store.eventsAbout([settled[0]!.id], FIRST)).items;
        assert.equal(event?.act, 'decision-undone', 'the log tells it of the twin as well');
      });

      it('refuse to make one quote of two speakers', async () => {
        const one = await record(words, 'Karim Saleh');
        const two = await record(words, 'Rana Darwish');
        await rejectsWith(mergeQuotes(context, { quote: one.quote.id, into: two.quote.id }), 'quote/speakers-differ');
        await rejectsWith(
          mergeQuotes(context, { quote: `q_${'0'.repeat(26)}` as QuoteId, into: two.quote.id }),
          'quote/not-found',
        );
      });
    });

    describe('re-reading', () => {
      it('keeps ids, quotes and decisions when newer rules find the same', async () => {
        const added = await addArticle(context, article);
        const twin = await addArticle(context, { ...article, outlet: 'The Coast Herald' });
        const [one, two] = [added.mentions[0], twin.mentions[0]];
        assert.ok(one && two && one.quoteId === two.quoteId);
        await partMentions(context, [one.id, two.id]);
        const before = await state(
          store,
          [...added.mentions, ...twin.mentions].map(({ id }) => id),
        );
        const progress = [];
        for await (const step of reRead(context, READING_VERSION + 1)) progress.push(step);
        assert.equal(progress.at(-1)?.articles, 2);
        assert.equal(progress.at(-1)?.superseded, 0);
        assert.deepEqual(
          await state(
            store,
            [...added.mentions, ...twin.mentions].map(({ id }) => id),
          ),
          before,
        );
        const again = [];
        for await (const step of reRead(context, READING_VERSION + 1)) again.push(step);
        assert.deepEqual(again, []);
      });

      it('lets what newer rules no longer find become superseded, never deleted', async () => {
        const { article: kept, mentions } = await addArticle(context, article);
        const stray = { ...(mentions[0] as (typeof mentions)[number]) };
        const text = ARTICLE.slice(0, 12);
        const { mentionId } = await import('../../models/mention.ts');
        const false_ = { ...stray, id: mentionId(kept.id, 0, 12), start: 0, end: 12, text, textKey: 'stray' };
        await store.apply({ mentions: [false_] }, 'editorial');
        for await (const _ of reRead(context, READING_VERSION + 1));
        assert.equal((await store.mention(false_.id))?.status, 'superseded');
        assert.equal((await store.mention(stray.id))?.status, 'current');
        const shown = (await store.mentionsOfQuote(stray.quoteId, FIRST)).items;
        assert.ok(shown.every(({ id }) => id !== false_.id));
      });

      it('lets an open flag of older rules become superseded, and keeps what a person decided', async () => {
        const first = await addArticle(context, article);
        const second = await addArticle(context, { ...article, outlet: 'The Coast Herald' });
        const [flag] = second.flags;
        assert.ok(flag);
        const stale = { ...flag, rule: 'gone', status: 'open' as const, rulesVersion: 0 };
        const open = { ...stale, id: flagId(flag.kind, 'gone', [flag.a.mentionId]) };
        const decided = {
          ...stale,
          id: flagId(flag.kind, 'gone too', [flag.a.mentionId]),
          status: 'confirmed' as const,
        };
        await store.apply({ flags: [open, decided] }, 'editorial');
        for await (const _ of reRead(context, READING_VERSION + 1));
        assert.equal((await store.flag(open.id))?.status, 'superseded');
        assert.equal((await store.flag(decided.id))?.status, 'confirmed');
        const again = await store.flag(flag.id);
        assert.deepEqual([again?.status, again?.version], [flag.status, flag.version]);
        assert.equal(first.created && second.created, true);
      });
    });

    describe('finding', () => {
      it(`finds a wording that was printed ${plug.many} times, and lists it once`, async function () {
        this.timeout(120_000);
        for (let index = 0; index < plug.many; index += 1) {
          await recordQuote(
            context,
            { text: REMARK, speaker: 'Salma Haddad', outlet: `Outlet ${index}`, lang: 'en' },
            { durability: 'bulk' },
          );
        }
        await record('The reservoir was drained for repairs last autumn.', 'Salma Haddad');
        const { kind, matches } = await lookUpQuote(context, {
          q: 'the reservoir will reopen before the spring floods',
        });
        assert.equal(matches[0]?.wording.text, REMARK);
        assert.notEqual(kind, 'not-found');
        assert.equal(matches.filter(({ wording }) => wording.text === REMARK).length, 1);
        assert.equal(
          (await store.mentionCounts([matches[0]?.quote.id as QuoteId], 10_000)).get(matches[0]?.quote.id as QuoteId),
          plug.many,
        );
      });

      it('says that the words are held under another speaker', async () => {
        await record(REMARK, 'Salma Haddad');
        const { kind } = await lookUpQuote(context, { q: REMARK, speaker: 'Karim Saleh' });
        assert.equal(kind, 'recorded-under-another-speaker');
        assert.equal((await lookUpQuote(context, { q: REMARK, speaker: 'Haddad' })).kind, 'verbatim');
      });

      it('says not-found where nothing is close', async () => {
        await record(REMARK, 'Salma Haddad');
        assert.equal((await lookUpQuote(context, { q: 'Penguins dislike modern jazz on Tuesdays' })).kind, 'not-found');
        assert.equal((await lookUpQuote(context, { q: '…' })).kind, 'not-found');
      });
    });

    it('takes an article out with what only it held, and leaves the rest to other mentions', async () => {
      const gone = await addArticle(context, article);
      const stays = await addArticle(context, { ...article, outlet: 'The Coast Herald', publishedAt: '2025-10-08' });
      const alone = await record('Only this record says that the bridge will be closed', 'Salma Haddad');
      const shared = stays.mentions[0]!;
      const event = { at: '2026-01-01T00:00:00.000Z', actor: 'local', act: 'sample-removed' as const, subject: 'x' };
      await removeArticles(
        store,
        [gone.article.id, alone.mention.articleId],
        [{ ...event, before: null, after: null }],
      );
      assert.equal(await store.article(gone.article.id), undefined);
      assert.equal(await store.quote(alone.quote.id), undefined);
      assert.equal((await store.quote(shared.quoteId))?.leadMentionId, shared.id);
      const [wording] = await store.wordingsOfQuotes([shared.quoteId]);
      assert.equal(wording?.leadMentionId, shared.id);
      assert.equal((await lookUpQuote(context, { q: shared.text })).matches[0]?.article.id, stays.article.id);
      assert.equal((await lookUpQuote(context, { q: alone.quote.text })).kind, 'not-found');
      assert.equal((await store.events(FIRST)).items[0]?.act, 'sample-removed');
    });

    it('tells of a line of an export whose article did not come, and leaves nothing of it', async () => {
      const one = await record(REMARK, 'Salma Haddad');
      const mention = (await linesOf(context)).find((line) => line.type === 'mention')!;
      const copy = await plug.open();
      await rejectsWith(importLine({ ...context, store: copy }, mention), 'import/line-invalid');
      assert.equal(await copy.mention(one.mention.id), undefined);
      await plug.close(copy);
    });

    it('moves a whole library into an empty store, line by line, decisions included', async () => {
      await addArticle(context, article);
      await addArticle(context, { ...article, outlet: 'The Coast Herald' });
      const one = await record(REMARK.replace('spring', 'autumn'), 'Salma Haddad');
      for (const flag of one.flags.slice(0, 1)) {
        await decideFlag(context, flag.id, { decision: 'confirm', reason: 'other', note: 'seen' });
      }
      const all = await linesOf(context);
      const copy = await plug.open();
      for (const line of all) await importLine({ ...context, store: copy }, JSON.parse(JSON.stringify(line)));
      assert.deepEqual(await linesOf({ ...context, store: copy }), all);
      await plug.close(copy);
    });
  });
}

function rejectsWith(work: Promise<unknown>, code: IsnadError['code']): Promise<void> {
  return assert.rejects(work, (error) => error instanceof IsnadError && error.code === code);
}

/** What re-reading must not change about mentions. */
async function state(store: QuoteStore, ids: Parameters<QuoteStore['mentions']>[0]) {
  return (await store.mentions(ids)).map(({ id, quoteId, start, end, text, status }) => ({
    id,
    quoteId,
    start,
    end,
    text,
    status,
  }));
}
