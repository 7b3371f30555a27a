import assert from 'node:assert/strict';
import { visibleText } from '../support/html.ts';
import { as, cardOf, desk } from '../support/queue-desk.ts';
import { NOW } from '../support/test-app.ts';

describe('who is at work on a finding', () => {
  const { app, idOf, open, decide, lease, statusOf, acts } = desk();
  const release = () => app().sendForm(`/flags/${idOf('number')}/release`, { returnTo: '/flags' });

  it('is nothing that one user alone is bothered with', async () => {
    const { text } = await open('/flags');
    assert.doesNotMatch(text, /\/lease"/);
    assert.match(visibleText(text), /You decide as the user of this machine/);
  });

  it('is shown to others until when, in place of the forms', async () => {
    const taken = await as('Badr', lease('number'));
    assert.equal(taken.headers.location, `/flags#${idOf('number')}`);
    const { text } = await as('Amal', open('/flags'));
    const card = cardOf(text, idOf('number'));
    assert.match(visibleText(`<p>${card}`), /Badr is on it until 2 March 2026, 09:45 UTC/);
    assert.doesNotMatch(card, /<form|type="checkbox"/);
    assert.match(cardOf(text, idOf('negation')), /name="decision"/);
  });

  it('is shown to themselves with ways to stay on it and to let it go', async () => {
    await as('Badr', lease('number'));
    const card = cardOf((await as('Badr', open('/flags'))).text, idOf('number'));
    assert.match(visibleText(`<p>${card}`), /You are on it until 2 March 2026, 09:45 UTC\..*Stay on it.*Let it go/);
    await as('Badr', lease('number'));
    assert.equal((await acts('flag-leased')).length, 1, 'staying is nothing new');
    assert.equal((await as('Badr', release())).status, 303);
    assert.deepEqual(await app().store.leases([idOf('number')], NOW.toISOString()), []);
    assert.match(cardOf((await as('Amal', open('/flags'))).text, idOf('number')), /I’m on it/);
  });

  it('keeps others from deciding, and from losing what they wrote', async () => {
    await as('Badr', lease('number'));
    const late = await as('Amal', decide('number', { note: 'Amal’s note' }));
    assert.equal(late.status, 409);
    const seen = visibleText(late.text);
    assert.match(seen, /Somebody else is on this/);
    assert.match(seen, /Badr is on it until/);
    assert.ok(seen.includes('Amal’s note'));
    assert.equal(await statusOf('number'), 'open');
    assert.equal((await as('Amal', lease('number'))).status, 409);
    assert.equal((await as('Amal', release())).status, 409);
    const grouping = app().sendForm(`/flags/${idOf('number')}/grouping`, { grouping: 'together', returnTo: '' });
    assert.equal((await as('Amal', grouping)).status, 409);
    assert.equal((await as('Badr', decide('number'))).status, 303);
  });

  it('is nobody once it is decided', async () => {
    await decide('number');
    const late = await as('Amal', lease('number'));
    assert.equal(late.status, 409);
    assert.match(visibleText(late.text), /Somebody decided this meanwhile/);
  });
});
