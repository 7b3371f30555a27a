import assert from 'node:assert/strict';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { appForEach } from '../support/test-app.ts';

describe('/api/v1/flags and /api/v1/decisions', () => {
  const app = appForEach();
  let id = '';
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    const { body } = await app().ask.get('/api/v1/flags?kind=number');
    id = body.items[0].id;
  });

  const dismissal = { decision: 'dismiss', reason: 'different-measure', note: 'ferries and boats' };
  const isListed = async (query: Record<string, string>) => {
    const { body } = await app().ask.get('/api/v1/flags').query(query);
    return body.items.some((flag: { id: string }) => flag.id === id);
  };

  it('lists open flags where nothing else is asked for, and decided ones when they are', async () => {
    assert.equal(await isListed({}), true);
    await app().postJson(`/api/v1/flags/${id}/decisions`, dismissal);
    assert.equal(await isListed({}), false);
    assert.equal(await isListed({ status: 'dismissed' }), true);
    assert.equal(await isListed({ status: 'any' }), true);
  });

  it('lists by kind and by quote', async () => {
    const { body } = await app().ask.get(`/api/v1/flags/${id}`);
    assert.equal(body.flag.kind, 'number');
    assert.equal(await isListed({ kind: 'number' }), true);
    assert.equal(await isListed({ kind: 'splice' }), false);
    const { mentionId } = body.flag.a;
    const mention = await app().store.mention(mentionId);
    assert.equal(await isListed({ quote: mention?.quoteId ?? '' }), true);
  });

  it('keeps a decision with its reason, note and actor, and writes it in the audit log', async () => {
    const { status, body } = await app().postJson(`/api/v1/flags/${id}/decisions`, dismissal);
    assert.equal(status, 201);
    assert.equal(body.flag.status, 'dismissed');
    assert.equal(body.flag.decisionId, body.decision.id);
    assert.equal(body.decision.reason, 'different-measure');
    assert.equal(body.decision.note, 'ferries and boats');
    assert.equal(body.decision.actor, 'local');
    const events = await app().ask.get('/api/v1/events?limit=1');
    assert.equal(events.body.items[0].act, 'flag-decided');
    assert.equal(events.body.items[0].subject, id);
  });

  it('refuses a second decision and changes nothing', async () => {
    await app().postJson(`/api/v1/flags/${id}/decisions`, dismissal);
    const second = await app().postJson(`/api/v1/flags/${id}/decisions`, { ...dismissal, decision: 'confirm' });
    assert.equal(second.status, 409);
    assert.equal(second.body.code, 'flag/already-decided');
    assert.equal((await app().ask.get(`/api/v1/flags/${id}`)).body.flag.status, 'dismissed');
  });

  it('takes a decision back on request, with or without a body', async () => {
    for (const send of [undefined, {}]) {
      const { body } = await app().postJson(`/api/v1/flags/${id}/decisions`, dismissal);
      const undone = await app().ask.post(`/api/v1/decisions/${body.decision.id}/undo`).send(send);
      assert.equal(undone.status, 200);
      assert.equal(undone.body.flag.status, 'open');
      assert.notEqual(undone.body.decision.undoneAt, null);
      assert.equal(await isListed({}), true);
    }
  });
});
