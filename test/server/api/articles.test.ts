import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { appForEach } from '../support/test-app.ts';

describe('POST /api/v1/extractions', () => {
  const app = appForEach();

  for (const article of [FERRIES_EN, FERRIES_AR]) {
    it(`gives the quotations of "${article.title}" and stores nothing`, async () => {
      const { url: _, ...input } = article;
      const { status, body } = await app().postJson('/api/v1/extractions', input);
      assert.equal(status, 200);
      assert.deepEqual(Object.keys(body).sort(), ['doubts', 'lang', 'mentions']);
      const direct = body.mentions.filter((mention: { kind: string }) => mention.kind === 'direct');
      assert.ok(direct.length >= 2);
      for (const { text, start, end, speaker } of direct) {
        assert.equal(article.text.slice(start, end), text);
        assert.match(speaker.name, /Marsh|الحداد/);
      }
      assert.equal((await app().store.size()).articles, 0);
    });
  }

  it('gives each mention exactly the fields of the contract, without ids', async () => {
    const { body } = await app().postJson('/api/v1/extractions', { text: FERRIES_EN.text });
    for (const mention of body.mentions) {
      assert.deepEqual(Object.keys(mention).sort(), MENTION_FIELDS);
    }
  });
});

const MENTION_FIELDS = [
  'basis',
  'confidence',
  'cue',
  'end',
  'group',
  'kind',
  'lang',
  'occasion',
  'rendering',
  'rules',
  'said',
  'sourcing',
  'speaker',
  'start',
  'text',
];

describe('/api/v1/articles', () => {
  const app = appForEach();

  for (const article of [FERRIES_EN, FERRIES_AR]) {
    it(`stores "${article.title}" and gives it back as it came`, async () => {
      const added = await app().postJson('/api/v1/articles', article);
      assert.equal(added.status, 201);
      const read = await app().ask.get(added.headers.location as string);
      assert.equal(read.status, 200);
      assert.deepEqual(read.body.article, added.body.article);
      assert.deepEqual(read.body.mentions, added.body.mentions);
      for (const [field, value] of Object.entries(article)) assert.equal(read.body.article[field], value, field);
      for (const mention of read.body.mentions) {
        assert.deepEqual(Object.keys(mention).sort(), [...MENTION_FIELDS, 'articleId', 'id', 'quoteId'].sort());
        assert.equal(mention.articleId, read.body.article.id);
      }
    });
  }

  it('answers the same article again with 200, the same ids, and nothing doubled', async () => {
    const first = await app().postJson('/api/v1/articles', FERRIES_AR);
    const size = await app().store.size();
    const again = await app().postJson('/api/v1/articles', FERRIES_AR);
    assert.equal(again.status, 200);
    assert.deepEqual(again.body.article, first.body.article);
    assert.deepEqual(again.body.mentions, first.body.mentions);
    assert.deepEqual(await app().store.size(), size);
  });

  it('says of the same text under another title that it is a doubt and no change', async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const { status, body } = await app().postJson('/api/v1/articles', { ...FERRIES_EN, title: 'Another title' });
    assert.equal(status, 200);
    assert.equal(body.article.title, FERRIES_EN.title);
    assert.deepEqual(
      body.doubts.map(({ code }: { code: string }) => code),
      ['same-text-other-title'],
    );
  });

  it('flags what a second outlet prints differently, with both spans', async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    const number = body.flags.find(({ kind }: { kind: string }) => kind === 'number');
    assert.ok(number, 'a changed figure is flagged');
    assert.deepEqual([number.a.words.text, number.b.words.text].sort(), ['12', '21']);
    assert.equal(number.status, 'open');
  });
});
