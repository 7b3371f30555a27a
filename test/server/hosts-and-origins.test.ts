import assert from 'node:assert/strict';
import { appForEach } from './support/test-app.ts';

describe('who may ask', () => {
  const app = appForEach();

  it('answers loopback names', async () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      assert.equal((await app().ask.get('/').set('Host', host)).status, 200);
    }
  });

  for (const path of ['/', '/api/v1/quotes', '/healthz', '/assets/base.css']) {
    it(`refuses ${path} under a foreign Host, as a page elsewhere that was pointed at us would send`, async () => {
      const response = await app().ask.get(path).set('Host', 'attacker.example');
      assert.equal(response.status, 403);
      if (path.startsWith('/api')) assert.equal(response.body.code, 'request/foreign-host');
    });
  }

  const changes = [
    { path: '/api/v1/quotes', type: 'application/json', body: '{"text":"Ships sail at dawn"}' },
    { path: '/quotes', type: 'application/x-www-form-urlencoded', body: 'text=Ships+sail+at+dawn' },
  ];
  const foreign: { headers: Record<string, string>; why: string }[] = [
    { headers: { Origin: 'https://attacker.example' }, why: 'another site' },
    { headers: { Origin: 'http://localhost:4000' }, why: 'another program on this machine' },
    { headers: { Origin: 'null' }, why: 'a sandboxed frame or a file' },
    { headers: { 'Sec-Fetch-Site': 'cross-site' }, why: 'another site, in the words of the browser' },
    {
      headers: { 'Sec-Fetch-Site': 'same-site', Origin: 'http://localhost:3000' },
      why: 'a neighbour under the same site',
    },
    { headers: { Referer: 'https://attacker.example/page' }, why: 'another site, by its Referer' },
  ];
  for (const { path, type, body } of changes) {
    for (const { headers, why } of foreign) {
      it(`refuses a change at ${path} from ${why}`, async () => {
        const response = await app()
          .ask.post(path)
          .set('Host', 'localhost:3000')
          .set('Content-Type', type)
          .set(headers)
          .send(body);
        assert.equal(response.status, 403);
        assert.equal((await app().store.size()).quotes, 0);
      });
    }

    for (const headers of [
      { Origin: 'http://localhost:3000' },
      { Origin: 'https://localhost:3000' },
      { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'same-origin' },
      { Referer: 'http://localhost:3000/check' },
    ] as Record<string, string>[]) {
      it(`takes a change at ${path} with ${JSON.stringify(headers)}`, async () => {
        const response = await app()
          .ask.post(path)
          .set('Host', 'localhost:3000')
          .set('Content-Type', type)
          .set(headers)
          .send(body);
        assert.ok([201, 303].includes(response.status), `${response.status}`);
        assert.equal((await app().store.size()).quotes, 1);
      });
    }
  }

  it('takes JSON that says nothing of its origin, as curl sends it, but no form', async () => {
    const [json, form] = changes;
    assert.equal((await app().ask.post('/api/v1/quotes').type('json').send(json?.body)).status, 201);
    assert.equal((await app().ask.post('/quotes').type('form').send(form?.body)).status, 403);
  });

  it('shows nothing to scripts of other sites', async () => {
    const response = await app().ask.get('/api/v1/quotes').set('Origin', 'https://attacker.example');
    assert.equal(response.headers['access-control-allow-origin'], undefined);
    assert.equal(response.headers['cross-origin-resource-policy'], 'same-origin');
  });

  it('lets pages load nothing but our own files and run no inline script or style', async () => {
    const { headers } = await app().ask.get('/');
    const policy = headers['content-security-policy'] as string;
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"]) {
      assert.ok(policy.includes(part), part);
    }
    // With no-referrer a browser would send "Origin: null" with our own forms.
    assert.equal(headers['referrer-policy'], 'same-origin');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-powered-by'], undefined);
  });
});
