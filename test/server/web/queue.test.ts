import assert from 'node:assert/strict';
import type { Test } from 'supertest';
import { decisionReasonSchema, type Flag, type FlagKind } from '../../../models/flag.ts';
import type { FlagId } from '../../../models/ids.ts';
import { addSampleLibrary } from '../../../scripts/sample-library/add-sample-library.ts';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach, NOW, type TestApp, testApp } from '../support/test-app.ts';

const NO_FLAG = `f_${'0'.repeat(26)}`;
const NO_DECISION = `d_${'0'.repeat(26)}`;
const FIRST = { cursor: null, limit: 200 };

/** Who works here: two people at one machine, told apart by the names they give. */
const as = (name: string, request: Test) => request.set('Isnad-Actor', name);

/** What stands of one flag on a page. */
function cardOf(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  return start < 0 ? '' : (html.slice(start).split('</article>')[0] ?? '');
}

const flagsOn = (html: string): string[] =>
  startTags(html, 'article').flatMap(({ class: name, id }) => (name?.startsWith('flag') && id ? [id] : []));

/** A library in which two outlets of one language contradict one another. */
function desk() {
  const app = appForEach();
  const flags = new Map<FlagKind, Flag>();
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    flags.clear();
    for (const flag of (await app().store.listFlags({}, FIRST)).items) flags.set(flag.kind, flag);
  });
  const idOf = (kind: FlagKind): FlagId => {
    const flag = flags.get(kind);
    assert.ok(flag, `there is a flag of kind ${kind}`);
    return flag.id;
  };
  return {
    app,
    idOf,
    open: (path: string) => app().ask.get(path),
    decide: (kind: FlagKind, fields: Record<string, string> = {}) =>
      app().sendForm(`/flags/${idOf(kind)}/decisions`, {
        decision: 'dismiss',
        reason: 'later-update',
        note: '',
        returnTo: '/flags',
        ...fields,
      }),
    dismiss: (ids: readonly string[], fields: Record<string, string> = {}) =>
      app()
        .ask.post('/flags/dismissals')
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send({ flag: ids, reason: 'translation', note: '', returnTo: '/flags', ...fields }),
    group: (kind: FlagKind, grouping: string) =>
      app().sendForm(`/flags/${idOf(kind)}/grouping`, { grouping, returnTo: '/flags' }),
    lease: (kind: FlagKind) => app().sendForm(`/flags/${idOf(kind)}/lease`, { returnTo: '/flags' }),
    statusOf: async (kind: FlagKind) => (await app().store.flag(idOf(kind)))?.status,
    acts: async (act: string) => (await app().store.events(FIRST)).items.filter((event) => event.act === act),
  };
}

