import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

const NO_ONE = '0'.repeat(26);

describe('the language of the pages', () => {
  const app = appForEach();
  const languageOf = (html: string) => startTags(html, 'html')[0];

  it('is what the browser prefers, else English', async () => {
    const open = (preferred: string) => app().ask.get('/').set('Accept-Language', preferred);
    assert.deepEqual(languageOf((await open('ar-EG,ar;q=0.9')).text), { lang: 'ar', dir: 'rtl' });
    assert.deepEqual(languageOf((await open('en-GB,en;q=0.8,ar;q=0.5')).text), { lang: 'en', dir: 'ltr' });
    assert.deepEqual(languageOf((await open('sv')).text), { lang: 'en', dir: 'ltr' });
    assert.equal((await open('ar')).headers['content-language'], 'ar');
  });

  it('is what the address asks for, and stays so', async () => {
    const chosen = await app().ask.get('/?lang=ar').set('Accept-Language', 'en');
    assert.equal(languageOf(chosen.text)?.lang, 'ar');
    const cookie = String(chosen.headers['set-cookie']).split(';')[0] ?? '';
    const next = await app().ask.get('/quotes').set('Cookie', cookie).set('Accept-Language', 'en');
    assert.equal(languageOf(next.text)?.lang, 'ar');
  });

  it('is not changed by a language that we do not speak', async () => {
    const response = await app().ask.get('/?lang=%22%3E%3Cscript%3E');
    assert.equal(languageOf(response.text)?.lang, 'en');
    assert.equal(response.headers['set-cookie'], undefined);
  });

  it('can be changed on every page without leaving it', async () => {
    const { text } = await app().ask.get('/quotes?speaker=Lena+Marsh&cursor=');
    const link = startTags(text, 'a').find(({ hreflang }) => hreflang === 'ar');
    assert.equal(link?.href, '/quotes?speaker=Lena+Marsh&amp;lang=ar');
  });
});

describe('every page', () => {
  const app = appForEach();

  const paths = ['/', '/quotes', '/flags', '/flags?kind=near-duplicate', '/check?q=a+word+or+two', '/nothing'];
  for (const path of paths) {
    for (const lang of ['en', 'ar']) {
      it(`${path} in ${lang} has landmarks, a heading, a skip link and a label for each field`, async () => {
        const { text } = await app().ask.get(path).set('Accept-Language', lang);
        for (const landmark of ['header', 'nav', 'main', 'footer'])
          assert.ok(startTags(text, landmark).length > 0, landmark);
        assert.equal(startTags(text, 'h1').length, 1);
        assert.match(text, /<a class="skip" href="#content">/);
        const labelled = new Set(startTags(text, 'label').map((label) => label.for));
        const fields = ['input', 'textarea', 'select'].flatMap((name) => startTags(text, name));
        for (const field of fields)
          if (field.type !== 'hidden') assert.ok(labelled.has(field.id), `${field.name} has a label`);
        const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length, 'ids are given once');
        assert.doesNotMatch(text, /\sstyle=|<style|\son\w+=/);
        assert.doesNotMatch(text, /<script(?! type="module" src="\/assets\/[a-z-]+\.js\?v=[0-9a-f]{12}"><\/script>)/);
      });
    }
  }

  it('is served with stylesheets and fonts that browsers may keep for good', async () => {
    const { text } = await app().ask.get('/');
    const hrefs = startTags(text, 'link').map(({ href }) => href ?? '');
    assert.ok(hrefs.some((href) => href.endsWith('.woff2')));
    for (const href of hrefs) {
      const response = await app().ask.get(href);
      assert.equal(response.status, 200);
      assert.match(response.headers['cache-control'] as string, /immutable/);
      assert.match(href, /\?v=[0-9a-f]{12}$|-[0-9a-f]{12}\.(css|woff2)$/);
    }
  });
});

