import assert from 'node:assert/strict';
import { IsnadError } from '../../models/errors.ts';
import { createLog } from '../../server/log.ts';
import type { LoggedError } from '../../server/log-error.ts';
import { appForEach, testApp } from './support/test-app.ts';

describe('the log', () => {
  const app = appForEach();

  it('has one line a request: id, method, route, status, milliseconds', async () => {
    const response = await app().ask.get('/api/v1/quotes?limit=3');
    const lines = app().logged();
    assert.equal(lines.length, 1);
    const [line] = lines;
    assert.equal(line?.id, response.headers['x-request-id']);
    assert.equal(line?.method, 'GET');
    assert.equal(line?.route, '/api/v1/quotes');
    assert.equal(line?.status, 200);
    assert.equal(typeof line?.ms, 'number');
  });

  it('names the route whole where the answer is an error, and of what no route took says none', async () => {
    await app().ask.get('/api/v1/quotes?limit=none');
    await app().ask.get('/api/v1/quotes/some-text');
    await app().ask.get('/some-text/quotes');
    assert.deepEqual(
      app()
        .logged()
        .map(({ route }) => route),
      ['/api/v1/quotes', '/api/v1/quotes/:id', 'none'],
    );
  });

  it('never holds text, queries or credentials, wherever they come', async () => {
    const secret = 'Zanzibarquote';
    await app().postJson('/api/v1/articles', { text: `He said: “${secret} is here.”`, title: secret, outlet: secret });
    await app().ask.get(`/api/v1/lookups?q=${secret}`);
    await app().ask.get(`/check?q=${secret}`);
    await app().ask.get(`/${secret}`);
    await app().ask.get(`/api/v1/quotes/${secret}`);
    await app().sendForm('/check', { q: secret });
    await app().ask.get('/api/v1/quotes').set('Authorization', `Bearer ${secret}`).set('Cookie', `a=${secret}`);
    await app().ask.get('/').set('Host', `${secret}.example`);
    await app().ask.post('/api/v1/quotes').type('json').send(`{"text":"${secret}`);
    const lines = app().logged();
    assert.equal(lines.length, 9);
    assert.ok(!JSON.stringify(lines).toLowerCase().includes(secret.toLowerCase()));
  });

  it('has the stack of our own faults under the request id, and the answer does not', async () => {
    const broken = await testApp();
    await broken.close();
    const response = await broken.ask.get('/api/v1/quotes');
    assert.ok(response.status >= 500);
    assert.doesNotMatch(response.text, /at .*\.ts|node_modules|sqlite/i);
    const fault = broken.logged().find((line) => line.msg === 'failed');
    assert.equal(fault?.id, response.headers['x-request-id']);
    assert.match(JSON.stringify(fault?.err), /stack/);
  });

  it('takes of an error its kind and stack, and a message only of those that quote nothing', () => {
    const secret = 'Zanzibarquote';
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    assert.throws(
      () => JSON.parse(secret),
      (error) => {
        log.error({ err: error }, 'failed');
        return true;
      },
    );
    const document = Object.assign(new Error(`E11000 duplicate key ${secret}\n    at ${secret}`), {
      name: 'MongoServerError',
      code: 11000,
      keyValue: { text: secret },
      body: secret,
    });
    log.error({ err: document }, 'failed');
    log.error({ err: new IsnadError('store/conflict', 'q_1 moved on', [], { cause: document }) }, 'failed');
    log.error({ err: secret }, 'failed');
    assert.equal(lines.length, 4);
    assert.ok(!lines.join('').includes(secret), lines.join(''));
    const [unread, refused, told] = lines.map((line) => (JSON.parse(line) as { err: LoggedError }).err);
    assert.equal(unread?.type, 'SyntaxError');
    assert.match(unread?.stack ?? '', /log\.test\.ts:\d+/);
    assert.deepEqual([refused?.type, refused?.code], ['MongoServerError', '11000']);
    assert.deepEqual([told?.message, told?.cause?.code], ['q_1 moved on', '11000']);
  });

  it('answers a failing store with a page that stands without it', async () => {
    const broken = await testApp();
    await broken.close();
    const response = await broken.ask.get('/quotes').set('Accept-Language', 'ar');
    assert.ok(response.status >= 500);
    assert.match(response.text, /<html lang="ar" dir="rtl">/);
    assert.ok(response.text.includes(response.headers['x-request-id'] as string));
  });
});
