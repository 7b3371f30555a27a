import assert from 'node:assert/strict';
import type { LibraryLine, QuoteStore } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { addSampleLibrary } from '../../scripts/sample-library/add-sample-library.ts';
import type { Context } from '../../services/context.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { exportLibrary } from '../../services/export-library.ts';
import { importLine } from '../../services/import-library.ts';
import { mergeQuotes, partMentions } from '../../services/merge-quotes.ts';
import { undoDecision } from '../../services/undo-decision.ts';
import { MONGO_NAME, openMongoLibrary } from '../support/test-store.ts';
import { someResponse, someVerdict } from './things.ts';

const FIRST = { cursor: null, limit: 200 };

describe(`moving a library between SQLite and ${MONGO_NAME}`, () => {
  const stores: QuoteStore[] = [];
  const opened = async (store: Promise<QuoteStore>): Promise<Context> => {
    stores.push(await store);
    return { store: await store, now: () => new Date('2026-03-01T00:00:00.000Z'), actor: 'reviewer' };
  };
  after(async () => {
    for (const store of stores) await store.close();
  });

  it('carries everything there and back: the sample library with what people decided, concluded and heard', async function () {
    this.timeout(120_000);
    const first = await opened(openStore('sqlite::memory:'));
    await addSampleLibrary(first);
    await decide(first);
    const there = await opened(openMongoLibrary());
    await copy(first, there);
    const back = await opened(openStore('sqlite::memory:'));
    await copy(there, back);

    const [before, moved, returned] = await Promise.all([first, there, back].map(sorted));
    assert.deepEqual(moved, before);
    assert.deepEqual(returned, before);
    const kinds = new Set(before?.map((line) => (JSON.parse(line) as LibraryLine).type));
    assert.deepEqual([...kinds].sort(), [
      ...['article', 'decision', 'event', 'flag', 'link', 'mention', 'outlet', 'quote', 'response', 'speaker'],
      ...['verdict', 'wording'],
    ]);
  });

  it('changes nothing when it is carried over twice', async function () {
    this.timeout(120_000);
    const [from, to] = [await opened(openStore('sqlite::memory:')), await opened(openMongoLibrary())];
    await addSampleLibrary(from);
    await copy(from, to);
    const once = await sorted(to);
    await copy(from, to);
    assert.deepEqual(await sorted(to), once);
  });
});

/** Every kind of editorial act that leaves rows behind. */
async function decide(context: Context): Promise<void> {
  const { store } = context;
  const { items } = await store.listFlags({ status: 'open' }, FIRST);
  const [one, other, third] = items;
  for (const flag of [one, other, third]) {
    if (flag === undefined) throw new Error('the sample library has flags');
    await decideFlag(context, flag.id, { decision: 'dismiss', reason: 'later-update', note: 'لاحقًا' });
  }
  const decided = (await store.flag(third!.id))?.decisionId;
  await undoDecision(context, decided!);
  const { items: quotes } = await store.listQuotes({}, FIRST);
  const twins = quotes.flatMap((quote, index) => {
    const twin = quotes.slice(index + 1).find(({ speakerId }) => speakerId !== null && speakerId === quote.speakerId);
    return twin === undefined ? [] : [[quote, twin] as const];
  });
  const [pair] = twins;
  await mergeQuotes(context, { quote: pair![0].id, into: pair![1].id });
  const mentions = (await store.mentionsOfQuote(pair![1].id, FIRST)).items;
  await partMentions(context, [mentions[0]!.id, mentions.at(-1)!.id]);
  const [wording] = await store.wordingsOfQuotes([mentions[0]!.quoteId]);
  const verdict = someVerdict(mentions[0]!, wording!.id, { state: 'published' });
  await store.apply(
    { verdicts: [{ ...verdict, state: 'draft' }], responses: [someResponse(mentions[0]!)] },
    'editorial',
  );
  await store.apply({ verdicts: [{ ...verdict, version: 2 }] }, 'editorial');
}

async function copy(from: Context, to: Context): Promise<void> {
  for await (const line of exportLibrary(from)) await importLine(to, JSON.parse(JSON.stringify(line)));
  await to.store.size();
}

/** Every line, in an order that does not hang on the store; events keep theirs by their sequence. */
async function sorted(context: Context): Promise<string[]> {
  const all: string[] = [];
  for await (const line of exportLibrary(context)) all.push(JSON.stringify(inOrder(line)));
  return all.sort();
}

/** The same value with the keys of every object in order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, inOrder(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
