import assert from 'node:assert/strict';
import type { Response } from 'supertest';
import { CLAIM, editorialAppForEach } from '../support/editorial-app.ts';
import { checkProblem } from '../support/problems.ts';

describe('who acts', () => {
  const { send, get, everything } = editorialAppForEach();

  const actorOf = async (response: Response) => {
    assert.equal(response.status, 201, JSON.stringify(response.body));
    return (await get('events?limit=1')).body.items[0].actor;
  };
  const act = (name: string | null) => send('post', 'verdicts', CLAIM, name ?? undefined);

  it('is the name in Isnad-Actor behind the door that it came by', async () => {
    assert.equal(await actorOf(await act(null)), 'local');
    assert.equal(await actorOf(await act('Amal')), 'local:Amal');
    assert.equal(await actorOf(await act(encodeURIComponent('أمل الحداد'))), 'local:أمل الحداد');
    assert.equal(await actorOf(await act('local:Amal')), 'local:local:Amal');
  });

  for (const [reason, name, status, code] of [
    ['nothing in it', '', 422, 'text/no-words'],
    ['white space', '%20', 422, 'text/no-words'],
    ['marks alone', '---', 422, 'text/no-words'],
    ['over 100 letters', 'a'.repeat(101), 413, 'text/too-long'],
    ['a line end, which would begin a line of the log', 'Amal%0Alocal:Badr', 400, 'request/invalid'],
    ['a mark that turns the text around it', 'Amal%E2%80%AE', 400, 'request/invalid'],
    ['a NUL', 'Amal%00', 422, 'text/binary'],
    ['half a surrogate pair', '%ED%A0%80', 400, 'request/invalid'],
    ['half an escape', 'Amal%E', 400, 'request/invalid'],
  ] as const) {
    it(`is refused with ${reason}, and nothing is written`, async () => {
      const before = await everything();
      checkProblem(await act(name), status, code, 'Isnad-Actor');
      assert.deepEqual(await everything(), before);
    });
  }
});