describe('the filters of the queue', () => {
  let app: TestApp;
  let all: readonly Flag[];
  before(async () => {
    app = await testApp();
    let clock = Date.UTC(2026, 0, 1);
    // No two articles come at the same time, so that age is an order.
    const now = () => {
      clock += 3_600_000;
      return new Date(clock);
    };
    await addSampleLibrary({ store: app.store, now, actor: 'test' });
    all = (await app.store.listFlags({ status: 'open' }, FIRST)).items;
  });
  after(() => app.close());

  const open = async (path: string) => {
    const { status, text } = await app.ask.get(path);
    assert.equal(status, 200, path);
    return text;
  };
  const shown = async (path: string) => {
    const ids = flagsOn(await open(path));
    return ids.map((id) => all.find((flag) => flag.id === id) as Flag);
  };

  it('leave near-duplicates out of all, and give them a tab of their own', async () => {
    assert.ok((await shown('/flags')).every(({ kind }) => kind !== 'near-duplicate'));
    const near = await shown('/flags?kind=near-duplicate');
    assert.ok(near.length > 0);
    assert.ok(near.every(({ kind }) => kind === 'near-duplicate'));
    assert.match(await open('/flags'), /class="tab-apart"><a href="\/flags\?kind=near-duplicate">/);
  });

  it('say how many there are of each kind and state', async () => {
    const seen = visibleText(await open('/flags'));
    const people = all.filter(({ kind }) => kind !== 'near-duplicate');
    const numbers = all.filter(({ kind }) => kind === 'number');
    assert.ok(seen.includes(`Open ${people.length}`));
    assert.ok(seen.includes(`All ${people.length}`));
    assert.ok(seen.includes(`Figures differ ${numbers.length}`));
    assert.ok(seen.includes('Confirmed 0'));
  });

  it('narrow by severity, speaker and outlet, and keep what was chosen', async () => {
    assert.ok((await shown('/flags?severity=critical')).every(({ severity }) => severity === 'critical'));
    const [flag] = all.filter(({ kind }) => kind === 'negation');
    const mention = await app.store.mention(flag!.a.mentionId);
    const article = await app.store.article(mention!.articleId);
    const query = new URLSearchParams({
      severity: 'critical',
      speaker: mention!.speaker!.name,
      outlet: article!.outlet!,
      order: 'newest',
    });
    const text = await open(`/flags?${query}`);
    assert.ok(flagsOn(text).includes(flag!.id));
    const field = startTags(text, 'input').find(({ name }) => name === 'speaker');
    assert.equal(field?.value, mention!.speaker!.name);
    assert.match(text, /<option(?=[^>]* selected)(?=[^>]* value="critical")/);
    assert.match(text, /<option(?=[^>]* selected)(?=[^>]* value="newest")/);
    for (const { href = '' } of startTags(text, 'a').filter(({ href }) => href?.includes('kind=number')))
      assert.match(href, /severity=critical&amp;speaker=.*&amp;outlet=.*&amp;order=newest/, 'a tab keeps the filters');
  });

  it('say that nothing fits where nothing does, with a way back to all', async () => {
    const text = await open('/flags?speaker=Nobody+At+All');
    assert.deepEqual(flagsOn(text), []);
    assert.match(visibleText(text), /No finding fits these filters/);
    assert.ok(startTags(text, 'a').some(({ href }) => href === '/flags'));
    assert.match(visibleText(await open('/flags?status=confirmed')), /Nothing has been confirmed here/);
  });

  it('order by severity, or by age alone', async () => {
    const haste = ['critical', 'major', 'minor'];
    const bySeverity = (await shown('/flags')).map(({ severity }) => haste.indexOf(severity));
    assert.deepEqual(bySeverity, [...bySeverity].sort());
    const ages = (await shown('/flags?order=oldest')).map(({ createdAt }) => createdAt);
    assert.deepEqual(ages, [...ages].sort());
    const newest = (await shown('/flags?order=newest')).map(({ createdAt }) => createdAt);
    assert.deepEqual(newest, [...newest].sort().reverse());
    assert.notDeepEqual(ages, newest);
  });

  it('are kept from page to page, and each flag is shown once', async () => {
    let path = '/flags?order=oldest';
    const seen: string[] = [];
    for (;;) {
      const text = await open(path);
      seen.push(...flagsOn(text));
      const next = startTags(text, 'a')
        .find(({ rel }) => rel === 'next')
        ?.href?.replaceAll('&amp;', '&');
      if (next === undefined) break;
      assert.match(next, /order=oldest/);
      path = next;
    }
    assert.equal(seen.length, all.filter(({ kind }) => kind !== 'near-duplicate').length);
    assert.equal(new Set(seen).size, seen.length);
  });

  for (const query of ['kind=colour', 'status=superseded', 'severity=grave', 'order=random', 'cursor=abc']) {
    it(`refuse ${query}, naming it`, async () => {
      const { status, text } = await app.ask.get(`/flags?${query}`);
      assert.equal(status, 400);
      assert.ok(visibleText(text).includes(query.split('=')[0] ?? ''));
    });
  }

  it('pass over ids in the address that are none', async () => {
    for (const query of [`decided=${NO_DECISION}`, 'decided=x', `undone=${NO_DECISION}`, 'dismissed=x&left=y'])
      assert.doesNotMatch(await open(`/flags?${query}`), /class="notice/, query);
  });
});

describe('a finding in the queue', () => {
  const { app, idOf, open } = desk();

  it('marks what it rests on, and every other word that differs, on both sides', async () => {
    for (const text of [
      'We will build 30 new schools in the northern valley before the winter',
      'We will build 40 new schools in the southern valley before the winter',
    ]) {
      await app().postJson('/api/v1/quotes', { text, speaker: 'Ada Stone', saidAt: '2026-02-01', lang: 'en' });
    }
    const { items } = await app().store.listFlags({ kind: 'number', status: 'open' }, FIRST);
    const sides = await Promise.all(
      items.map(async (flag) => [flag, await app().store.mention(flag.a.mentionId)] as const),
    );
    const flag = sides.find(([, mention]) => mention?.text.includes('schools'))?.[0];
    assert.ok(flag, 'the two figures are flagged');
    const card = cardOf((await open('/flags')).text, flag.id);
    for (const number of ['30', '40'])
      assert.ok(card.includes(`<mark class="mark mark-rests">${number}</mark>`), number);
    for (const word of ['northern', 'southern'])
      assert.ok(card.includes(`<mark class="mark mark-other">${word}</mark>`), word);
  });

  it('leads to its statement, to the form of a verdict about it, and to a page of its own', async () => {
    const id = idOf('number');
    const flag = await app().store.flag(id);
    const mention = await app().store.mention(flag!.a.mentionId);
    const card = cardOf((await open('/flags')).text, id);
    const hrefs = startTags(card, 'a').map(({ href }) => href);
    assert.ok(hrefs.includes(`/quotes/${mention!.quoteId}`));
    assert.ok(hrefs.includes(`/verdicts/new?quote=${mention!.quoteId}&amp;flag=${id}`));
    assert.ok(hrefs.includes(`/flags/${id}`));
    const alone = await open(`/flags/${id}`);
    assert.equal(alone.status, 200);
    assert.deepEqual(flagsOn(alone.text), [id]);
  });

  it('offers the reasons by number, and needs one', async () => {
    const card = cardOf((await open('/flags')).text, idOf('number'));
    assert.equal(startTags(card, 'option').length, decisionReasonSchema.options.length + 1);
    assert.ok(card.includes('1 · Same occasion, reports conflict'));
    assert.ok('required' in (startTags(card, 'select')[0] ?? {}));
  });

  it('does not decide when Enter is pressed in its note: the first button of its form can not be pressed', async () => {
    const form = cardOf((await open('/flags')).text, idOf('number')).split('<form class="decision-form"')[1] ?? '';
    const [first] = startTags(form, 'button');
    assert.ok(first !== undefined && 'disabled' in first && 'hidden' in first);
  });

  for (const path of [`/flags/${NO_FLAG}`, '/flags/x']) {
    it(`has no page where there is none: ${path.replace(NO_FLAG, 'f_…')}`, async () => {
      const { status, text } = await open(path);
      assert.ok(status === 404 || status === 400);
      assert.equal(startTags(text, 'h1').length, 1);
    });
  }
});

describe('deciding about a finding', () => {
  const { app, idOf, open, decide, statusOf, acts } = desk();

  it('takes a form that was sent twice as sent once, at the same moment too', async () => {
    const [one, other] = await Promise.all([decide('number'), decide('number')]);
    assert.deepEqual([one.status, other.status], [303, 303]);
    assert.equal(one.headers.location, other.headers.location);
    assert.equal((await acts('flag-decided')).length, 1);
  });

  it('keeps the filters, and says what was done with a way back', async () => {
    const { headers } = await decide('number', { returnTo: '/flags?kind=number&order=oldest' });
    assert.match(headers.location as string, /^\/flags\?kind=number&order=oldest&decided=d_/);
    const { text } = await open(headers.location as string);
    const notice = text.slice(text.indexOf('class="notice"'));
    assert.match(visibleText(notice), /Dismissed\./);
    assert.match(notice, /name="returnTo" value="\/flags\?kind=number&amp;order=oldest"/);
    assert.ok(text.includes(`data-settled="${idOf('number')}"`), 'drafts of what is settled need not be kept');
  });

  for (const [what, fields, status] of [
    ['a reason that is none', { reason: 'because' }, 400],
    ['no reason', { reason: '' }, 400],
    ['a note that is too long', { note: 'x'.repeat(10_001) }, 413],
    ['a decision that is none', { decision: 'perhaps' }, 400],
  ] as const) {
    it(`shows the form again with what was written for ${what}, and decides nothing`, async () => {
      const note = 'note' in fields ? fields.note : 'the minister’s office told us';
      const response = await decide('number', { note, ...fields });
      assert.equal(response.status, status);
      assert.equal(await statusOf('number'), 'open');
      const field = startTags(response.text, 'input').find(({ name }) => name === 'note');
      assert.equal(field?.value, note);
      const [wrong] = Object.keys(fields);
      if (wrong === 'reason') assert.equal(startTags(response.text, 'select')[0]?.['aria-invalid'], 'true');
      if (wrong === 'note') assert.equal(field?.['aria-invalid'], 'true');
      assert.match(response.text, /class="field-problem"/);
      if (wrong !== 'reason') assert.match(response.text, /<option(?=[^>]* selected)(?=[^>]* value="later-update")/);
    });
  }

  it('shows the form again in the other language without losing what was written, or deciding', async () => {
    const first = await decide('number', { reason: '', note: 'from the minutes' });
    const button = startTags(first.text, 'button').find(({ formaction, formAction }) => formaction ?? formAction);
    assert.equal(button?.form, `${idOf('number')}-form`);
    const action = (button?.formaction ?? button?.formAction)?.replaceAll('&amp;', '&') ?? '';
    const fields = { reason: 'translation', note: 'from the minutes', returnTo: '/flags' };
    const again = await app().sendForm(action, fields);
    assert.equal(startTags(again.text, 'html')[0]?.lang, 'ar');
    assert.equal(startTags(again.text, 'input').find(({ name }) => name === 'note')?.value, 'from the minutes');
    assert.equal(await statusOf('number'), 'open');
  });

  it('shows one who comes late what was decided meanwhile and what they wrote, and changes nothing', async () => {
    await as('Badr', decide('number', { reason: 'different-measure', note: 'Badr’s note' }));
    const late = await as('Amal', decide('number', { decision: 'confirm', note: 'Amal’s long note <b>' }));
    assert.equal(late.status, 409);
    const seen = visibleText(late.text);
    assert.match(seen, /Somebody decided this meanwhile/);
    assert.match(seen, /Dismissed by Badr, 2 March 2026, 09:30 UTC: Different thing measured/);
    assert.ok(seen.includes('Badr’s note'));
    assert.ok(seen.includes('Amal’s long note <b>'));
    assert.ok(seen.includes('Later update'));
    assert.ok(startTags(late.text, 'a').some(({ href }) => href === '/flags'));
    assert.equal(await statusOf('number'), 'dismissed');
    assert.equal((await acts('flag-decided')).length, 1);
  });

  it('shows it to one who would have decided the same, too: their note is theirs', async () => {
    await as('Badr', decide('number'));
    const late = await as('Amal', decide('number', { note: 'seen by me as well' }));
    assert.equal(late.status, 409);
    assert.ok(visibleText(late.text).includes('seen by me as well'));
  });

  it('is refused from another site', async () => {
    const path = `/flags/${idOf('number')}`;
    for (const [action, fields] of [
      [`${path}/decisions`, { decision: 'dismiss', reason: 'other' }],
      [`${path}/grouping`, { grouping: 'together' }],
      [`${path}/lease`, {}],
      [`${path}/release`, {}],
      ['/flags/dismissals', { flag: idOf('number'), reason: 'other' }],
      ['/your-name', { actor: 'Eve' }],
    ] as const) {
      const response = await app().ask.post(action).set('Origin', 'https://attacker.example').type('form').send(fields);
      assert.equal(response.status, 403, action);
      assert.equal(response.headers['set-cookie'], undefined);
    }
    assert.equal(await statusOf('number'), 'open');
    assert.equal(
      (await app().store.events(FIRST)).items.some(({ act }) => act === 'flag-leased'),
      false,
    );
  });

  for (const path of ['decisions', 'grouping', 'lease', 'release']) {
    it(`says that there is no such finding to send ${path} to`, async () => {
      const fields: Record<string, Record<string, string>> = {
        decisions: { decision: 'dismiss', reason: 'other', note: '' },
        grouping: { grouping: 'apart' },
      };
      const response = await app().sendForm(`/flags/${NO_FLAG}/${path}`, { returnTo: '/flags', ...fields[path] });
      assert.equal(response.status, 404);
      assert.match(visibleText(response.text), /There is no such flag/);
    });
  }
});

describe('undoing', () => {
  const { app, idOf, open, decide, dismiss, statusOf, acts } = desk();
  const undo = (id: string, returnTo = '/flags') => app().sendForm(`/decisions/${id}/undo`, { returnTo });
  const decisionOf = async () => {
    const { headers } = await decide('number');
    return /decided=(d_\w+)/.exec(headers.location as string)?.[1] ?? '';
  };

  it('opens the finding again, says so, and stands in the record', async () => {
    const id = await decisionOf();
    const { status, headers } = await undo(id, '/flags?kind=number');
    assert.equal(status, 303);
    assert.equal(headers.location, `/flags?kind=number&undone=${id}`);
    const { text } = await open(headers.location as string);
    assert.match(visibleText(text), /Taken back\. The decision stays in the record/);
    assert.ok(flagsOn(text).includes(idOf('number')));
    assert.equal((await acts('decision-undone')).length, 1);
  });

  it('happens once, however often it is asked for', async () => {
    const id = await decisionOf();
    const answers = await Promise.all([undo(id), undo(id), undo(id)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303],
    );
    assert.equal((await acts('decision-undone')).length, 1);
  });

  it('finds earlier decisions under what they decided, by whom and why', async () => {
    await as('Badr', decide('number', { note: 'see the minutes' }));
    const { text } = await open('/flags?status=dismissed');
    assert.deepEqual(flagsOn(text), [idOf('number')]);
    const card = cardOf(text, idOf('number'));
    assert.match(visibleText(`<p>${card}`), /Dismissed by Badr, 2 March 2026, 09:30 UTC: Later update/);
    assert.ok(card.includes('see the minutes'));
    assert.match(card, /action="\/decisions\/d_\w+\/undo"/);
    assert.doesNotMatch(card, /name="decision"/);
    assert.deepEqual(flagsOn((await open('/flags?status=confirmed')).text), []);
  });

  it('takes several back that were dismissed together', async () => {
    const { headers } = await dismiss([idOf('number'), idOf('negation')]);
    const { text } = await open(headers.location as string);
    const decisions = startTags(text, 'input').find(({ name }) => name === 'decisions')?.value ?? '';
    const undone = await app().sendForm('/decisions/undo', { decisions, returnTo: '/flags' });
    assert.equal(undone.status, 303);
    assert.match(visibleText((await open(undone.headers.location as string)).text), /2 decisions taken back/);
    assert.deepEqual([await statusOf('number'), await statusOf('negation')], ['open', 'open']);
  });

  it('says of a decision that is not there that it is not', async () => {
    assert.equal((await undo(NO_DECISION)).status, 404);
    assert.equal((await app().sendForm('/decisions/undo', { decisions: 'x', returnTo: '' })).status, 400);
  });
});

describe('one statement or two', () => {
  const { app, idOf, open, group, acts } = desk();
  const quotesOf = async () => {
    const flag = await app().store.flag(idOf('number'));
    const mentions = await app().store.mentions([flag!.a.mentionId, flag!.b!.mentionId]);
    return mentions.map(({ quoteId }) => quoteId);
  };
  const isOne = async () => new Set(await quotesOf()).size === 1;

  it('puts the two passages together and takes that back', async () => {
    assert.equal(await isOne(), false);
    assert.match(visibleText((await open('/flags')).text), /Kept as two statements/);
    const { status, headers } = await group('number', 'together');
    assert.equal(status, 303);
    assert.equal(await isOne(), true);
    const { text } = await open(headers.location as string);
    assert.match(visibleText(text), /Put together as one statement/);
    assert.doesNotMatch(cardOf(text, idOf('number')), /value="together"/);
    assert.match(cardOf(text, idOf('number')), /value="apart"/);
    const undo = startTags(text, 'form').find(({ action }) => action?.startsWith('/decisions/'));
    await app().sendForm(undo?.action ?? '', { returnTo: '/flags' });
    assert.equal(await isOne(), false);
  });

  it('keeps the two apart after all, and leaves the finding open', async () => {
    await group('number', 'together');
    const { headers } = await group('number', 'apart');
    assert.equal(await isOne(), false);
    assert.match(visibleText((await open(headers.location as string)).text), /Kept apart as two statements/);
    assert.equal((await app().store.flag(idOf('number')))?.status, 'open');
    await group('number', 'together');
    assert.equal(await isOne(), true, 'the later word holds');
  });

  it('is decided once, however often it is sent', async () => {
    for (const [grouping, act] of [
      ['together', 'quotes-merged'],
      ['apart', 'mentions-apart'],
    ] as const) {
      const answers = [...(await Promise.all([group('number', grouping), group('number', grouping)]))];
      answers.push(await group('number', grouping));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [303, 303, 303],
      );
      assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1, grouping);
      assert.equal((await acts(act)).length, 1, grouping);
    }
  });

  it('is not offered for a finding about one passage, nor taken', async () => {
    const flag = (await app().store.flag(idOf('number'))) as Flag;
    const alone: Flag = { ...flag, id: `f_${'1'.repeat(26)}` as FlagId, b: null, version: 1 };
    await app().store.apply({ flags: [alone] }, 'editorial');
    assert.doesNotMatch(cardOf((await open('/flags')).text, alone.id), /name="grouping"/);
    const { status } = await app().sendForm(`/flags/${alone.id}/grouping`, { grouping: 'apart', returnTo: '' });
    assert.equal(status, 400);
  });

  it('takes no other word for it', async () => {
    assert.equal((await group('number', 'merged')).status, 400);
    assert.equal(await isOne(), false);
  });
});