describe('the one box', () => {
  const app = appForEach();
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
  });

  it('turns a short text into an address, with the speaker if one was given', async () => {
    const response = await app().sendForm('/check', { q: ' We will buy 21 new ferries ', speaker: 'Lena Marsh' });
    assert.equal(response.status, 303);
    assert.equal(response.headers.location, '/check?q=We+will+buy+21+new+ferries&speaker=Lena+Marsh');
  });

  it('answers a misquoted line: closest wording, who, where, sourcing, and each difference in words', async () => {
    const { status, text } = await app()
      .ask.get('/check')
      .query({ q: 'The old fleet will be repaired after this winter' });
    assert.equal(status, 200);
    const seen = visibleText(text);
    assert.match(seen, /Closest wording we hold/);
    assert.match(seen, /Not reviewed/);
    assert.match(seen, /Lena Marsh/);
    assert.match(seen, /Harbour Post/);
    assert.match(seen, /1 outlet; 0 named origins; 1 does not say/);
    assert.match(seen, /Earliest appearance held/);
    assert.match(text, /<ins>.*?added:.*?not.*?<\/ins>/s);
    assert.match(seen, /Negation/);
  });

  it('answers the same in Arabic', async () => {
    await app().postJson('/api/v1/articles', FERRIES_AR);
    const { text } = await app()
      .ask.get('/check')
      .query({ q: 'سنصلح السفن القديمة بعد هذا الشتاء' })
      .set('Accept-Language', 'ar');
    const seen = visibleText(text);
    for (const words of ['أقرب صيغة لدينا', 'لم يُراجع', 'نفي', 'ليلى الحداد', 'صحيفة الميناء']) {
      assert.ok(seen.includes(words), words);
    }
  });

  it('offers to record what is not held, and does so', async () => {
    const { text } = await app()
      .ask.get('/check')
      .query({ q: 'Purple mountains sing quietly above forgotten libraries' });
    assert.match(text, /<form[^>]*action="\/quotes"/);
    assert.match(visibleText(text), /Searched: \d+ wordings? in this library/);
    const recorded = await app().sendForm('/quotes', {
      text: 'Purple mountains sing\r\nquietly',
      speaker: 'Ada Stone',
      outlet: '',
      url: '',
      saidAt: '2026-01-02',
    });
    assert.equal(recorded.status, 303);
    const page = await app().ask.get(recorded.headers.location as string);
    assert.match(visibleText(page.text), /Purple mountains sing quietly.*Ada Stone.*2 January 2026/);
  });

  it('says of an article that was held already that what was sent with it changed nothing', async () => {
    const { text, title, outlet, url } = FERRIES_EN;
    const again = await app().sendForm('/articles', {
      q: text,
      title: `${title}, again`,
      outlet,
      url,
      publishedAt: '',
    });
    const page = await app().ask.get(again.headers.location as string);
    assert.match(visibleText(page.text), /This text was held already/);
    const first = await app().ask.get((again.headers.location as string).split('?')[0] ?? '');
    assert.doesNotMatch(visibleText(first.text), /held already/);
  });

  it('puts no quotation marks around what was only reported', async () => {
    await app().postJson('/api/v1/articles', {
      lang: 'en',
      outlet: 'Harbour Post',
      text: 'Lena Marsh said that the southern pier would be closed for repairs until the spring.',
    });
    const { text } = await app().ask.get('/check').query({ q: 'the southern pier would be closed for repairs' });
    assert.match(text, /<blockquote class="words words-block" /);
    const list = await app().ask.get('/quotes');
    assert.match(list.text, /<span class="words"[^>]*>the southern pier/);
  });

  it('reads a long text as an article and stores nothing', async () => {
    const before = await app().store.size();
    const response = await app().sendForm('/check', { q: FERRIES_AR.text });
    assert.equal(response.status, 200);
    assert.ok(startTags(response.text, 'mark').length >= 2);
    const area = startTags(response.text, 'div').find((div) => div.class?.startsWith('article-text'));
    assert.deepEqual([area?.lang, area?.dir], ['ar', 'rtl']);
    assert.deepEqual(await app().store.size(), before);
  });

  it('reads a short text as an article on request', async () => {
    const response = await app().sendForm('/check', { q: 'Omar said: “We sail at dawn.”', as: 'article' });
    assert.equal(response.status, 200);
    assert.match(response.text, /class="article-text/);
  });

  it('says what the library knows of each quotation of an article', async () => {
    const response = await app().sendForm('/check', { q: FERRIES_EN_OTHER.text });
    const seen = visibleText(response.text);
    assert.match(seen, /Closest wording we hold, not reviewed/);
    assert.match(seen, /Number/);
    assert.match(response.text, /note-(conflict|differs)/);
  });

  for (const { q, status } of [
    { q: '', status: 422 },
    { q: '«» … !', status: 422 },
    { q: 'a\u0000b', status: 422 },
  ]) {
    it(`says what is wrong with ${JSON.stringify(q)} beside the box`, async () => {
      const response = await app().sendForm('/check', { q });
      assert.equal(response.status, status);
      assert.equal(startTags(response.text, 'textarea')[0]?.['aria-invalid'], 'true');
      assert.match(response.text, /id="q-problem" role="alert"/);
    });
  }

  it('says of a name that is too long that it is, and keeps what was pasted', async () => {
    const response = await app().sendForm('/check', { q: 'We sail at dawn', speaker: 'x'.repeat(501) });
    assert.equal(response.status, 413);
    assert.match(response.text, /id="speaker-problem" role="alert"/);
    assert.match(response.text, /\nWe sail at dawn<\/textarea>/);
  });

  it('leads back to the box where nothing was asked', async () => {
    assert.equal((await app().ask.get('/check')).headers.location, '/');
  });
});

