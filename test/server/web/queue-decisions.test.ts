import assert from 'node:assert/strict';
import { decisionReasonSchema } from '../../../models/flag.ts';
import { startTags, visibleText } from '../support/html.ts';
import { as, cardOf, desk, FIRST, flagsOn, NO_DECISION, NO_FLAG } from '../support/queue-desk.ts';

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

  it('leads back from its page to the list that it was opened from, by link and after a decision', async () => {
    const id = idOf('number');
    const list = '/flags?kind=number&order=oldest';
    const card = cardOf((await open(list)).text, id);
    const alone = startTags(card, 'a').find((link) => link.id === `${id}-alone`)?.href ?? '';
    const { text } = await open(alone.replaceAll('&amp;', '&'));
    const written = list.replaceAll('&', '&amp;');
    assert.ok(startTags(text, 'a').some(({ href }) => href === written));
    const returns = startTags(text, 'input').filter(({ name }) => name === 'returnTo');
    assert.ok(returns.length > 0 && returns.every(({ value }) => value === written));
    const elsewhere = await open(`/flags/${id}?returnTo=${encodeURIComponent('//evil.example')}`);
    assert.doesNotMatch(elsewhere.text, /href="\/\/evil|value="\/\/evil/);
  });

  it('offers the reasons by number, and needs one', async () => {
    const card = cardOf((await open('/flags')).text, idOf('number'));
    assert.equal(startTags(card, 'option').length, decisionReasonSchema.options.length + 1);
    assert.ok(card.includes('1. Same occasion, reports conflict'));
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
      assert.equal(status, 404);
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

  it('shows under a finding that was settled with an earlier one who settled it, with a way to take both back', async () => {
    await as('Badr', decide('number'));
    // The same two wordings, in articles that name nobody: statements of their own.
    for (const text of ['We will buy 12 new ferries before', 'We will buy 21 new ferries before']) {
      await app().postJson('/api/v1/quotes', { text: `${text} the end of next year`, lang: 'en' });
    }
    const { items } = await app().store.listFlags({ kind: 'number', status: 'dismissed' }, FIRST);
    const twins = items.filter(({ id }) => id !== idOf('number'));
    assert.ok(twins.length > 0, 'settled by what was decided before');
    const id = twins[0]!.id;
    const { text } = await open('/flags?status=dismissed');
    const card = cardOf(text, id);
    assert.match(visibleText(`<p>${card}`), /Dismissed by Badr, 2 March 2026, 09:30 UTC: Later update/);
    assert.match(visibleText((await open(`/flags/${id}`)).text), /Dismissed by Badr/);
    const action = startTags(card, 'form').find((form) => form.action?.endsWith('/undo'))?.action ?? '';
    assert.equal((await app().sendForm(action, { returnTo: '/flags' })).status, 303);
    for (const flag of await app().store.flags([idOf('number'), ...twins.map((twin) => twin.id)])) {
      assert.equal(flag.status, 'open');
    }
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