describe('dismissing several findings', () => {
  const { app, idOf, open, decide, dismiss, lease, statusOf, acts } = desk();
  const both = () => [idOf('number'), idOf('negation')];

  it('decides about each by itself, for one reason, and says how many', async () => {
    const { status, headers } = await dismiss(both(), { note: 'one story', returnTo: '/flags?order=newest' });
    assert.equal(status, 303);
    assert.match(headers.location as string, /^\/flags\?order=newest&dismissed=d_\w+\+d_\w+$/);
    assert.deepEqual([await statusOf('number'), await statusOf('negation')], ['dismissed', 'dismissed']);
    const decided = await acts('flag-decided');
    assert.equal(decided.length, 2);
    for (const { after } of decided) {
      const { reason, note } = after as { reason: string; note: string };
      assert.deepEqual([reason, note], ['translation', 'one story']);
    }
    assert.match(visibleText((await open(headers.location as string)).text), /2 findings dismissed\.\s?Undo all/);
  });

  it('counts in Arabic as Arabic does', async () => {
    const { headers } = await dismiss(both());
    const { text } = await open(headers.location as string).set('Accept-Language', 'ar');
    assert.ok(visibleText(text).includes('استُبعدت ملاحظتان.'));
  });

  it('is done once when it is sent twice', async () => {
    const one = await dismiss(both());
    const other = await dismiss([...both(), idOf('number')]);
    assert.equal(one.headers.location, other.headers.location);
    assert.equal((await acts('flag-decided')).length, 2);
  });

  it('leaves what others decided or are at work on, and says what and who', async () => {
    await as('Badr', decide('number', { decision: 'confirm' }));
    await as('Dina', lease('negation'));
    const near = (await app().postJson('/api/v1/articles', { ...FERRIES_AR })).body;
    const other = (await app().postJson('/api/v1/articles', { ...FERRIES_AR_OTHER })).body;
    assert.ok(near.article && other.flags.length > 0);
    const ids = [...both(), NO_FLAG, other.flags[0].id];
    const { status, headers } = await as('Amal', dismiss(ids));
    assert.equal(status, 303);
    const seen = visibleText((await open(headers.location as string)).text);
    assert.match(seen, /1 finding dismissed/);
    assert.match(seen, /2 stayed as they were:/);
    assert.match(seen, /Figures differ: Confirmed by Badr, 2 March 2026, 09:30 UTC: Later update/);
    assert.match(seen, /Negation: Dina is on it until 2 March 2026, 09:45 UTC/);
    assert.match(seen, /1 finding is no longer held/);
    assert.deepEqual([await statusOf('number'), await statusOf('negation')], ['confirmed', 'open']);
  });

  for (const [what, ids, fields] of [
    ['nothing chosen', () => [], {}],
    ['no reason', both, { reason: '' }],
    ['a reason that is none', both, { reason: 'because' }],
  ] as const) {
    it(`asks again with what was chosen and written for ${what}`, async () => {
      const chosen = ids();
      const response = await dismiss(chosen, { note: 'one story', returnTo: '/flags?order=oldest', ...fields });
      assert.equal(response.status, 400);
      const boxes = startTags(response.text, 'input').filter(({ name }) => name === 'flag');
      const ticked = boxes.filter((box) => 'checked' in box).map(({ value }) => value);
      assert.deepEqual(ticked.sort(), [...chosen].sort());
      const note = startTags(response.text, 'input').find(({ id }) => id === 'dismissals-note');
      assert.equal(note?.value, 'one story');
      assert.match(response.text, /<option(?=[^>]* selected)(?=[^>]* value="oldest")/);
      assert.match(response.text, /class="field-problem"/);
      assert.equal((await acts('flag-decided')).length, 0);
    });
  }

  it('takes one box as well as several, and no more than a page has', async () => {
    assert.equal(
      (await app().sendForm('/flags/dismissals', { flag: idOf('number'), reason: 'other', note: '', returnTo: '' }))
        .status,
      303,
    );
    assert.equal(await statusOf('number'), 'dismissed');
    const many = Array.from({ length: 21 }, (_, at) => `f_${String(at).padStart(26, '0')}`);
    assert.equal((await dismiss(many)).status, 400);
    assert.equal((await dismiss(['f_x'])).status, 400);
  });

  it('is not offered for confirming', async () => {
    const { text } = await open('/flags');
    const form = text.slice(text.indexOf('id="dismissals"')).split('</form>')[0] ?? '';
    assert.doesNotMatch(form, /confirm/);
    assert.equal((await dismiss(both(), { decision: 'confirm' })).status, 400);
    assert.equal(await statusOf('number'), 'open');
  });
});

