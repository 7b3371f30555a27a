import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_EN } from '../support/articles.ts';
import { appForEach } from '../support/test-app.ts';

describe('/api/v1/lookups', () => {
  const app = appForEach();
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    await app().postJson('/api/v1/articles', FERRIES_AR);
  });

  const cases = [
    // A lost "not" is a difference that is named, not a worse score.
    {
      q: 'the old fleet will be repaired after this winter',
      lang: 'en',
      difference: 'negation',
      held: /will not be repaired/,
    },
    { q: 'سنصلح السفن القديمة بعد هذا الشتاء', lang: 'ar', difference: 'negation', held: /لن نصلح/ },
    { q: 'We will buy 21 new ferries before the end of next year', lang: 'en', difference: 'number', held: /12/ },
  ];
  for (const { q, lang, difference, held } of cases) {
    it(`finds the closest wording for "${q}" and names the ${difference}`, async () => {
      const { status, body } = await app().postJson('/api/v1/lookups', { q, lang });
      assert.equal(status, 200);
      const [first] = body.matches;
      assert.match(first.wording.text, held);
      assert.ok(first.differences.some(({ kind }: { kind: string }) => kind === difference));
      for (const { a } of first.differences) if (a !== null) assert.equal(q.slice(a.start, a.end), a.text);
      // The diff without what the wording adds is the query; words that are the same are shown as they are held.
      const shown = first.diff
        .filter(({ op }: { op: string }) => op !== 'added')
        .map(({ text }: { text: string }) => text);
      assert.equal(shown.join('').replace(/\s+/g, ' ').trim().toLowerCase(), q.toLowerCase());
      assert.equal(body.answer.kind, first.relation);
      assert.equal(body.searched.query, q);
    });
  }

  it('answers GET as it answers POST', async () => {
    const question = { q: 'we will buy 12 new ferries', lang: 'en', limit: 3 };
    const posted = await app().postJson('/api/v1/lookups', question);
    const got = await app().ask.get('/api/v1/lookups').query(question);
    assert.equal(got.status, 200);
    assert.deepEqual(got.body, posted.body);
  });

  it('says of what is not held what was searched, and not that it is false', async () => {
    const { body } = await app().postJson('/api/v1/lookups', {
      q: 'Purple mountains sing quietly above forgotten libraries',
    });
    assert.equal(body.answer.kind, 'not-found');
    assert.doesNotMatch(body.answer.text, /\bfalse\b/i);
    assert.ok(body.searched.wordings > 0);
  });

  it('says so when the words are held under another speaker', async () => {
    const { body } = await app().postJson('/api/v1/lookups', {
      q: 'We will buy 12 new ferries before the end of next year',
      speaker: 'Omar Haddad',
    });
    assert.equal(body.answer.kind, 'recorded-under-another-speaker');
  });

  it('answers in words in Arabic where the reader prefers it', async () => {
    const { body } = await app()
      .ask.post('/api/v1/lookups')
      .set('Accept-Language', 'ar-EG,ar;q=0.9,en;q=0.5')
      .send({ q: 'لن نصلح السفن القديمة بعد هذا الشتاء' });
    assert.match(body.answer.text, /\p{Script=Arabic}/u);
  });
});
