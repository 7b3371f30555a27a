import assert from 'node:assert/strict';
import { FERRIES_AR } from '../support/articles.ts';
import { visibleText } from '../support/html.ts';
import { filled, formFields, sendFields } from '../support/verdict-form.ts';
import { pathOf, UNCONFIRMED, verdictPages } from '../support/verdict-pages.ts';

type Sent = { readonly headers: Readonly<Record<string, string>> };

describe('the page that an act leads to', () => {
  const { app, open, send, draft, act, publish, quote } = verdictPages();

  /** What the page says was done, in both languages; empty for nothing. */
  const saidOn = async (path: string) => {
    const said = async (language: string) => {
      const { text } = await app().ask.get(path).set('Accept-Language', language);
      return visibleText(/<div class="notice" role="status">(.*?)<\/div>/s.exec(text)?.[1] ?? '');
    };
    return { en: await said('en'), ar: await said('ar') };
  };
  const checkSaid = async ({ headers }: Sent, en: RegExp, ar: RegExp) => {
    const said = await saidOn(headers.location as string);
    assert.match(said.en, en);
    assert.match(said.ar, ar);
  };

  it('says what was done with a verdict', async () => {
    const saved = await send(await open(), { ...UNCONFIRMED, act: 'save' });
    await checkSaid(saved, /^The draft is saved/, /^حُفظت المسودة/);
    const path = pathOf(saved);
    await checkSaid(await publish(path), /^Published\./, /^نُشرت/);
    const form = await open(`${path}/edit`);
    const corrected = await send(form, { reason: 'It was denied.', attribution: 'disputed', act: 'save' });
    await checkSaid(corrected, /^The correction is saved/, /^حُفظ التصحيح/);
    await checkSaid(await act(path, 'withdraw', { version: '3', reason: 'Wrong.' }), /^Withdrawn\./, /^سُحبت/);
    const other = await draft();
    await checkSaid(await act(other, 'withdraw', { version: '1', reason: 'Twice.' }), /given up/, /^تُرِكت المسودة/);
  });

  it('says that a statement, an article or a response was taken in', async () => {
    const record = () => app().sendForm('/quotes', { text: 'The harbour is closed', speaker: 'Lena Marsh' });
    await checkSaid(await record(), /is recorded/, /^سُجّل التصريح/);
    await checkSaid(await record(), /here already/, /من قبل/);
    const { text, title } = FERRIES_AR;
    await checkSaid(await app().sendForm('/articles', { q: text, title }), /^The article is saved/, /^حُفظ المقال/);
    for (const returnTo of ['', `${await draft()}/edit`]) {
      const page = await app().ask.get('/responses/new').query({ quote: quote(), returnTo });
      const form = formFields(page.text, /^\/responses$/);
      const fields = filled(form.fields, { by: 'The ministry', kind: 'denies', text: 'Never.', url: '' });
      await checkSaid(await sendFields(app(), form.action, fields), /response is recorded/, /^سُجّل الرد/);
    }
  });

  it('says nothing of what was not done, whatever the address has', async () => {
    const path = await draft();
    for (const done of ['published', 'withdrawn', 'corrected', 'response', 'constructor', 'x', '']) {
      assert.deepEqual(await saidOn(`${path}?done=${done}`), { en: '', ar: '' }, done);
    }
    for (const done of ['response', 'x']) {
      assert.deepEqual(await saidOn(`/quotes/${quote()}?done=${done}`), { en: '', ar: '' }, done);
    }
    assert.deepEqual(await saidOn(`${path}/edit?done=response`), { en: '', ar: '' });
  });
});
