import assert from 'node:assert/strict';
import { checkProblem, NO_ONE } from '../support/problems.ts';
import { appForEach } from '../support/test-app.ts';

describe('bad input to the API', () => {
  const app = appForEach({ rateLimit: 0 });
  const isEmpty = async () => {
    const { articles, quotes, mentions } = await app().store.size();
    assert.deepEqual([articles, quotes, mentions], [0, 0, 0], 'nothing was half written');
  };

  const texts = [
    { name: 'an empty text', text: '""', status: 422, code: 'text/no-words' },
    { name: 'white space', text: '" \\n\\t "', status: 422, code: 'text/no-words' },
    { name: 'marks only', text: '"«»… “” !؟"', status: 422, code: 'text/no-words' },
    // Written as escapes: a JSON parser takes them, and the stores would silently alter them.
    { name: 'half a surrogate pair', text: '"a \\ud800 b"', status: 422, code: 'text/lone-surrogate' },
    {
      name: 'a surrogate pair the wrong way round',
      text: '"a \\udc00\\ud800 b"',
      status: 422,
      code: 'text/lone-surrogate',
    },
    { name: 'a NUL', text: '"a\\u0000b"', status: 422, code: 'text/binary' },
    { name: 'a number', text: '7', status: 400, code: 'request/invalid' },
    { name: 'nothing', text: 'null', status: 400, code: 'request/invalid' },
    { name: 'a list', text: '["a"]', status: 400, code: 'request/invalid' },
  ];
  const takers = [
    { path: '/api/v1/extractions', field: 'text', rest: '' },
    { path: '/api/v1/articles', field: 'text', rest: '' },
    { path: '/api/v1/quotes', field: 'text', rest: '' },
    { path: '/api/v1/lookups', field: 'q', rest: '' },
    { path: '/api/v1/comparisons', field: 'b', rest: '"a":"a word",' },
  ];
  for (const { path, field, rest } of takers) {
    for (const { name, text, status, code } of texts) {
      it(`POST ${path} refuses ${name} for ${field}`, async () => {
        const response = await app().ask.post(path).type('json').send(`{${rest}"${field}":${text}}`);
        checkProblem(response, status, code, field);
        await isEmpty();
      });
    }

    it(`POST ${path} refuses a field it does not know`, async () => {
      const response = await app().ask.post(path).type('json').send(`{${rest}"${field}":"a word","colour":"red"}`);
      checkProblem(response, 400, 'request/invalid', 'colour');
      await isEmpty();
    });

    it(`POST ${path} refuses __proto__ as a field like any other`, async () => {
      const response = await app().ask.post(path).type('json').send(`{${rest}"${field}":"a word","__proto__":{}}`);
      checkProblem(response, 400, 'request/invalid', '__proto__');
    });

    it(`POST ${path} refuses a language tag that is none`, async () => {
      const response = await app().ask.post(path).type('json').send(`{${rest}"${field}":"a word","lang":"Arabic"}`);
      checkProblem(response, 400, 'request/invalid', 'lang');
    });

    for (const body of ['[]', '"text"', '7', 'null', '{"text":', 'text=hello', '']) {
      it(`POST ${path} refuses the body ${JSON.stringify(body)}`, async () => {
        const response = await app().ask.post(path).type('json').send(body);
        assert.ok(['request/not-json', 'request/invalid'].includes(response.body.code), response.body.code);
        checkProblem(response, 400, response.body.code);
      });
    }

    it(`POST ${path} refuses bodies that are not JSON by their type`, async () => {
      for (const type of ['text/plain', 'application/xml', 'application/octet-stream']) {
        const response = await app()
          .ask.post(path)
          .set('Content-Type', type)
          .set('Origin', 'http://127.0.0.1')
          .set('Host', '127.0.0.1')
          .send('hello');
        checkProblem(response, 415, 'request/unsupported-media-type', 'content-type');
      }
    });

    it(`POST ${path} refuses bytes that are not UTF-8 instead of altering them`, async () => {
      const bytes = Buffer.concat([
        Buffer.from(`{${rest}"${field}":"a word `),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('"}'),
      ]);
      checkProblem(
        await app()
          .ask.post(path)
          .type('json')
          .serialize((body) => body)
          .send(bytes as never),
        422,
        'text/binary',
      );
      await isEmpty();
    });
  }

  it('takes unknown but well-formed languages, control characters, mixed directions and one long line', async () => {
    const odd = [
      { text: 'A word in no language that we know.', lang: 'qaa' },
      { text: 'Bell\u0007 and \u001b[31mescape\u001b[0m, he said: “No.”' },
      { text: 'قال: \u202e“abc\u202c def” \u2066ghi\u2069 وقال' },
      { text: `${'word '.repeat(20_000)}“end”` },
      { text: `${'“'.repeat(500)}a${'”'.repeat(500)}` },
    ];
    for (const input of odd) {
      const { status, body } = await app().postJson('/api/v1/extractions', input);
      assert.equal(status, 200, JSON.stringify(body).slice(0, 200));
      for (const { start, end, text } of body.mentions) assert.equal(input.text.slice(start, end), text);
    }
  });

  it('reads 5 MB on one line', async function () {
    this.timeout(60_000);
    const text = `${'word '.repeat(999_990)}He said: “The end of the line.”`;
    const { status, body } = await app().postJson('/api/v1/extractions', { text, lang: 'en' });
    assert.equal(status, 200);
    for (const { start, end, text: words } of body.mentions) assert.equal(text.slice(start, end), words);
  });

  it('refuses bodies over their size, whether or not they say it', async () => {
    const large = JSON.stringify({ text: 'word '.repeat(1_300_000) });
    checkProblem(await app().ask.post('/api/v1/articles').type('json').send(large), 413, 'request/too-large');
    const medium = JSON.stringify({ q: 'word '.repeat(210_000) });
    checkProblem(await app().ask.post('/api/v1/lookups').type('json').send(medium), 413, 'request/too-large');
    await isEmpty();
  });

  it('refuses a text over its length and names the field', async () => {
    const response = await app().postJson('/api/v1/lookups', { q: 'word '.repeat(21_000) });
    assert.ok([400, 413].includes(response.status));
    assert.equal(response.body.errors[0].field, 'q');
  });

  const wrongFields = [
    { path: '/api/v1/articles', body: { text: 'a word', publishedAt: 'yesterday' }, field: 'publishedAt' },
    { path: '/api/v1/articles', body: { text: 'a word', publishedAt: '2025-13-01' }, field: 'publishedAt' },
    { path: '/api/v1/articles', body: { text: 'a word', url: 'javascript:alert(1)' }, field: 'url' },
    { path: '/api/v1/articles', body: { text: 'a word', url: 'file:///etc/passwd' }, field: 'url' },
    { path: '/api/v1/articles', body: { text: 'a word', title: 7 }, field: 'title' },
    { path: '/api/v1/articles', body: { text: 'a word', outlet: '…' }, field: 'outlet' },
    { path: '/api/v1/extractions', body: { text: 'a word', url: 'https://a.example' }, field: 'url' },
    { path: '/api/v1/quotes', body: { text: 'a word', speaker: 'x'.repeat(501) }, field: 'speaker' },
    {
      path: '/api/v1/quotes',
      body: { text: 'a word', sourcing: [{ kind: 'rumour', name: 'X' }] },
      field: 'sourcing.0.kind',
    },
    { path: '/api/v1/lookups', body: { q: 'a word', limit: 0 }, field: 'limit' },
    { path: '/api/v1/lookups', body: { q: 'a word', limit: 51 }, field: 'limit' },
    { path: '/api/v1/lookups', body: { q: 'a word', limit: '3' }, field: 'limit' },
    { path: '/api/v1/comparisons', body: { a: 'a word' }, field: 'b' },
    { path: `/api/v1/flags/f_${NO_ONE}/decisions`, body: { decision: 'delete', reason: 'other' }, field: 'decision' },
    { path: `/api/v1/flags/f_${NO_ONE}/decisions`, body: { decision: 'dismiss', reason: 'because' }, field: 'reason' },
    { path: `/api/v1/flags/f_${NO_ONE}/decisions`, body: { decision: 'dismiss' }, field: 'reason' },
    {
      path: `/api/v1/flags/f_${NO_ONE}/decisions`,
      body: { decision: 'dismiss', reason: 'other', note: 7 },
      field: 'note',
    },
    { path: `/api/v1/decisions/d_${NO_ONE}/undo`, body: { why: 'x' }, field: 'why' },
    { path: `/api/v1/quotes/q_${NO_ONE}/merge`, body: { into: 'q_1' }, field: 'into' },
  ];
  for (const { path, body, field } of wrongFields) {
    it(`POST ${path} with ${JSON.stringify(body).slice(0, 80)} names ${field}`, async () => {
      const response = await app().postJson(path, body);
      assert.ok([400, 413, 422].includes(response.status), `${response.status}`);
      checkProblem(response, response.status, response.body.code, field);
      await isEmpty();
    });
  }

  const wrongQueries = [
    { query: 'quotes?colour=red', field: 'colour' },
    { query: 'quotes?limit=0', field: 'limit' },
    { query: 'quotes?limit=201', field: 'limit' },
    { query: 'quotes?limit=1e2', field: 'limit' },
    { query: 'quotes?limit=5&limit=6', field: 'limit' },
    { query: 'quotes?flag=colour', field: 'flag' },
    { query: 'quotes?from=soon', field: 'from' },
    { query: 'quotes?lang=Arabic', field: 'lang' },
    { query: 'quotes?cursor=abc', field: 'cursor', code: 'request/bad-cursor' },
    { query: 'quotes?cursor=%22%3E%3Cscript%3E', field: 'cursor', code: 'request/bad-cursor' },
    // A cursor of another list has the right form and the wrong meaning.
    {
      query: `flags?cursor=${Buffer.from('["quotes",1,"x"]').toString('base64url')}`,
      field: 'cursor',
      code: 'request/bad-cursor',
    },
    { query: 'events?cursor=abc', field: 'cursor', code: 'request/bad-cursor' },
    { query: 'speakers?cursor=abc', field: 'cursor', code: 'request/bad-cursor' },
    { query: 'outlets?cursor=abc', field: 'cursor', code: 'request/bad-cursor' },
    { query: 'flags?status=closed', field: 'status' },
    { query: 'flags?kind=colour', field: 'kind' },
    { query: 'flags?quote=q_1', field: 'quote' },
    { query: 'lookups', field: 'q' },
    { query: 'lookups?q=word&limit=51', field: 'limit' },
    { query: 'lookups?q=%ff', field: 'query' },
    { query: 'lookups?q=%ed%a0%80', field: 'query' },
  ];
  for (const { query, field, code = 'request/invalid' } of wrongQueries) {
    it(`GET /api/v1/${query} names ${field}`, async () => {
      checkProblem(await app().ask.get(`/api/v1/${query}`), 400, code, field);
    });
  }

  const missing = [
    { method: 'get', path: `articles/a_${NO_ONE}`, code: 'article/not-found' },
    { method: 'get', path: `quotes/q_${NO_ONE}`, code: 'quote/not-found' },
    { method: 'get', path: `flags/f_${NO_ONE}`, code: 'flag/not-found' },
    {
      method: 'post',
      path: `flags/f_${NO_ONE}/decisions`,
      body: { decision: 'confirm', reason: 'other' },
      code: 'flag/not-found',
    },
    { method: 'post', path: `quotes/q_${NO_ONE}/merge`, body: { into: `q_${NO_ONE}` }, code: 'quote/not-found' },
    { method: 'post', path: `decisions/d_${NO_ONE}/undo`, body: {}, code: undefined },
    { method: 'get', path: 'nothing-here', code: 'page/not-found' },
    { method: 'post', path: 'speakers', body: {}, code: 'page/not-found' },
  ] as const;
  for (const { method, path, code, ...rest } of missing) {
    it(`${method.toUpperCase()} /api/v1/${path.replace(NO_ONE, '…')} answers 404`, async () => {
      const response = await (method === 'get'
        ? app().ask.get(`/api/v1/${path}`)
        : app().postJson(`/api/v1/${path}`, 'body' in rest ? rest.body : {}));
      checkProblem(response, 404, code ?? response.body.code);
    });
  }

  for (const path of [
    'articles/1',
    'quotes/f_abc',
    `quotes/a_${NO_ONE}`,
    'flags/%00',
    'articles/..%2f..%2fetc%2fpasswd',
  ]) {
    it(`GET /api/v1/${path} says that the id is none`, async () => {
      checkProblem(await app().ask.get(`/api/v1/${path}`), 400, 'request/invalid', 'id');
    });
  }

  it('says of a path that is not percent-encoded UTF-8 that it is not', async () => {
    checkProblem(await app().ask.get('/api/v1/quotes/%E0%A4%A'), 400, 'request/invalid', 'path');
  });
});
