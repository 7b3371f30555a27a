import assert from 'node:assert/strict';
import { IsnadError } from '../../models/errors.ts';
import type { GroupDecision } from '../../models/flag.ts';
import { type DecisionId, mintId, type QuoteId } from '../../models/ids.ts';
import type { LibraryLine, Page, PageRequest, QuoteStore } from '../../models/quote-store.ts';
import type { StorePlug } from './plug-in.ts';
import {
  AT,
  someArticle,
  someFlag,
  someMention,
  someQuote,
  someResponse,
  someSpeaker,
  someVerdict,
  wholeQuote,
} from './things.ts';

const FIRST: PageRequest = { cursor: null, limit: 50 };

/** What models/quote-store.ts promises, method by method. A second store only has to be plugged in. */
export function storeContract(plug: StorePlug): void {
  describe(`the store contract, kept by ${plug.name}`, () => {
    let store: QuoteStore;
    beforeEach(async () => {
      store = await plug.open();
    });
    afterEach(() => plug.close(store));

    const rejectsWith = (work: Promise<unknown>, code: IsnadError['code']) =>
      assert.rejects(work, (error) => error instanceof IsnadError && error.code === code);

    describe('writing', () => {
      it('gives back every field as it was written', async () => {
        const odd = 'قال: “لن نقبل ٢٠٪” 𝄞 \u202bعكس\u202c \u200f end';
        const { article, quote, mention, keyed, changes } = wholeQuote(odd, {
          article: {
            outlet: 'الجزيرة',
            url: 'https://example.org/a?b=1',
            publishedAt: '2025-10-07',
            title: 'عنوان',
            ref: 'r1',
          },
          mention: {
            speaker: { mention: 'قال', start: 0, end: 3, name: 'فلان', anonymous: false },
            said: { edtf: '2025-10-06', words: 'أمس' },
            occasion: { words: 'في القاهرة', start: 1, end: 4 },
            cue: { text: 'قال', start: 0, end: 3 },
            sourcing: [{ kind: 'outlet', name: 'أكسيوس', start: 1, end: 2, relation: 'told', status: 'claimed' }],
          },
        });
        await store.apply(changes, 'editorial');
        assert.deepEqual(await store.article(article.id), article);
        assert.deepEqual(await store.quote(quote.id), quote);
        assert.deepEqual(await store.mention(mention.id), mention);
        assert.deepEqual(await store.wordings([keyed.wording.id]), [keyed.wording]);
      });

      it('changes nothing when the same is written again', async () => {
        const { changes, quote } = wholeQuote('We hold the line.');
        await store.apply(changes, 'editorial');
        const before = await collect(store);
        const { quotes: _versioned, ...rest } = changes;
        await store.apply(rest, 'editorial');
        assert.deepEqual(await collect(store), before);
        assert.equal((await store.listQuotes({}, FIRST)).items.length, 1);
        assert.equal((await store.mentionCounts([quote.id], 10)).get(quote.id), 1);
      });

      it('writes all of a change or nothing of it', async () => {
        const { changes, article } = wholeQuote('Half of this must not stay.');
        const orphan = someMention(someArticle('An article that is not there.'), mintId<QuoteId>('q'));
        await rejectsWith(
          store.apply({ ...changes, mentions: [...changes.mentions, orphan] }, 'editorial'),
          'store/dangling',
        );
        assert.equal(await store.article(article.id), undefined);
        assert.deepEqual(await collect(store), []);
      });

      it('refuses a version that does not follow the one it holds', async () => {
        const { changes, quote } = wholeQuote('Versions follow each other.');
        await store.apply(changes, 'editorial');
        await rejectsWith(store.apply({ quotes: [quote] }, 'editorial'), 'store/conflict');
        await rejectsWith(store.apply({ quotes: [{ ...quote, version: 3 }] }, 'editorial'), 'store/conflict');
        await store.apply({ quotes: [{ ...quote, said: '2025', version: 2 }] }, 'editorial');
        assert.equal((await store.quote(quote.id))?.said, '2025');
      });

      it('lets only one of two writers win who read the same version', async () => {
        const { changes, quote } = wholeQuote('Two writers at once.');
        await store.apply(changes, 'editorial');
        const results = await Promise.allSettled(
          ['2024', '2025'].map((said) => store.apply({ quotes: [{ ...quote, said, version: 2 }] }, 'editorial')),
        );
        assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      });
    });

    describe('reading', () => {
      it('answers undefined or nothing for what is not there', async () => {
        const { article, quote, mention, keyed } = wholeQuote('Never written.');
        assert.equal(await store.article(article.id), undefined);
        assert.equal(await store.quote(quote.id), undefined);
        assert.equal(await store.mention(mention.id), undefined);
        assert.equal(await store.articleByRef('none'), undefined);
        assert.deepEqual(await store.wordings([keyed.wording.id]), []);
        assert.deepEqual(await store.mentionsOfArticle(article.id), []);
        assert.deepEqual(await store.listQuotes({}, FIRST), { items: [], next: null });
        assert.deepEqual(await store.candidates([{ key: 1, weight: 1 }], { limit: 5, budget: 5 }), []);
      });

      it('answers ids in the order asked for and passes unknown ones over', async () => {
        const wholes = ['one', 'two', 'three'].map((text) => wholeQuote(text));
        for (const { changes } of wholes) await store.apply(changes, 'bulk');
        const asked = [wholes[2], wholes[0]].map((whole) => (whole as (typeof wholes)[number]).quote.id);
        const found = await store.quotes([asked[0] as QuoteId, mintId<QuoteId>('q'), asked[1] as QuoteId]);
        assert.deepEqual(
          found.map(({ id }) => id),
          asked,
        );
      });

      it('finds an article by the id that an import gave it, and by its URL without tracking', async () => {
        const { changes, article } = wholeQuote('Found by ref.', {
          article: { ref: 'line-7', url: 'https://Example.org/x?utm_source=mail#top' },
        });
        await store.apply(changes, 'bulk');
        assert.equal((await store.articleByRef('line-7'))?.id, article.id);
        assert.deepEqual(
          (await store.articlesByUrl('https://example.org/x')).map(({ id }) => id),
          [article.id],
        );
      });

      it('pages quotes newest first without losing or doubling one while others arrive', async () => {
        const dated = (minute: number) => {
          const whole = wholeQuote(`quote of minute ${minute}`);
          const createdAt = `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`;
          return { ...whole.changes, quotes: [{ ...whole.quote, createdAt }] };
        };
        for (let minute = 0; minute < 10; minute += 1) await store.apply(dated(minute), 'bulk');
        const first = await store.listQuotes({}, { cursor: null, limit: 4 });
        await store.apply(dated(30), 'bulk');
        const rest = await pages((request) => store.listQuotes({}, request), { cursor: first.next, limit: 4 });
        const texts = [...first.items, ...rest].map(({ text }) => text);
        assert.deepEqual(
          texts,
          Array.from({ length: 10 }, (_, index) => `quote of minute ${9 - index}`),
        );
      });

      it('orders quotes of one moment by id, whatever came first', async () => {
        const wholes = Array.from({ length: 6 }, (_, index) => wholeQuote(`tied ${index}`));
        for (const { changes } of wholes) await store.apply(changes, 'bulk');
        const listed = (await store.listQuotes({}, FIRST)).items.map(({ id }) => id);
        assert.deepEqual(
          listed,
          wholes
            .map(({ quote }) => quote.id)
            .sort()
            .reverse(),
        );
      });

      it('refuses a cursor that is not of this list', async () => {
        for (const cursor of ['nonsense', Buffer.from('["flags",1,"a","b"]').toString('base64url'), '', '{}']) {
          await rejectsWith(store.listQuotes({}, { cursor, limit: 5 }), 'request/bad-cursor');
        }
      });

      it('narrows quotes by language, speaker, outlet, date and open flag', async () => {
        const speaker = someSpeaker('Ada Example');
        const one = wholeQuote('The first one.', { article: { lang: 'en' } });
        const two = wholeQuote('الثانية.', { article: { lang: 'ar' } });
        await store.apply({ speakers: [speaker] }, 'editorial');
        await store.apply(
          { ...one.changes, quotes: [{ ...one.quote, speakerId: speaker.id, said: '2025-10-06' }] },
          'editorial',
        );
        await store.apply({ ...two.changes, quotes: [{ ...two.quote, lang: 'ar', said: '2024' }] }, 'editorial');
        await store.apply({ flags: [someFlag(one.mention, two.mention, { kind: 'negation' })] }, 'editorial');
        const ids = async (filter: Parameters<QuoteStore['listQuotes']>[0]) =>
          (await store.listQuotes(filter, FIRST)).items.map(({ id }) => id);
        assert.deepEqual(await ids({ speakerId: speaker.id }), [one.quote.id]);
        assert.deepEqual(await ids({ lang: 'ar' }), [two.quote.id]);
        assert.deepEqual(await ids({ from: '2025' }), [one.quote.id]);
        assert.deepEqual(await ids({ to: '2024' }), [two.quote.id]);
        assert.deepEqual(await ids({ from: '2025-10-07' }), []);
        assert.equal((await ids({ flag: 'negation' })).length, 2);
        assert.deepEqual(await ids({ flag: 'number' }), []);
      });

      it('leaves merged quotes out of lists', async () => {
        const [one, two] = [wholeQuote('Merged away.'), wholeQuote('Goes on.')];
        await store.apply(one.changes, 'editorial');
        await store.apply(two.changes, 'editorial');
        await store.apply({ quotes: [{ ...one.quote, mergedInto: two.quote.id, version: 2 }] }, 'editorial');
        assert.deepEqual(
          (await store.listQuotes({}, FIRST)).items.map(({ id }) => id),
          [two.quote.id],
        );
        assert.equal((await store.quote(one.quote.id))?.mergedInto, two.quote.id);
      });

      it('gives the mentions of a quote earliest article first, undated last, superseded ones not at all', async () => {
        const quote = someQuote('Same words.');
        const dates = ['2025-03', null, '2024-12-31', '2025-01-01'];
        const articles = dates.map((publishedAt, index) => someArticle(`Same words. ${index}`, { publishedAt }));
        const mentions = articles.map((article) => someMention(article, quote.id));
        const gone = someMention(someArticle('Same words. 9'), quote.id, { status: 'superseded' });
        await store.apply(
          { articles: [...articles, someArticle('Same words. 9')], quotes: [quote], mentions: [...mentions, gone] },
          'bulk',
        );
        const read = await pages((request) => store.mentionsOfQuote(quote.id, request), { cursor: null, limit: 2 });
        assert.deepEqual(
          read.map(({ articleId }) => articles.findIndex(({ id }) => id === articleId)),
          [2, 3, 0, 1],
        );
        assert.equal((await store.mentionCounts([quote.id], 3)).get(quote.id), 3);
      });

      it('tells which articles an older extractor read', async () => {
        const articles = [1, 2, 1].map((extractor, index) => someArticle(`read by ${index}`, { extractor }));
        await store.apply({ articles }, 'bulk');
        const old = await pages((request) => store.articlesReadBefore(2, request), { cursor: null, limit: 1 });
        assert.deepEqual(
          old.map(({ extractor }) => extractor),
          [1, 1],
        );
      });
    });

    describe('candidates', () => {
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

    describe('names, links, flags, decisions and events', () => {
      it('finds a speaker by name and alias, and no longer by an alias that was taken away', async () => {
        const speaker = someSpeaker('Nadia Test', { aliases: ['Umm Sami'], folded: ['nadia test', 'umm sami'] });
        await store.apply({ speakers: [speaker] }, 'editorial');
        assert.deepEqual(
          (await store.speakersByName(['umm sami', 'nobody'])).map(({ id }) => id),
          [speaker.id],
        );
        await store.apply({ speakers: [{ ...speaker, aliases: [], folded: ['nadia test'], version: 2 }] }, 'editorial');
        assert.deepEqual(await store.speakersByName(['umm sami']), []);
        assert.equal((await store.speakersByName(['nadia test'])).length, 1);
      });

      it('finds speakers by the sound of their names, no more than asked for and not by one that was taken away', async () => {
        const speakers = ['Nadia Test', 'Nadya Teste', 'Omar Else'].map((name, at) =>
          someSpeaker(name, { sounds: at < 2 ? ['N:TT', 'N:T'] : [':LT'] }),
        );
        await store.apply({ speakers }, 'editorial');
        const ids = async (sounds: string[], limit = 9) =>
          (await store.speakersBySound(sounds, limit)).map(({ id }) => id as string);
        const alike = [speakers[0]!.id, speakers[1]!.id].sort();
        assert.deepEqual(await ids(['N:TT', 'N:T']), alike);
        assert.deepEqual(await ids(['N:TT'], 1), alike.slice(0, 1));
        assert.deepEqual(await ids(['X:TT']), []);
        assert.deepEqual(await ids([]), []);
        await store.apply({ speakers: [{ ...speakers[0]!, sounds: [], version: 2 }] }, 'editorial');
        assert.deepEqual(await ids(['N:TT', 'N:T']), [speakers[1]!.id]);
      });

      it('keeps links once, whichever end they are asked from', async () => {
        const link = { a: 'aaa', b: 'bbb', relation: 'truncated' as const, likeness: 0.5, comparer: 1 };
        await store.apply({ links: [link, link] }, 'bulk');
        assert.deepEqual(await store.linksOfTexts(['bbb'], 10), [link]);
        assert.deepEqual(await store.linksOfTexts(['aaa', 'bbb'], 10), [link]);
      });

      it('lists flags by severity, then age, and by quote, kind and status', async () => {
        const [one, two] = [wholeQuote('Flagged one.'), wholeQuote('Flagged two.')];
        await store.apply(one.changes, 'bulk');
        await store.apply(two.changes, 'bulk');
        const minor = someFlag(one.mention, two.mention, {
          kind: 'name',
          severity: 'minor',
          createdAt: '2025-01-01T00:00:00.000Z',
        });
        const critical = someFlag(one.mention, two.mention, { kind: 'negation', severity: 'critical' });
        await store.apply({ flags: [minor, critical] }, 'editorial');
        const all = await pages((request) => store.listFlags({}, request), { cursor: null, limit: 1 });
        assert.deepEqual(
          all.map(({ kind }) => kind),
          ['negation', 'name'],
        );
        assert.equal((await store.listFlags({ kind: 'name', quoteId: two.quote.id }, FIRST)).items.length, 1);
        assert.deepEqual((await store.listFlags({ status: 'dismissed' }, FIRST)).items, []);
        assert.equal((await store.flagsOfMentions([two.mention.id])).length, 2);
      });

      it('finds decisions by what they hold on to, as long as they hold', async () => {
        const [one, two] = [wholeQuote('Together one.'), wholeQuote('Together two.')];
        await store.apply(one.changes, 'bulk');
        await store.apply(two.changes, 'bulk');
        const decision: GroupDecision = {
          type: 'group',
          id: mintId<DecisionId>('d'),
          decision: 'apart',
          mentionIds: [one.mention.id, two.mention.id],
          actor: 'local',
          at: AT,
          note: 'ملاحظة',
          undoneAt: null,
          version: 1,
        };
        await store.apply({ decisions: [decision] }, 'editorial');
        assert.deepEqual(await store.groupDecisions([two.mention.id]), [decision]);
        await store.apply({ decisions: [{ ...decision, undoneAt: AT, version: 2 }] }, 'editorial');
        assert.deepEqual(await store.groupDecisions([two.mention.id]), []);
        assert.equal((await store.decision(decision.id))?.undoneAt, AT);
      });

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

      it('counts what it holds, and counts again after a write', async () => {
        const { changes } = wholeQuote('Counted.');
        assert.equal((await store.size()).quotes, 0);
        await store.apply(changes, 'bulk');
        assert.deepEqual(await store.size(), { articles: 1, quotes: 1, wordings: 1, mentions: 1, openFlags: 0 });
      });
    });

    describe('taking things out', () => {
      it('takes out what is named, with its postings, and leaves the rest standing', async () => {
        const [goes, stays] = [
          wholeQuote('This one goes.', { keys: [40, 41] }),
          wholeQuote('This stays.', { keys: [41] }),
        ];
        const flag = someFlag(goes.mention, stays.mention);
        await store.apply(goes.changes, 'bulk');
        await store.apply({ ...stays.changes, flags: [flag] }, 'bulk');
        await store.apply(
          {
            removedArticles: [goes.article.id],
            removedMentions: [goes.mention.id],
            removedQuotes: [goes.quote.id],
            removedWordings: [goes.keyed.wording.id],
            removedFlags: [flag.id],
          },
          'editorial',
        );
        assert.equal(await store.article(goes.article.id), undefined);
        assert.equal(await store.mention(goes.mention.id), undefined);
        assert.equal(await store.quote(goes.quote.id), undefined);
        assert.deepEqual(await store.flagsOfMentions([stays.mention.id]), []);
        assert.deepEqual([...(await store.keyCounts([40, 41], 9)).values()], [0, 1]);
        assert.deepEqual(await store.quote(stays.quote.id), stays.quote);
      });

      it('keeps a quote that a superseded mention still names', async () => {
        const { changes, article, quote, mention, keyed } = wholeQuote('Held by an old reading.');
        const old = someMention(article, quote.id, { start: 0, end: 4, status: 'superseded' });
        await store.apply({ ...changes, mentions: [mention, old] }, 'bulk');
        await store.apply(
          { removedMentions: [mention.id], removedWordings: [keyed.wording.id], removedQuotes: [quote.id] },
          'editorial',
        );
        assert.deepEqual(await store.quote(quote.id), quote);
      });
    });

    describe('verdicts and responses', () => {
      it('keep every entry of a verdict and answer the latest', async () => {
        const { changes, mention, keyed } = wholeQuote('A verdict about this.');
        const first = someVerdict(mention, keyed.wording.id);
        const second = { ...first, state: 'published' as const, at: '2026-01-03T00:00:00.000Z', version: 2 };
        await store.apply({ ...changes, verdicts: [first] }, 'editorial');
        await store.apply({ verdicts: [second] }, 'editorial');
        assert.deepEqual(await store.verdict(first.id), second);
        assert.deepEqual(await store.verdictEntries(first.id), [first, second]);
        assert.deepEqual(await store.verdictsAbout([mention.id]), [second]);
        assert.deepEqual(await store.verdictsAbout([keyed.wording.id]), [second]);
        assert.deepEqual(await store.listVerdicts({ state: 'draft' }, FIRST), { items: [], next: null });
        assert.deepEqual((await store.listVerdicts({ state: 'published' }, FIRST)).items, [second]);
      });

      it('refuse an entry that does not follow the last one', async () => {
        const { changes, mention, keyed } = wholeQuote('Entries follow each other.');
        const first = someVerdict(mention, keyed.wording.id);
        await store.apply({ ...changes, verdicts: [first] }, 'editorial');
        await rejectsWith(store.apply({ verdicts: [first] }, 'editorial'), 'store/conflict');
        await rejectsWith(store.apply({ verdicts: [{ ...first, version: 3 }] }, 'editorial'), 'store/conflict');
        assert.deepEqual(await store.verdictEntries(first.id), [first]);
      });

      it('find a verdict no longer by what its latest entry is not about', async () => {
        const { changes, mention, keyed } = wholeQuote('Held against another mention later.');
        const first = someVerdict(mention, keyed.wording.id, { against: mention.id });
        const other = wholeQuote('The other mention.');
        await store.apply({ ...changes, verdicts: [first] }, 'editorial');
        const about = { ...first.about, mentionIds: [], wordingId: other.keyed.wording.id };
        await store.apply(
          { ...other.changes, verdicts: [{ ...first, about, against: null, version: 2 }] },
          'editorial',
        );
        assert.deepEqual(await store.verdictsAbout([mention.id]), []);
        assert.equal((await store.verdictsAbout([other.keyed.wording.id])).length, 1);
      });

      it('page verdicts newest first', async () => {
        const { changes, mention, keyed } = wholeQuote('Many verdicts.');
        await store.apply(changes, 'bulk');
        const all = [1, 2, 3, 4, 5].map((day) =>
          someVerdict(mention, keyed.wording.id, { at: `2026-01-0${day}T00:00:00.000Z` }),
        );
        for (const verdict of all) await store.apply({ verdicts: [verdict] }, 'editorial');
        const read = await pages((request) => store.listVerdicts({}, request), { cursor: null, limit: 2 });
        assert.deepEqual(
          read.map(({ id }) => id),
          all.map(({ id }) => id).reverse(),
        );
      });

      it('give back a response as it was written, in the order of time', async () => {
        const { changes, mention } = wholeQuote('They denied it.');
        const [later, sooner] = ['2026-02-01', '2026-01-01'].map((at) => someResponse(mention, { at }));
        await store.apply({ ...changes, responses: [later!, sooner!] }, 'editorial');
        assert.deepEqual(await store.responsesTo([mention.id]), [sooner, later]);
        await store.apply({ responses: [later!] }, 'editorial');
        assert.equal((await store.responsesTo([mention.id])).length, 2);
      });
    });

    describe('leases', () => {
      const NOW = '2026-01-02T10:00:00.000Z';
      const lease = (holder: string, until: string) => ({ subject: someLeasedFlag, holder, until });
      const someLeasedFlag = someFlag(wholeQuote('a').mention, wholeQuote('b').mention).id;

      it('are held by one at a time, until they end', async () => {
        const mine = lease('Amal', '2026-01-02T10:15:00.000Z');
        assert.deepEqual(await store.takeLease(mine, NOW), mine);
        assert.deepEqual(await store.takeLease(lease('Basim', '2026-01-02T10:20:00.000Z'), NOW), mine);
        assert.deepEqual(await store.leases([someLeasedFlag], NOW), [mine]);
        const after = '2026-01-02T10:15:00.000Z';
        assert.deepEqual(await store.leases([someLeasedFlag], after), []);
        const theirs = lease('Basim', '2026-01-02T10:40:00.000Z');
        assert.deepEqual(await store.takeLease(theirs, after), theirs);
      });

      it('are prolonged and ended by their holder alone', async () => {
        await store.takeLease(lease('Amal', '2026-01-02T10:15:00.000Z'), NOW);
        const longer = lease('Amal', '2026-01-02T10:30:00.000Z');
        assert.deepEqual(await store.takeLease(longer, NOW), longer);
        await store.endLease(someLeasedFlag, 'Basim');
        assert.deepEqual(await store.leases([someLeasedFlag], NOW), [longer]);
        await store.endLease(someLeasedFlag, 'Amal');
        assert.deepEqual(await store.leases([someLeasedFlag], NOW), []);
      });

      it('go to just one of many who ask at once', async () => {
        const asked = Array.from({ length: 8 }, (_, index) => lease(`reviewer ${index}`, '2026-01-02T10:15:00.000Z'));
        const running = await Promise.all(asked.map((one) => store.takeLease(one, NOW)));
        assert.equal(new Set(running.map(({ holder }) => holder)).size, 1);
      });
    });
  });
}

/** Every item of a list from a page on. */
async function pages<T>(read: (request: PageRequest) => Promise<Page<T>>, from: PageRequest): Promise<T[]> {
  const items: T[] = [];
  let request: PageRequest | null = from;
  while (request !== null) {
    const page: Page<T> = await read(request);
    items.push(...page.items);
    request = page.next === null ? null : { cursor: page.next, limit: from.limit };
  }
  return items;
}

async function collect(store: QuoteStore): Promise<LibraryLine[]> {
  const lines: LibraryLine[] = [];
  for await (const line of store.everything()) lines.push(line);
  return lines;
}
