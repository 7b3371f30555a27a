import assert from 'node:assert/strict';
import { addSampleLibrary } from '../../../scripts/sample-library/add-sample-library.ts';
import { type TestApp, testApp } from '../support/test-app.ts';

/** Kinds that the sample library has, with what their pages say in plain words. */
const KINDS = [
  [
    'truncation',
    'leaves out a condition; same occasion not established',
    'سقط منه شرط؛ لم يثبت أنهما من المناسبة نفسها',
  ],
  ['splice', 'without a sign that they are left out', 'من دون علامة على حذف'],
  ['date', 'two days of one week', 'بيومين مختلفين في أسبوع واحد'],
  ['place', 'are given two places', 'في مكانين مختلفين'],
  ['recirculated', 'nothing says that they are old', 'ولا شيء يدل على قِدمها'],
  ['number', 'Figures differ; same occasion not established', 'تباين في الأرقام؛ لم يثبت أنهما من المناسبة نفسها'],
] as const;

describe('the queue', () => {
  let app: TestApp;
  before(async () => {
    app = await testApp();
    await addSampleLibrary({ store: app.store, now: () => new Date('2026-01-15T09:00:00Z'), actor: 'test' });
  });
  after(() => app.close());

  for (const [kind, english, arabic] of KINDS) {
    it(`says in both languages why there is a flag of kind ${kind}, and has a tab for it`, async () => {
      for (const [language, words] of [
        ['en', english],
        ['ar', arabic],
      ] as const) {
        const { status, text } = await app.ask.get(`/flags?kind=${kind}`).set('Accept-Language', language);
        assert.equal(status, 200);
        assert.ok(text.includes(words), `${language}: ${words}`);
        assert.match(text, new RegExp(`<a href="/flags\\?kind=${kind}" aria-current="page"`));
      }
    });

    it(`takes a decision about a flag of kind ${kind}, and back`, async () => {
      const { body } = await app.ask.get(`/api/v1/flags?kind=${kind}`);
      const { id, occasion } = body.items[0];
      assert.match(occasion, /^(not-established|same-day|other-days)$/);
      const decided = await app.postJson(`/api/v1/flags/${id}/decisions`, {
        decision: 'confirm',
        reason: 'correction',
      });
      assert.equal(decided.status, 201);
      assert.equal(decided.body.flag.status, 'confirmed');
      const undone = await app.ask.post(`/api/v1/decisions/${decided.body.decision.id}/undo`);
      assert.equal(undone.body.flag.status, 'open');
    });
  }

  it('shows when and on what occasion each text says it was said', async () => {
    const { text } = await app.ask.get('/flags?kind=place').set('Accept-Language', 'en');
    assert.match(text, /Said: <time dateTime="2026-01-05">|Said: <time datetime="2026-01-05">/);
    assert.match(text, /Occasion: <span[^>]*>at a rally in Wexcombe/);
  });

  it('leaves the occasion open no longer once a person has confirmed the conflict', async () => {
    const { body } = await app.ask.get('/api/v1/flags?kind=name');
    const { id, a } = body.items[0];
    const mention = await app.store.mention(a.mentionId);
    await app.postJson(`/api/v1/flags/${id}/decisions`, { decision: 'confirm', reason: 'same-occasion-conflict' });
    const { text } = await app.ask.get(`/quotes/${mention?.quoteId}`).set('Accept-Language', 'en');
    const card = text.slice(text.indexOf(`id="${id}"`)).split('</article>')[0] ?? '';
    assert.match(card, /The names differ\./);
    assert.doesNotMatch(card, /not established/);
  });
});
