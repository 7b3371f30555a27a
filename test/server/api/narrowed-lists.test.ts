import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { checkProblem } from '../support/problems.ts';
import { appForEach } from '../support/test-app.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly severity: string;
  readonly subject: string;
}

describe('lists of the API, narrowed', () => {
  const app = appForEach({ rateLimit: 0 });
  beforeEach(async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR]) await app().postJson('/api/v1/articles', article);
    await app().postJson('/api/v1/quotes', { text: 'The harbour stays open', speaker: 'Omar Haddad', outlet: 'Radio' });
  });

  const list = async (path: string, query: Record<string, string> = {}): Promise<Item[]> => {
    const { status, body } = await app().ask.get(`/api/v1/${path}`).query(query);
    assert.equal(status, 200, JSON.stringify(body));
    return body.items;
  };
  const ids = async (query: Record<string, string>) => (await list('flags', query)).map(({ id }) => id);

  it('GET /flags takes one severity or several', async () => {
    const all = await list('flags');
    const severe = all.filter(({ severity }) => severity === 'critical');
    assert.ok(severe.length > 0 && severe.length < all.length);
    assert.deepEqual(await list('flags', { severity: 'critical' }), severe);
    assert.deepEqual(await list('flags', { severity: 'information,minor,major,critical' }), all);
    assert.deepEqual(await list('flags', { severity: 'critical', kind: 'near-duplicate' }), []);
  });

  it('GET /flags takes the name of a speaker and of an outlet, and gives none where it is not held', async () => {
    const all = await ids({});
    assert.ok(all.length > 0);
    assert.deepEqual(await ids({ speaker: 'LENA  Marsh' }), all);
    assert.deepEqual(await ids({ outlet: 'coast daily', speaker: 'Lena Marsh' }), all);
    for (const none of [
      { speaker: 'Omar Haddad' },
      { speaker: 'Nobody' },
      { outlet: 'Radio' },
      { outlet: 'Nowhere' },
      { speaker: 'Lena Marsh', outlet: 'Radio' },
    ]) {
      assert.deepEqual(await ids(none as Record<string, string>), [], JSON.stringify(none));
    }
  });

  it('GET /flags by age is in no order of severity, and is paged', async () => {
    const oldest = await ids({ order: 'oldest' });
    assert.deepEqual(await ids({ order: 'newest' }), oldest.toReversed());
    assert.deepEqual((await ids({})).sort(), [...oldest].sort());
    const first = await app().ask.get('/api/v1/flags?order=newest&limit=1');
    const second = await app().ask.get('/api/v1/flags').query({ order: 'newest', cursor: first.body.next });
    assert.deepEqual(
      [...first.body.items, ...second.body.items].map(({ id }: Item) => id),
      oldest.toReversed(),
    );
  });

  it('GET /quotes takes what stands about them', async () => {
    const [flag] = await list('flags', { kind: 'number' });
    const open = await list('quotes', { state: 'to-check' });
    assert.ok(open.length > 0 && open.length < (await list('quotes')).length);
    assert.deepEqual(await list('quotes', { state: 'confirmed' }), []);
    await app().postJson(`/api/v1/flags/${flag?.id}/decisions`, { decision: 'confirm', reason: 'other' });
    assert.equal((await list('quotes', { state: 'confirmed' })).length, 2);
    assert.deepEqual(await list('quotes', { state: 'reviewed' }), []);
  });

  it('GET /speakers and GET /outlets take how the first name begins, in any script and spelling', async () => {
    const names = async (path: string, q: string) => (await list(path, { q })).map(({ name }) => name);
    assert.deepEqual(await names('speakers', 'OM'), ['Omar Haddad']);
    assert.deepEqual(await names('speakers', 'ليلى'), await names('speakers', 'لَيلي'));
    assert.equal((await names('speakers', 'ليلى')).length, 1);
    assert.deepEqual(await names('speakers', 'Haddad'), []);
    assert.deepEqual(await names('outlets', 'harb'), [FERRIES_EN.outlet]);
    assert.deepEqual(await names('outlets', 'صحيفة'), [FERRIES_AR.outlet]);
  });

  it('GET /events takes the id of what it is about', async () => {
    const [event] = await list('events');
    const about = await list('events', { subject: event?.subject ?? '' });
    assert.deepEqual(about, [event]);
    assert.deepEqual(await list('events', { subject: 'nobody' }), []);
  });

  describe('refuse what is wrong and name the field:', () => {
    for (const [query, field, code] of [
      ['flags?severity=dire', 'severity', 'request/invalid'],
      ['flags?severity=major,', 'severity', 'request/invalid'],
      ['flags?severity=', 'severity', 'request/invalid'],
      ['flags?order=random', 'order', 'request/invalid'],
      ['flags?speaker=', 'speaker', 'text/no-words'],
      ['flags?outlet=%E2%80%A6', 'outlet', 'text/no-words'],
      ['quotes?state=done', 'state', 'request/invalid'],
      ['speakers?q=', 'q', 'text/no-words'],
      ['outlets?q=%E2%80%A6', 'q', 'text/no-words'],
      [`events?subject=${'x'.repeat(201)}`, 'subject', 'request/invalid'],
      ['flags?order=newest&cursor=bm9uc2Vuc2U', 'cursor', 'request/bad-cursor'],
      ['events?subject=x&cursor=bm9uc2Vuc2U', 'cursor', 'request/bad-cursor'],
    ] as const) {
      it(query.slice(0, 60), async () => {
        const response = await app().ask.get(`/api/v1/${query}`);
        checkProblem(response, code === 'text/no-words' ? 422 : 400, code, field);
      });
    }
  });
});
