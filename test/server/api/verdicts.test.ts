import assert from 'node:assert/strict';
import { CLAIM, editorialAppForEach, PIECE } from '../support/editorial-app.ts';
import { checkProblem, NO_ONE } from '../support/problems.ts';

describe('the calls of the API about verdicts', () => {
  const { send, get, refuses } = editorialAppForEach();

  it('take a verdict from a draft to its end, every entry kept and told by whom', async () => {
    const given = await send('post', 'verdicts', { ...CLAIM, attribution: 'misattributed', evidence: [PIECE] }, 'Amal');
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
    const read = await get(`verdicts/${id}`);
    assert.deepEqual(read.body.entries, [given.body.verdict, shown.body.verdict]);
    assert.deepEqual(read.body.verdict, shown.body.verdict);
    const file = await get('quotes/QUOTE');
    assert.deepEqual(file.body.verdicts, [shown.body.verdict]);
  });

  it('list verdicts by state, page by page', async () => {
    for (const state of ['draft', 'published', 'published']) {
      assert.equal((await send('post', 'verdicts', { ...CLAIM, state, evidence: [PIECE] })).status, 201);
    }
    const { body } = await get('verdicts?state=published&limit=1');
    assert.equal(body.items.length, 1);
    const next = await get('verdicts').query({ state: 'published', limit: 5, cursor: body.next });
    assert.equal(next.body.items.length, 1);
    assert.notEqual(next.body.items[0].id, body.items[0].id);
    assert.equal((await get('verdicts')).body.items.length, 3);
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    refuses([
      [
        'a verdict without attribution',
        'post',
        'verdicts',
        { about: CLAIM.about },
        400,
        'request/invalid',
        'attribution',
      ],
      [
        'a verdict about no appearance',
        'post',
        'verdicts',
        { ...CLAIM, about: { wordingId: 'WORDING', mentionIds: [] } },
        400,
        'request/invalid',
        'about.mentionIds',
      ],
      [
        'a verdict without its reference',
        'post',
        'verdicts',
        { ...CLAIM, fidelity: 'altered' },
        400,
        'request/invalid',
        'against',
      ],
      [
        'a verdict about an unknown mention',
        'post',
        'verdicts',
        { ...CLAIM, about: { wordingId: 'WORDING', mentionIds: ['MENTION', `m_${NO_ONE}`] } },
        422,
        'request/unknown-id',
        'about.mentionIds.1',
      ],
      [
        'a verdict about an unknown wording',
        'post',
        'verdicts',
        { ...CLAIM, about: { wordingId: `w_${NO_ONE}`, mentionIds: ['MENTION'] } },
        422,
        'request/unknown-id',
        'about.wordingId',
      ],
      [
        'a verdict of an unknown speaker',
        'post',
        'verdicts',
        { ...CLAIM, about: { ...CLAIM.about, claimedSpeaker: `s_${NO_ONE}` } },
        422,
        'request/unknown-id',
        'about.claimedSpeaker',
      ],
      [
        'a quote’s id for a mention’s',
        'post',
        'verdicts',
        { ...CLAIM, against: 'QUOTE' },
        400,
        'request/invalid',
        'against',
      ],
      [
        'a verdict that names who gives it',
        'post',
        'verdicts',
        { ...CLAIM, by: ['Badr'] },
        400,
        'request/invalid',
        'by',
      ],
      [
        'a verdict that begins as a correction',
        'post',
        'verdicts',
        { ...CLAIM, state: 'corrected' },
        400,
        'request/invalid',
        'state',
      ],
      [
        'a verdict that is published on nothing',
        'post',
        'verdicts',
        { ...CLAIM, state: 'published' },
        422,
        'verdict/needs-evidence',
        'evidence',
      ],
      [
        'a verdict of a conclusion that there is not',
        'post',
        'verdicts',
        { ...CLAIM, attribution: 'false' },
        400,
        'request/invalid',
        'attribution',
      ],
      ['a date that is none', 'post', 'verdicts', { ...CLAIM, asOf: 'yesterday' }, 400, 'request/invalid', 'asOf'],
      [
        'evidence by a link that runs',
        'post',
        'verdicts',
        { ...CLAIM, evidence: [{ note: 'x', url: 'javascript:alert(1)' }] },
        400,
        'request/invalid',
        'evidence.0.url',
      ],
      [
        'evidence with a NUL',
        'post',
        'verdicts',
        { ...CLAIM, evidence: [{ note: 'a\0b' }] },
        422,
        'text/binary',
        'evidence.0.note',
      ],
      [
        'evidence over its length',
        'post',
        'verdicts',
        { ...CLAIM, evidence: [{ note: 'a'.repeat(10_001) }] },
        413,
        'text/too-long',
        'evidence.0.note',
      ],
      [
        'a search of nothing',
        'post',
        'verdicts',
        { ...CLAIM, searched: [{ where: '…', query: 'x', found: '' }] },
        422,
        'text/no-words',
        'searched.0.where',
      ],
      ['a list for a verdict', 'post', 'verdicts', [CLAIM], 400, 'request/invalid', ''],
      [
        'a word for a verdict’s subject',
        'post',
        'verdicts',
        { ...CLAIM, about: 'it' },
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
    ]);
  });

  for (const [path, field] of [
    ['verdicts?state=open', 'state'],
    ['verdicts?limit=0', 'limit'],
    ['verdicts/v_1', 'id'],
  ] as const) {
    it(`GET ${path} names ${field}`, async () => {
      checkProblem(await get(path), 400, 'request/invalid', field);
    });
  }

  it('GET /verdicts refuses the cursor of another list, and an unknown verdict', async () => {
    checkProblem(await get('verdicts?cursor=abc'), 400, 'request/bad-cursor', 'cursor');
    checkProblem(await get(`verdicts/v_${NO_ONE}`), 404, 'verdict/not-found');
  });
});
