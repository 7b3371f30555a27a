import assert from 'node:assert/strict';
import type { QuoteStore } from '../../models/quote-store.ts';
import { verdictInputSchema } from '../../models/verdict.ts';
import { checkArticle, LOOKED_UP } from '../../services/check-article.ts';
import type { Context } from '../../services/context.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { changeVerdict, giveVerdict } from '../../services/give-verdict.ts';
import { mergeQuotes } from '../../services/merge-quotes.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { openTestLibrary } from '../support/test-store.ts';

const FERRIES = 'We will buy 12 new ferries before the end of next year';
const PIER = 'The southern pier stays open to every boat of the islands';

describe('checking an article', () => {
  let store: QuoteStore;
  let context: Context;
  beforeEach(async () => {
    store = await openTestLibrary();
    context = { store, now: () => new Date('2026-03-02T09:30:00.000Z'), actor: 'local' };
  });
  afterEach(() => store.close());

  const record = (text: string, outlet: string, speaker = 'Lena Marsh') =>
    recordQuote(context, { text, speaker, outlet, lang: 'en' });
  const check = (...quoted: readonly string[]) =>
    checkArticle(context, { text: quoted.map((words) => `“${words},” Lena Marsh said.`).join('\n\n'), lang: 'en' });
  const knownOf = async (text: string) => {
    const [first] = (await check(text)).mentions;
    assert.ok(first !== undefined && first.known !== null && first.known !== 'not-looked-up');
    return first.known;
  };
  /** Published by two people, so that it may accuse. */
  const publish = async ({ quote, mention }: Awaited<ReturnType<typeof record>>) => {
    const wordings = await store.wordingsOfQuotes([quote.id]);
    const wording = wordings.find(({ textKey }) => textKey === mention.textKey);
    assert.ok(wording);
    const input = verdictInputSchema.parse({
      about: { wordingId: wording.id, mentionIds: [mention.id] },
      attribution: 'fabricated',
      evidence: [{ note: 'The ministry has a recording.' }],
    });
    const { id } = await giveVerdict(context, input);
    return changeVerdict({ ...context, actor: 'local:Badr' }, id, { version: 1, state: 'published' });
  };

  it('tells what nobody has reviewed and what has nothing to decide', async () => {
    await record(PIER, 'Harbour Post');
    const known = await knownOf(PIER);
    assert.equal(known.match.comparison.relation, 'verbatim');
    assert.deepEqual([known.verdicts, known.isReviewedElsewhere, known.toDecide], [[], false, []]);
  });

  it('gives the verdict that stands on the wording, and no draft and none that was taken back', async () => {
    const recorded = await record(PIER, 'Harbour Post');
    const shown = await publish(recorded);
    assert.deepEqual((await knownOf(PIER)).verdicts, [shown]);
    await changeVerdict(context, shown.id, { version: 2, state: 'withdrawn' });
    assert.deepEqual((await knownOf(PIER)).verdicts, []);
  });

  it('tells a verdict on another wording of the statement from one on these words', async () => {
    const one = await record(PIER, 'Harbour Post');
    const other = await record(`${PIER} and of the coast, whatever the weather`, 'Coast Daily');
    if (other.quote.id !== one.quote.id) await mergeQuotes(context, { quote: other.quote.id, into: one.quote.id });
    const mention = (await store.mention(other.mention.id))!;
    await publish({ ...other, quote: (await store.quote(mention.quoteId))!, mention });
    const known = await knownOf(PIER);
    assert.deepEqual(known.verdicts, []);
    assert.equal(known.isReviewedElsewhere, true);
  });

  it('finds a verdict by its appearances where its wording went into another statement', async () => {
    const one = await record(PIER, 'Harbour Post', 'Omar Haddad');
    const shown = await publish(one);
    const two = await record('The northern bridge will carry trains again', 'Coast Daily', 'Omar Haddad');
    await mergeQuotes(context, { quote: one.quote.id, into: two.quote.id });
    assert.deepEqual((await knownOf(PIER)).verdicts, [shown]);
  });

  it('gives the kinds of the open flags of the statement that ask for a decision', async () => {
    await record(FERRIES, 'Harbour Post');
    const { flags } = await record(FERRIES.replace('12', '21'), 'Coast Daily');
    assert.deepEqual((await knownOf(FERRIES)).toDecide, ['number']);
    for (const { id, kind } of flags) {
      if (kind !== 'near-duplicate') {
        await decideFlag(context, id, { decision: 'dismiss', reason: 'later-update', note: null });
      }
    }
    assert.deepEqual((await knownOf(FERRIES)).toDecide, []);
  });

  it('says of what it did not look up that it did not, and not that it is new', async () => {
    await record(PIER, 'Harbour Post');
    const quoted = Array.from({ length: LOOKED_UP }, (_, number) => `Pier ${number} takes ${number + 3} boats a day`);
    const { mentions } = await check(...quoted, PIER);
    assert.equal(mentions.length, LOOKED_UP + 1);
    assert.ok(mentions.slice(0, LOOKED_UP).every(({ known }) => known !== 'not-looked-up'));
    assert.equal(mentions[LOOKED_UP]?.known, 'not-looked-up');
  }).timeout(60_000);

  it('asks the store about all that was found at once, and about each statement once', async () => {
    await record(FERRIES, 'Harbour Post');
    await record(PIER, 'Harbour Post');
    const calls: string[] = [];
    const watched = new Proxy(store, {
      get(target, name) {
        calls.push(String(name));
        return Reflect.get(target, name) as unknown;
      },
    });
    const text = [FERRIES, PIER, FERRIES, PIER].map((words) => `“${words},” Lena Marsh said.`).join('\n\n');
    const { mentions } = await checkArticle({ ...context, store: watched }, { text, lang: 'en' });
    assert.equal(mentions.length, 4);
    const asked = (name: string) => calls.filter((call) => call === name).length;
    assert.deepEqual([asked('verdictsAbout'), asked('wordingsOfQuotes'), asked('listFlags')], [1, 1, 2]);
  });
});
