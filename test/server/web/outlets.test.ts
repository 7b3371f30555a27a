import assert from 'node:assert/strict';
import type { OutletId } from '../../../models/ids.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { outletNamed, record, wordsOn } from '../support/browsing.ts';
import { visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

describe('outlets', () => {
  const current = appForEach();
  const save = (id: OutletId, fields: Record<string, string>) =>
    current().sendForm(`/outlets/${id}`, { version: '1', name: 'Harbour Post', names: '', hosts: '', ...fields });

  it('are listed by name and found by its beginning, by another name or by host', async () => {
    assert.match(visibleText((await current().ask.get('/outlets')).text), /No outlet is held yet/);
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER]) await current().postJson('/api/v1/articles', article);
    const id = await outletNamed(current(), 'Harbour Post');
    await save(id, { names: 'The Daily Pier', hosts: 'harbour-post.example' });
    for (const q of ['harb', 'the daily pier', 'www.harbour-post.example']) {
      const seen = visibleText((await current().ask.get('/outlets').query({ q })).text);
      assert.ok(seen.includes('Harbour Post') && !seen.includes('Coast Daily'), q);
    }
    assert.match(visibleText((await current().ask.get('/outlets?q=zz')).text), /No outlet is held whose name begins/);
    assert.equal((await current().ask.get('/outlets?q=!')).status, 400);
  });

  it('show what was printed there and whom they credit, as counts over a number of appearances that is told', async () => {
    const credit = (kind: string, name: string) => ({ sourcing: [{ kind, name, relation: 'cites' }] });
    const said = { speaker: 'Omar Haddad', outlet: 'Harbour Post' };
    await current().postJson('/api/v1/outlets', { name: 'Delta Wire' });
    await record(current(), { text: 'The port stays open', ...said, ...credit('agency', 'Delta Wire') });
    await record(current(), { text: 'The port closes on Friday', ...said, ...credit('agency', 'DELTA WIRE') });
    await record(current(), { text: 'Nobody asked the pilots', ...said, ...credit('anonymous', 'a port worker') });
    await record(current(), { text: 'The tide was late', ...said });
    const id = await outletNamed(current(), 'Harbour Post');
    const { text } = await current().ask.get(`/outlets/${id}`);
    const seen = visibleText(text);
    assert.equal(wordsOn(text), 4);
    assert.match(seen, /Counted in all 4 appearances held\. What its texts say, and no measure of the outlet/);
    assert.match(seen, /(Delta Wire|DELTA WIRE) *2 *Sources without a name *1 *Does not say *1/);
    assert.ok(text.includes(`href="/outlets/${await outletNamed(current(), 'Delta Wire')}"`));
    const arabic = visibleText((await current().ask.get(`/outlets/${id}`).set('Accept-Language', 'ar')).text);
    assert.match(arabic, /عمّن تنقل/);
  });

  it('take names and hosts, once, and keep what was written where it is wrong, taken or stale', async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER]) await current().postJson('/api/v1/articles', article);
    const id = await outletNamed(current(), 'Harbour Post');
    const fields = { names: 'The Post\nالميناء', hosts: 'www.Harbour-Post.example\nhp.example' };
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await save(id, fields);
      assert.deepEqual([status, headers.location], [303, `/outlets/${id}?done=saved`]);
    }
    const held = await current().store.outlet(id);
    assert.deepEqual(held?.names, ['Harbour Post', 'The Post', 'الميناء']);
    assert.deepEqual(held?.hosts, ['harbour-post.example', 'hp.example']);
    assert.equal(held?.version, 2);

    const wrong = await save(id, { version: '2', name: '', names: 'One\n\n?!', hosts: 'ok.example\nhttps://no/' });
    assert.equal(wrong.status, 422);
    for (const words of [/Give a name of at most 500/, /Line 3: give a name/, /Line 2: give a host/]) {
      assert.match(visibleText(wrong.text), words);
    }
    const taken = await save(id, { version: '2', names: 'Fine\nCoast Daily', hosts: 'coast-daily.example' });
    assert.equal(taken.status, 409);
    assert.match(visibleText(taken.text), /Line 2 belongs to Coast Daily.*Line 1 belongs to Coast Daily/);
    assert.ok(taken.text.includes('Fine\nCoast Daily'));
    const named = await save(id, { version: '2', name: 'Coast Daily' });
    assert.match(visibleText(named.text), /This is a name of Coast Daily/);

    const stale = await save(id, { version: '1', names: 'Mine' });
    assert.equal(stale.status, 409);
    assert.match(visibleText(stale.text), /Somebody changed this outlet meanwhile.*The Post/);
    assert.match(stale.text, /<textarea[^>]*>\nMine<\/textarea>/);
    assert.deepEqual(await current().store.outlet(id), held, 'nothing was written');
  });
});
