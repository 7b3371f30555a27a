import assert from 'node:assert/strict';
import { DISMISSAL, editorialAppForEach } from '../support/editorial-app.ts';
import { checkProblem, NO_ONE } from '../support/problems.ts';

describe('the calls of the API about leases', () => {
  const { app, send, get, everything, refuses, idOf } = editorialAppForEach();

  it('show who is at work on a flag, and let nobody else decide it meanwhile', async () => {
    assert.equal((await get('flags/FLAG')).body.flag.lease, null);
    const taken = await send('post', 'flags/FLAG/lease', {}, 'Amal');
    assert.equal(taken.status, 201);
    const lease = { flagId: idOf('FLAG'), holder: 'local:Amal', until: '2026-03-02T09:45:00.000Z' };
    assert.deepEqual(taken.body.lease, lease);
    assert.deepEqual((await get('flags/FLAG')).body.flag.lease, lease);
    const listed = (await get('flags')).body.items;
    assert.deepEqual(
      listed.map((flag: { id: string; lease: unknown }) => flag.lease),
      listed.map(({ id }: { id: string }) => (id === lease.flagId ? lease : null)),
    );
    for (const response of [
      await send('post', 'flags/FLAG/lease', { minutes: 5 }, 'Badr'),
      await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Badr'),
      await send('delete', 'flags/FLAG/lease', {}, 'Badr'),
      await send('post', 'flags/FLAG/decisions', DISMISSAL),
    ]) {
      checkProblem(response, 409, 'flag/leased', 'holder');
      assert.match(response.body.detail, /local:Amal until 2026-03-02T09:45/);
    }
    assert.equal((await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Amal')).status, 201);
    assert.equal((await get('flags/FLAG')).body.flag.lease, null);
  });

  it('take and end a lease without a body, and under another name than the actor’s', async () => {
    assert.equal((await app().ask.post(`/api/v1/flags/${idOf('FLAG')}/lease`)).body.lease.holder, 'local');
    assert.deepEqual((await app().ask.delete(`/api/v1/flags/${idOf('FLAG')}/lease`)).body, { lease: null });
    assert.equal((await send('post', 'flags/FLAG/lease', { holder: 'desk 4' })).body.lease.holder, 'desk 4');
    assert.equal((await send('post', 'flags/FLAG/decisions', { ...DISMISSAL, holder: 'desk 4' })).status, 201);
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    refuses([
      ['a lease for no minute', 'post', 'flags/FLAG/lease', { minutes: 0 }, 400, 'request/invalid', 'minutes'],
      [
        'a lease for 10,000 minutes',
        'post',
        'flags/FLAG/lease',
        { minutes: 10_000 },
        400,
        'request/invalid',
        'minutes',
      ],
      ['a lease for half a minute', 'post', 'flags/FLAG/lease', { minutes: 0.5 }, 400, 'request/invalid', 'minutes'],
      ['a lease for nobody', 'post', 'flags/FLAG/lease', { holder: '' }, 422, 'text/no-words', 'holder'],
      ['a lease on nothing', 'post', `flags/f_${NO_ONE}/lease`, {}, 404, 'flag/not-found', undefined],
      ['a lease on a mention', 'post', 'flags/MENTION/lease', {}, 400, 'request/invalid', 'id'],
      [
        'a decision for somebody who is none',
        'post',
        'flags/FLAG/decisions',
        { ...DISMISSAL, holder: '…' },
        422,
        'text/no-words',
        'holder',
      ],
    ]);

    it('a decision on a flag that somebody else decided meanwhile', async () => {
      await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Amal');
      const before = await everything();
      checkProblem(await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Badr'), 409, 'flag/already-decided');
      checkProblem(await send('post', 'flags/FLAG/lease', {}, 'Badr'), 409, 'flag/already-decided');
      assert.deepEqual(await everything(), before);
    });
  });
});
