import assert from 'node:assert/strict';
import { appForEach } from '../support/test-app.ts';

describe('POST /api/v1/comparisons', () => {
  const app = appForEach();

  it('names the numbers that differ in Arabic', async () => {
    const [a, b] = ['ستفرج عن 20 رهينة', 'ستفرج عن 21 رهينة'];
    const { status, body } = await app().postJson('/api/v1/comparisons', { a, b });
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).sort(), ['conflict', 'differences', 'likeness', 'relation']);
    const number = body.differences.find(({ kind }: { kind: string }) => kind === 'number');
    assert.ok(number, 'the difference is a number');
    assert.match(number.a.text, /20/);
    assert.match(number.b.text, /21/);
    assert.equal(a.slice(number.a.start, number.a.end), number.a.text);
    assert.equal(b.slice(number.b.start, number.b.end), number.b.text);
  });

  it('names a negation that one of two English wordings lost', async () => {
    const { body } = await app().postJson('/api/v1/comparisons', {
      a: 'We will not accept the offer',
      b: 'We will accept the offer',
      lang: 'en',
    });
    assert.ok(body.differences.some(({ kind }: { kind: string }) => kind === 'negation'));
    assert.notEqual(body.relation, 'verbatim');
  });

  it('names the speaker where both are given and differ', async () => {
    const { body } = await app().postJson('/api/v1/comparisons', {
      a: 'We will accept the offer',
      b: 'We will accept the offer',
      speakerA: 'Lena Marsh',
      speakerB: 'Omar Haddad',
    });
    assert.ok(body.differences.some(({ kind }: { kind: string }) => kind === 'speaker'));
  });
});
