import assert from 'node:assert/strict';
import { citation } from '../../../server/web/citation.tsx';
import { messagesIn } from '../../../server/web/messages.ts';
import { someArticle } from '../../contract/things.ts';

const PERMALINK = 'https://isnad.example/quotes/q_1#w_1';
const article = someArticle('“The ferries sail again,” Lena Marsh said.', {
  title: 'Ferries',
  outlet: 'Harbour Post',
  url: 'https://harbour-post.example/ferries',
  publishedAt: '2026-02-24',
});
const cited = {
  words: 'The ferries sail again',
  lang: 'en',
  inMarks: true,
  speaker: 'Lena Marsh',
  anonymous: false,
  said: '2026-02-23',
  article,
  permalink: PERMALINK,
};

describe('a citation', () => {
  it('names words, speaker, both dates, outlet, title, address and the statement here, in plain text', () => {
    assert.equal(
      citation(messagesIn('en'), cited).text,
      [
        '“The ferries sail again” (Lena Marsh, 23 February 2026)',
        'Harbour Post, “Ferries”, 24 February 2026, https://harbour-post.example/ferries',
        `Wording held by Isnad: ${PERMALINK}`,
      ].join('\n'),
    );
  });

  it('leaves out what is not known, and says that nobody is named', () => {
    const bare = { ...cited, speaker: null, said: null, article: null };
    assert.equal(
      citation(messagesIn('en'), bare).text,
      `“The ferries sail again” (Nobody is named)\nWording held by Isnad: ${PERMALINK}`,
    );
  });

  it('makes no quotation of reported speech, and no name of an unnamed source', () => {
    const reported = { ...cited, inMarks: false, speaker: 'two officials', anonymous: true };
    assert.match(
      citation(messagesIn('en'), reported).text,
      /^The ferries sail again \(unnamed source: two officials, reported speech, 23 February 2026\)\n/,
    );
  });

  it('is written in the words of the page and keeps the language of the quote', () => {
    const { text, html } = citation(messagesIn('ar'), cited);
    assert.match(text, /^«The ferries sail again» \(Lena Marsh، 23 فبراير 2026\)\n/);
    assert.match(html, /<blockquote cite="[^"]+" lang="en" dir="ltr">/);
    assert.match(html, /<figcaption lang="ar" dir="rtl">/);
    assert.match(html, />إسناد<\/a>/);
    assert.match(citation(messagesIn('ar'), cited).markdown, /\[إسناد\]\(</);
  });

  const HOSTILE = [
    { why: 'an element with a script', words: '<script>alert(1)</script>' },
    { why: 'an attribute that ends early', words: '"><img src=x onerror=alert(1)>' },
    { why: 'an image and a link of Markdown', words: '![x](javascript:alert(1)) [y](http://evil.example)' },
    { why: 'a line that begins another block of Markdown', words: 'a\n\n# b\n- c\n> d' },
    { why: 'an entity', words: '&lt;b&gt;' },
  ];
  for (const { why, words } of HOSTILE) {
    it(`keeps ${why} as mere words in HTML and Markdown`, () => {
      const { html, markdown } = citation(messagesIn('en'), { ...cited, words, speaker: words });
      assert.doesNotMatch(html, /<(?!\/?(figure|blockquote|figcaption|bdi|cite|a)[\s>])/);
      assert.ok(!html.includes('&lt;b') || html.includes('&amp;lt;b') || words.startsWith('<'));
      for (const line of markdown.split('\n')) assert.ok(line === '' || /^(> |— |>$|\S)/.test(line));
      const outside = markdown.replace(/\\./g, '').replace(/\[[^\]]*\]\(<[^>]*>\)/g, '');
      assert.doesNotMatch(outside, /[[\]<`*_#!]/, 'nothing is left unescaped but our own two links');
    });
  }

  it('does not let an address of an article end its link of Markdown', () => {
    const { markdown } = citation(messagesIn('en'), {
      ...cited,
      article: { ...article, url: 'https://a.example/x>) [evil](http://evil.example' },
    });
    assert.ok(markdown.includes('](<https://a.example/x%3E)%20[evil](http://evil.example>)'));
  });
});
