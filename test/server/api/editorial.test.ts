import assert from 'node:assert/strict';
import type { Response } from 'supertest';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { visibleText } from '../support/html.ts';
import { checkProblem, NO_ONE } from '../support/problems.ts';
import { appForEach } from '../support/test-app.ts';

const PIECE = { note: 'The recording has it otherwise.', url: 'https://archive.example/1' };
const DISMISSAL = { decision: 'dismiss', reason: 'other' };

describe('the editorial calls of the API', () => {
  const app = appForEach({ rateLimit: 0 });
  let article = { id: '', sha256: '' };
  let mention = { id: '', quoteId: '' };
  let other = { id: '', quoteId: '' };
  let flagId = '';
  let wordingId = '';
  let speakerId = '';
  let outletId = '';
  beforeEach(async () => {
    const one = (await app().postJson('/api/v1/articles', FERRIES_EN)).body;
    const two = (await app().postJson('/api/v1/articles', FERRIES_EN_OTHER)).body;
    ({ article } = one);
    mention = one.mentions[0];
    other = two.mentions[0];
    flagId = two.flags.find(({ kind }: { kind: string }) => kind === 'number').id;
    const file = (await app().ask.get(`/api/v1/quotes/${mention.quoteId}`)).body;
    wordingId = file.wordings[0].id;
    speakerId = file.quote.speaker.id;
    outletId = one.article.outletId;
  });

  const PLACES: Readonly<Record<string, () => string>> = {
    ARTICLE: () => article.id,
    MENTION: () => mention.id,
    OTHER: () => other.id,
    QUOTE: () => mention.quoteId,
    FLAG: () => flagId,
    WORDING: () => wordingId,
    SPEAKER: () => speakerId,
    OUTLET: () => outletId,
  };
  /** A path or body as JSON, with the ids of this library in place of the words in capitals. */
  const filled = (text: string) => text.replace(/\b[A-Z]{4,}\b/g, (word) => PLACES[word]?.() ?? word);
  const send = (method: 'post' | 'patch' | 'delete', path: string, body: unknown, actor?: string) => {
    const request = app()
      .ask[method](`/api/v1/${filled(path)}`)
      .type('json');
    return (actor === undefined ? request : request.set('Isnad-Actor', actor)).send(filled(JSON.stringify(body)));
  };
  const claim = { about: { wordingId: 'WORDING', mentionIds: ['MENTION'] }, attribution: 'unproven' };
  const everything = async () => {
    const all: string[] = [];
    for await (const line of app().store.everything()) all.push(JSON.stringify(line));
    return all;
  };

  it('take a verdict from a draft to its end, every entry kept and told by whom', async () => {
    const given = await send('post', 'verdicts', { ...claim, attribution: 'misattributed', evidence: [PIECE] }, 'Amal');
    assert.equal(given.status, 201);
    const { id } = given.body.verdict;
    assert.equal(given.headers.location, `/api/v1/verdicts/${id}`);
    assert.deepEqual(given.body.verdict.by, ['local:Amal']);
    assert.equal(given.body.verdict.asOf, '2026-03-02');
    const alone = await send('patch', `verdicts/${id}`, { version: 1, state: 'published' }, 'Amal');
    checkProblem(alone, 409, 'verdict/needs-second-reviewer', 'state');
    const shown = await send('patch', `verdicts/${id}`, { version: 1, state: 'published' }, 'Badr');
    assert.equal(shown.status, 200);
    assert.deepEqual(shown.body.verdict.by, ['local:Amal', 'local:Badr']);
    const stale = await send('patch', `verdicts/${id}`, { version: 1, state: 'withdrawn' }, 'Badr');
    checkProblem(stale, 409, 'store/conflict', 'version');
    const read = await app().ask.get(`/api/v1/verdicts/${id}`);
    assert.deepEqual(read.body.entries, [given.body.verdict, shown.body.verdict]);
    assert.deepEqual(read.body.verdict, shown.body.verdict);
    const file = await app().ask.get(`/api/v1/quotes/${mention.quoteId}`);
    assert.deepEqual(file.body.verdicts, [shown.body.verdict]);
  });

  it('list verdicts by state, page by page', async () => {
    for (const state of ['draft', 'published', 'published']) {
      assert.equal((await send('post', 'verdicts', { ...claim, state, evidence: [PIECE] })).status, 201);
    }
    const { body } = await app().ask.get('/api/v1/verdicts?state=published&limit=1');
    assert.equal(body.items.length, 1);
    const next = await app().ask.get('/api/v1/verdicts').query({ state: 'published', limit: 5, cursor: body.next });
    assert.equal(next.body.items.length, 1);
    assert.notEqual(next.body.items[0].id, body.items[0].id);
    assert.equal((await app().ask.get('/api/v1/verdicts')).body.items.length, 3);
  });

  it('keep a response and show it with the quote', async () => {
    const response = { mentionIds: ['MENTION'], by: 'The ministry', kind: 'denies', text: 'She did not say that.' };
    const { status, body } = await send('post', 'responses', response);
    assert.equal(status, 201);
    assert.deepEqual((await app().ask.get(`/api/v1/quotes/${mention.quoteId}`)).body.responses, [body.response]);
    assert.equal((await send('post', 'responses', { mentionIds: ['MENTION'], by: 'X', kind: 'no-reply' })).status, 201);
  });

  it('show who is at work on a flag, and let nobody else decide it meanwhile', async () => {
    assert.equal((await app().ask.get(`/api/v1/flags/${flagId}`)).body.flag.lease, null);
    const taken = await send('post', 'flags/FLAG/lease', {}, 'Amal');
    assert.equal(taken.status, 201);
    const lease = { flagId, holder: 'local:Amal', until: '2026-03-02T09:45:00.000Z' };
    assert.deepEqual(taken.body.lease, lease);
    assert.deepEqual((await app().ask.get(`/api/v1/flags/${flagId}`)).body.flag.lease, lease);
    const listed = (await app().ask.get('/api/v1/flags')).body.items;
    assert.deepEqual(
      listed.map((flag: { id: string; lease: unknown }) => flag.lease),
      listed.map(({ id }: { id: string }) => (id === flagId ? lease : null)),
    );
    for (const response of [
      await send('post', 'flags/FLAG/lease', { minutes: 5 }, 'Badr'),
      await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Badr'),
      await send('delete', 'flags/FLAG/lease', {}, 'Badr'),
      await send('post', 'flags/FLAG/decisions', DISMISSAL),
    ]) {
      checkProblem(response, 409, 'flag/leased', 'holder');
      assert.match(response.body.detail, /local:Amal until 2026-03-02T09:45/);
    }
    assert.equal((await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Amal')).status, 201);
    assert.equal((await app().ask.get(`/api/v1/flags/${flagId}`)).body.flag.lease, null);
  });

  it('take and end a lease without a body, and under another name than the actor’s', async () => {
    assert.equal((await app().ask.post(`/api/v1/flags/${flagId}/lease`)).body.lease.holder, 'local');
    assert.deepEqual((await app().ask.delete(`/api/v1/flags/${flagId}/lease`)).body, { lease: null });
    assert.equal((await send('post', 'flags/FLAG/lease', { holder: 'desk 4' })).body.lease.holder, 'desk 4');
    assert.equal((await send('post', 'flags/FLAG/decisions', { ...DISMISSAL, holder: 'desk 4' })).status, 201);
  });

  it('split a quote, and show both quotes with the decisions', async () => {
    const record = { text: 'The harbour stays open all night', speaker: 'Omar Haddad', lang: 'en' };
    const one = (await app().postJson('/api/v1/quotes', { ...record, outlet: 'One' })).body;
    const two = (await app().postJson('/api/v1/quotes', { ...record, outlet: 'Two' })).body;
    assert.equal(two.quote.id, one.quote.id);
    const path = `quotes/${one.quote.id}/split`;
    const { status, body } = await send('post', path, { mentions: [two.mention.id] });
    assert.equal(status, 200);
    assert.equal(body.quotes[0].id, one.quote.id);
    assert.equal(body.quotes.length, 2);
    assert.equal(body.decisions[0].decision, 'apart');
    const { body: file } = await app().ask.get(`/api/v1/quotes/${body.quotes[1].id}`);
    assert.equal(file.mentions[0].id, two.mention.id);
  });

  it('change the names of speakers and outlets, and add an outlet', async () => {
    const speaker = await send('patch', 'speakers/SPEAKER', { aliases: ['ليلى مارش'], version: 1 });
    assert.deepEqual(speaker.body.speaker.aliases, ['ليلى مارش']);
    const outlet = await send('patch', 'outlets/OUTLET', { names: ['بريد الميناء'], version: 1 });
    assert.deepEqual(outlet.body.outlet.names, ['Harbour Post', 'بريد الميناء']);
    const added = await send('post', 'outlets', { name: 'Radio Coast', hosts: ['WWW.Coast.example'] });
    assert.equal(added.status, 201);
    assert.deepEqual(added.body.outlet.hosts, ['coast.example']);
  });

  it('part speakers that were merged', async () => {
    const { body } = await app().postJson('/api/v1/quotes', { text: 'The port is closed', speaker: 'Omar Haddad' });
    const omar = body.quote.speaker.id;
    assert.equal((await send('post', `speakers/${omar}/merge`, { into: 'SPEAKER' })).status, 200);
    const parted = await app().ask.post(`/api/v1/speakers/${omar}/part`);
    assert.equal(parted.status, 200);
    assert.equal(parted.body.speaker.mergedInto, null);
    assert.deepEqual(parted.body.from.aliases, []);
    assert.equal((await app().ask.get(`/api/v1/speakers/${omar}`)).status, 200);
  });

  it('erase a text on legal order, and show that, why, and the hash, in both languages', async () => {
    const reason = 'Order 12/2026 <b>of the court</b>';
    const { status, body } = await send('post', 'articles/ARTICLE/withhold', { reason });
    assert.equal(status, 200);
    assert.deepEqual(
      [body.article.text, body.article.title, body.article.withheld.reason, body.article.sha256],
      ['', null, reason, article.sha256],
    );
    const read = await app().ask.get(`/api/v1/articles/${article.id}`);
    assert.deepEqual(read.body, { article: body.article, mentions: [], flags: [] });
    for (const language of ['en', 'ar']) {
      const page = await app().ask.get(`/articles/${article.id}?lang=${language}`);
      assert.equal(page.status, 200);
      for (const shown of ['Order 12/2026 <b>of the court', article.sha256]) {
        assert.ok(visibleText(page.text).includes(shown), shown);
      }
      assert.ok(!page.text.includes('<b>of'));
      assert.ok(!page.text.includes('12 new ferries'));
    }
    checkProblem(await app().postJson('/api/v1/articles', FERRIES_EN), 451, 'article/withheld', 'text');
  });

  describe('who acts', () => {
    const actorOf = async (response: Response) => {
      assert.equal(response.status, 201, JSON.stringify(response.body));
      return (await app().ask.get('/api/v1/events?limit=1')).body.items[0].actor;
    };
    const act = (name: string | null) => send('post', 'verdicts', claim, name ?? undefined);

    it('is the name in Isnad-Actor behind the door that it came by', async () => {
      assert.equal(await actorOf(await act(null)), 'local');
      assert.equal(await actorOf(await act('Amal')), 'local:Amal');
      assert.equal(await actorOf(await act(encodeURIComponent('أمل الحداد'))), 'local:أمل الحداد');
      assert.equal(await actorOf(await act('local:Amal')), 'local:local:Amal');
    });

    for (const [reason, name, status, code] of [
      ['nothing in it', '', 422, 'text/no-words'],
      ['white space', '%20', 422, 'text/no-words'],
      ['marks alone', '---', 422, 'text/no-words'],
      ['over 100 letters', 'a'.repeat(101), 413, 'text/too-long'],
      ['a line end, which would begin a line of the log', 'Amal%0Alocal:Badr', 400, 'request/invalid'],
      ['a mark that turns the text around it', 'Amal%E2%80%AE', 400, 'request/invalid'],
      ['a NUL', 'Amal%00', 422, 'text/binary'],
      ['half a surrogate pair', '%ED%A0%80', 400, 'request/invalid'],
      ['half an escape', 'Amal%E', 400, 'request/invalid'],
    ] as const) {
      it(`is refused with ${reason}, and nothing is written`, async () => {
        const before = await everything();
        checkProblem(await act(name), status, code, 'Isnad-Actor');
        assert.deepEqual(await everything(), before);
      });
    }
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    const evil = '<script>alert(1)</script>';
    for (const [reason, method, path, body, status, code, field] of [
      [
        'a verdict without attribution',
        'post',
        'verdicts',
        { about: claim.about },
        400,
        'request/invalid',
        'attribution',
      ],
      [
        'a verdict about no appearance',
        'post',
        'verdicts',
        { ...claim, about: { wordingId: 'WORDING', mentionIds: [] } },
        400,
        'request/invalid',
        'about.mentionIds',
      ],
      [
        'a verdict without its reference',
        'post',
        'verdicts',
        { ...claim, fidelity: 'altered' },
        400,
        'request/invalid',
        'against',
      ],
      [
        'a verdict about an unknown mention',
        'post',
        'verdicts',
        { ...claim, about: { wordingId: 'WORDING', mentionIds: ['MENTION', `m_${NO_ONE}`] } },
        422,
        'request/unknown-id',
        'about.mentionIds.1',
      ],
      [
        'a verdict about an unknown wording',
        'post',
        'verdicts',
        { ...claim, about: { wordingId: `w_${NO_ONE}`, mentionIds: ['MENTION'] } },
        422,
        'request/unknown-id',
        'about.wordingId',
      ],
      [
        'a verdict of an unknown speaker',
        'post',
        'verdicts',
        { ...claim, about: { ...claim.about, claimedSpeaker: `s_${NO_ONE}` } },
        422,
        'request/unknown-id',
        'about.claimedSpeaker',
      ],
      [
        'a quote’s id for a mention’s',
        'post',
        'verdicts',
        { ...claim, against: 'QUOTE' },
        400,
        'request/invalid',
        'against',
      ],
      [
        'a verdict that names who gives it',
        'post',
        'verdicts',
        { ...claim, by: ['Badr'] },
        400,
        'request/invalid',
        'by',
      ],
      [
        'a verdict that begins as a correction',
        'post',
        'verdicts',
        { ...claim, state: 'corrected' },
        400,
        'request/invalid',
        'state',
      ],
      [
        'a verdict that is published on nothing',
        'post',
        'verdicts',
        { ...claim, state: 'published' },
        422,
        'verdict/needs-evidence',
        'evidence',
      ],
      [
        'a verdict of a conclusion that there is not',
        'post',
        'verdicts',
        { ...claim, attribution: 'false' },
        400,
        'request/invalid',
        'attribution',
      ],
      ['a date that is none', 'post', 'verdicts', { ...claim, asOf: 'yesterday' }, 400, 'request/invalid', 'asOf'],
      [
        'evidence by a link that runs',
        'post',
        'verdicts',
        { ...claim, evidence: [{ note: 'x', url: 'javascript:alert(1)' }] },
        400,
        'request/invalid',
        'evidence.0.url',
      ],
      [
        'evidence with a NUL',
        'post',
        'verdicts',
        { ...claim, evidence: [{ note: 'a\0b' }] },
        422,
        'text/binary',
        'evidence.0.note',
      ],
      [
        'evidence over its length',
        'post',
        'verdicts',
        { ...claim, evidence: [{ note: 'a'.repeat(10_001) }] },
        413,
        'text/too-long',
        'evidence.0.note',
      ],
      [
        'a search of nothing',
        'post',
        'verdicts',
        { ...claim, searched: [{ where: '…', query: 'x', found: '' }] },
        422,
        'text/no-words',
        'searched.0.where',
      ],
      ['a list for a verdict', 'post', 'verdicts', [claim], 400, 'request/invalid', ''],
      [
        'a word for a verdict’s subject',
        'post',
        'verdicts',
        { ...claim, about: 'it' },
        400,
        'request/invalid',
        'about',
      ],
      [
        'a change of no verdict',
        'patch',
        `verdicts/v_${NO_ONE}`,
        { version: 1, state: 'withdrawn' },
        404,
        'verdict/not-found',
        undefined,
      ],
      [
        'a change without a version',
        'patch',
        `verdicts/v_${NO_ONE}`,
        { state: 'withdrawn' },
        400,
        'request/invalid',
        'version',
      ],
      ['a change of nothing', 'patch', `verdicts/v_${NO_ONE}`, { version: 1 }, 400, 'request/invalid', ''],
      [
        'an id of another kind',
        'patch',
        'verdicts/QUOTE',
        { version: 1, state: 'withdrawn' },
        400,
        'request/invalid',
        'id',
      ],
      [
        'a response without a word',
        'post',
        'responses',
        { mentionIds: ['MENTION'], by: 'X', kind: 'denies' },
        400,
        'request/invalid',
        'text',
      ],
      [
        'a response by nobody',
        'post',
        'responses',
        { mentionIds: ['MENTION'], by: ' ', kind: 'no-reply' },
        422,
        'text/no-words',
        'by',
      ],
      [
        'a response to an unknown mention',
        'post',
        'responses',
        { mentionIds: [`m_${NO_ONE}`], by: 'X', kind: 'no-reply' },
        422,
        'request/unknown-id',
        'mentionIds.0',
      ],
      [
        'a response to nothing',
        'post',
        'responses',
        { mentionIds: [], by: 'X', kind: 'no-reply' },
        400,
        'request/invalid',
        'mentionIds',
      ],
      ['a lease for no minute', 'post', 'flags/FLAG/lease', { minutes: 0 }, 400, 'request/invalid', 'minutes'],
      [
        'a lease for 10,000 minutes',
        'post',
        'flags/FLAG/lease',
        { minutes: 10_000 },
        400,
        'request/invalid',
        'minutes',
      ],
      ['a lease for half a minute', 'post', 'flags/FLAG/lease', { minutes: 0.5 }, 400, 'request/invalid', 'minutes'],
      ['a lease for nobody', 'post', 'flags/FLAG/lease', { holder: '' }, 422, 'text/no-words', 'holder'],
      ['a lease on nothing', 'post', `flags/f_${NO_ONE}/lease`, {}, 404, 'flag/not-found', undefined],
      ['a lease on a mention', 'post', 'flags/MENTION/lease', {}, 400, 'request/invalid', 'id'],
      [
        'a split of foreign mentions',
        'post',
        'quotes/QUOTE/split',
        { mentions: ['MENTION', 'OTHER'] },
        422,
        'request/unknown-id',
        'mentions.1',
      ],
      ['a split of all', 'post', 'quotes/QUOTE/split', { mentions: ['MENTION'] }, 400, 'request/invalid', 'mentions'],
      ['a split of none', 'post', 'quotes/QUOTE/split', { mentions: [] }, 400, 'request/invalid', 'mentions'],
      ['a split of a word', 'post', 'quotes/QUOTE/split', { mentions: 'all' }, 400, 'request/invalid', 'mentions'],
      [
        'a split of no quote',
        'post',
        `quotes/q_${NO_ONE}/split`,
        { mentions: ['MENTION'] },
        404,
        'quote/not-found',
        undefined,
      ],
      ['a merge into itself', 'post', 'quotes/QUOTE/merge', { into: 'QUOTE' }, 400, 'request/invalid', 'into'],
      [
        'a merge into an unknown quote',
        'post',
        'quotes/QUOTE/merge',
        { into: `q_${NO_ONE}` },
        404,
        'quote/not-found',
        'into',
      ],
      [
        'a merge of a speaker into itself',
        'post',
        'speakers/SPEAKER/merge',
        { into: 'SPEAKER' },
        400,
        'request/invalid',
        'into',
      ],
      [
        'a merge into an unknown speaker',
        'post',
        'speakers/SPEAKER/merge',
        { into: `s_${NO_ONE}` },
        404,
        'speaker/not-found',
        'into',
      ],
      ['parting one that was not merged', 'post', 'speakers/SPEAKER/part', {}, 409, 'speaker/not-merged', undefined],
      [
        'aliases over a version not read',
        'patch',
        'speakers/SPEAKER',
        { aliases: [], version: 7 },
        409,
        'store/conflict',
        'version',
      ],
      [
        'an alias of marks',
        'patch',
        'speakers/SPEAKER',
        { aliases: ['Lena', '…'], version: 1 },
        422,
        'text/no-words',
        'aliases.1',
      ],
      [
        'aliases of no speaker',
        'patch',
        `speakers/s_${NO_ONE}`,
        { aliases: [], version: 1 },
        404,
        'speaker/not-found',
        undefined,
      ],
      ['an outlet whose name is taken', 'post', 'outlets', { name: 'coast daily' }, 409, 'name/taken', 'name'],
      [
        'an outlet whose host is taken',
        'post',
        'outlets',
        { name: 'X', hosts: ['www.coast-daily.example'] },
        409,
        'name/taken',
        'hosts.0',
      ],
      [
        'an outlet whose host is a page',
        'post',
        'outlets',
        { name: 'X', hosts: ['x.example/news'] },
        400,
        'request/invalid',
        'hosts.0',
      ],
      [
        'an outlet whose host is markup',
        'post',
        'outlets',
        { name: 'X', hosts: [evil] },
        400,
        'request/invalid',
        'hosts.0',
      ],
      ['a change of an outlet to nothing', 'patch', 'outlets/OUTLET', { version: 1 }, 400, 'request/invalid', ''],
      [
        'a change of an outlet over a version not read',
        'patch',
        'outlets/OUTLET',
        { version: 3, hosts: [] },
        409,
        'store/conflict',
        'version',
      ],
      [
        'a change of no outlet',
        'patch',
        `outlets/o_${NO_ONE}`,
        { version: 1, hosts: [] },
        404,
        'outlet/not-found',
        undefined,
      ],
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
      [
        'a decision for somebody who is none',
        'post',
        'flags/FLAG/decisions',
        { ...DISMISSAL, holder: '…' },
        422,
        'text/no-words',
        'holder',
      ],
    ] as const) {
      it(`${reason}`, async () => {
        const before = await everything();
        checkProblem(await send(method, path, body), status, code, field);
        assert.deepEqual(await everything(), before);
        assert.deepEqual(await app().store.leases([flagId as never], '2026-03-02T09:30:00.000Z'), []);
      });
    }

    it('half a surrogate pair, in every field that takes words', async () => {
      const before = await everything();
      // Written as an escape: JSON.stringify would write it so, and a JSON parser takes it.
      const half = 'a \ud800 b';
      for (const [path, body, field] of [
        ['verdicts', { ...claim, evidence: [{ note: half }] }, 'evidence.0.note'],
        ['verdicts', { ...claim, searched: [{ where: 'x', query: half, found: 'x' }] }, 'searched.0.query'],
        ['responses', { mentionIds: ['MENTION'], by: half, kind: 'no-reply' }, 'by'],
        ['flags/FLAG/lease', { holder: half }, 'holder'],
        ['outlets', { name: half }, 'name'],
        ['articles/ARTICLE/withhold', { reason: half }, 'reason'],
      ] as const) {
        checkProblem(await send('post', path, body), 422, 'text/lone-surrogate', field);
      }
      assert.deepEqual(await everything(), before);
    });

    it('nothing of markup and turning marks, which come back as they were sent', async () => {
      const note = `${evil} \u202e${'لا'.repeat(100)}\u202c`;
      const given = await send('post', 'verdicts', { ...claim, evidence: [{ note }], state: 'published' });
      assert.equal(given.body.verdict.evidence[0].note, note);
      const answered = await send('post', 'responses', { mentionIds: ['MENTION'], by: evil, kind: 'no-reply' });
      assert.equal(answered.body.response.by, evil);
      const page = await app().ask.get(`/quotes/${mention.quoteId}`);
      assert.equal(page.status, 200);
      assert.ok(!page.text.includes(evil));
    });

    it('a decision on a flag that somebody else decided meanwhile', async () => {
      await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Amal');
      const before = await everything();
      checkProblem(await send('post', 'flags/FLAG/decisions', DISMISSAL, 'Badr'), 409, 'flag/already-decided');
      checkProblem(await send('post', 'flags/FLAG/lease', {}, 'Badr'), 409, 'flag/already-decided');
      assert.deepEqual(await everything(), before);
    });
  });

  for (const [path, field] of [
    ['verdicts?state=open', 'state'],
    ['verdicts?limit=0', 'limit'],
    ['verdicts/v_1', 'id'],
  ] as const) {
    it(`GET ${path} names ${field}`, async () => {
      checkProblem(await app().ask.get(`/api/v1/${path}`), 400, 'request/invalid', field);
    });
  }

  it('GET /verdicts refuses the cursor of another list, and an unknown verdict', async () => {
    checkProblem(await app().ask.get('/api/v1/verdicts?cursor=abc'), 400, 'request/bad-cursor', 'cursor');
    checkProblem(await app().ask.get(`/api/v1/verdicts/v_${NO_ONE}`), 404, 'verdict/not-found');
  });
});