describe('a text that is too long', () => {
  const app = appForEach();

  it('is refused with how long it may be, in either language', async () => {
    for (const [language, words] of [
      ['en', /too long: at most 5,000,000 characters/],
      ['ar', /أطول مما يمكن قراءته، والحد الأقصى 5[,٬]000[,٬]000 حرف/],
    ] as const) {
      const sent = app().sendForm('/check', { q: 'a'.repeat(5_000_001) });
      const { status, text } = await sent.set('Accept-Language', language);
      assert.equal(status, 413);
      const [, problem = ''] = /id="q-problem"[^>]*>(.*?)<\/p>/s.exec(text) ?? [];
      assert.match(visibleText(problem), words);
      assert.doesNotMatch(problem, /Paste a text with words/);
    }
  });
});

describe('saving an article on the pages', () => {
  const app = appForEach();

  it('gives the same article as the API does, though browsers send other line breaks', async () => {
    const { text, title, outlet, url, publishedAt } = FERRIES_AR;
    const saved = await app().sendForm('/articles', {
      q: text.replaceAll('\n', '\r\n'),
      title,
      outlet,
      url,
      publishedAt,
    });
    assert.equal(saved.status, 303);
    const again = await app().postJson('/api/v1/articles', FERRIES_AR);
    assert.equal(again.status, 200);
    assert.equal(saved.headers.location, `/articles/${again.body.article.id}?done=saved`);
    assert.equal(again.body.article.text, text);
  });

  it('shows the form again with what was written and what is wrong with it', async () => {
    const wrong = { q: FERRIES_EN.text, title: 'A title', outlet: '', url: 'ftp://x.example', publishedAt: 'Monday' };
    const response = await app().sendForm('/articles', wrong);
    assert.equal(response.status, 400);
    const fields = startTags(response.text, 'input');
    const field = (name: string) => fields.find((input) => input.name === name);
    assert.equal(field('title')?.value, 'A title');
    assert.equal(field('url')?.['aria-invalid'], 'true');
    assert.equal(field('publishedAt')?.value, 'Monday');
    assert.equal(field('publishedAt')?.['aria-invalid'], 'true');
    assert.equal(field('outlet')?.['aria-invalid'], undefined);
    assert.equal((await app().store.size()).articles, 0);
  });

  it('shows a stored article whole, with its quotations linked to their statements', async () => {
    const { body } = await app().postJson('/api/v1/articles', FERRIES_AR);
    const { text } = await app().ask.get(`/articles/${body.article.id}`);
    for (const { quoteId } of body.mentions) assert.ok(text.includes(`href="/quotes/${quoteId}"`));
    for (const line of FERRIES_AR.text.split('\n\n')) {
      // Numbers of the notes stand between the words and what follows them.
      assert.ok(
        visibleText(text)
          .replace(/(?<=\p{L})\d/gu, '')
          .includes(line.split('"')[0]?.trim() ?? ''),
      );
    }
  });
});

