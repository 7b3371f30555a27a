import assert from 'node:assert/strict';
import type { Flag } from '../../models/flag.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import { addArticle } from '../../services/add-article.ts';
import type { Context } from '../../services/context.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { changeVerdict, giveVerdict } from '../../services/give-verdict.ts';
import { listQuotes, type QuoteListInput } from '../../services/list-quotes.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { openTestLibrary } from '../support/test-store.ts';

const TWELVE = 'We will buy 12 new ferries before the end of next year';
const TWENTY_ONE = 'We will buy 21 new ferries before the end of next year';
const REPAIRED = 'The old fleet will be repaired after this winter';
const NOT_REPAIRED = 'The old fleet will not be repaired after this winter';

describe('a list of quotes', () => {
  let store: QuoteStore;
  let context: Context;
  beforeEach(async () => {
    store = await openTestLibrary();
    context = { store, now: () => new Date('2026-03-02T09:30:00.000Z'), actor: 'local' };
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR]) await addArticle(context, article);
  });
  afterEach(() => store.close());

  const list = async (input: Partial<QuoteListInput>) =>
    (await listQuotes(context, { cursor: null, limit: 50, ...input })).items;
  const texts = async (input: Partial<QuoteListInput>) => (await list(input)).map(({ quote }) => quote.text);
  const anyFlag = async (kind: Flag['kind']) =>
    (await store.listFlags({ kind, status: 'open' }, { cursor: null, limit: 1 })).items[0] as Flag;

  it('by words holds what has them, the closest first', async () => {
    const found = await texts({ q: 'old fleet repaired after this winter' });
    assert.deepEqual(new Set(found), new Set([REPAIRED, NOT_REPAIRED]));
    assert.equal(found[0], REPAIRED);
  });

  it('finds a few words that stand far apart in a statement', async () => {
    assert.ok((await texts({ q: 'ferries year' })).includes(TWELVE));
  });

  it('keeps of these what has a phrase side by side', async () => {
    assert.deepEqual(await texts({ q: '"fleet will be" winter' }), [REPAIRED]);
    assert.deepEqual(await texts({ q: '"will fleet be" winter' }), []);
    assert.deepEqual(await texts({ q: '“21 NEW ferries”' }), [TWENTY_ONE]);
  });

  it('leaves out what has excluded words', async () => {
    assert.deepEqual(await texts({ q: 'old fleet repaired after this winter -not' }), [REPAIRED]);
    assert.deepEqual(await texts({ q: 'new ferries next year -"12 new"' }), [TWENTY_ONE]);
  });

  it('takes Arabic quotes and folds what stands in them', async () => {
    const found = await texts({ q: '«عبارة جديدة» سنشتري -سفن' });
    assert.deepEqual(found, ['سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل']);
  });

  it('leaves an Arabic word out with its article, too', async () => {
    // The text has "السفن" and "الشتاء".
    assert.equal((await texts({ q: 'نصلح القديمة' })).length, 1);
    assert.deepEqual(await texts({ q: 'نصلح القديمة -سفن' }), []);
    assert.equal((await texts({ q: 'نصلح القديمة -فن' })).length, 1, 'parts of words are no words');
  });

  it('looks for phrases in all wordings of a quote, and tells which has them', async () => {
    const [shorter, longer] = [
      'The northern line will open on the first of May',
      'The northern line will open on the first of May, come what may',
    ];
    for (const [text, url] of [
      [shorter, 'https://one.example/'],
      [longer, 'https://two.example/'],
    ] as const) {
      await recordQuote(context, { text, url, speaker: 'Ines Marlowe', saidAt: '2026-02-01', lang: 'en' });
    }
    const [found, ...others] = await list({ q: 'northern line will open "come what may"' });
    assert.equal(others.length, 0);
    assert.equal(found?.closest?.text, longer);
    assert.deepEqual(await texts({ q: 'northern line -"come what may"' }), []);
  });

  it('by words still passes the other filters', async () => {
    const q = 'buy new ferries before the end of next year';
    assert.equal((await texts({ q })).length, 2);
    assert.deepEqual(await texts({ q, outlet: 'Coast Daily' }), [TWENTY_ONE]);
    assert.deepEqual(await texts({ q, lang: 'ar' }), []);
    assert.deepEqual(await texts({ q, speaker: 'Nobody Known' }), []);
    assert.equal((await texts({ q, flag: 'number' })).length, 2);
    assert.equal((await texts({ q, flag: 'negation' })).length, 0);
  });

  for (const q of [undefined, 'new ferries old fleet this winter next year']) {
    const how = q === undefined ? 'by age' : 'by words';

    it(`${how} is narrowed to what is to be checked`, async () => {
      await recordQuote(context, { text: 'Old fleet or new ferries, this winter is long', lang: 'en' });
      const all = await texts({ ...(q && { q }), lang: 'en' });
      const open = await texts({ ...(q && { q }), lang: 'en', state: 'to-check' });
      assert.ok(open.length > 0 && open.length < all.length);
    });

    it(`${how} is narrowed to what somebody confirmed a point about`, async () => {
      const narrowed = () => texts({ ...(q && { q }), state: 'confirmed' });
      assert.deepEqual(await narrowed(), []);
      const flag = await anyFlag('number');
      await decideFlag(context, flag.id, { decision: 'confirm', reason: 'same-occasion-conflict', note: null });
      assert.deepEqual(new Set(await narrowed()), new Set([TWELVE, TWENTY_ONE]));
    });

    it(`${how} is narrowed to what has a verdict that is shown, drafts left out`, async () => {
      const narrowed = () => texts({ ...(q && { q }), state: 'reviewed' });
      const [found] = await list({ q: `"${TWELVE}"` });
      const mention = (await store.mentionsOfQuote(found!.quote.id, { cursor: null, limit: 1 })).items[0]!;
      const [wording] = await store.wordingsOfQuotes([found!.quote.id]);
      const draft = {
        about: { wordingId: wording!.id, mentionIds: [mention.id] },
        against: null,
        attribution: 'correct',
        fidelity: 'undetermined',
        context: 'undetermined',
        evidence: [{ note: 'The ministry has a recording.' }],
        searched: [],
      } as const;
      const { id } = await giveVerdict(context, { ...draft, state: 'draft' } as never);
      assert.deepEqual(await narrowed(), []);
      await changeVerdict(context, id, { version: 1, state: 'withdrawn' });
      assert.deepEqual(await narrowed(), [], 'given up and never shown');
      await giveVerdict(context, { ...draft, state: 'published' } as never);
      assert.deepEqual(await narrowed(), [TWELVE]);
    });
  }

  it('refuses words that cannot be read and dates the wrong way round, naming the field and why', async () => {
    const refused = async (input: Partial<QuoteListInput>, field: string, why: RegExp) =>
      assert.rejects(list(input), (error: { code: string; fields: { field: string; message: string }[] }) => {
        assert.equal(error.code, 'request/invalid');
        assert.deepEqual(
          error.fields.map((one) => one.field),
          [field],
        );
        assert.match(error.fields[0]?.message ?? '', why);
        return true;
      });
    await refused({ q: '"new ferries' }, 'q', /other half/);
    await refused({ q: 'ferries -' }, 'q', /dash/);
    await refused({ q: '-ferries' }, 'q', /only leaves words out/);
    await refused({ from: '2026-02', to: '2025-12-31' }, 'to', /before/);
    // A year holds its days.
    await assert.doesNotReject(list({ from: '2026-02-20', to: '2026' }));
  });
});
