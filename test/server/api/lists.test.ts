import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { appForEach } from '../support/test-app.ts';

describe('lists of the API', () => {
  const app = appForEach();
  beforeEach(async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR]) await app().postJson('/api/v1/articles', article);
  });

  const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name);

  it('GET /speakers gives speakers by name', async () => {
    const { status, body } = await app().ask.get('/api/v1/speakers');
    assert.equal(status, 200);
    assert.ok(names(body).includes('Lena Marsh'));
    assert.ok(names(body).some((name) => name.includes('الحداد')));
    assert.deepEqual(Object.keys(body.items[0]).sort(), ['aliases', 'id', 'mergedInto', 'name', 'version']);
  });

  it('GET /speakers/:id gives a speaker with who may be the same one', async () => {
    for (const speaker of ['Rana Darwish', 'رنا درويش', 'Huda Darwish']) {
      await app().postJson('/api/v1/quotes', { text: `Words of ${speaker} about the harbour`, speaker, lang: 'en' });
    }
    const { body: list } = await app().ask.get('/api/v1/speakers?limit=200');
    const idOf = (name: string) => list.items.find((item: { name: string }) => item.name === name).id as string;
    const { status, body } = await app().ask.get(`/api/v1/speakers/${idOf('Rana Darwish')}`);
    assert.equal(status, 200);
    assert.equal(body.name, 'Rana Darwish');
    assert.equal(body.suggestions.length, 1);
    const { likeness, ...suggestion } = body.suggestions[0];
    assert.deepEqual(suggestion, {
      speakerId: idOf('رنا درويش'),
      name: 'رنا درويش',
      why: 'sound',
      names: ['Rana Darwish', 'رنا درويش'],
    });
    assert.ok(likeness >= 0.85 && likeness <= 1);
    const lonely = await app().ask.get(`/api/v1/speakers/${idOf('Huda Darwish')}`);
    assert.deepEqual(lonely.body.suggestions, []);
  });

  it('POST /speakers/:id/merge makes one speaker of two, and the other answers with where it went', async () => {
    for (const speaker of ['Rana Darwish', 'رنا درويش']) {
      await app().postJson('/api/v1/quotes', { text: `Words of ${speaker} about the harbour`, speaker, lang: 'en' });
    }
    const { body: list } = await app().ask.get('/api/v1/speakers?limit=200');
    const idOf = (name: string) => list.items.find((item: { name: string }) => item.name === name).id as string;
    const [one, other] = [idOf('Rana Darwish'), idOf('رنا درويش')];
    const { status, body } = await app().postJson(`/api/v1/speakers/${other}/merge`, { into: one });
    assert.equal(status, 200);
    assert.deepEqual(body.speaker.aliases, ['رنا درويش']);
    const moved = await app().ask.get(`/api/v1/speakers/${other}`).redirects(0);
    assert.equal(moved.status, 308);
    assert.equal(moved.headers.location, `/api/v1/speakers/${one}`);
    const { body: quotes } = await app().ask.get(`/api/v1/quotes?speaker=${encodeURIComponent('رنا درويش')}`);
    assert.equal(quotes.items.length, 2);
    assert.equal((await app().postJson(`/api/v1/speakers/${one}/merge`, { into: 'nobody' })).status, 400);
    assert.equal((await app().postJson(`/api/v1/speakers/${one}/merge`, { into: `s_${'0'.repeat(26)}` })).status, 404);
  });

  it('GET /speakers/:id says so where there is no such speaker, and where it is no id', async () => {
    assert.equal((await app().ask.get(`/api/v1/speakers/s_${'0'.repeat(26)}`)).status, 404);
    assert.equal((await app().ask.get('/api/v1/speakers/nobody')).status, 400);
  });

  it('GET /outlets gives outlets with their names and hosts', async () => {
    const { status, body } = await app().ask.get('/api/v1/outlets');
    assert.equal(status, 200);
    for (const { outlet } of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR]) assert.ok(names(body).includes(outlet));
    assert.deepEqual(Object.keys(body.items[0]).sort(), ['hosts', 'id', 'name', 'names', 'version']);
  });

  it('GET /events gives the audit log, latest first', async () => {
    const { status, body } = await app().ask.get('/api/v1/events');
    assert.equal(status, 200);
    const sequence = body.items.map((event: { sequence: number }) => event.sequence);
    assert.deepEqual(
      sequence,
      [...sequence].sort((a, b) => b - a),
    );
    assert.ok(body.items.every(({ actor }: { actor: string }) => actor === 'local'));
  });

  for (const list of ['speakers', 'outlets', 'events', 'flags?status=any', 'quotes']) {
    it(`GET /${list} can be read item by item`, async () => {
      const path = `/api/v1/${list}${list.includes('?') ? '&' : '?'}`;
      const whole = await app().ask.get(`${path}limit=200`);
      const seen: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: { body: { items: unknown[]; next: string | null } } = await app().ask.get(
          `${path}limit=1&cursor=${cursor}`,
        );
        seen.push(...body.items);
        cursor = body.next;
      }
      assert.ok(seen.length > 1, 'the list has more than one item');
      assert.deepEqual(seen, whole.body.items);
    });
  }

  it('answers under both addresses that the store answers', async () => {
    for (const path of ['/healthz', '/api/v1/healthz']) {
      const { status, body } = await app().ask.get(path);
      assert.equal(status, 200);
      assert.deepEqual(body, { status: 'ok' });
    }
  });
});