describe('statements, flags and decisions on the pages', () => {
  const app = appForEach();
  let flagId = '';
  let quoteId = '';
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    flagId = body.flags.find(({ kind }: { kind: string }) => kind === 'number').id;
    quoteId = body.mentions.find(({ text }: { text: string }) => text.includes('21')).quoteId;
  });
  const decide = (fields: Record<string, string>) =>
    app().sendForm(`/flags/${flagId}/decisions`, {
      reason: 'different-measure',
      note: '',
      returnTo: '/flags',
      ...fields,
    });

  it('shows a statement with its wordings, appearances, sourcing and flags', async () => {
    const { text } = await app().ask.get(`/quotes/${quoteId}`);
    const seen = visibleText(text);
    for (const words of [
      'Wordings',
      'Appearances',
      'Coast Daily',
      'No recording or transcript held',
      'Figures differ',
    ]) {
      assert.ok(seen.includes(words), words);
    }
    assert.match(text, /<mark class="mark mark-rests">21<\/mark>/);
  });

  it('lists open flags with both passages and the words they rest on', async () => {
    const { text } = await app().ask.get('/flags');
    assert.ok(text.includes(`id="${flagId}"`));
    assert.match(text, /<mark class="mark mark-rests">12<\/mark>/);
    assert.match(text, /<mark class="mark mark-rests">21<\/mark>/);
  });

  it('settles a flag and leads back, showing what was done with a way to undo it', async () => {
    const response = await decide({ decision: 'dismiss' });
    assert.equal(response.status, 303);
    assert.match(response.headers.location as string, /^\/flags\?decided=d_/);
    const page = await app().ask.get(response.headers.location as string);
    assert.ok(!page.text.includes(`id="${flagId}"`));
    assert.match(page.text, /role="status"/);
    const [, decisionId] = /decided=(d_\w+)/.exec(response.headers.location as string) ?? [];
    const undone = await app().sendForm(`/decisions/${decisionId}/undo`, { returnTo: '/flags' });
    assert.equal(undone.status, 303);
    assert.ok((await app().ask.get('/flags')).text.includes(`id="${flagId}"`));
  });

  it('takes a form that was sent twice as sent once', async () => {
    const first = await decide({ decision: 'dismiss' });
    const second = await decide({ decision: 'dismiss' });
    assert.equal(second.status, 303);
    assert.equal(second.headers.location, first.headers.location);
    const events = await app().store.events({ cursor: null, limit: 10 });
    assert.equal(events.items.filter(({ act }) => act === 'flag-decided').length, 1);
  });

  it('tells one who decides otherwise meanwhile that somebody else was first, and changes nothing', async () => {
    await decide({ decision: 'dismiss' });
    const second = await decide({ decision: 'confirm' });
    assert.equal(second.status, 409);
    assert.match(visibleText(second.text), /Somebody decided this meanwhile/);
    assert.equal((await app().store.flag(flagId as never))?.status, 'dismissed');
  });

  it('asks for a reason', async () => {
    const response = await decide({ decision: 'dismiss', reason: '' });
    assert.equal(response.status, 400);
    assert.equal((await app().store.flag(flagId as never))?.status, 'open');
  });

  it('shows decisions on the statement, with reason, note and a way back', async () => {
    await decide({ decision: 'confirm', note: 'both were at the port', returnTo: `/quotes/${quoteId}` });
    const { text } = await app().ask.get(`/quotes/${quoteId}`);
    const seen = visibleText(text);
    assert.match(seen, /Confirmed by the user of this machine, 2 March 2026, 09:30 UTC: Different thing measured/);
    assert.match(seen, /both were at the port/);
    assert.match(text, /action="\/decisions\/d_\w+\/undo"/);
  });

  it('does not lead to another site after a decision', async () => {
    const response = await decide({ decision: 'dismiss', returnTo: '//attacker.example' });
    assert.match(response.headers.location as string, /^\/flags/);
  });

  it('narrows the list of statements by what stands in the address, and pages through it', async () => {
    const first = await app().ask.get('/quotes').query({ speaker: 'Lena Marsh', textLang: 'en' });
    assert.ok(startTags(first.text, 'p').filter((p) => p.class === 'statement-words').length > 0);
    const none = await app().ask.get('/quotes').query({ textLang: 'ar' });
    assert.match(visibleText(none.text), /No statement fits/);
    for (const query of ['from=soon', 'flag=colour', 'cursor=abc', 'limit=1']) {
      const { status } = await app().ask.get(`/quotes?${query}`);
      assert.equal(status, query === 'limit=1' ? 200 : 400, query);
    }
  });

  for (const path of [
    '/quotes/1',
    `/quotes/q_${NO_ONE}`,
    '/articles/x',
    `/articles/a_${NO_ONE}`,
    '/nothing',
    '/check/x',
  ]) {
    it(`says of ${path.replace(NO_ONE, '…')} that nothing is there, in the reader's language`, async () => {
      const { status, text } = await app().ask.get(path).set('Accept-Language', 'ar');
      assert.equal(status, 404);
      assert.deepEqual(startTags(text, 'html')[0], { lang: 'ar', dir: 'rtl' });
    });
  }
});

describe('the sample library on the pages', () => {
  const app = appForEach();

  it('is announced while it is there, and taken out where that is confirmed', async () => {
    const { addArticle } = await import('../../../services/add-article.ts');
    const context = { store: app().store, now: () => new Date(), actor: 'local' };
    await addArticle(context, FERRIES_EN, { sample: true });
    await addArticle(context, FERRIES_AR);
    for (const path of ['/', '/quotes', '/flags']) {
      const { text } = await app().ask.get(path);
      assert.match(text, /href="\/sample\/remove"/, path);
      assert.doesNotMatch(text, /action="\/sample\/remove"/, path);
    }
    const asked = await app().ask.get('/sample/remove');
    assert.match(asked.text, /action="\/sample\/remove"/);
    const gone = await app().sendForm('/sample/remove', {});
    assert.equal(gone.status, 303);
    const { text } = await app().ask.get(gone.headers.location as string);
    assert.match(text, /role="status"[^>]*><p>The samples are out/);
    assert.doesNotMatch(text, /sample\/remove/);
    assert.equal((await app().ask.get('/sample/remove')).headers.location, '/');
    assert.equal((await app().store.size()).articles, 1, 'what others added stays');
  });

  it('gives way to a hint where the library is empty', async () => {
    assert.match(visibleText((await app().ask.get('/')).text), /The library is empty/);
  });
});
