import assert from 'node:assert/strict';
import { runInNewContext } from 'node:vm';
import type { Response } from 'supertest';
import { bookmarkletCode, MAX_ENCODED } from '../../../server/web/bookmarklet-code.ts';
import { asShown, startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

const NO_ONE = '0'.repeat(26);
const EVIDENCE = [{ note: 'The recording has it otherwise.', url: 'https://archive.example/1' }];

/** A statement with one appearance, and verdicts about it. */
function reviewed() {
  const app = appForEach({ rateLimit: 0 });
  const record = async (text: string, speaker = 'Lena Marsh') => {
    const { body } = await app().postJson('/api/v1/quotes', { text, speaker });
    const file = await app().ask.get(`/api/v1/quotes/${body.quote.id}`);
    return {
      quoteId: body.quote.id as string,
      wordingId: file.body.wordings[0].id as string,
      mentionId: body.mention.id as string,
      speakerId: file.body.quote.speaker?.id as string,
    };
  };
  const conclude = async (of: Awaited<ReturnType<typeof record>>, more: object = {}) => {
    const about = { wordingId: of.wordingId, mentionIds: [of.mentionId], claimedSpeaker: of.speakerId };
    const body = { about, attribution: 'unproven', state: 'published', evidence: EVIDENCE, ...more };
    const given = await app().postJson('/api/v1/verdicts', body);
    assert.equal(given.status, 201, JSON.stringify(given.body));
    return given.body.verdict.id as string;
  };
  const patch = (id: string, body: object) => app().ask.patch(`/api/v1/verdicts/${id}`).send(body);
  const card = (quoteId: string, query = '') => app().ask.get(`/quotes/${quoteId}/card${query}`);
  return { app, record, conclude, patch, card };
}

/** An answer that no other page may show in a frame. */
function checkNotFramed({ headers }: Response): void {
  assert.match(headers['content-security-policy'] as string, /frame-ancestors 'none'/);
  assert.equal(headers['x-frame-options'], 'DENY');
}

describe('the card of a statement', () => {
  const { app, record, conclude, patch, card } = reviewed();

  it('shows the words, who they are given to, three axes, the date and a link, and nothing to press', async () => {
    const of = await record('We will buy 21 new ferries');
    const reference = await record('We will buy 12 new ferries');
    await conclude(of, {
      attribution: 'disputed',
      fidelity: 'altered',
      against: reference.mentionId,
      asOf: '2026-03-01',
    });
    const { status, text } = await card(of.quoteId);
    assert.equal(status, 200);
    const seen = visibleText(text);
    for (const words of [
      'We will buy 21 new ferries',
      'Lena Marsh',
      'Attribution disputed',
      'Altered',
      '1 March 2026',
    ]) {
      assert.ok(seen.includes(words), words);
    }
    assert.deepEqual(
      startTags(text, 'a').map(({ href, target }) => [href, target]),
      [[`/quotes/${of.quoteId}`, '_blank']],
    );
    for (const name of ['form', 'button', 'input', 'script', 'nav']) assert.deepEqual(startTags(text, name), [], name);
    assert.equal(startTags(text, 'h1').length, 1);
  });

  it('is in the language that its address asks for, and sets no cookie', async () => {
    const of = await record('We will buy 21 new ferries');
    await conclude(of);
    const { text, headers } = await card(of.quoteId, '?lang=ar').set('Accept-Language', 'en');
    assert.deepEqual([startTags(text, 'html')[0]?.lang, startTags(text, 'html')[0]?.dir], ['ar', 'rtl']);
    assert.ok(visibleText(text).includes('غير مؤكد'));
    assert.equal(headers['set-cookie'], undefined);
  });

  it('may be shown in a frame anywhere, and nothing else may', async () => {
    const of = await record('We will buy 21 new ferries');
    const id = await conclude(of);
    const { headers } = await card(of.quoteId);
    const policy = headers['content-security-policy'] as string;
    assert.match(policy, /frame-ancestors \*/);
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /form-action 'self'/);
    assert.doesNotMatch(policy, /unsafe|script-src [^;]*\*/);
    assert.equal(headers['x-frame-options'], undefined);
    for (const path of [
      `/quotes/${of.quoteId}`,
      `/verdicts/${id}`,
      '/',
      '/bookmarklet',
      '/nothing',
      `/quotes/${of.quoteId}/card/x`,
    ]) {
      checkNotFramed(await app().ask.get(path));
    }
  });

  it('is not there for what nobody has reviewed, for a draft, and for what was withdrawn', async () => {
    const of = await record('We will buy 21 new ferries');
    const none = async () => {
      const { status, text, headers } = await card(of.quoteId);
      assert.equal(status, 404);
      assert.match(visibleText(text), /No verdict to show here/);
      assert.doesNotMatch(visibleText(text), /21 new ferries|Unconfirmed/);
      assert.match(headers['content-security-policy'] as string, /frame-ancestors \*/);
    };
    await none();
    const id = await conclude(of, { state: 'draft' });
    await none();
    await patch(id, { version: 1, state: 'published' });
    assert.equal((await card(of.quoteId)).status, 200);
    await patch(id, { version: 2, state: 'corrected', attribution: 'disputed', reason: 'A denial came.' });
    assert.match(visibleText((await card(of.quoteId)).text), /Corrected.*Attribution disputed/);
    await patch(id, { version: 3, state: 'withdrawn', reason: 'The recording was cut.' });
    await none();
  });

  it('leaves a statement that something else was held against without a verdict, on every page', async () => {
    const of = await record('We will buy 21 new ferries');
    const genuine = await record('We will buy 12 new ferries');
    const id = await conclude(of, { attribution: 'disputed', fidelity: 'altered', against: genuine.mentionId });
    const statement = await app().ask.get(`/quotes/${genuine.quoteId}`);
    const [, verdict = ''] = /<section aria-labelledby="verdict">(.*?)<\/section>/s.exec(statement.text) ?? [];
    assert.deepEqual(startTags(verdict, 'article'), []);
    assert.match(visibleText(verdict), /Not reviewed/i);
    assert.match(visibleText(verdict), /served as the reference for the verdict on other words: “?We will buy 21 new/);
    assert.ok(startTags(verdict, 'a').some(({ href }) => href === `/verdicts/${id}`));
    const [, history = ''] = /<section aria-labelledby="history">(.*?)<\/section>/s.exec(statement.text) ?? [];
    assert.doesNotMatch(visibleText(history), /verdict/i);
    const answer = await app().ask.get('/check').query({ q: 'We will buy 12 new ferries' });
    assert.doesNotMatch(visibleText(answer.text), /Attribution disputed|has been reviewed/);
    const { body } = await app().ask.get(`/api/v1/quotes/${genuine.quoteId}`);
    const idsOf = (verdicts: { id: string }[]) => verdicts.map((one) => one.id);
    assert.deepEqual([idsOf(body.verdicts), idsOf(body.referenceFor)], [[], [id]]);
    const about = (await app().ask.get(`/api/v1/quotes/${of.quoteId}`)).body;
    assert.deepEqual([idsOf(about.verdicts), idsOf(about.referenceFor)], [[id], []]);
    const listed = (await app().ask.get('/api/v1/quotes?state=reviewed')).body.items;
    assert.deepEqual(idsOf(listed), [of.quoteId]);
  });

  it('is not that of a statement which another was only held against', async () => {
    const of = await record('We will buy 21 new ferries');
    const reference = await record('We will buy 12 new ferries');
    await conclude(of, { fidelity: 'altered', against: reference.mentionId });
    assert.equal((await card(reference.quoteId)).status, 404);
  });

  it('is that of the verdict asked for, else of the newest', async () => {
    const of = await record('We will buy 21 new ferries');
    const first = await conclude(of);
    const second = await conclude(of, { attribution: 'disputed' });
    assert.match(visibleText((await card(of.quoteId, `?verdict=${first}`)).text), /Unconfirmed/);
    assert.match(visibleText((await card(of.quoteId, `?verdict=${second}`)).text), /Attribution disputed/);
    assert.equal((await card(of.quoteId)).status, 200);
    const other = await record('The old fleet will not be repaired');
    for (const query of [`?verdict=v_${NO_ONE}`, '?verdict=x']) {
      assert.equal((await card(of.quoteId, query)).status, 404, query);
    }
    assert.equal((await card(other.quoteId, `?verdict=${first}`)).status, 404, 'a verdict about something else');
    for (const id of ['x', `q_${NO_ONE}`]) assert.equal((await card(id)).status, 404, id);
  });

  it('follows a statement that was merged into another', async () => {
    const of = await record('We will buy 21 new ferries');
    const into = await record('We will buy 12 new ferries');
    await conclude(of);
    const merged = await app().postJson(`/api/v1/quotes/${of.quoteId}/merge`, { into: into.quoteId });
    assert.ok(merged.status < 300, JSON.stringify(merged.body));
    const moved = await card(of.quoteId, '?lang=ar');
    assert.equal(moved.status, 308);
    assert.equal(moved.headers.location, `/quotes/${into.quoteId}/card?lang=ar`);
    assert.match(visibleText((await card(into.quoteId)).text), /21 new ferries/);
  });

  it('can be copied as the code of a frame from the page of its verdict, as long as it is shown', async () => {
    const of = await record('We will buy 21 new ferries');
    const id = await conclude(of);
    const { text } = await app().ask.get(`/verdicts/${id}`).set('X-Forwarded-Proto', 'https');
    const [, code = ''] = /data-copy="([^"]*)"/.exec(text) ?? [];
    assert.match(
      code,
      /^&lt;iframe src=&quot;https:\/\/127\.0\.0\.1:\d+\/quotes\/q_\w+\/card\?verdict=v_\w+&amp;amp;lang=en&quot; title/,
    );
    await patch(id, { version: 1, state: 'withdrawn' });
    assert.doesNotMatch((await app().ask.get(`/verdicts/${id}`)).text, /iframe/);
  });

  for (const [name, text] of [
    ['a script', '<script>alert(1)</script> word'],
    ['an attribute', '"><img src=x onerror=alert(1)> word'],
    ['an end of everything', '</blockquote></main></body></html><h1>word</h1>'],
    ['a stylesheet', '</title><style>*{display:none}</style> word'],
    ['bidi overrides', '\u202eword\u202c \u2066word \u200f\u200eword'],
    ['a long word', 'w'.repeat(480)],
    ['zero width and emoji', 'wo\u200brd\ufeff 👩‍👩‍👧‍👦\ud83c\udff4\u{e0067}'],
  ] as const) {
    it(`shows ${name} in every field as text, on the card, on the pages of a verdict and in its forms`, async () => {
      const of = await record(text, text);
      const reference = await record(`${text} too`, text);
      const searched = [{ where: text, query: text, found: text }];
      const evidence = [{ note: text, url: 'https://archive.example/"onload="alert(1)' }, { note: text }];
      const about = {
        wordingId: of.wordingId,
        mentionIds: [of.mentionId],
        claimedSpeaker: of.speakerId,
        claimedSource: { kind: 'outlet', name: text },
      };
      const id = await conclude(of, { about, evidence, searched, fidelity: 'altered', against: reference.mentionId });
      await app().postJson('/api/v1/responses', { mentionIds: [of.mentionId], by: text, kind: 'denies', text });
      await patch(id, { version: 1, state: 'corrected', reason: text });
      const draftId = await conclude(of, { state: 'draft', evidence, searched });
      const form = { act: '', quote: of.quoteId, version: '0', spare: '', wording: text, speaker: text, against: text };
      const rows = { evidenceNote: text, evidenceUrl: text, searchWhere: text, searchQuery: text, lookFor: text };
      const pages = await Promise.all([
        card(of.quoteId),
        app().ask.get(`/verdicts/${id}`),
        app().ask.get('/verdicts'),
        app().ask.get(`/verdicts/${id}/edit`),
        app().ask.get(`/verdicts/${id}/withdraw`),
        app().ask.get(`/verdicts/${draftId}/publish`),
        app().ask.get(`/verdicts/new?quote=${of.quoteId}&id=v_${NO_ONE}&wording=${encodeURIComponent(text)}`),
        app().ask.get(`/responses/new?quote=${of.quoteId}&returnTo=${encodeURIComponent(text)}`),
        app().sendForm(`/verdicts/${draftId}/entries`, { ...form, ...rows }),
        app().sendForm(`/verdicts/${draftId}/entries`, { ...form, ...rows, act: 'save' }),
        app().sendForm(`/verdicts/${draftId}/entries`, { ...form, ...rows, act: 'look-up' }),
        app().sendForm(`/verdicts/${id}/withdraw`, { version: '1', reason: text }),
      ]);
      for (const { text: html } of pages) {
        for (const tag of ['img', 'style', 'b', 'iframe']) assert.deepEqual(startTags(html, tag), [], tag);
        for (const { src } of startTags(html, 'script')) assert.match(src ?? '', /^\/assets\//);
        assert.equal(startTags(html, 'h1').length, 1);
        assert.equal(html.split('</html>').length, 2);
        assert.equal(html.split('</main>').length, 2);
        for (const tag of html.match(/<[a-z][^>]*>/g) ?? []) {
          assert.doesNotMatch(tag.replace(/="[^"]*"/g, ''), /\son\w+/, tag);
          assert.doesNotMatch(tag, /\sstyle=/, tag);
        }
        for (const { href = '' } of startTags(html, 'a')) assert.match(href, /^(\/|#|https?:)/);
      }
      assert.ok(visibleText(pages[0]?.text ?? '').includes(asShown(text)), 'the words are there');
    });
  }
});

describe('the card of a server that asks for a token', () => {
  const app = appForEach({ token: 'a-token-of-some-length', rateLimit: 0 });

  it('asks for it too, and can then be shown in no frame', async () => {
    const answer = await app().ask.get(`/quotes/q_${NO_ONE}/card`);
    assert.equal(answer.status, 401);
    checkNotFramed(answer);
  });
});

describe('the bookmark that sends a selection', () => {
  const app = appForEach();

  /** What the bookmark opens on a page with this selection. */
  function press(selected: string, page: { title: string; href: string } = { title: '', href: '' }): URL {
    const code = decodeURIComponent(bookmarkletCode('https://isnad.example:8443').replace(/^javascript:/, ''));
    let opened = '';
    runInNewContext(code, {
      document: { title: page.title },
      location: { href: page.href },
      getSelection: () => ({ toString: () => selected }),
      encodeURIComponent,
      open: (url: string) => {
        opened = url;
        return {};
      },
    });
    return new URL(opened);
  }

  it('sends the words selected to the one box of this server', () => {
    for (const words of ['She said: “no” & <b>left</b> #1 100% +', 'قالت: «لن نصلح السفن»', "a'b\\c\u2028d 👩‍👩‍👧‍👦"]) {
      const url = press(` ${words}\n`);
      assert.equal(`${url.origin}${url.pathname}`, 'https://isnad.example:8443/check');
      assert.equal(url.searchParams.get('q'), words);
    }
  });

  it('sends title and address of the page where nothing is selected', () => {
    const url = press('', { title: 'Ferries & more', href: 'https://harbour-post.example/a?b=1#c' });
    assert.equal(url.searchParams.get('q'), 'Ferries & more\nhttps://harbour-post.example/a?b=1#c');
  });

  it('cuts what is too long between two letters, and leaves half a letter out', async () => {
    for (const letter of ['w', 'ع', '👩']) {
      const url = press(letter.repeat(20_000));
      assert.ok(url.search.length <= MAX_ENCODED + 3);
      assert.ok(url.search.length > MAX_ENCODED - 20);
      assert.ok(url.searchParams.get('q')?.isWellFormed());
    }
    assert.equal(press('half \ud83d letter').searchParams.get('q'), 'half  letter');
    const { status } = await app().ask.get(`/check${press('كلمة '.repeat(5_000)).search}`);
    assert.equal(status, 200);
  });

  it('is offered on a page that explains it, as a link that holds nothing but code', async () => {
    for (const [lang, words] of [
      ['en', 'Drag this link'],
      ['ar', 'اسحب هذا الرابط'],
    ] as const) {
      const { status, text, headers } = await app().ask.get(`/bookmarklet?lang=${lang}`);
      assert.equal(status, 200);
      assert.ok(visibleText(text).includes(words));
      const [link] = startTags(text, 'a').filter(({ href }) => href?.startsWith('javascript:'));
      assert.match(link?.href ?? '', /^javascript:[\w%.!~*'()-]+$/);
      assert.match(decodeURIComponent(link?.href ?? ''), /"http:\/\/127\.0\.0\.1:\d+\/check\?q="/);
      assert.match(headers['content-security-policy'] as string, /script-src 'self';/);
    }
  });
});
