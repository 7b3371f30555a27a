import assert from 'node:assert/strict';
import { startTags, visibleText } from '../support/html.ts';
import { formFields } from '../support/verdict-form.ts';
import { UNCONFIRMED, verdictPages } from '../support/verdict-pages.ts';

describe('publishing, correcting and withdrawing a verdict', () => {
  const { app, open, send, draft, latest, act, publish, everything, idOf, quote } = verdictPages();

  it('shows what will be public and asks once more', async () => {
    const path = await draft();
    const { text } = await app().ask.get(`${path}/publish`);
    assert.match(visibleText(text), /Publish this verdict\?.*The recording of the port has it/);
    assert.equal((await latest(path)).state, 'draft');
    assert.equal((await publish(path)).headers.location, `${path}?done=published`);
    assert.equal((await latest(path)).state, 'published');
    const file = await app().ask.get(`/api/v1/quotes/${quote()}`);
    assert.equal(file.body.verdicts.length, 1);
  });

  it('names an appearance once that it is about and was held against as well', async () => {
    const path = await draft();
    const { about } = await latest(path);
    const { body } = await app().postJson('/api/v1/verdicts', {
      about: { wordingId: about.wordingId, mentionIds: about.mentionIds },
      against: about.mentionIds[0],
      attribution: 'unproven',
      fidelity: 'verbatim',
    });
    const { text } = await app().ask.get(`/verdicts/${(body.verdict ?? body).id}`);
    const uses = text.slice(text.indexOf('id="uses"')).split('</section>')[0] ?? '';
    assert.equal(startTags(uses, 'li').length, about.mentionIds.length);
  });

  it('publishes by nothing else: not by the form, whatever it sends', async () => {
    const form = await open();
    for (const name of ['state', 'publish']) {
      const { status } = await send(form, { ...UNCONFIRMED, act: 'save', [name]: 'published' });
      assert.equal(status, 400, name);
    }
    await send(form, { ...UNCONFIRMED, act: 'publish' });
    assert.equal((await app().store.listVerdicts({ state: 'published' }, { cursor: null, limit: 5 })).items.length, 0);
  });

  it('is done once when it is asked for twice', async () => {
    const path = await draft();
    const answers = await Promise.all([act(path, 'publish', { version: '1' }), act(path, 'publish', { version: '1' })]);
    for (const { status } of answers) assert.equal(status, 303);
    assert.equal((await latest(path)).version, 2);
  });

  it('asks for what it rests on', async () => {
    const path = await draft({ evidenceNote: '', evidenceUrl: '' });
    assert.match(visibleText((await app().ask.get(`${path}/publish`)).text), /too little of what it rests on/);
    const { status, text } = await publish(path);
    assert.equal(status, 422);
    assert.doesNotMatch(text, /class="primary"/);
    assert.equal((await latest(path)).state, 'draft');
  });

  for (const [attribution, word] of [
    ['misattributed', 'Misattributed'],
    ['fabricated', 'Fabricated'],
  ] as const) {
    it(`asks a second reviewer to agree with ${attribution}`, async () => {
      const path = await draft({ attribution }, 'Amal');
      const own = await app().ask.get(`${path}/publish`).set('Isnad-Actor', 'Amal');
      assert.match(visibleText(own.text), new RegExp(`${word}” is said by .*Amal alone`));
      assert.ok(own.text.includes(`${path}/publish</code>`), 'the address to send a colleague');
      assert.doesNotMatch(own.text, /class="primary"/);
      assert.equal((await publish(path, 'Amal')).status, 409);
      assert.equal((await latest(path)).state, 'draft');
      const second = await app().ask.get(`${path}/publish`).set('Isnad-Actor', 'Badr');
      assert.match(visibleText(second.text), /Agree and publish/);
      assert.equal((await publish(path, 'Badr')).status, 303);
      assert.deepEqual((await latest(path)).by, ['local:Amal', 'local:Badr']);
    });
  }

  it('asks again where another entry was made meanwhile', async () => {
    const path = await draft();
    await send(await open(`${path}/edit`), { attribution: 'disputed', act: 'save' }, 'Amal');
    const { status, text } = await act(path, 'publish', { version: '1' });
    assert.equal(status, 409);
    assert.match(visibleText(text), /Somebody saved another entry meanwhile.*Attribution disputed/);
    assert.equal((await latest(path)).state, 'draft');
  });

  it('corrects what is shown by an entry with a reason that readers see', async () => {
    const path = await draft();
    await publish(path);
    const form = await open(`${path}/edit`);
    const without = await send(form, { attribution: 'disputed', act: 'save' });
    assert.equal(without.status, 422);
    assert.ok(without.text.includes('id="problem-reason"'));
    const corrected = await send(form, {
      attribution: 'disputed',
      reason: 'The minister’s office denied it.',
      act: 'save',
    });
    assert.equal(corrected.headers.location, `${path}?done=corrected`);
    const now = await latest(path);
    assert.deepEqual([now.state, now.reason], ['corrected', 'The minister’s office denied it.']);
    const twice = await send(form, {
      attribution: 'disputed',
      reason: 'The minister’s office denied it.',
      act: 'save',
    });
    assert.equal(twice.status, 303);
    assert.equal((await latest(path)).version, 3);
    const seen = visibleText((await app().ask.get(path)).text);
    assert.match(seen, /Corrected/);
    assert.match(seen, /The minister’s office denied it\./);
    assert.match(seen, /2 earlier entries/);
  });

  it('takes a reason by the API, for the entry that it is given with', async () => {
    const path = await draft();
    const patch = (body: object) => app().ask.patch(`/api/v1${path}`).send(body);
    assert.equal((await patch({ version: 1, state: 'published' })).body.verdict.reason, null);
    const reason = 'A denial came.';
    const corrected = await patch({ version: 2, state: 'corrected', attribution: 'disputed', reason });
    assert.equal(corrected.body.verdict.reason, reason);
    assert.equal((await patch({ version: 3, state: 'withdrawn' })).body.verdict.reason, null);
    const entries = await app().store.verdictEntries(idOf(path));
    assert.deepEqual(
      entries.map((entry) => entry.reason),
      [undefined, undefined, reason, undefined],
    );
  });

  it('does not correct on Return, which only reads the form again', async () => {
    const path = await draft();
    await publish(path);
    const { text } = await app().ask.get(`${path}/edit`);
    const [first] = startTags(text.slice(text.indexOf('id="verdict-form"')), 'button');
    assert.equal(first?.value, 'keep');
    const kept = await send(await open(`${path}/edit`), { reason: 'Because', act: 'keep' });
    assert.equal(kept.status, 200);
    assert.equal((await latest(path)).state, 'published');
  });

  it('keeps a correction that accuses as a new draft, since that takes two people', async () => {
    const path = await draft();
    await publish(path);
    const form = await open(`${path}/edit`);
    const accusation = { attribution: 'fabricated', reason: 'There was no such speech.' };
    const refused = await send(form, { ...accusation, act: 'save' });
    assert.equal(refused.status, 409);
    assert.match(visibleText(refused.text), /To accuse takes two people/);
    const kept = await send(formFields(refused.text, /\/entries$/), { act: 'save-as-new' });
    assert.equal(kept.status, 303);
    assert.notEqual(kept.headers.location, path);
    const fresh = await latest(kept.headers.location as string);
    assert.deepEqual([fresh.state, fresh.attribution, fresh.version], ['draft', 'fabricated', 1]);
    assert.equal((await latest(path)).state, 'published');
  });

  it('withdraws with a reason, once and for good', async () => {
    const path = await draft();
    await publish(path);
    assert.match(visibleText((await app().ask.get(`${path}/withdraw`)).text), /Withdraw this verdict\?/);
    const before = await everything();
    const without = await act(path, 'withdraw', { version: '2', reason: ' ' });
    assert.equal(without.status, 422);
    assert.deepEqual(await everything(), before);
    for (let time = 0; time < 2; time += 1) {
      const done = await act(path, 'withdraw', { version: '2', reason: 'The recording was cut.' });
      assert.equal(done.headers.location, `${path}?done=withdrawn`);
    }
    const now = await latest(path);
    assert.deepEqual([now.state, now.version, now.reason], ['withdrawn', 3, 'The recording was cut.']);
    const seen = visibleText((await app().ask.get(path)).text);
    assert.match(seen, /Withdrawn/);
    assert.match(seen, /The recording was cut\./);
    assert.equal((await app().ask.get(`${path}/edit`)).headers.location, path);
    assert.equal((await app().ask.get(`${path}/publish`)).headers.location, path);
  });

  it('lets what was typed for a verdict that was withdrawn meanwhile become a new draft', async () => {
    const path = await draft();
    await publish(path);
    const stale = await open(`${path}/edit`);
    await act(path, 'withdraw', { version: '2', reason: 'The recording was cut.' }, 'Amal');
    const refused = await send(stale, { attribution: 'disputed', reason: 'Denied.', act: 'save' });
    assert.equal(refused.status, 409);
    assert.match(visibleText(refused.text), /The verdict was withdrawn/);
    const kept = await send(formFields(refused.text, /\/entries$/), { act: 'save-as-new' });
    assert.equal((await latest(kept.headers.location as string)).attribution, 'disputed');
  });

  it('lists verdicts by state, newest first, page by page', async () => {
    const first = await draft();
    await publish(first);
    const second = await draft({ attribution: 'disputed' });
    const all = (await app().ask.get('/verdicts')).text;
    assert.ok(all.includes(`href="${first}"`) && all.includes(`href="${second}"`));
    const published = (await app().ask.get('/verdicts?state=published')).text;
    assert.ok(published.includes(`href="${first}"`));
    assert.ok(!published.includes(`href="${second}"`));
    assert.match(visibleText((await app().ask.get('/verdicts?state=withdrawn')).text), /no verdict here yet/);
    for (const query of ['state=true', 'cursor=abc']) {
      assert.equal((await app().ask.get(`/verdicts?${query}`)).status, 400, query);
    }
    for (let number = 0; number < 30; number += 1) await draft();
    const listed: string[] = [];
    for (let path: string | undefined = '/verdicts'; path !== undefined; ) {
      const { text } = await app().ask.get(path);
      listed.push(...[...text.matchAll(/href="(\/verdicts\/v_\w+)"/g)].map(([, one = '']) => one));
      path = startTags(text, 'a')
        .find(({ rel }) => rel === 'next')
        ?.href?.replaceAll('&amp;', '&');
    }
    assert.equal(listed.length, 32);
    assert.equal(new Set(listed).size, 32, 'each once');
  });
});
