import assert from 'node:assert/strict';
import { visibleText } from '../support/html.ts';
import { filled, formFields, sendFields } from '../support/verdict-form.ts';
import { verdictPages } from '../support/verdict-pages.ts';

describe('responses on the pages', () => {
  const { app, quote } = verdictPages();
  const open = async (returnTo = '') => {
    const { text } = await app().ask.get('/responses/new').query({ quote: quote(), returnTo });
    return formFields(text, /^\/responses$/);
  };
  const RESPONSE = { by: 'The ministry', kind: 'denies', text: 'She never said 21.', url: '', at: '2026-03-01' };

  it('record who says what of which appearances, once for a form that is sent twice', async () => {
    const form = await open(`/quotes/${quote()}`);
    for (let time = 0; time < 2; time += 1) {
      const sent = await sendFields(app(), form.action, filled(form.fields, RESPONSE));
      assert.equal(sent.status, 303);
      assert.equal(sent.headers.location, `/quotes/${quote()}?done=response`);
    }
    const { body } = await app().ask.get(`/api/v1/quotes/${quote()}`);
    assert.equal(body.responses.length, 1);
    assert.equal(body.responses[0].by, 'The ministry');
    const events = await app().store.events({ cursor: null, limit: 50 });
    assert.equal(events.items.filter(({ act }) => act === 'response-recorded').length, 1);
    const form2 = await app().ask.get(`/verdicts/new?quote=${quote()}`).redirects(1);
    assert.match(visibleText(form2.text), /The ministry denies it, 1 March 2026/);
  });

  it('take silence without words', async () => {
    const form = await open();
    const sent = await sendFields(app(), form.action, filled(form.fields, { ...RESPONSE, kind: 'no-reply', text: '' }));
    assert.equal(sent.status, 303);
  });

  for (const [field, changes] of [
    ['by', { by: '' }],
    ['text', { text: '' }],
    ['url', { url: 'ftp://x.example' }],
    ['at', { at: 'yesterday' }],
    ['a day that is none', { at: '2026-02-31' }],
    ['kind', { kind: 'shouts' }],
    ['mentionIds', { mention: [] }],
  ] as const) {
    it(`name what is wrong with ${field} and keep the rest`, async () => {
      const form = await open();
      const sent = await sendFields(app(), form.action, filled(form.fields, { ...RESPONSE, ...changes }));
      assert.equal(sent.status, 400);
      assert.match(sent.text, /class="field-problem"/);
      assert.match(sent.text, /value="(?:2026-03-01|yesterday|2026-02-31)"/);
      const { body } = await app().ask.get(`/api/v1/quotes/${quote()}`);
      assert.equal(body.responses.length, 0);
    });
  }

  it('do not lead to another site', async () => {
    const form = await open('//attacker.example');
    const sent = await sendFields(app(), form.action, filled(form.fields, RESPONSE));
    assert.equal(sent.headers.location, `/quotes/${quote()}?done=response`);
  });
});
