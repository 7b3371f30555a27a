import assert from 'node:assert/strict';
import type { QuoteId } from '../../../models/ids.ts';
import { addSampleLibrary } from '../../../scripts/sample-library/add-sample-library.ts';
import { readSample } from '../../../services/remove-sample.ts';
import { FERRIES_EN } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach, NOW } from '../support/test-app.ts';

describe('taking the sample library out', () => {
  const app = appForEach({ rateLimit: 0 });
  let quoteId: QuoteId;
  let verdictPath = '';
  beforeEach(async () => {
    const { store } = app();
    await addSampleLibrary({ store, now: () => NOW, actor: 'test' });
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const [flag] = (
      await store.listFlags({ status: 'open', severities: ['critical', 'major'] }, { cursor: null, limit: 1 })
    ).items;
    await app().postJson(`/api/v1/flags/${flag?.id}/decisions`, {
      decision: 'dismiss',
      reason: 'other',
      note: 'Known.',
    });
    const mention = await store.mention(flag!.a.mentionId);
    quoteId = mention!.quoteId;
    const [wording] = await store.wordingsOfQuotes([quoteId]);
    const given = await app().postJson('/api/v1/verdicts', {
      about: { wordingId: wording?.id, mentionIds: [mention?.id] },
      attribution: 'unproven',
      state: 'published',
      evidence: [{ note: 'The recording.' }],
    });
    assert.equal(given.status, 201, JSON.stringify(given.body));
    verdictPath = `/verdicts/${given.body.verdict.id}`;
  });

  it('asks once more, and says how much goes and what was concluded about it', async () => {
    const before = await app().store.size();
    const size = await readSample({ store: app().store });
    assert.equal(size.articles, before.articles - 1);
    assert.deepEqual([size.verdicts, size.decisions], [1, 1]);
    const { text } = await app().ask.get('/sample/remove');
    const [, figures = ''] = /<dl[^>]*>(.*?)<\/dl>/s.exec(text) ?? [];
    for (const [what, number] of [
      ['Sample texts', size.articles],
      ['Statements that go with them', size.quotes],
      ['Verdicts about them', 1],
      ['Decisions about them', 1],
    ] as const) {
      assert.ok(visibleText(figures).replaceAll(/\s/g, '').includes(`${what}${number}`.replaceAll(/\s/g, '')), what);
    }
    assert.deepEqual(await app().store.size(), before, 'asking takes nothing out');
    assert.equal((await app().sendForm('/sample/remove', {})).status, 303);
    const after = await app().store.size();
    assert.equal(after.articles, 1);
    assert.equal(before.quotes - after.quotes, size.quotes);
  });

  it('leaves a verdict that says where its words are, and what can still be done with it', async () => {
    assert.match(visibleText((await app().ask.get(verdictPath)).text), /Published: readers see it on the statement/);
    await app().sendForm('/sample/remove', {});
    const { status, text } = await app().ask.get(verdictPath);
    assert.equal(status, 200);
    const seen = visibleText(text);
    assert.match(seen, /no longer held here: no statement and no card shows this verdict/);
    assert.doesNotMatch(seen, /readers see it on the statement/);
    const links = startTags(text, 'a').map(({ href }) => href);
    assert.ok(links.includes(`${verdictPath}/withdraw`));
    assert.ok(!links.includes(`${verdictPath}/edit`), 'its form is about words that are held');
    for (const href of links.filter((path) => path?.startsWith('/') && path !== '/sample/remove')) {
      assert.ok((await app().ask.get(href ?? '')).status < 400, href);
    }
  });

  it('does not say that it was done where it was not', async () => {
    assert.doesNotMatch((await app().ask.get('/?done=sample-removed')).text, /The samples are out/);
  });
});
