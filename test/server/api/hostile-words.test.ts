import assert from 'node:assert/strict';
import { CLAIM, editorialAppForEach } from '../support/editorial-app.ts';
import { checkProblem } from '../support/problems.ts';

describe('the editorial calls of the API refuse', () => {
  const { app, send, everything, idOf } = editorialAppForEach();

  it('half a surrogate pair, in every field that takes words', async () => {
    const before = await everything();
    // Written as an escape: JSON.stringify would write it so, and a JSON parser takes it.
    const half = 'a \ud800 b';
    for (const [path, body, field] of [
      ['verdicts', { ...CLAIM, evidence: [{ note: half }] }, 'evidence.0.note'],
      ['verdicts', { ...CLAIM, searched: [{ where: 'x', query: half, found: 'x' }] }, 'searched.0.query'],
      ['responses', { mentionIds: ['MENTION'], by: half, kind: 'no-reply' }, 'by'],
      ['flags/FLAG/lease', { holder: half }, 'holder'],
      ['outlets', { name: half }, 'name'],
      ['articles/ARTICLE/withhold', { reason: half }, 'reason'],
    ] as const) {
      checkProblem(await send('post', path, body), 422, 'text/lone-surrogate', field);
    }
    assert.deepEqual(await everything(), before);
  });

  it('nothing of markup and turning marks, which come back as they were sent', async () => {
    const evil = '<script>alert(1)</script>';
    const note = `${evil} \u202e${'لا'.repeat(100)}\u202c`;
    const given = await send('post', 'verdicts', { ...CLAIM, evidence: [{ note }], state: 'published' });
    assert.equal(given.body.verdict.evidence[0].note, note);
    const answered = await send('post', 'responses', { mentionIds: ['MENTION'], by: evil, kind: 'no-reply' });
    assert.equal(answered.body.response.by, evil);
    const page = await app().ask.get(`/quotes/${idOf('QUOTE')}`);
    assert.equal(page.status, 200);
    assert.ok(!page.text.includes(evil));
  });
});
