import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { appForEach } from '../support/test-app.ts';

describe('/api/v1/quotes', () => {
  const app = appForEach();

  const records = [
    { text: 'The bridge will open in 14 days', speaker: 'Omar Haddad', outlet: 'Harbour Post', saidAt: '2026-02-20' },
    { text: 'سيفتح الجسر بعد 14 يومًا', speaker: 'عمر حداد', outlet: 'صحيفة الميناء', saidAt: '2026-02-20' },
  ];
  for (const record of records) {
    it(`records "${record.text}" by hand, and once only`, async () => {
      const first = await app().postJson('/api/v1/quotes', record);
      assert.equal(first.status, 201);
      assert.equal(first.body.quote.text, record.text);
      assert.equal(first.body.quote.speaker.name, record.speaker);
      assert.equal(first.body.quote.saidAt, record.saidAt);
      assert.equal(first.headers.location, `/api/v1/quotes/${first.body.quote.id}`);
      const again = await app().postJson('/api/v1/quotes', record);
      assert.equal(again.status, 200);
      assert.equal(again.body.quote.id, first.body.quote.id);
      assert.equal((await app().store.size()).quotes, 1);
    });
  }

  it('says how a record stands to what was held', async () => {
    await app().postJson('/api/v1/quotes', { text: 'We will open the bridge in 14 days', speaker: 'Omar Haddad' });
    const { body } = await app().postJson('/api/v1/quotes', {
      text: 'We will open the bridge in 41 days',
      speaker: 'Omar Haddad',
    });
    assert.equal(body.relations.length, 1);
    assert.ok(body.relations[0].differences.some(({ kind }: { kind: string }) => kind === 'number'));
  });

  it('gives all that is held about a quote', async () => {
    const { body: added } = await app().postJson('/api/v1/articles', FERRIES_AR);
    const mention = added.mentions.find(({ text }: { text: string }) => text.includes('12'));
    const { status, body } = await app().ask.get(`/api/v1/quotes/${mention.quoteId}`);
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), [
      'decisions',
      'flags',
      'mentions',
      'quote',
      'referenceFor',
      'relations',
      'responses',
      'sourcing',
      'verdicts',
      'wordings',
    ]);
    assert.equal(body.quote.id, mention.quoteId);
    assert.equal(body.wordings[0].role, 'version');
    assert.equal(body.mentions[0].article.outlet, FERRIES_AR.outlet);
    assert.equal(body.mentions[0].article.text, undefined, 'a list does not carry whole articles');
    assert.deepEqual(body.sourcing.outlets, [FERRIES_AR.outlet]);
  });

  it('lists quotes page by page without leaving out or repeating one', async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR, FERRIES_AR_OTHER]) {
      await app().postJson('/api/v1/articles', article);
    }
    const whole = await app().ask.get('/api/v1/quotes?limit=200');
    assert.ok(whole.body.items.length > 4);
    assert.equal(whole.body.next, null);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { status, body } = await app().ask.get('/api/v1/quotes').query({ limit: 3, cursor });
      assert.equal(status, 200);
      assert.ok(body.items.length <= 3);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    assert.deepEqual(
      seen,
      whole.body.items.map(({ id }: { id: string }) => id),
    );
  });

  it('narrows the list by language, speaker, outlet, words and open flags', async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR, FERRIES_AR_OTHER]) {
      await app().postJson('/api/v1/articles', article);
    }
    const list = async (query: Record<string, string>) =>
      (await app().ask.get('/api/v1/quotes').query(query)).body.items;
    const all = await list({});
    const arabic = await list({ lang: 'ar' });
    assert.ok(arabic.length > 0 && arabic.length < all.length);
    assert.ok(arabic.every(({ lang }: { lang: string }) => lang === 'ar'));
    const bySpeaker = await list({ speaker: 'Lena Marsh' });
    assert.ok(bySpeaker.length > 0);
    assert.ok(bySpeaker.every(({ speaker }: { speaker: { name: string } }) => speaker.name === 'Lena Marsh'));
    const byOutlet = await list({ outlet: FERRIES_AR_OTHER.outlet });
    assert.ok(byOutlet.length > 0 && byOutlet.length < all.length);
    const byWords = await list({ q: 'buy 12 new ferries before the end of next year' });
    assert.match(byWords[0].text, /12 new ferries/);
    assert.ok((await list({ flag: 'number' })).length > 0);
    assert.deepEqual(await list({ flag: 'translation' }), []);
    assert.deepEqual(await list({ speaker: 'Nobody Atall' }), []);
  });

  it('merges one quote into another and answers 308 for the one that was merged', async () => {
    const one = await app().postJson('/api/v1/quotes', {
      text: 'The sea is calm this morning over the bay',
      speaker: 'Omar Haddad',
    });
    const other = await app().postJson('/api/v1/quotes', {
      text: 'Nobody sails tomorrow when the wind turns north',
      speaker: 'Omar Haddad',
    });
    const [from, into]: string[] = [one.body.quote.id, other.body.quote.id];
    const merged = await app().postJson(`/api/v1/quotes/${from}/merge`, { into });
    assert.equal(merged.status, 200);
    const kept: string = merged.body.quote.id;
    const gone = kept === into ? from : into;
    const { body } = await app().ask.get(`/api/v1/quotes/${kept}`);
    assert.equal(body.mentions.length, 2);
    for (const path of ['/api/v1/quotes', '/quotes']) {
      const moved = await app().ask.get(`${path}/${gone}`).redirects(0);
      assert.equal(moved.status, 308);
      assert.equal(moved.headers.location, `${path}/${kept}`);
    }
  });

  it('does not merge quotes of different speakers', async () => {
    const one = await app().postJson('/api/v1/quotes', {
      text: 'The sea is calm this morning',
      speaker: 'Omar Haddad',
    });
    const other = await app().postJson('/api/v1/quotes', { text: 'Nobody sails tomorrow', speaker: 'Lena Marsh' });
    const { status, body } = await app().postJson(`/api/v1/quotes/${one.body.quote.id}/merge`, {
      into: other.body.quote.id,
    });
    assert.equal(status, 409);
    assert.equal(body.code, 'quote/speakers-differ');
  });
});
