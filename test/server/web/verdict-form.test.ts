import assert from 'node:assert/strict';
import type { FlagId } from '../../../models/ids.ts';
import { startTags, visibleText } from '../support/html.ts';
import { pageOf } from '../support/shown-form.ts';
import { filled, formFields, sendFields } from '../support/verdict-form.ts';
import { EVIDENCE, NO_ONE, pathOf, UNCONFIRMED, verdictPages } from '../support/verdict-pages.ts';

describe('the form of a verdict', () => {
  const { app, open, send, draft, latest, everything, quote, other, flag, idOf } = verdictPages();

  it('offers the wordings of the statement with their appearances, and defines every word of the three axes', async () => {
    const { text } = await app().ask.get(`/verdicts/new?quote=${quote()}`).redirects(1);
    const seen = visibleText(text);
    for (const words of [
      '21 new ferries',
      'Coast Daily',
      'Misattributed',
      'Somebody else said it.',
      'Selectively cut',
    ]) {
      assert.ok(seen.includes(words), words);
    }
    const radios = startTags(text, 'input').filter(({ type }) => type === 'radio');
    const values = (name: string) => radios.filter((radio) => radio.name === name).map(({ value }) => value);
    assert.equal(values('attribution').length, 5);
    assert.equal(values('fidelity').length, 9);
    assert.equal(values('context').length, 6);
    assert.ok(
      !radios.some(({ name, checked }) => name === 'attribution' && checked !== undefined),
      'nothing is concluded',
    );
    assert.doesNotMatch(seen, /undetermined|paraphrase-in-marks|old-as-new/);
  });

  it('takes from a flag the use and the wording, and offers its other passage first without choosing it', async () => {
    const { text } = await app().ask.get(`/verdicts/new?flag=${flag()}`).redirects(1);
    const { fields } = formFields(text, /\/entries$/);
    assert.notEqual(fields.find(([name]) => name === 'wording')?.[1], undefined);
    const offered = startTags(text, 'input').filter(({ name }) => name === 'against');
    const passage = (await app().store.flag(flag() as FlagId))?.b?.mentionId;
    assert.deepEqual(
      offered.slice(0, 2).map(({ value, checked }) => [value, checked !== undefined]),
      [
        ['', true],
        [passage, false],
      ],
    );
  });

  it('stands at one address, so that a browser that comes back to it finds what was typed', async () => {
    const { status, headers } = await app().ask.get(`/verdicts/new?quote=${quote()}&lang=ar`);
    assert.equal(status, 303);
    const address = headers.location as string;
    const { action } = await open(address);
    assert.equal((await open(address)).action, action);
    assert.ok(address.includes(action.split('/')[2] ?? '?'), 'the id of the form is in the address');
    assert.ok(address.includes('lang=ar'));
    const saved = await send(await open(address), { ...UNCONFIRMED, act: 'save' });
    assert.equal(saved.status, 303);
    const again = await app().ask.get(address);
    assert.equal(again.headers.location, `/verdicts/${action.split('/')[2]}/edit`, 'saved before the answer came');
  });

  it('takes what it is held against from the address', async () => {
    const { fields } = await open(`/verdicts/new?quote=${quote()}&against=${other()}`);
    assert.deepEqual(
      fields.filter(([name]) => name === 'against').map(([, value]) => value),
      [other()],
    );
  });

  for (const path of [
    '/verdicts/new',
    `/verdicts/new?quote=q_${NO_ONE}`,
    '/verdicts/new?quote=x',
    '/verdicts/1',
    `/verdicts/v_${NO_ONE}`,
  ]) {
    it(`says of ${path.replace(NO_ONE, '…')} that nothing is there`, async () => {
      const { status, text } = await app().ask.get(path).set('Accept-Language', 'ar');
      assert.equal(status, 404);
      assert.equal(startTags(text, 'html')[0]?.dir, 'rtl');
    });
  }

  it('saves a draft with everything that was said, and shows it as one', async () => {
    const path = await draft({
      against: other(),
      fidelity: 'altered',
      context: 'out-of-context',
      sourceName: 'Harbour Radio',
      sourceKind: 'broadcast',
      sourceRelation: 'cites',
      said: '2026-02-23',
      asOf: '2026-03-01',
      searchWhere: 'The ministry’s site',
      searchQuery: 'ferries',
      searchFound: 'The speech of 23 February.',
      searchAt: '',
    });
    const verdict = await latest(path);
    assert.deepEqual(
      [verdict.state, verdict.version, verdict.attribution, verdict.fidelity, verdict.context, verdict.against],
      ['draft', 1, 'unproven', 'altered', 'out-of-context', other()],
    );
    assert.equal(verdict.about.claimedSource?.name, 'Harbour Radio');
    assert.equal(verdict.about.claimedSaid, '2026-02-23');
    assert.equal(verdict.asOf, '2026-03-01');
    assert.ok(verdict.about.claimedSpeaker?.startsWith('s_'), 'the speaker whom the texts name');
    assert.equal(verdict.about.mentionIds.length, 1);
    assert.equal(verdict.searched[0]?.where, 'The ministry’s site');
    const seen = visibleText((await app().ask.get(path)).text);
    for (const words of ['Draft', 'Unconfirmed', 'Altered', 'Out of context', 'The recording of the port has it.']) {
      assert.ok(seen.includes(words), words);
    }
    const onStatement = await app().ask.get(`/api/v1/quotes/${quote()}`);
    assert.deepEqual(onStatement.body.verdicts, [], 'a draft is no verdict that is shown');
  });

  it('keeps what is typed when a row is added, taken away, or the language changed', async () => {
    const form = await open();
    const typed = { ...EVIDENCE, evidenceAt: '', attribution: 'disputed', lookFor: 'ferries', reason: '' };
    for (const step of ['add-evidence', 'add-search', '', 'nonsense']) {
      const { status, text } = await send(form, { ...typed, act: step });
      assert.equal(status, 200);
      const again = formFields(text, /\/entries$/).fields;
      const value = (name: string) => again.filter(([own]) => own === name).map(([, one]) => one);
      assert.deepEqual(value('evidenceNote'), [EVIDENCE.evidenceNote, '']);
      assert.deepEqual(value('attribution'), ['disputed']);
      assert.equal(value('searchWhere').length, step === 'add-search' ? 1 : 0);
    }
    const dropped = await send(form, { ...typed, act: 'drop-evidence-0' });
    const rows = formFields(dropped.text, /\/entries$/).fields.filter(([name]) => name === 'evidenceNote');
    assert.deepEqual(rows, [['evidenceNote', '']]);
    const inArabic = await sendFields(app(), `${form.action}?lang=ar`, filled(form.fields, typed));
    assert.equal(startTags(inArabic.text, 'html')[0]?.lang, 'ar');
    assert.ok(inArabic.text.includes(EVIDENCE.evidenceNote));
    assert.equal((await app().store.listVerdicts({}, { cursor: null, limit: 5 })).items.length, 0);
  });

  it('notes a look-up in the draft alone, with what was found, and offers to hold against it', async () => {
    const before = await everything();
    const { status, text } = await send(await open(), { lookFor: 'We will buy 12 new ferries', act: 'look-up' });
    assert.equal(status, 200);
    const seen = visibleText(text);
    assert.match(seen, /This library: We will buy 12 new ferries/);
    assert.match(seen, /Closest of \d+ wordings: .*12 new ferries.*likeness \d\.\d\d/);
    assert.ok(text.includes(`value="against-${other()}"`));
    assert.deepEqual(await everything(), before, 'searches are kept in the draft and nowhere else');
    const held = await sendFields(app(), formFields(text, /\/entries$/).action, [
      ...formFields(text, /\/entries$/).fields,
      ['act', `against-${other()}`],
    ]);
    const again = formFields(held.text, /\/entries$/);
    assert.deepEqual(
      again.fields.filter(([name]) => name === 'against').map(([, value]) => value),
      [other()],
    );
    const saved = await send(again, { ...UNCONFIRMED, lookFor: '', act: 'save' });
    const [search] = (await latest(saved.headers.location as string)).searched;
    assert.equal(search?.query, 'We will buy 12 new ferries');
    assert.equal(search?.at, '2026-03-02T09:30:00.000Z');
    for (const line of app().logged()) assert.doesNotMatch(JSON.stringify(line), /new ferries/);
  });

  it('begins at what one of its smaller buttons has added or chosen, and says what was chosen', async () => {
    const form = await open();
    for (const [act, selector] of [
      ['add-search', '#field-search-0-where[autofocus]'],
      ['add-evidence', '#field-evidence-0-note[autofocus]'],
      [`against-${other()}`, '[aria-labelledby="against"] [role="status"] [autofocus]'],
    ] as const) {
      const page = pageOf(await send(form, { act }));
      assert.ok(page.querySelector(selector), act);
      assert.equal(page.querySelectorAll('[autofocus]').length, 1, act);
      // An address that names a part of the page would keep the keyboard from it.
      assert.equal(page.querySelector(`[value="${act}"]`)?.hasAttribute('formaction') ?? false, false, act);
    }
    const { text } = await send(form, { act: `against-${other()}` });
    assert.match(visibleText(text), /Now compared with: .?We will buy 12 new ferries/);
  });

  it('gives each of its groups a name of its own, in both languages', async () => {
    for (const language of ['en', 'ar']) {
      const page = pageOf(await app().ask.get(`/verdicts/new?quote=${quote()}&id=v_${NO_ONE}&lang=${language}`));
      const names = [...page.querySelectorAll('[role="radiogroup"] > legend')].map(({ textContent }) => textContent);
      assert.equal(names.length, 5);
      assert.equal(new Set(names).size, names.length, names.join(', '));
    }
  });

  it('does not say of a verdict with a reference that there is none', async () => {
    const seen = visibleText((await app().ask.get(await draft({ against: other(), fidelity: 'undetermined' }))).text);
    assert.match(seen, /Compared with/);
    assert.match(seen, /Not established/);
    assert.doesNotMatch(seen, /not (?:compared|held against)|no reference/i);
  });

  it('keeps the date of a noted search apart from words of another direction', async () => {
    const form = await open();
    const { text } = await send(form, { lookFor: 'We will buy 12 new ferries', act: 'look-up' });
    const noted = formFields(text, /\/entries$/);
    const inArabic = pageOf(await sendFields(app(), `${noted.action}?lang=ar`, noted.fields));
    const line = inArabic.querySelector('.noted-search p');
    assert.equal(line?.querySelector('strong bdi')?.textContent, 'This library');
    assert.equal(line?.querySelector('q')?.getAttribute('dir'), 'auto');
    assert.match(line?.querySelector('bdi time')?.textContent ?? '', /2026/);
  });

  it('notes that a look-up found nothing, which says nothing about whether it was said', async () => {
    const { text } = await send(await open(), { lookFor: 'Purple mountains sing quietly above', act: 'look-up' });
    assert.match(visibleText(text), /Not found among \d+ wordings?\. That says nothing/);
  });

  it('looks up on Return while words stand in the look-up field, and saves otherwise, but never publishes', async () => {
    const { text } = await app().ask.get(`/verdicts/new?quote=${quote()}`).redirects(1);
    const [first] = startTags(text.slice(text.indexOf('id="verdict-form"')), 'button');
    assert.equal(first?.value, 'enter');
    const again = await send(await open(), { act: 'add-evidence' });
    const [ofHeader] = startTags(again.text, 'button').filter((button) => button.form === 'verdict-form');
    assert.equal(ofHeader?.value, 'enter', 'not the button that changes the language, which comes before the form');
    const form = await open();
    assert.equal((await send(form, { ...UNCONFIRMED, lookFor: 'ferries', act: 'enter' })).status, 200);
    const saved = await send(form, { ...UNCONFIRMED, act: 'enter' });
    assert.equal((await latest(saved.headers.location as string)).state, 'draft');
  });

  for (const [reason, changes, field, status] of [
    ['no attribution', { attribution: '' }, 'attribution', 400],
    ['an attribution that there is not', { attribution: 'false' }, 'attribution', 400],
    ['a fidelity without a reference', { fidelity: 'altered', against: '' }, 'against', 400],
    ['a reference that is not held', { against: 'other', againstOther: `m_${NO_ONE}` }, 'againstOther', 422],
    ['no address of a reference', { against: 'other', againstOther: 'the radio' }, 'againstOther', 422],
    ['a speaker who is not held', { speaker: 'Nobody Atall' }, 'speaker', 422],
    ['a date that is none', { said: 'last week' }, 'said', 400],
    ['a day up to which that is none', { asOf: 'soon' }, 'asOf', 400],
    ['no appearance', { mention: [] }, 'mention', 400],
    ['an address of evidence that is none', { evidenceUrl: 'javascript:alert(1)' }, 'evidence-0-url', 400],
    ['evidence without words', { evidenceNote: '…' }, 'evidence-0-note', 422],
    ['half a letter', { evidenceNote: 'a\u0000b' }, 'evidence-0-note', 422],
    [
      'a search without a place',
      { searchWhere: '', searchQuery: 'x', searchFound: '', searchAt: '' },
      'search-0-where',
      422,
    ],
  ] as const) {
    it(`names the field for ${reason}, keeps all else, and writes nothing`, async () => {
      const form = await open();
      const before = await everything();
      const response = await send(form, { ...UNCONFIRMED, ...changes, act: 'save' });
      assert.equal(response.status, status);
      assert.match(visibleText(response.text), /Some fields need another look/);
      const isMarked = response.text.includes(`id="problem-${field}"`);
      const isSaid = /class="field-problem"/.test(response.text);
      assert.ok(field === 'against' || field === 'mention' ? isSaid : isMarked, field);
      if (!('evidenceNote' in changes))
        assert.ok(response.text.includes(EVIDENCE.evidenceNote), 'what was typed is there');
      assert.deepEqual(await everything(), before);
    });
  }

  it('finds a reference by the address of its statement', async () => {
    const file = await app().ask.get('/api/v1/lookups').query({ q: 'The old fleet will not be repaired' });
    const statement = file.body.matches[0].quote.id;
    const path = await draft({
      against: 'other',
      againstOther: `https://isnad.example/quotes/${statement}?lang=ar#top`,
    });
    assert.match((await latest(path)).against ?? '', /^m_/);
  });

  it('is sent twice and saved once', async () => {
    const form = await open();
    const answers = await Promise.all([
      send(form, { ...UNCONFIRMED, act: 'save' }),
      send(form, { ...UNCONFIRMED, act: 'save' }),
    ]);
    const again = await send(form, { ...UNCONFIRMED, act: 'save' });
    for (const answer of [...answers, again]) {
      assert.equal(answer.status, 303);
      assert.equal(answer.headers.location, answers[0]?.headers.location);
    }
    assert.equal((await app().store.verdictEntries(idOf(again.headers.location as string))).length, 1);
    const next = await open(`${pathOf(again)}/edit`);
    for (const answer of [
      await send(next, { attribution: 'disputed', act: 'save' }),
      await send(next, { attribution: 'disputed', act: 'save' }),
    ]) {
      assert.equal(answer.status, 303);
    }
    assert.equal((await app().store.verdictEntries(idOf(again.headers.location as string))).length, 2);
  });

  it('makes no entry of a draft in which nothing was changed', async () => {
    const path = await draft();
    const saved = await send(await open(`${path}/edit`), { act: 'save' });
    assert.equal(pathOf(saved), path);
    assert.equal((await latest(path)).version, 1);
  });

  it('makes every save a new entry that leaves the earlier one readable', async () => {
    const path = await draft();
    await send(await open(`${path}/edit`), { attribution: 'disputed', act: 'save' });
    const entries = await app().store.verdictEntries(idOf(path));
    assert.deepEqual(
      entries.map(({ version, attribution }) => [version, attribution]),
      [
        [1, 'unproven'],
        [2, 'disputed'],
      ],
    );
    assert.match(visibleText((await app().ask.get(path)).text), /1 earlier entry.*Unconfirmed/);
  });

  it('shows a stale form what was typed and what somebody else wrote, and loses neither', async () => {
    const path = await draft();
    const stale = await open(`${path}/edit`);
    await send(await open(`${path}/edit`), { attribution: 'disputed', act: 'save' }, 'Amal');
    const typed = {
      attribution: 'correct',
      evidenceNote: 'My own piece',
      evidenceUrl: '',
      evidenceAt: '',
      act: 'save',
    };
    const refused = await send(stale, typed, 'Badr');
    assert.equal(refused.status, 409);
    const seen = visibleText(refused.text);
    assert.match(seen, /Somebody else saved this meanwhile/);
    assert.match(seen, /Entry 2, by .*Amal/);
    assert.ok(refused.text.includes('My own piece'));
    assert.equal((await latest(path)).version, 2, 'nothing was written');
    const again = formFields(refused.text, /\/entries$/);
    assert.equal((await send(again, { act: 'save' }, 'Badr')).status, 303);
    const now = await latest(path);
    assert.deepEqual([now.version, now.attribution, now.evidence[0]?.note], [3, 'correct', 'My own piece']);
  });

  it('goes on from an entry about a statement that was merged into another since', async () => {
    const path = await draft();
    const into = (await app().ask.get('/api/v1/lookups').query({ q: 'We will buy 12 new ferries' })).body.matches[0];
    const merged = await app().postJson(`/api/v1/quotes/${quote()}/merge`, { into: into.quote.id });
    assert.ok(merged.status < 300, JSON.stringify(merged.body));
    assert.match(visibleText((await app().ask.get(path)).text), /21 new ferries/);
    const saved = await send(await open(`${path}/edit`), { attribution: 'disputed', act: 'save' });
    assert.equal(saved.status, 303, visibleText(saved.text));
    const verdict = await latest(path);
    assert.deepEqual([verdict.version, verdict.attribution, verdict.about.mentionIds.length], [2, 'disputed', 1]);
  });

  it('goes on to a response and back to the draft', async () => {
    const saved = await send(await open(), { ...UNCONFIRMED, act: 'respond' });
    assert.match(
      saved.headers.location as string,
      /^\/responses\/new\?quote=q_\w+&returnTo=%2Fverdicts%2Fv_\w+%2Fedit$/,
    );
  });

  it('is refused to a form of another site', async () => {
    const form = await open();
    const { status } = await app()
      .ask.post(form.action)
      .type('form')
      .set('Origin', 'https://attacker.example')
      .send('act=save');
    assert.equal(status, 403);
  });
});
