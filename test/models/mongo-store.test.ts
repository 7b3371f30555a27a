import assert from 'node:assert/strict';
import { type ErrorCode, IsnadError } from '../../models/errors.ts';
import type { Flag } from '../../models/flag.ts';
import type { QuoteId, WordingId } from '../../models/ids.ts';
import type { LibraryLine, QuoteStore } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { addArticle } from '../../services/add-article.ts';
import { lookUpQuote } from '../../services/look-up-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { AT, someFlag, someSpeaker, someVerdict, wholeQuote } from '../contract/things.ts';
import { type Fault, startWireServer, type WireServer } from '../support/mongo-wire/wire-server.ts';

const DATABASE = 'isnad_faults';
const SOON = '&serverSelectionTimeoutMS=300';
const NOW = new Date('2026-01-02T00:00:00.000Z');

describe('a library in MongoDB', () => {
  let server: WireServer;
  let open: QuoteStore[];
  const library = async (url = `${server.uriOf(DATABASE)}${SOON}`): Promise<QuoteStore> => {
    const store = await openStore(url);
    open.push(store);
    return store;
  };
  const rejectsWith = (work: Promise<unknown>, code: ErrorCode, message?: RegExp) =>
    assert.rejects(
      work,
      (error) => error instanceof IsnadError && error.code === code && (message?.test(error.message) ?? true),
    );
  beforeEach(async () => {
    server = await startWireServer();
    open = [];
  });
  afterEach(async () => {
    server.intercept(null);
    for (const store of open) await store.close();
    await server.stop();
  });

  describe('opening', () => {
    it('refuses what is no URL of MongoDB without showing the password', async () => {
      const url = 'mongodb://user:s3cret@/isnad';
      await rejectsWith(library(url), 'config/invalid', /^(?!.*s3cret).*$/);
    });

    it('says that no server answers', async () => {
      const url = `${server.uriOf(DATABASE)}${SOON}`;
      await server.stop();
      await rejectsWith(library(url), 'store/unavailable');
      await server.start();
    });

    it('says that user or password are refused', async () => {
      const guarded = await startWireServer({ credentials: { user: 'isnad', password: 'right' } });
      const url = guarded.uriOf(DATABASE).replace('mongodb://', 'mongodb://isnad:wrong@');
      await rejectsWith(library(url), 'store/refused', /^(?!.*wrong).*$/);
      await guarded.stop();
    });

    it('refuses a database of another application and changes nothing in it', async () => {
      server.collection(DATABASE, 'invoices').put({ _id: 1, total: 12 });
      await rejectsWith(library(), 'store/corrupt', /invoices/);
      assert.deepEqual(server.collection(DATABASE, 'invoices').find(), [{ _id: 1, total: 12 }]);
      server.collection(DATABASE, 'invoices').remove(1);
      assert.deepEqual(server.collection(DATABASE, 'meta').find(), []);
    });

    it('refuses a library that a newer version wrote', async () => {
      await (await library()).close();
      server.collection(DATABASE, 'meta').put({ _id: 'library', schema: 99 });
      await rejectsWith(library(), 'store/newer');
    });

    it('refuses a unique index that it did not make, and names it', async () => {
      await (await library()).close();
      server.collection(DATABASE, 'quotes').createIndex({ key: { lang: 1 }, name: 'one_a_language', unique: true });
      await rejectsWith(library(), 'store/corrupt', /one_a_language/);
    });

    it('opens a library again with all that is in it', async () => {
      const first = await library();
      await first.apply(wholeQuote('It stays where it is.').changes, 'editorial');
      const before = await lines(first);
      assert.deepEqual(await lines(await library()), before);
    });
  });

  describe('a library of the first schema', () => {
    /** A library with a flag, a verdict, two speakers and an outlet, its rows as the first schema had them. */
    async function olderLibrary() {
      const store = await library();
      const context = { store, now: () => NOW, actor: 'local' };
      const say = (text: string, speaker: string) =>
        recordQuote(context, { text, speaker, outlet: 'Harbour Post', saidAt: '2025-10-06', lang: 'en' });
      const one = await say('We will buy 12 new ferries before the end of next year', 'Lena Marsh');
      const { flags } = await say('We will buy 21 new ferries before the end of next year', 'Lena Marsh');
      const { mention, quote } = await say('The harbour will be closed for three days', 'Omar Haddad');
      const [wording] = await store.wordingsOfQuotes([quote.id]);
      const verdict = someVerdict(mention, wording?.id as WordingId);
      await store.apply({ verdicts: [verdict] }, 'editorial');
      await store.apply({ verdicts: [{ ...verdict, state: 'published', version: 2 }] }, 'editorial');
      const confirmed = { ...(flags[0] as Flag), status: 'confirmed' as const, version: 2 };
      await store.apply({ flags: [confirmed] }, 'editorial');
      const name = someSpeaker('Rana Example');
      await store.apply({ speakers: [{ ...name, folded: [], mergedInto: one.quote.speakerId }] }, 'editorial');
      const answers = await browsed(store);
      await store.close();
      for (const [collection, fields] of Object.entries({
        events: ['subject'],
        speakers: ['listedAs'],
        outlets: ['listedAs'],
        quotes: ['month', 'marks'],
      })) {
        const rows = server.collection(DATABASE, collection);
        for (const row of rows.find()) {
          rows.put(Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))));
        }
      }
      server.collection(DATABASE, 'meta').put({ _id: 'library', schema: 1 });
      return answers;
    }
    /** What the fields that were missing are for. */
    async function browsed(store: QuoteStore): Promise<unknown> {
      const page = { cursor: null, limit: 50 };
      const { items } = await store.events(page);
      return {
        about: await store.eventsAbout([items[0]?.subject ?? ''], page),
        speakers: await store.listSpeakers(page),
        outlets: await store.listOutlets(page, 'harbour'),
        counts: await store.quoteCounts({}),
        states: await Promise.all(
          (['to-check', 'confirmed', 'reviewed'] as const).map((state) => store.listQuotes({ state }, page)),
        ),
      };
    }
    const schema = () =>
      server
        .collection(DATABASE, 'meta')
        .find()
        .find(({ _id }) => _id === 'library')?.schema;

    it('is brought to today’s when it is opened, and answers as if it had been written today', async () => {
      const expected = await olderLibrary();
      const store = await library();
      assert.equal(schema(), 3);
      assert.deepEqual(await browsed(store), expected);
      const [about, , , counts, states] = Object.values(expected as object);
      assert.ok(about.items.length > 0 && counts[0].month === '2025-10');
      assert.deepEqual(
        states.map(({ items }: { items: unknown[] }) => items.length),
        [0, 2, 1],
      );
    });

    it('is brought there at the next opening where the first was cut short', async () => {
      const expected = await olderLibrary();
      let writes = 0;
      server.intercept(({ name, collection }) => {
        const isFilling = name === 'update' && collection === 'quotes';
        writes += isFilling ? 1 : 0;
        return isFilling ? { kind: 'error', code: 8, codeName: 'UnknownError', message: 'cut off' } : undefined;
      });
      await assert.rejects(library());
      assert.ok(writes > 0);
      server.intercept(null);
      assert.equal(schema(), 1);
      assert.deepEqual(await browsed(await library()), expected);
    });

    it('is opened with a row that another hand altered, which is told of where it is read', async () => {
      await olderLibrary();
      const quotes = server.collection(DATABASE, 'quotes');
      const row = quotes.find()[0] as { _id: string; doc: object };
      quotes.put({ ...row, doc: { ...row.doc, colour: 'red' } });
      const store = await library();
      assert.equal(schema(), 3);
      await rejectsWith(store.quote(row._id as QuoteId), 'store/corrupt', /colour/);
      assert.equal((await store.listSpeakers({ cursor: null, limit: 50 })).items.length, 2);
    });
  });

  describe('a library of the second schema', () => {
    it('finds its events, which name one thing each, beside those that name several', async () => {
      const first = await library();
      const event = { at: NOW.toISOString(), actor: 'local', act: 'quotes-merged' as const, before: null, after: null };
      await first.apply({ events: [{ ...event, subject: 'a' }] }, 'editorial');
      await first.close();
      const rows = server.collection(DATABASE, 'events');
      for (const row of rows.find()) rows.put({ ...row, subject: 'a' });
      server.collection(DATABASE, 'meta').put({ _id: 'library', schema: 2 });
      const store = await library();
      await store.apply({ events: [{ ...event, subject: 'b', also: ['a'] }] }, 'editorial');
      const { items } = await store.eventsAbout(['a'], { cursor: null, limit: 50 });
      assert.deepEqual(
        items.map(({ sequence, subject }) => `${sequence} ${subject}`),
        ['2 b', '1 a'],
      );
      const meta = server.collection(DATABASE, 'meta').find();
      assert.equal(meta.find(({ _id }) => _id === 'library')?.schema, 3);
    });
  });

  describe('a row that another hand altered', () => {
    const rows = [
      { what: 'a field is missing', alter: ({ lang: _lang, ...doc }: Record<string, unknown>) => doc, names: /lang/ },
      { what: 'a field is of another kind', alter: (doc: object) => ({ ...doc, createdAt: 7 }), names: /createdAt/ },
      { what: 'a field is unknown', alter: (doc: object) => ({ ...doc, colour: 'red' }), names: /colour/ },
    ];
    for (const { what, alter, names } of rows) {
      it(`is told of where it is read: ${what}`, async () => {
        const store = await library();
        const { changes, quote } = wholeQuote('Altered by hand.');
        const other = wholeQuote('Left alone.');
        await store.apply(changes, 'editorial');
        await store.apply(other.changes, 'editorial');
        const quotes = server.collection(DATABASE, 'quotes');
        const row = quotes.find().find(({ _id }) => _id === quote.id) as { doc: Record<string, unknown> };
        quotes.put({ ...row, doc: alter(row.doc) });
        await rejectsWith(store.quote(quote.id), 'store/corrupt', names);
        assert.deepEqual(await store.quote(other.quote.id), other.quote);
      });
    }
  });

  describe('an outage', () => {
    it('is told of, and is over when the server is back', async () => {
      // Longer than the driver waits between two looks at a server that was gone.
      const store = await library(`${server.uriOf(DATABASE)}&serverSelectionTimeoutMS=1500`);
      const { changes, quote } = wholeQuote('Before the outage.');
      await store.apply(changes, 'editorial');
      await server.stop();
      await rejectsWith(store.quote(quote.id), 'store/unavailable');
      await rejectsWith(store.apply(wholeQuote('During the outage.').changes, 'editorial'), 'store/unavailable');
      await server.start();
      assert.deepEqual(await store.quote(quote.id), quote);
      await store.apply(wholeQuote('After the outage.').changes, 'editorial');
      assert.equal((await store.listQuotes({}, { cursor: null, limit: 10 })).items.length, 2);
    });
  });

  describe('a changeset', () => {
    /** Touches most kinds of rows, some that are new and some that are held. */
    const prepared = () => {
      const held = wholeQuote('Held before.', { article: { ref: 'line 1' }, keys: [1, 2] });
      const next = wholeQuote('Arrives now.', { article: { ref: 'line 2' }, keys: [2, 3] });
      const flag = someFlag(held.mention, next.mention);
      const event = { at: AT, actor: 'local', act: 'article-added' as const, subject: next.article.id };
      return {
        before: held.changes,
        changes: {
          ...next.changes,
          quotes: [next.quote, { ...held.quote, said: '2025', version: 2 }],
          speakers: [someSpeaker('Salma Haddad')],
          flags: [flag],
          removedWordings: [held.keyed.wording.id],
          events: [{ ...event, before: null, after: { 'a.b': 1, $c: 2 } }],
        },
      };
    };

    it('is whole or not there, wherever its writer dies, and goes in when it is written again', async function () {
      this.timeout(60_000);
      const { before, changes } = prepared();
      const calm = await library(`${server.uriOf('isnad_calm')}${SOON}`);
      await calm.apply(before, 'editorial');
      const without = await lines(calm);
      server.clearLog();
      await calm.apply(changes, 'editorial');
      const commands = server.log.length;
      const whole = await lines(calm);
      assert.notDeepEqual(whole, without);

      const outcomes = new Set<boolean>();
      for (let dies = 1; dies <= commands; dies += 1) {
        const url = `${server.uriOf(`isnad_dies_${dies}`)}${SOON}`;
        const store = await library(url);
        await store.apply(before, 'editorial');
        let seen = 0;
        // From this command on the writer gets nothing through any more.
        server.intercept(() => {
          seen += 1;
          return seen >= dies ? { kind: 'error', code: 8, codeName: 'UnknownError', message: 'cut off' } : undefined;
        });
        const isAcknowledged = await store.apply(changes, 'editorial').then(
          () => true,
          () => false,
        );
        server.intercept(null);

        const reopened = await library(url);
        const found = await lines(reopened);
        const isThere = found.length !== without.length;
        assert.deepEqual(found, isThere ? whole : without, `dies at command ${dies} of ${commands}`);
        assert.ok(isThere || !isAcknowledged, `acknowledged and lost at command ${dies}`);
        outcomes.add(isThere);
        if (isThere) continue;
        abandon(server, `isnad_dies_${dies}`);
        await reopened.apply(changes, 'editorial');
        assert.deepEqual(withoutSequence(await lines(reopened)), withoutSequence(whole));
      }
      assert.equal(outcomes.size, 2, 'some go through and some do not');
    });

    const faults: readonly { readonly what: string; readonly fault: Fault }[] = [
      { what: 'the connection is cut before a command', fault: { kind: 'drop-before' } },
      { what: 'the connection is cut before the answer', fault: { kind: 'drop-after' } },
      { what: 'an answer is late', fault: { kind: 'delay', ms: 30 } },
    ];
    for (const { what, fault } of faults) {
      it(`goes in once where ${what}, whichever it is`, async function () {
        this.timeout(60_000);
        const { before, changes } = prepared();
        for (let at = 1; at <= 14; at += 1) {
          const store = await library(`${server.uriOf(`isnad_fault_${at}`)}`);
          await store.apply(before, 'editorial');
          let seen = 0;
          server.intercept(() => {
            seen += 1;
            return seen === at ? fault : undefined;
          });
          await store.apply(changes, 'editorial');
          server.intercept(null);
          assert.equal((await store.events({ cursor: null, limit: 10 })).items.length, 1);
          assert.deepEqual((await store.events({ cursor: null, limit: 10 })).items[0]?.after, { 'a.b': 1, $c: 2 });
          assert.equal((await store.size()).quotes, 2);
        }
      });
    }

    it('larger than one row of MongoDB is whole all the same', async function () {
      this.timeout(60_000);
      const store = await library();
      const texts = Array.from({ length: 6 }, (_, index) => `${index} ${'كلمة '.repeat(600_000)}`);
      const wholes = texts.map((text) => wholeQuote(text));
      await store.apply(
        {
          articles: wholes.map(({ article }) => article),
          quotes: wholes.map(({ quote }) => ({ ...quote, text: 'short' })),
        },
        'bulk',
      );
      for (const { article } of wholes) assert.deepEqual(await store.article(article.id), article);
      assert.deepEqual(server.collection(DATABASE, 'journal').find(), []);
      assert.deepEqual(server.collection(DATABASE, 'journal_parts').find(), []);
      assert.deepEqual(server.collection(DATABASE, 'claims').find(), []);
    });

    it('of one writer waits for that of another about the same', async () => {
      const [one, other] = [await library(), await library()];
      const context = (store: QuoteStore) => ({ store, now: () => NOW, actor: 'local' });
      const say = (store: QuoteStore, index: number) =>
        recordQuote(context(store), {
          text: 'We will open the gate at noon',
          speaker: 'Salma Haddad',
          outlet: `O${index}`,
        });
      await Promise.all(Array.from({ length: 12 }, (_, index) => say(index % 2 === 0 ? one : other, index)));
      const { quotes, mentions } = await one.size();
      assert.equal(mentions, 12);
      assert.ok(quotes >= 1);
      assert.equal((await one.speakersByName(['salma haddad'])).length, 1);
    });
  });

  describe('a count', () => {
    /** A flag more, put in by hand so that no commit tells of it. */
    const slipIn = (id: string) => {
      const flags = server.collection(DATABASE, 'flags');
      flags.put({ ...flags.find()[0], _id: id });
    };
    const flagged = async (store: QuoteStore) => {
      const [one, two] = [wholeQuote('Counted one.'), wholeQuote('Counted two.')];
      await store.apply(one.changes, 'editorial');
      await store.apply({ ...two.changes, flags: [someFlag(one.mention, two.mention)] }, 'editorial');
      return one;
    };
    const openFlags = async (store: QuoteStore) => (await store.flagCounts())[0]?.count;

    it('is remembered until somebody writes, in whichever process', async () => {
      const [store, another] = [await library(), await library()];
      const { article } = await flagged(store);
      assert.equal(await openFlags(store), 1);
      slipIn('f_slipped_in');
      assert.equal(await openFlags(store), 1);
      await another.apply({ articles: [{ ...article, title: 'Another title' }] }, 'editorial');
      assert.equal(await openFlags(store), 2);
    });

    it('that was taken while somebody writes is not remembered', async () => {
      const store = await library();
      await flagged(store);
      const journal = server.collection(DATABASE, 'journal');
      const underWay = { state: 'committed', at: new Date(), commit: 2, firstEvent: 1, parts: 1, ops: [] };
      journal.put({ _id: 'e_under_way', ...underWay });
      assert.equal(await openFlags(store), 1);
      slipIn('f_slipped_in');
      assert.equal(await openFlags(store), 2);
      journal.remove('e_under_way');
      server.intercept(({ name, collection }) => {
        // Somebody begins and ends a commit between the two looks at its number.
        if (name === 'aggregate' && collection === 'flags') {
          const meta = server.collection(DATABASE, 'meta');
          const row = meta.find().find(({ _id }) => _id === 'commits');
          meta.put({ ...row, _id: 'commits', commit: Number(row?.commit) + 1 });
        }
        return undefined;
      });
      assert.equal(await openFlags(store), 2);
      server.intercept(null);
      slipIn('f_slipped_in_too');
      assert.equal(await openFlags(store), 3);
    });
  });

  it('answers a look-up with few commands, of which one brings the candidates', async () => {
    const store = await library();
    const context = { store, now: () => NOW, actor: 'local' };
    await addArticle(context, {
      text: '“The reservoir will reopen before the spring floods,” Mayor Salma Haddad said.',
      lang: 'en',
    });
    // The size is counted again only after something was written.
    await store.size();
    server.clearLog();
    const { kind } = await lookUpQuote(context, { q: 'the reservoir will reopen before spring', lang: 'en' });
    assert.notEqual(kind, 'not-found');
    const names = server.log.map(({ name, collection }) => `${name} ${collection}`);
    assert.equal(names.filter((name) => name === 'find keys').length, 0);
    const perKey = names.filter((name) => name === 'aggregate keys').length;
    assert.ok(names.length - perKey <= 7, names.join(', '));
  });
});

/** Makes the commits that are under way look as old as those of a writer who is gone. */
function abandon(server: WireServer, database: string): void {
  const journal = server.collection(database, 'journal');
  for (const row of journal.find()) journal.put({ ...row, at: new Date(0) });
}

function withoutSequence(all: readonly LibraryLine[]): unknown[] {
  return all.map((line) => (line.type === 'event' ? { ...line, sequence: 0 } : line));
}

async function lines(store: QuoteStore): Promise<LibraryLine[]> {
  const all: LibraryLine[] = [];
  for await (const line of store.everything()) all.push(line);
  return all;
}
