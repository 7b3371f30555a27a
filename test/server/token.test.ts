import assert from 'node:assert/strict';
import { appForEach } from './support/test-app.ts';

const TOKEN = 'the-long-word-of-this-test';

describe('a server with a token', () => {
  const app = appForEach({ token: TOKEN, host: '0.0.0.0' });
  const withToken = (value: string) => app().ask.get('/api/v1/quotes').set('Authorization', value);
  const signIn = (token: string, returnTo = '/quotes') => app().sendForm('/sign-in', { token, returnTo });
  const cookieOf = (response: { headers: Record<string, unknown> }): string =>
    ((response.headers['set-cookie'] as unknown as string[] | undefined) ?? [])
      .map((cookie) => cookie.split(';')[0])
      .join('; ');

  it('lets the API be used with the token and not without', async () => {
    assert.equal((await withToken(`Bearer ${TOKEN}`)).status, 200);
    assert.equal((await withToken(`bearer ${TOKEN}`)).status, 200);
    for (const value of ['', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(0, -1)}`, 'Bearer', `Basic ${TOKEN}`, TOKEN]) {
      const response = await withToken(value);
      assert.equal(response.status, 401, value);
      assert.equal(response.body.code, 'request/unauthorized');
      assert.match(response.headers['www-authenticate'] as string, /^Bearer/);
    }
  });

  it('answers every page with the form that asks for the token, and nothing of the library', async () => {
    await app().postJson('/api/v1/quotes', { text: 'Ships sail at dawn' }).set('Authorization', `Bearer ${TOKEN}`);
    for (const path of ['/', '/quotes', '/flags', '/check?q=Ships+sail+at+dawn']) {
      const response = await app().ask.get(path);
      assert.equal(response.status, 401);
      assert.match(response.text, /<form[^>]+action="\/sign-in"/);
      assert.doesNotMatch(response.text, /Ships sail at dawn<|statement-words/);
    }
  });

  it('says without a token whether it is well, and serves its stylesheets', async () => {
    assert.equal((await app().ask.get('/healthz')).status, 200);
    assert.equal((await app().ask.get('/assets/base.css')).status, 200);
  });

  it('gives a session for the token, which opens the pages and not the API', async () => {
    const response = await signIn(TOKEN);
    assert.equal(response.status, 303);
    assert.equal(response.headers.location, '/quotes');
    const cookie = cookieOf(response);
    assert.match(String(response.headers['set-cookie']), /HttpOnly/);
    assert.match(String(response.headers['set-cookie']), /SameSite=Lax/);
    assert.ok(!cookie.includes(TOKEN) && !cookie.includes(encodeURIComponent(TOKEN)));
    assert.equal((await app().ask.get('/quotes').set('Cookie', cookie)).status, 200);
    assert.equal((await app().ask.get('/api/v1/quotes').set('Cookie', cookie)).status, 401);
  });

  it('marks the session as one for https when the reader came by https', async () => {
    const response = await app()
      .ask.post('/sign-in')
      .set({ Host: '10.0.0.1', Origin: 'https://10.0.0.1' })
      .type('form')
      .send({ token: TOKEN, returnTo: '/' });
    assert.match(String(response.headers['set-cookie']), /Secure/);
  });

  it('takes no session that it did not give out', async () => {
    const cookie = cookieOf(await signIn(TOKEN));
    const [, end = '', signature = ''] = /=(\d+)\.(.*)$/.exec(cookie) ?? [];
    for (const forged of [
      `${Number(end) + 1}.${signature}`,
      `${end}.${signature}x`,
      `${end}.`,
      '.',
      'x.y',
      `1.${signature}`,
    ]) {
      const response = await app().ask.get('/quotes').set('Cookie', `isnad_session=${forged}`);
      assert.equal(response.status, 401, forged);
    }
  });

  it('says that a wrong token is wrong, and leads nowhere else afterwards', async () => {
    const wrong = await signIn('not the word');
    assert.equal(wrong.status, 401);
    assert.match(wrong.text, /role="alert"/);
    assert.equal(wrong.headers['set-cookie'], undefined);
    assert.equal((await signIn(TOKEN, 'https://attacker.example')).headers.location, '/');
  });

  it('ends the session on request', async () => {
    const response = await app().sendForm('/sign-out', {});
    assert.equal(response.status, 303);
    assert.match(String(response.headers['set-cookie']), /isnad_session=;/);
  });

  it('makes one who guesses wait', async () => {
    let response = await signIn('guess');
    for (let guess = 0; guess < 40 && response.status === 401; guess += 1) response = await signIn(`guess ${guess}`);
    assert.equal(response.status, 429);
    assert.ok(response.headers['retry-after']);
  });
});

describe('a server without a token', () => {
  const app = appForEach();

  it('has no sign-in', async () => {
    assert.equal((await app().sendForm('/sign-in', { token: 'x' })).status, 404);
  });
});

describe('a server that is asked too often', () => {
  const app = appForEach({ rateLimit: 3 });

  it('asks to wait, in the form that the asker reads', async () => {
    for (let count = 0; count < 3; count += 1) assert.equal((await app().ask.get('/healthz')).status, 200);
    const response = await app().ask.get('/api/v1/quotes');
    assert.equal(response.status, 429);
    assert.equal(response.body.code, 'request/too-many');
    assert.ok(Number(response.headers['retry-after']) > 0);
    assert.match((await app().ask.get('/')).text, /<html/);
  });
});