describe('who is at work on a finding', () => {
  const { app, idOf, open, decide, lease, statusOf, acts } = desk();
  const release = () => app().sendForm(`/flags/${idOf('number')}/release`, { returnTo: '/flags' });

  it('is nothing that one user alone is bothered with', async () => {
    const { text } = await open('/flags');
    assert.doesNotMatch(text, /\/lease"/);
    assert.match(visibleText(text), /You decide as the user of this machine/);
  });

  it('is shown to others until when, in place of the forms', async () => {
    const taken = await as('Badr', lease('number'));
    assert.equal(taken.headers.location, `/flags#${idOf('number')}`);
    const { text } = await as('Amal', open('/flags'));
    const card = cardOf(text, idOf('number'));
    assert.match(visibleText(`<p>${card}`), /Badr is on it until 2 March 2026, 09:45 UTC/);
    assert.doesNotMatch(card, /<form|type="checkbox"/);
    assert.match(cardOf(text, idOf('negation')), /name="decision"/);
  });

  it('is shown to themselves with ways to stay on it and to let it go', async () => {
    await as('Badr', lease('number'));
    const card = cardOf((await as('Badr', open('/flags'))).text, idOf('number'));
    assert.match(visibleText(`<p>${card}`), /You are on it until 2 March 2026, 09:45 UTC\..*Stay on it.*Let it go/);
    await as('Badr', lease('number'));
    assert.equal((await acts('flag-leased')).length, 1, 'staying is nothing new');
    assert.equal((await as('Badr', release())).status, 303);
    assert.deepEqual(await app().store.leases([idOf('number')], NOW.toISOString()), []);
    assert.match(cardOf((await as('Amal', open('/flags'))).text, idOf('number')), /I’m on it/);
  });

  it('keeps others from deciding, and from losing what they wrote', async () => {
    await as('Badr', lease('number'));
    const late = await as('Amal', decide('number', { note: 'Amal’s note' }));
    assert.equal(late.status, 409);
    const seen = visibleText(late.text);
    assert.match(seen, /Somebody else is on this/);
    assert.match(seen, /Badr is on it until/);
    assert.ok(seen.includes('Amal’s note'));
    assert.equal(await statusOf('number'), 'open');
    assert.equal((await as('Amal', lease('number'))).status, 409);
    assert.equal((await as('Amal', release())).status, 409);
    const grouping = app().sendForm(`/flags/${idOf('number')}/grouping`, { grouping: 'together', returnTo: '' });
    assert.equal((await as('Amal', grouping)).status, 409);
    assert.equal((await as('Badr', decide('number'))).status, 303);
  });

  it('is nobody once it is decided', async () => {
    await decide('number');
    const late = await as('Amal', lease('number'));
    assert.equal(late.status, 409);
    assert.match(visibleText(late.text), /Somebody decided this meanwhile/);
  });
});

describe('the name that a reviewer gives', () => {
  const TOKEN = 'the-long-word-of-this-test';
  const app = appForEach({ token: TOKEN });
  const cookiesOf = (response: { headers: Record<string, unknown> }): string[] =>
    ((response.headers['set-cookie'] as string[] | undefined) ?? []).map((cookie) => cookie.split(';')[0] ?? '');
  const signIn = (fields: Record<string, string>) =>
    app().sendForm('/sign-in', { token: TOKEN, actor: '', returnTo: '/flags', ...fields });
  const addFlags = async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER])
      await app().postJson('/api/v1/articles', article).set('Authorization', `Bearer ${TOKEN}`);
    const { items } = await app().store.listFlags({ kind: 'number' }, FIRST);
    return items[0]!.id;
  };

  it('is asked for at sign-in, kept, and stands beside what was decided', async () => {
    const id = await addFlags();
    const signedIn = await signIn({ actor: '  أمل الحداد ' });
    const cookies = cookiesOf(signedIn);
    assert.equal(cookies.length, 2);
    assert.match(String(signedIn.headers['set-cookie']), /isnad_actor=%D8[^;]+;.*HttpOnly; SameSite=Lax$/);
    const page = await app().ask.get('/flags').set('Cookie', cookies);
    assert.match(visibleText(page.text), /You decide as أمل الحداد/);
    const form = { decision: 'dismiss', reason: 'other', note: '', returnTo: '/flags' };
    await app().sendForm(`/flags/${id}/decisions`, form).set('Cookie', cookies);
    const [event] = (await app().store.events(FIRST)).items;
    assert.equal(event?.actor, 'token:أمل الحداد');
    const decided = await app().ask.get('/flags?status=dismissed').set('Cookie', cookies);
    assert.match(visibleText(decided.text), /Dismissed by أمل الحداد/);
  });

  it('is missed where it is not given, and can be given and changed on the queue', async () => {
    await addFlags();
    const session = cookiesOf(await signIn({}));
    assert.equal(session.length, 1);
    assert.match(visibleText((await app().ask.get('/flags').set('Cookie', session)).text), /You decide without a name/);
    const named = await app()
      .sendForm('/your-name', { actor: 'Badr', returnTo: '/flags?order=oldest' })
      .set('Cookie', session);
    assert.equal(named.headers.location, '/flags?order=oldest');
    const both = [...session, ...cookiesOf(named)];
    assert.match(visibleText((await app().ask.get('/flags').set('Cookie', both)).text), /You decide as Badr/);
    const forgotten = await app().sendForm('/your-name', { actor: ' ', returnTo: '' }).set('Cookie', both);
    assert.match(String(forgotten.headers['set-cookie']), /isnad_actor=;/);
  });

  it('gives way to the header that a program sends', async () => {
    const session = [...cookiesOf(await signIn({ actor: 'Amal' }))];
    const { text } = await app().ask.get('/flags').set('Cookie', session).set('Isnad-Actor', 'Badr');
    assert.match(visibleText(text), /You decide as Badr/);
  });

  for (const [what, name] of [
    ['a mark that turns the text around', 'Amal\u202e'],
    ['a line end', 'Amal\nBadr'],
    ['101 letters', 'أ'.repeat(101)],
    ['no letter', '…'],
    ['an escape', 'Amal\u001b[31m'],
  ] as const) {
    it(`is refused with ${what}, and shown again with what is wrong`, async () => {
      const session = cookiesOf(await signIn({}));
      const refused = await app().sendForm('/your-name', { actor: name, returnTo: '/flags' }).set('Cookie', session);
      assert.equal(refused.status, 400);
      assert.equal(refused.headers['set-cookie'], undefined);
      assert.equal(startTags(refused.text, 'input').find((input) => input.name === 'actor')?.['aria-invalid'], 'true');
      const atSignIn = await signIn({ actor: name });
      assert.equal(atSignIn.status, 400);
      assert.equal(atSignIn.headers['set-cookie'], undefined);
    });
  }

  it('is kept on the form where the token is wrong', async () => {
    const { status, text } = await signIn({ token: 'wrong', actor: 'Amal' });
    assert.equal(status, 401);
    assert.equal(startTags(text, 'input').find(({ name }) => name === 'actor')?.value, 'Amal');
  });

  it('is nothing where a cookie holds what no page gave out', async () => {
    const session = cookiesOf(await signIn({}));
    for (const value of ['%E2%80%AE', '%ff', '%', '', '%00'])
      assert.match(
        visibleText(
          (
            await app()
              .ask.get('/flags')
              .set('Cookie', [...session, `isnad_actor=${value}`])
          ).text,
        ),
        /You decide without a name/,
        value,
      );
  });

  it('is forgotten with the session', async () => {
    const out = await app().sendForm('/sign-out', {});
    assert.match(String(out.headers['set-cookie']), /isnad_actor=;/);
  });

  it('tells two reviewers of one token apart, so that a lease means something', async () => {
    const id = await addFlags();
    const [amal, badr] = [cookiesOf(await signIn({ actor: 'Amal' })), cookiesOf(await signIn({ actor: 'Badr' }))];
    await app().sendForm(`/flags/${id}/lease`, { returnTo: '/flags' }).set('Cookie', amal);
    const { text } = await app().ask.get('/flags').set('Cookie', badr);
    assert.match(visibleText(`<p>${cardOf(text, id)}`), /Amal is on it until/);
  });
});
