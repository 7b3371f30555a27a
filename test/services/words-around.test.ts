import assert from 'node:assert/strict';
import type { Article } from '../../models/article.ts';
import { wordsAround } from '../../services/words-around.ts';

describe('wordsAround', () => {
  const text = 'First of all.\n\nIn 2014 she spoke.\n\n“We will sign,” she said then.\n\nThe end.';
  const start = text.indexOf('We');
  const mention = { start, end: start + 'We will sign,'.length };
  const article = (fields: Partial<Article>) => ({ kind: 'article', title: 'A title', text, ...fields }) as Article;

  it('gives the title, the paragraph before and the rest of its own, without the words themselves', () => {
    const around = wordsAround(article({}), mention);
    assert.match(around, /A title/);
    assert.match(around, /In 2014/);
    assert.match(around, /she said then/);
    assert.doesNotMatch(around, /First of all|We will sign|The end/);
  });

  it('gives what there is at the ends of a text without a title', () => {
    assert.equal(
      wordsAround(article({ title: null, text: '“Yes,” she said.' }), { start: 1, end: 5 }),
      '“\n” she said.',
    );
  });

  it('gives nothing of a record, which is nothing but the words', () => {
    assert.equal(wordsAround(article({ kind: 'record' }), mention), '');
  });

  it('gives no more than two paragraphs of a text without an end', () => {
    const long = `${'word '.repeat(2000)}“Yes” ${'word '.repeat(2000)}`;
    const at = long.indexOf('Yes');
    assert.ok(wordsAround(article({ text: long }), { start: at, end: at + 3 }).length < 3100);
  });
});
