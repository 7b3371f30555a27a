import assert from 'node:assert/strict';
import type { Response } from 'supertest';
import type { MentionId, OutletId, SpeakerId } from '../../../models/ids.ts';
import { visibleText } from '../support/html.ts';
import { pageOf, type ShownForm, sentBy } from '../support/shown-form.ts';
import { appForEach } from '../support/test-app.ts';
import { type FormFields, filled, sendFields } from '../support/verdict-form.ts';
import { EVIDENCE, verdictPages } from '../support/verdict-pages.ts';

type Changes = Parameters<typeof filled>[1];

/** A form that is refused, and what would mend it. */
interface Refused {
  readonly what: string;
  readonly send: () => Promise<Response>;
  readonly mended: Changes | (() => Promise<Changes>);
}

const switchOn = (page: Document, choice: string): Element => {
  const button = page.querySelector(`button[formaction$="?${choice}"]`);
  assert.ok(button, `a button for ${choice}: ${page.title}`);
  return button;
};

describe('a form that was refused', () => {
  const { app, quote, other, flag, open, draft, latest, act, everything } = verdictPages();
  const post = (path: string, fields: FormFields) => sendFields(app(), path, fields);
  const press = ({ action, fields }: ShownForm) => post(action, fields);
  const idIn = async (path: string, kind: string) => {
    const { text } = await app().ask.get(path);
    return new RegExp(`/${kind}/(\\w_\\w+)`).exec(text)?.[1] ?? '';
  };
  const responseForm = async () => {
    const page = pageOf(await app().ask.get('/responses/new').query({ quote: quote(), returnTo: '/verdicts' }));
    return sentBy(page, page.querySelector('#response-form .primary') as Element);
  };

  const LONG = `${'The minister opened the new port today. '.repeat(20)}“We will buy 12 new ferries,” Lena Marsh said.`;
  const FORMS: readonly Refused[] = [
    {
      what: 'the one box',
      send: () =>
        post('/check', [
          ['q', ' '],
          ['speaker', 'Lena Marsh'],
        ]),
      mended: { q: 'We will buy 12 new ferries' },
    },
    {
      what: 'an article that is to be saved',
      send: () =>
        post('/articles', [
          ['q', LONG],
          ['title', 'At the port'],
          ['publishedAt', 'yesterday'],
        ]),
      mended: { publishedAt: '2026-02-24' },
    },
    {
      what: 'an article that is read',
      send: () =>
        post('/check', [
          ['q', LONG],
          ['title', 'At the port'],
          ['publishedAt', 'yesterday'],
        ]),
      mended: { publishedAt: '2026-02-24' },
    },
    {
      what: 'a statement that is to be recorded',
      send: () =>
        post('/quotes', [
          ['text', 'We shall see about that'],
          ['speaker', 'Omar Haddad'],
          ['url', 'no'],
        ]),
      mended: { url: 'https://archive.example/1' },
    },
    {
      what: 'the withdrawal of a verdict',
      send: async () => act(await draft(), 'withdraw', { version: '1', reason: ' ' }),
      mended: { reason: 'It was about somebody else.\n\nSee the minutes.' },
    },
    {
      what: 'a response',
      send: async () => {
        const { action, fields } = await responseForm();
        return post(action, filled(fields, { kind: 'denies', text: 'Never.', url: 'no', at: '2026-03-01' }));
      },
      mended: { by: 'The ministry', url: 'https://ministry.example/no' },
    },
    {
      what: 'an outlet with a name of another one',
      send: async () =>
        post(`/outlets/${await idIn('/outlets', 'outlets')}`, [
          ['version', '1'],
          ['name', 'Coast Daily'],
          ['names', 'Harbour Post\nThe Daily'],
          ['hosts', 'daily.example'],
        ]),
      mended: { names: 'The Daily' },
    },
    {
      what: 'a speaker with an alias of another one',
      send: async () => {
        await app().postJson('/api/v1/quotes', { text: 'The harbour stays open', speaker: 'Omar Haddad' });
        const id = await idIn('/speakers?q=Lena', 'speakers');
        return post(`/speakers/${id}`, [
          ['version', '1'],
          ['aliases', 'The minister of ports\nOmar Haddad'],
        ]);
      },
      mended: { aliases: 'The minister of ports' },
    },
    {
      what: 'a decision about a finding',
      send: () =>
        post(`/flags/${flag()}/decisions`, [
          ['decision', 'dismiss'],
          ['note', 'from the minutes'],
          ['returnTo', '/flags?order=oldest'],
        ]),
      mended: { reason: 'translation' },
    },
    {
      what: 'a dismissal of several findings',
      send: () =>
        post('/flags/dismissals', [
          ['flag', flag()],
          ['note', 'from the minutes'],
          ['returnTo', '/flags'],
        ]),
      mended: { reason: 'translation' },
    },
    {
      what: 'a split',
      send: async () => {
        const { mentions } = (await app().ask.get(`/api/v1/quotes/${quote()}`)).body;
        const all = mentions.map(({ id }: { id: string }): [string, string] => ['mentions', id]);
        const { body } = await app().postJson('/api/v1/quotes', {
          ...{ text: mentions[0].text, speaker: 'Lena Marsh', outlet: 'The Lighthouse', saidAt: '2026-02-23' },
        });
        assert.equal(body.mention.quoteId, quote());
        return post(`/quotes/${quote()}/split`, [...all, ['mentions', body.mention.id]]);
      },
      mended: async () => {
        const { mentions } = (await app().ask.get(`/api/v1/quotes/${quote()}`)).body;
        return { mentions: mentions[0].id };
      },
    },
    {
      what: 'a merge',
      send: () => post(`/quotes/${quote()}/merge`, [['into', 'the other one']]),
      mended: async () => ({ into: (await app().store.mention(other() as MentionId))?.quoteId ?? '' }),
    },
    {
      what: 'a verdict',
      send: async () => {
        const { action, fields } = await open();
        return post(
          action,
          filled(fields, { ...EVIDENCE, evidenceAt: '', asOf: 'soon', attribution: '', act: 'save' }),
        );
      },
      mended: { asOf: '2026-03-01', attribution: 'unproven' },
    },
    {
      what: 'a name',
      send: () =>
        post('/your-name', [
          ['actor', 'Amal\nHaddad'],
          ['returnTo', '/flags?order=oldest'],
        ]),
      mended: { actor: 'Amal Haddad' },
    },
  ];

  for (const { what, send, mended } of FORMS) {
    it(`goes on in another language and other digits with all that stands in it, and is not taken: ${what}`, async () => {
      const refused = await send();
      const inEnglish = pageOf(refused);
      assert.ok(refused.status >= 400 && refused.status < 500, `${refused.status} ${inEnglish.title}`);
      assert.match(inEnglish.title, /^Error: /);
      assert.equal(inEnglish.querySelectorAll('main [autofocus]').length, 1);
      const before = await everything();
      const checkNothingDone = async (answer: Response) => {
        assert.deepEqual(await everything(), before);
        assert.doesNotMatch(String(answer.headers['set-cookie']), /isnad_actor/);
      };

      const again = await press(sentBy(inEnglish, switchOn(inEnglish, 'lang=ar')));
      const inArabic = pageOf(again);
      assert.equal(again.status, refused.status);
      assert.equal(inArabic.documentElement.lang, 'ar');
      assert.match(inArabic.title, /^خطأ: /);
      assert.equal(inArabic.querySelectorAll('main [autofocus]').length, 1, 'what is wrong is said in Arabic, too');
      await checkNothingDone(again);

      const { action, fields } = sentBy(inArabic, switchOn(inArabic, 'digits=arab'));
      const changed = filled(fields, typeof mended === 'function' ? await mended() : mended);
      const shown = await post(action, changed).set('Cookie', 'isnad_lang=ar');
      const page = pageOf(shown);
      assert.equal(shown.status, 200, page.title);
      assert.match(String(shown.headers['set-cookie']), /isnad_digits=arab/);
      assert.doesNotMatch(page.title, /^(خطأ|Error): /);
      assert.equal(page.querySelector('main [aria-invalid], main [role="alert"]'), null);
      const back = switchOn(page, 'lang=en');
      assert.deepEqual(sentBy(page, back).fields.sort(), changed.sort());
      await checkNothingDone(shown);

      const own = [...page.querySelectorAll(`form[id="${back.getAttribute('form')}"] button:not([disabled], .heard)`)];
      const taken = await press(sentBy(page, own.find((button) => button.matches('.primary')) ?? (own[0] as Element)));
      assert.equal(taken.status, 303, taken.text);
    });
  }

  it('goes on in another language where somebody was first, with what was written and what they did', async () => {
    const decide = (decision: string, note: string, name: string) =>
      sendFields(
        app(),
        `/flags/${flag()}/decisions`,
        Object.entries({ decision, reason: 'translation', note, returnTo: '/flags' }),
        name,
      );
    await decide('confirm', 'Badr’s note', 'Badr');
    const late = await decide('dismiss', 'Amal’s long note', 'Amal');
    assert.equal(late.status, 409);
    const page = pageOf(late);
    const { action, fields } = sentBy(page, switchOn(page, 'lang=ar'));
    const again = await sendFields(app(), action, fields, 'Amal');
    assert.equal(again.status, 409);
    const seen = visibleText(again.text);
    for (const words of ['Amal’s long note', 'Badr’s note', 'قرر غيرك في هذه الأثناء'])
      assert.ok(seen.includes(words), words);
  });

  it('goes on in another language where it met what somebody else saved, and overwrites that only when it is sent again', async () => {
    const [speakerId, outletId] = await Promise.all([idIn('/speakers', 'speakers'), idIn('/outlets', 'outlets')]);
    const path = await draft();
    const edit = await open(`${path}/edit`);
    const aliases = { version: '1', aliases: 'Mine' };
    const outlet = { version: '1', name: 'Mine', names: '', hosts: '' };
    for (const [action, mine, theirs, words, held] of [
      [
        `/speakers/${speakerId}`,
        Object.entries(aliases),
        Object.entries({ ...aliases, aliases: 'Theirs' }),
        'Theirs',
        async () => (await app().store.speaker(speakerId as SpeakerId))?.aliases,
      ],
      [
        `/outlets/${outletId}`,
        Object.entries(outlet),
        Object.entries({ ...outlet, name: 'Their House' }),
        'Their House',
        async () => (await app().store.outlet(outletId as OutletId))?.names,
      ],
      [
        edit.action,
        filled(edit.fields, { attribution: 'disputed', act: 'save' }),
        filled(edit.fields, { attribution: 'correct', act: 'save' }),
        'صحيح النسبة',
        async () => (await latest(path)).attribution,
      ],
      [
        `${path}/withdraw`,
        Object.entries({ version: '2', reason: 'Mine' }),
        async () => {
          const again = await open(`${path}/edit`);
          await post(again.action, filled(again.fields, { context: 'outdated', act: 'save' }));
        },
        'تجاوزه الزمن',
        async () => (await latest(path)).state,
      ],
    ] as const) {
      if (typeof theirs === 'function') await theirs();
      else assert.equal((await sendFields(app(), action, theirs, 'Badr')).status, 303, action);
      const before = await held();
      const refused = await sendFields(app(), action, mine, 'Amal');
      assert.equal(refused.status, 409, action);
      const page = pageOf(refused);
      const inArabic = await press(sentBy(page, switchOn(page, 'lang=ar')));
      assert.equal(inArabic.status, 409, `${action} says it in the other language, too`);
      const again = pageOf(inArabic);
      assert.ok(again.querySelector('[role="alert"]'), action);
      assert.ok(visibleText(inArabic.text).includes(words), `${action} shows ${words}`);
      assert.deepEqual(await held(), before, 'nothing is overwritten by a change of language');
      const button = again.querySelector('main form[id] .primary');
      assert.ok(button);
      const { action: to, fields } = sentBy(again, button);
      assert.equal((await sendFields(app(), to, fields, 'Amal')).status, 303, action);
      assert.notDeepEqual(await held(), before, action);
    }
  });

  for (const act of ['split', 'merge'] as const) {
    it(`goes on in another language where it asks once more, and does not ${act}`, async () => {
      const record = async (fields: object) =>
        (
          await app().postJson('/api/v1/quotes', {
            text: 'We will buy 14 new buses before the end of next year',
            speaker: 'Lena Marsh',
            ...fields,
          })
        ).body;
      const [one, into] = [await record({ saidAt: '2019-01-01' }), await record({ saidAt: '2026-01-01' })];
      assert.notEqual(one.quote.id, into.quote.id);
      const many: FormFields = [];
      for (let index = 0; index < 11; index += 1) {
        const { mention } = await record({ saidAt: '2019-01-01', outlet: `Outlet ${index}` });
        many.push(['mentions', mention.id]);
      }
      const before = await everything();
      const asked = await post(`/quotes/${one.quote.id}/${act}`, act === 'split' ? many : [['into', into.quote.id]]);
      const page = pageOf(asked);
      assert.ok(page.querySelector('.confirm'));
      const again = await press(sentBy(page, switchOn(page, 'lang=ar')));
      const inArabic = pageOf(again);
      assert.equal(again.status, 200);
      assert.equal(inArabic.documentElement.lang, 'ar');
      assert.doesNotMatch(inArabic.title, /^خطأ/);
      assert.deepEqual(await everything(), before);
      assert.equal((await press(sentBy(inArabic, inArabic.querySelector('.confirm .primary') as Element))).status, 303);
    });
  }

  it('is not sent by Return where that would settle something, nor by the button of a language', async () => {
    const first = (page: Document, id: string) => page.querySelector(`button[form="${id}"], form[id="${id}"] button`);
    const dismissal = pageOf(await post('/flags/dismissals', [['flag', flag()]]));
    assert.ok(first(dismissal, 'dismissals')?.hasAttribute('disabled'));
    const decision = pageOf(await post(`/flags/${flag()}/decisions`, [['decision', 'dismiss']]));
    assert.ok(first(decision, `${flag()}-form`)?.hasAttribute('disabled'));
    const record = first(pageOf(await post('/quotes', [])), 'record-form');
    assert.deepEqual([record?.hasAttribute('disabled'), record?.hasAttribute('formaction')], [false, false]);
  });

  it('that is a button alone is not taken either, and leads to a page in the language that its address names', async () => {
    const draftPath = await draft();
    const decided = await post(`/flags/${flag()}/decisions`, [
      ['decision', 'dismiss'],
      ['reason', 'other'],
      ['note', ''],
    ]);
    const decision = /decided=(d_\w+)/.exec(String(decided.headers.location))?.[1];
    const before = await everything();
    for (const [path, fields, status] of [
      [`${draftPath}/publish`, { version: '1' }, 200],
      [`/flags/${flag()}/grouping`, { grouping: 'apart' }, 200],
      [`/flags/${flag()}/lease`, {}, 409],
      [`/decisions/${decision}/undo`, {}, 303],
    ] as const) {
      const answer = await post(`${path}?lang=ar`, Object.entries(fields));
      assert.equal(answer.status, status, path);
      if (status !== 303) assert.equal(pageOf(answer).documentElement.lang, 'ar');
      assert.match(String(answer.headers['set-cookie']), /isnad_lang=ar/);
    }
    assert.deepEqual(await everything(), before);
  });

  it('says of a group of choices what is wrong with it', async () => {
    const { action, fields } = await responseForm();
    const page = pageOf(await post(action, filled(fields, { mention: [], kind: '' })));
    const verdict = await open();
    const other = pageOf(
      await post(verdict.action, filled(verdict.fields, { mention: [], wording: 'none', act: 'save' })),
    );
    for (const [on, name] of [
      [page, 'kind'],
      [page, 'mention'],
      [other, 'wording'],
      [other, 'attribution'],
    ] as const) {
      const group = on.querySelector(`[name="${name}"]`)?.closest('fieldset');
      const problem = on.querySelector(`[id="${group?.getAttribute('aria-describedby')}"]`);
      assert.equal(problem?.getAttribute('class'), 'field-problem', name);
      const isOfOne = group?.getAttribute('role') === 'radiogroup';
      assert.equal((isOfOne ? group : group?.querySelector('input'))?.getAttribute('aria-invalid'), 'true', name);
    }
  });

  it('reads an article that is shown again with what was told of it', async () => {
    const q = 'Lena Marsh told reporters on Monday: “We will buy 12 new ferries before the end of next year.”';
    const fields = Object.entries({ q, publishedAt: '2026-02-25' });
    const read = await post('/check', [...fields, ['as', 'article']]);
    assert.match(visibleText(read.text), /23 February 2026/);
    const again = await post('/articles?lang=en', fields);
    assert.equal(again.status, 200);
    assert.match(visibleText(again.text), /23 February 2026/);
  });

  it('shows a date that is no day in a field that can show it', async () => {
    for (const [saidAt, type] of [
      ['2026-02', 'text'],
      ['2026-02-31', 'text'],
      ['2026-02-23', 'date'],
    ] as const) {
      const page = pageOf(await post('/quotes', Object.entries({ text: 'We shall see', saidAt, url: 'no' })));
      const field = page.querySelector('[name="saidAt"]');
      assert.deepEqual([field?.getAttribute('type'), field?.getAttribute('value')], [type, saidAt]);
    }
  });

  it('marks what must be filled in', async () => {
    const path = await draft();
    const fieldsOn = async (at: string) => {
      const page = pageOf(await app().ask.get(at).redirects(1));
      return [...page.querySelectorAll('main [required]')].map((field) => field.getAttribute('name'));
    };
    assert.deepEqual(await fieldsOn(`${path}/withdraw`), ['reason']);
    assert.deepEqual([...new Set(await fieldsOn(`/responses/new?quote=${quote()}`))], ['by', 'kind']);
    assert.deepEqual(
      [...new Set(await fieldsOn(`/verdicts/new?quote=${quote()}`))],
      ['attribution', 'fidelity', 'context'],
    );
  });

  it('comes back from a look-up at what was found', async () => {
    const { action, fields } = await open();
    for (const [lookFor, selector] of [
      ['We will buy 12 new ferries', '#looked-up h3[autofocus]'],
      ['purple mountains sing', '#looked-up .look-none[autofocus]'],
      ['', '[name="lookFor"][autofocus]'],
    ] as const) {
      const page = pageOf(await post(action, filled(fields, { lookFor, act: 'look-up' })));
      assert.ok(page.querySelector(selector), lookFor);
      assert.equal(page.querySelector('main [value="look-up"]')?.hasAttribute('formaction'), false);
    }
  });
});

