import assert from 'node:assert/strict';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { cardOf, FIRST } from '../support/queue-desk.ts';
import { appForEach } from '../support/test-app.ts';

describe('the name that a reviewer gives', () => {
  const TOKEN = 'the-long-word-of-this-test';
  const app = appForEach({ token: TOKEN });
  const cookiesOf = (response: { headers: Record<string, unknown> }): string[] =>
    ((response.headers['set-cookie'] as string[] | undefined) ?? []).map((cookie) => cookie.split(';')[0] ?? '');
  const signIn = (fields: Record<string, string>) =>
    app().sendForm('/sign-in', { token: TOKEN, actor: '', returnTo: '/flags', ...fields });
  const addFlags = async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER])
      await app().postJson('/api/v1/articles', article).set('Authorization', `Bearer ${TOKEN}`);
    const { items } = await app().store.listFlags({ kind: 'number' }, FIRST);
    return items[0]!.id;
  };

  it('is asked for at sign-in, kept, and stands beside what was decided', async () => {
    const id = await addFlags();
    const signedIn = await signIn({ actor: '  أمل الحداد ' });
    const cookies = cookiesOf(signedIn);
    assert.equal(cookies.length, 2);
    assert.match(String(signedIn.headers['set-cookie']), /isnad_actor=%D8[^;]+;.*HttpOnly; SameSite=Lax$/);
    const page = await app().ask.get('/flags').set('Cookie', cookies);
    assert.match(visibleText(page.text), /You decide as أمل الحداد/);
    const form = { decision: 'dismiss', reason: 'other', note: '', returnTo: '/flags' };
    await app().sendForm(`/flags/${id}/decisions`, form).set('Cookie', cookies);
    const [event] = (await app().store.events(FIRST)).items;
    assert.equal(event?.actor, 'token:أمل الحداد');
    const decided = await app().ask.get('/flags?status=dismissed').set('Cookie', cookies);
    assert.match(visibleText(decided.text), /Dismissed by أمل الحداد/);
  });

  it('is missed where it is not given, and can be given and changed on the queue', async () => {
    await addFlags();
    const session = cookiesOf(await signIn({}));
    assert.equal(session.length, 1);
    assert.match(visibleText((await app().ask.get('/flags').set('Cookie', session)).text), /You decide without a name/);
    const named = await app()
      .sendForm('/your-name', { actor: 'Badr', returnTo: '/flags?order=oldest' })
      .set('Cookie', session);
    assert.equal(named.headers.location, '/flags?order=oldest');
    const both = [...session, ...cookiesOf(named)];
    assert.match(visibleText((await app().ask.get('/flags').set('Cookie', both)).text), /You decide as Badr/);
    const forgotten = await app().sendForm('/your-name', { actor: ' ', returnTo: '' }).set('Cookie', both);
    assert.match(String(forgotten.headers['set-cookie']), /isnad_actor=;/);
  });

  it('gives way to the header that a program sends', async () => {
    const session = [...cookiesOf(await signIn({ actor: 'Amal' }))];
    const { text } = await app().ask.get('/flags').set('Cookie', session).set('Isnad-Actor', 'Badr');
    assert.match(visibleText(text), /You decide as Badr/);
  });

  for (const [what, name] of [
    ['a mark that turns the text around', 'Amal\u202e'],
    ['a line end', 'Amal\nBadr'],
    ['101 letters', 'أ'.repeat(101)],
    ['no letter', '…'],
    ['an escape', 'Amal\u001b[31m'],
  ] as const) {
    it(`is refused with ${what}, and shown again with what is wrong`, async () => {
      const session = cookiesOf(await signIn({}));
      const refused = await app().sendForm('/your-name', { actor: name, returnTo: '/flags' }).set('Cookie', session);
      assert.equal(refused.status, 400);
      assert.equal(refused.headers['set-cookie'], undefined);
      assert.equal(startTags(refused.text, 'input').find((input) => input.name === 'actor')?.['aria-invalid'], 'true');
      const atSignIn = await signIn({ actor: name });
      assert.equal(atSignIn.status, 400);
      assert.equal(atSignIn.headers['set-cookie'], undefined);
    });
  }

  it('is kept on the form where the token is wrong', async () => {
    const { status, text } = await signIn({ token: 'wrong', actor: 'Amal' });
    assert.equal(status, 401);
    assert.equal(startTags(text, 'input').find(({ name }) => name === 'actor')?.value, 'Amal');
  });

  it('is nothing where a cookie holds what no page gave out', async () => {
    const session = cookiesOf(await signIn({}));
    for (const value of ['%E2%80%AE', '%ff', '%', '', '%00'])
      assert.match(
        visibleText(
          (
            await app()
              .ask.get('/flags')
              .set('Cookie', [...session, `isnad_actor=${value}`])
          ).text,
        ),
        /You decide without a name/,
        value,
      );
  });

  it('is forgotten with the session', async () => {
    const out = await app().sendForm('/sign-out', {});
    assert.match(String(out.headers['set-cookie']), /isnad_actor=;/);
  });

  it('tells two reviewers of one token apart, so that a lease means something', async () => {
    const id = await addFlags();
    const [amal, badr] = [cookiesOf(await signIn({ actor: 'Amal' })), cookiesOf(await signIn({ actor: 'Badr' }))];
    await app().sendForm(`/flags/${id}/lease`, { returnTo: '/flags' }).set('Cookie', amal);
    const { text } = await app().ask.get('/flags').set('Cookie', badr);
    assert.match(visibleText(`<p>${cardOf(text, id)}`), /Amal is on it until/);
  });
});
