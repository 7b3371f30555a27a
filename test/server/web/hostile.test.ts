import assert from 'node:assert/strict';
import { asShown, startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

/** Texts that would act if any field let them. Each holds letters, so that no field refuses it for having none. */
const HOSTILE = [
  { name: 'a script', text: '<script>alert(1)</script> word' },
  { name: 'an attribute', text: '"><img src=x onerror=alert(1)> word' },
  { name: 'an apostrophe', text: "' onmouseover='alert(1) word" },
  { name: 'an entity', text: '&lt;b&gt; &amp;quot; &#60;script&#62; word' },
  { name: 'an end of everything', text: '</textarea></blockquote></main></body></html><h1>word</h1>' },
  { name: 'a stylesheet', text: '</title><style>*{display:none}</style> word' },
  { name: 'a comment', text: '<!-- word --><![CDATA[ word ]]>' },
  { name: 'bidi overrides', text: '\u202eword\u202c \u2066word \u200f\u200eword' },
  { name: 'a long word', text: 'w'.repeat(480) },
  { name: 'zero width and emoji', text: 'wo\u200brd\ufeff 👩‍👩‍👧‍👦\ud83c\udff4\u{e0067}' },
  { name: 'control characters', text: 'wo\u0001rd\u001b[31m\u007f\u0085' },
];

describe('hostile text in every field', () => {
  const app = appForEach();

  /** Tags and attributes that only our own pages write: whatever a field holds, none may be added. */
  function checkHarmless(html: string): void {
    for (const name of ['img', 'style', 'b', 'iframe']) assert.deepEqual(startTags(html, name), [], name);
    const modules = html.match(/<script type="module" src="\/assets\/[\w-]+\.js\?v=[0-9a-f]{12}"><\/script>/g) ?? [];
    assert.equal(startTags(html, 'script').length, modules.length, 'modules of our own and no other script');
    assert.equal(startTags(html, 'h1').length, 1);
    assert.equal(html.split('</html>').length, 2);
    assert.equal(html.split('</main>').length, 2);
    for (const tag of html.match(/<[a-z][^>]*>/g) ?? []) {
      const attributes = tag.replace(/="[^"]*"/g, '');
      assert.doesNotMatch(attributes, /\son\w+/, tag);
    }
    for (const { href = '' } of startTags(html, 'a')) assert.match(href, /^(\/|#|https?:)/);
  }

  for (const { name, text } of HOSTILE) {
    it(`shows ${name} as text and nothing else`, async () => {
      const article = { text: `“${text}” said ${text}. He added: “${text}”.`, title: text, outlet: text };
      const added = await app().postJson('/api/v1/articles', article);
      assert.equal(added.status, 201);
      const recorded = await app().postJson('/api/v1/quotes', { text, speaker: text, outlet: text });
      assert.equal(recorded.status, 201);
      const pages = [
        await app().ask.get(`/articles/${added.body.article.id}`),
        await app().ask.get(`/quotes/${recorded.body.quote.id}`),
        await app().ask.get('/quotes').query({ q: text, speaker: text, outlet: text }),
        await app().ask.get('/quotes'),
        await app().ask.get('/flags'),
        await app().ask.get('/check').query({ q: text, speaker: text }),
        await app().sendForm('/check', { q: article.text, title: text, outlet: text, as: 'article' }),
        await app().sendForm('/articles', { q: article.text, title: text, outlet: text, url: text, publishedAt: text }),
        await app().sendForm('/quotes', { text, speaker: text, outlet: text, url: text, saidAt: text }),
        await app().sendForm('/check', { q: '', speaker: text }),
      ];
      for (const { text: html } of pages) checkHarmless(html);
      const [articlePage] = pages;
      assert.ok(visibleText(articlePage?.text ?? '').includes(asShown(text).slice(0, 200)), 'the text is there');
    });
  }

  it('keeps names and quotations from turning the words around them', async () => {
    const [speaker, text] = ['\u202eevil\u202d name', '\u202eturned words'];
    const { body } = await app().postJson('/api/v1/quotes', { text, speaker, lang: 'en' });
    const { text: html } = await app().ask.get(`/quotes/${body.quote.id}`);
    const shown = (code: string) => `<span class="turning">U+${code}</span>`;
    assert.ok(html.includes(`<bdi class="name">${shown('202E')}evil${shown('202D')} name</bdi>`));
    assert.ok(html.includes(`${shown('202E')}turned words</span>`));
    assert.doesNotMatch(html.replace(/<details class="citation.*?<\/details>/s, ''), /[\u202d\u202e]/);
    const quotation = startTags(html, 'span').find((span) => span.class === 'words quoted');
    assert.deepEqual([quotation?.lang, quotation?.dir], ['en', 'ltr']);
  });

  it('gives each quotation its own language and direction, whatever that of the page', async () => {
    await app().postJson('/api/v1/quotes', { text: 'سنبحر عند الفجر غدا', speaker: 'عمر حداد' });
    await app().postJson('/api/v1/quotes', { text: 'We sail at dawn tomorrow', speaker: 'Omar Haddad', lang: 'und' });
    for (const lang of ['en', 'ar']) {
      const { text } = await app().ask.get('/quotes').set('Accept-Language', lang);
      const spans = startTags(text, 'span').filter((span) => span.class === 'words quoted');
      const seen = spans.map(({ lang: own, dir }) => `${own}/${dir}`).sort();
      assert.deepEqual(seen, ['/auto', 'ar/rtl']);
    }
  });
});