describe('a sign-in that was refused', () => {
  const app = appForEach({ token: 'the-long-word-of-this-test' });

  it('goes on in another language without the token, and lets nobody in', async () => {
    const fields = { token: 'wrong', actor: 'Amal Haddad', returnTo: '/flags?order=oldest' };
    const refused = await app().sendForm('/sign-in', fields);
    assert.equal(refused.status, 401);
    const page = pageOf(refused);
    assert.match(page.title, /^Error: /);
    const { action } = sentBy(page, switchOn(page, 'lang=ar'));
    assert.equal(action, '/sign-in?lang=ar');
    const again = await app().sendForm(action, { ...fields, token: 'the-long-word-of-this-test' });
    assert.equal(again.status, 200);
    assert.doesNotMatch(again.text, /the-long-word/);
    assert.doesNotMatch(String(again.headers['set-cookie']), /isnad_session|isnad_actor/);
    const inArabic = pageOf(again);
    const back = sentBy(inArabic, switchOn(inArabic, 'lang=en')).fields;
    assert.deepEqual(Object.fromEntries(back), { ...fields, token: '' });
  });

  it('takes a form along that came when its session had ended, and shows it again without taking it', async () => {
    const ask = (path: string, fields: FormFields, cookies: string[] = []) =>
      sendFields(app(), path, fields).set('Cookie', cookies);
    const response: FormFields = [
      ['id', `p_${'0'.repeat(26)}`],
      ['text', '\nنفته الوزارة "أمس" & اليوم'],
      ['returnTo', '/flags'],
      ['mention', 'm_1'],
      ['mention', 'm_2'],
    ];
    const out = await ask('/responses', response);
    assert.equal(out.status, 401);
    const page = pageOf(out);
    assert.match(visibleText(out.text), /Your session has ended, and nothing was saved\. What you wrote is kept/);
    const inArabic = await ask(
      ...(Object.values(sentBy(page, switchOn(page, 'lang=ar'))) as unknown as [string, FormFields]),
    );
    const form = sentBy(pageOf(inArabic), pageOf(inArabic).querySelector('#sign-in-form .primary') as Element);
    const wrong = await ask(form.action, filled(form.fields, { token: 'wrong' }));
    assert.equal(wrong.status, 401);
    const again = sentBy(pageOf(wrong), pageOf(wrong).querySelector('#sign-in-form .primary') as Element);
    const entered = await ask(again.action, filled(again.fields, { token: 'the-long-word-of-this-test' }));
    assert.equal(entered.status, 200);
    const goOn = pageOf(entered);
    const { action, fields } = sentBy(goOn, goOn.querySelector('#kept-form .primary') as Element);
    assert.equal(action, '/responses?lang=en');
    assert.deepEqual(fields, response);
    const cookies = (entered.headers['set-cookie'] as unknown as string[]).map((cookie) => cookie.split(';')[0] ?? '');
    const shown = await ask('/your-name?lang=en', [['actor', 'Amal']], cookies);
    assert.equal(shown.status, 200, 'the session is there');
  });

  it('goes on where a form was filled in that is too long to be taken along', async () => {
    const sent = await sendFields(app(), '/check', [['q', 'w'.repeat(1_100_000)]]).set({
      Referer: 'http://127.0.0.1/check?q=x',
      Host: '127.0.0.1',
    });
    assert.equal(sent.status, 401);
    assert.match(visibleText(sent.text), /too long to be kept here/);
    const page = pageOf(sent);
    assert.equal(page.querySelector('[name="returnTo"]')?.getAttribute('value'), '/check?q=x');
    assert.ok(sent.text.length < 100_000);
  });

  it('does not sign out by an address that names a language', async () => {
    for (const choice of ['lang=ar', 'digits=arab']) {
      const { status, headers } = await app().sendForm(`/sign-out?${choice}`, {});
      assert.equal(status, 303);
      assert.doesNotMatch(String(headers['set-cookie']), /isnad_session|isnad_actor/);
    }
  });

  it('is no refusal where the token was only asked for', async () => {
    const { status, text } = await app().ask.get('/flags');
    assert.equal(status, 401);
    assert.doesNotMatch(pageOf({ text }).title, /^Error/);
    assert.doesNotMatch(text, /autofocus/);
  });
});
