import assert from 'node:assert/strict';
import { FERRIES_EN } from '../support/articles.ts';
import { editorialAppForEach } from '../support/editorial-app.ts';
import { visibleText } from '../support/html.ts';
import { checkProblem, NO_ONE } from '../support/problems.ts';

describe('the calls of the API about withheld articles', () => {
  const { app, send, get, refuses, idOf } = editorialAppForEach();

  it('erase a text on legal order, and show that, why, and the hash, in both languages', async () => {
    const reason = 'Order 12/2026 <b>of the court</b>';
    const { sha256 } = (await get('articles/ARTICLE')).body.article;
    const { status, body } = await send('post', 'articles/ARTICLE/withhold', { reason });
    assert.equal(status, 200);
    assert.deepEqual(
      [body.article.text, body.article.title, body.article.withheld.reason, body.article.sha256],
      ['', null, reason, sha256],
    );
    const read = await get('articles/ARTICLE');
    assert.deepEqual(read.body, { article: body.article, mentions: [], flags: [] });
    for (const language of ['en', 'ar']) {
      const page = await app().ask.get(`/articles/${idOf('ARTICLE')}?lang=${language}`);
      assert.equal(page.status, 200);
      for (const shown of ['Order 12/2026 <b>of the court', sha256]) {
        assert.ok(visibleText(page.text).includes(shown), shown);
      }
      assert.ok(!page.text.includes('<b>of'));
      assert.ok(!page.text.includes('12 new ferries'));
    }
    checkProblem(await app().postJson('/api/v1/articles', FERRIES_EN), 451, 'article/withheld', 'text');
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    refuses([
      [
        'a text withheld for no reason',
        'post',
        'articles/ARTICLE/withhold',
        { reason: ' ' },
        422,
        'text/no-words',
        'reason',
      ],
      [
        'withholding what is not there',
        'post',
        `articles/a_${NO_ONE}/withhold`,
        { reason: 'Order' },
        404,
        'article/not-found',
        undefined,
      ],
    ]);
  });
});
