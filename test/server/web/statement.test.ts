import assert from 'node:assert/strict';
import type { AuditEvent } from '../../../models/event.ts';
import type { MentionId, QuoteId } from '../../../models/ids.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

const WORDS = 'We will buy 12 new ferries before the end of next year';
const NO_QUOTE = `q_${'0'.repeat(26)}`;

interface Side {
  readonly id: QuoteId;
  readonly mention: MentionId;
}

describe('the page of a statement', () => {
  const app = appForEach();
  let quoteId: QuoteId;
  /** Records one quote by hand; equal words of one speaker go together. */
  const record = async (fields: object): Promise<Side> => {
    const { body } = await app().postJson('/api/v1/quotes', {
      text: WORDS,
      speaker: 'Lena Marsh',
      lang: 'en',
      ...fields,
    });
    return { id: body.quote.id, mention: body.mention.id };
  };
  const open = async (query = '', lang = 'en') => {
    const { status, text } = await app().ask.get(`/quotes/${quoteId}${query}`).set('Accept-Language', lang);
    assert.equal(status, 200);
    return text;
  };
  const file = async (id: QuoteId = quoteId) => (await app().ask.get(`/api/v1/quotes/${id}`)).body;
  const acts = async (act: AuditEvent['act']) =>
    (await app().store.events({ cursor: null, limit: 200 })).items.filter((event) => event.act === act).length;

  /** Three wordings of one statement: 12 and not repaired, 21, and repaired. */
  const fillWordings = async () => {
    const first = await record({ text: `${WORDS}, and the old fleet will not be repaired`, outlet: 'Harbour Post' });
    const others = [
      await record({
        text: `${WORDS.replace('12', '21')}, and the old fleet will not be repaired`,
        outlet: 'Coast Daily',
      }),
      await record({ text: `${WORDS}, and the old fleet will be repaired`, outlet: 'Evening Ledger' }),
    ];
    for (const { id } of others) {
      if (id !== first.id) await app().postJson(`/api/v1/quotes/${id}/merge`, { into: first.id });
    }
    quoteId = first.id;
  };

  describe('wordings', () => {
    beforeEach(fillWordings);
    const wordingOf = async (part: string): Promise<{ id: string }> =>
      (await file()).wordings.find(({ text }: { text: string }) => text.includes(part));

    it('are shown against the one that the address names, with every difference in words', async () => {
      const [number, negation] = [await wordingOf('21'), await wordingOf('will be repaired')];
      const text = await open(`?against=${number.id}`);
      const card = text.slice(text.indexOf(`id="${negation.id}"`)).split('</article>')[0] ?? '';
      assert.match(visibleText(card), /Number.*“?21.*12/);
      assert.match(visibleText(card), /Negation/);
      assert.match(card, /<del>.*?21/s);
      assert.match(visibleText(text.slice(text.indexOf(`id="${number.id}"`))), /^.*?chosen: the others/s);
    });

    it('can each be chosen by a link', async () => {
      const text = await open();
      const links = startTags(text, 'a').flatMap(({ href }) => (href?.includes('?against=w_') ? [href] : []));
      assert.equal(links.length, 2);
      for (const href of links) assert.equal((await app().ask.get(href.split('#')[0] ?? '')).status, 200);
    });

    it('fall back to the first where the address names none of them', async () => {
      // Each request of a test is to a port of its own, which citations name.
      const main = (html: string) => html.slice(html.indexOf('<main')).replace(/127\.0\.0\.1:\d+/g, 'host');
      assert.equal(main(await open('?against=w_nothing')), main(await open()));
    });
  });

  it('keeps headlines and reported speech apart from the wordings and does not count them', async () => {
    const { body } = await app().postJson('/api/v1/articles', {
      lang: 'en',
      outlet: 'Harbour Post',
      text: `Lena Marsh spoke.\n\n“${WORDS},” Lena Marsh said.\n\nLena Marsh said that the islands would get more boats.`,
    });
    const [direct, indirect] = ['direct', 'indirect'].map(
      (kind) => body.mentions.find((mention: { kind: string }) => mention.kind === kind).quoteId,
    );
    if (direct !== indirect) await app().postJson(`/api/v1/quotes/${indirect}/merge`, { into: direct });
    quoteId = direct;
    const text = await open();
    assert.match(visibleText(text), /Wordings \(1\)/);
    assert.match(visibleText(text.slice(text.indexOf('id="reports"'))), /^.*?not counted as wordings.*?boats/s);
    assert.match(text, /class="wording wording-report"/);
  });

  describe('sourcing', () => {
    const anonymous = (name: string) => ({ kind: 'anonymous', name, relation: 'told' });
    const agency = { kind: 'agency', name: 'North Sea Press', relation: 'reports' };
    beforeEach(async () => {
      const chains = [[agency], [anonymous('people in the room'), agency], [anonymous('people in the room')], []];
      const outlets = ['Harbour Post', 'Coast Daily', 'Evening Ledger', 'The Lighthouse'];
      const sides = [];
      for (const [index, sourcing] of chains.entries()) sides.push(await record({ sourcing, outlet: outlets[index] }));
      quoteId = (sides[0] as Side).id;
    });

    it('is drawn, with a text alternative and the same as a list', async () => {
      const text = await open();
      const svg = /<svg class="sourcing-graph[^"]*" role="img".*?<\/svg>/s.exec(text)?.[0] ?? '';
      assert.match(svg, /<title id="sourcing-drawing">[^<]+<\/title><desc[^>]*>4 outlets and 3 sources/);
      assert.equal(svg.match(/class="node node-outlet"/g)?.length, 4);
      assert.equal(svg.match(/class="node node-agency"/g)?.length, 1);
      assert.equal(svg.match(/class="node node-anonymous"/g)?.length, 2, 'one for each article, equal words or not');
      assert.equal(svg.match(/class="edge edge-claimed"/g)?.length, 2, 'the agency’s text is not held');
      const list = visibleText(text.slice(text.indexOf('class="sourcing-list"')));
      assert.match(list, /Harbour Post.*credited to North Sea Press; North Sea Press’s text not held/);
      assert.match(list, /The Lighthouse.*?does not say where it has it from/);
    });

    it('runs the other way in a page from right to left', async () => {
      const place = (html: string, kind: string) =>
        Number(new RegExp(`class="node node-${kind}">.*?<rect x="([\\d.]+)"`, 's').exec(html)?.[1]);
      const [ltr, rtl] = [await open('', 'en'), await open('', 'ar')];
      assert.ok(place(ltr, 'outlet') < place(ltr, 'agency') && place(ltr, 'agency') < place(ltr, 'speaker'));
      assert.ok(place(rtl, 'outlet') > place(rtl, 'agency') && place(rtl, 'agency') > place(rtl, 'speaker'));
    });

    it('is told in one plain line, with what is not held', async () => {
      const seen = visibleText(await open());
      assert.match(seen, /These words were printed by 4 outlets\. No recording or transcript held\./);
      assert.match(seen, /4 outlets; 1 named origin; 2 do not say/);
    });
  });

  describe('printed in several wordings', () => {
    beforeEach(async () => {
      // Two outlets reported it first; a statement is headed with words in marks where it has any.
      const report = 'Lena Marsh said that 12 new ferries would be bought before the end of next year.';
      const print = async (outlet: string, publishedAt: string, text: string) => {
        const { body } = await app().postJson('/api/v1/articles', { lang: 'en', outlet, publishedAt, text });
        return body.mentions[0].quoteId as QuoteId;
      };
      const sides = [
        await print('Coast Daily', '2026-02-20', report),
        await print('Evening Ledger', '2026-02-21', report),
        await print('Harbour Post', '2026-02-24', `“${WORDS},” Lena Marsh said.`),
      ];
      quoteId = sides.pop() as QuoteId;
      for (const other of new Set(sides)) {
        if (other !== quoteId) await app().postJson(`/api/v1/quotes/${other}/merge`, { into: quoteId });
      }
      assert.equal((await file()).mentions.length, 3);
    });

    it('counts the outlets of the words it is headed with, and the others apart', async () => {
      const [en, ar] = [visibleText(await open()), visibleText(await open('', 'ar'))];
      assert.match(en, /These words were printed by 1 outlet\. No recording or transcript held\. In other wordings/);
      assert.match(en, /In other wordings or as a report, 2 more outlets printed it\./);
      assert.match(ar, /نشرت هذه الكلمات وسيلة واحدة\..*ونشرته بصيغ أخرى أو نقلته بالمعنى وسيلتان أخريان\./);
    });

    it('is cited with the outlet that printed the very words', async () => {
      const cited = /<textarea[^>]*>([^<]*Wording held by Isnad[^<]*)/.exec(await open())?.[1] ?? '';
      assert.match(cited, /Harbour Post/);
      assert.doesNotMatch(cited, /Coast Daily|Evening Ledger/);
    });
  });

  describe('the timeline', () => {
    const article = (outlet: string, publishedAt?: string) => ({
      outlet,
      lang: 'en',
      text: `“${WORDS},” Lena Marsh said.`,
      ...(publishedAt && { publishedAt }),
    });
    beforeEach(async () => {
      const dates = [['Harbour Post', '2026-02-24'], ['Coast Daily', '2026-02-27'], ['The Lighthouse']] as const;
      for (const [outlet, date] of dates) {
        const { body } = await app().postJson('/api/v1/articles', article(outlet, date));
        quoteId = body.mentions[0].quoteId;
      }
    });

    it('has a mark for each dated appearance, the same as a table, and names the undated', async () => {
      const text = await open();
      const svg = /<svg class="plot[^"]*".*?<\/svg>/s.exec(text)?.[0] ?? '';
      assert.match(svg, /<title>Harbour Post, 24 February 2026: wording 1, in quotation marks<\/title>/);
      assert.doesNotMatch(svg, /style|aria-hidden|<script/);
      const table = visibleText(/class="figure-table".*?<\/table>/s.exec(text)?.[0] ?? '');
      assert.match(table, /Harbour Post24 February 20261.*Coast Daily27 February 20261/);
      assert.match(visibleText(text), /1 appearance whose day of publication is not known\..*?The Lighthouse/);
    });

    it('has its words in the language of the page', async () => {
      const text = await open('', 'ar');
      assert.match(text, /<title>Harbour Post، 24 فبراير 2026: الصيغة 1، اقتباس مباشر<\/title>/);
      assert.match(text, /27 فبراير/);
    });
  });

  describe('flags', () => {
    it('are shown with both passages in their articles', async () => {
      await app().postJson('/api/v1/articles', FERRIES_EN);
      const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
      quoteId = body.mentions.find(({ text }: { text: string }) => text.includes('21')).quoteId;
      const text = await open();
      assert.match(text, /<span class="around">“<\/span>/);
      assert.match(text, /<span class="around">,” Lena Marsh said\.<\/span>/);
      assert.match(text, /<mark class="mark mark-rests">21<\/mark>/);
    });
  });

  describe('verdicts', () => {
    let about: object;
    let reference: MentionId;
    beforeEach(async () => {
      await fillWordings();
      const { wordings, mentions } = await file();
      const wording = wordings.find(({ text }: { text: string }) => text.includes('will be repaired'));
      const use = mentions.find(({ text }: { text: string }) => text.includes('will be repaired'));
      reference = mentions.find(({ text }: { text: string }) => text.includes('12') && text.includes('not be')).id;
      about = { wordingId: wording.id, mentionIds: [use.id] };
    });
    const give = async (fields: object) =>
      (await app().postJson('/api/v1/verdicts', { about, attribution: 'unproven', ...fields })).body;
    const searched = [{ where: 'the ministry’s site', query: 'old fleet', found: 'nothing' }];
    const change = (id: string, fields: object) => app().ask.patch(`/api/v1/verdicts/${id}`).send(fields);

    it('are quietly said to be missing where nobody has given one, with a way to give one', async () => {
      const text = await open();
      assert.match(visibleText(text), /Not reviewed/);
      assert.ok(startTags(text, 'a').some(({ href }) => href === `/verdicts/new?quote=${quoteId}`));
      assert.doesNotMatch(text, /class="verdict /);
    });

    it('are shown on three axes with what each word means, what was searched, by whom and as of when', async () => {
      await give({ state: 'published', against: reference, fidelity: 'altered', context: 'in-context', searched });
      const seen = visibleText(await open());
      assert.match(
        seen,
        /Unconfirmed.*Attribution.*neither bears it out nor refutes it.*Wording.*Altered.*something else/,
      );
      assert.match(seen, /Context.*In context/);
      assert.match(seen, /As of2 March 2026/);
      assert.match(seen, /Compared withHarbour Post/);
      assert.match(seen, /the ministry’s site: .*old fleet.*nothing/);
      assert.doesNotMatch(seen, /Not reviewed/);
    });

    it('are shown as corrected, with what stood before', async () => {
      const { verdict, id = verdict?.id } = await give({ state: 'published', searched });
      const evidence = [{ url: 'https://ministry.example/video', note: 'The recording.' }];
      const corrected = { version: 1, state: 'corrected', against: reference, fidelity: 'altered', evidence };
      assert.equal((await change(id, { ...corrected, attribution: 'correct' })).status, 200);
      const text = await open();
      const seen = visibleText(text);
      assert.match(seen, /Corrected Correctly attributed/);
      assert.match(seen, /1 earlier entry.*Unconfirmed · Published/);
      assert.match(text, /href="https:\/\/ministry\.example\/video"[^>]*rel="noopener noreferrer nofollow"/);
    });

    it('are shown as taken back where they were', async () => {
      const { verdict, id = verdict?.id } = await give({ state: 'published', searched });
      await change(id, { version: 1, state: 'withdrawn' });
      const seen = visibleText(await open());
      assert.match(seen, /Withdrawn Unconfirmed.*Taken back/);
      assert.match(seen, /Not reviewed/);
    });

    it('are not told while they are drafts, in the history neither', async () => {
      const { verdict } = await give({ attribution: 'fabricated' });
      assert.doesNotMatch(visibleText(await open()), /Fabricated|Verdict given/);
      await change(verdict.id, { version: 1, state: 'withdrawn', reason: 'It was about somebody else.' });
      assert.doesNotMatch(visibleText(await open()), /Fabricated|Verdict given|somebody else/, 'nor once given up');
    });

    it('stand apart from what those concerned say, which is evidence', async () => {
      const [mention] = (await file()).mentions;
      await app().postJson('/api/v1/responses', {
        mentionIds: [mention.id],
        by: 'The ministry',
        kind: 'denies',
        text: 'No.',
      });
      const seen = visibleText(await open());
      assert.match(seen, /Not reviewed.*Evidence, not a verdict\..*The ministry.*No\./);
    });
  });

  it('tells a decision once, however many findings about the same words it settled', async () => {
    await app().postJson('/api/v1/articles', FERRIES_EN);
    const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    const flag = body.flags.find(({ kind }: { kind: string }) => kind === 'number');
    quoteId = body.mentions.find(({ text }: { text: string }) => text.includes('21')).quoteId;
    const fields = { decision: 'dismiss', reason: 'other', note: '', returnTo: '/flags' };
    await app().sendForm(`/flags/${flag.id}/decisions`, fields);
    const again = await app().postJson('/api/v1/articles', { ...FERRIES_EN_OTHER, outlet: 'The Third Post' });
    const twin = again.body.flags.find(({ kind }: { kind: string }) => kind === 'number');
    assert.equal(twin?.status, 'dismissed');
    assert.equal((await open()).match(/id="d_\w+-said"/g)?.length, 1);
  });

  describe('the history', () => {
    it('tells who did what and when, the latest first, decisions that were taken back included', async () => {
      await app().postJson('/api/v1/articles', FERRIES_EN);
      const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
      const flag = body.flags.find(({ kind }: { kind: string }) => kind === 'number');
      quoteId = body.mentions.find(({ text }: { text: string }) => text.includes('21')).quoteId;
      const returnTo = `/quotes/${quoteId}`;
      await app().sendForm(`/flags/${flag.id}/decisions`, { decision: 'dismiss', reason: 'other', note: '', returnTo });
      const [, decision] = /\/decisions\/(d_\w+)\/undo/.exec(await open()) ?? [];
      const undone = await app().sendForm(`/decisions/${decision}/undo`, { returnTo });
      assert.equal(undone.headers.location, `${returnTo}?undone=${decision}`);
      const text = await open(`?undone=${decision}`);
      assert.match(text, /class="notice" role="status"><p>Taken back\./);
      const seen = visibleText(text.slice(text.indexOf('id="history"')));
      assert.match(
        seen,
        /Decision taken back by .*?, 2 March 2026.*Point to check decided by .*?dismissed, Other.*Article added/,
      );
    });

    it('comes in pages', async () => {
      for (let index = 0; index < 25; index += 1) quoteId = (await record({ outlet: `Outlet ${index}` })).id;
      const first = await open();
      const next = /href="([^"]*events=[^"]*)#history"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const second = await app().ask.get(next);
      const lines = (html: string) => html.slice(html.indexOf('class="events"')).match(/<li value=/g)?.length;
      assert.deepEqual([lines(first), lines(second.text)], [20, 5]);
    });
  });

  describe('splitting it', () => {
    let sides: Side[];
    beforeEach(async () => {
      sides = [];
      for (const outlet of ['Harbour Post', 'Coast Daily', 'The Lighthouse']) sides.push(await record({ outlet }));
      quoteId = (sides[0] as Side).id;
    });
    const split = (mentions: readonly string[], more: Record<string, string> = {}) =>
      app()
        .ask.post(`/quotes/${quoteId}/split`)
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send(new URLSearchParams([...mentions.map((id) => ['mentions', id]), ...Object.entries(more)]).toString());

    it('makes the ticked appearances a statement of their own and says so, with a way back', async () => {
      const response = await split([(sides[1] as Side).mention]);
      assert.equal(response.status, 303);
      const page = await app().ask.get(response.headers.location as string);
      assert.match(page.text, /class="notice" role="status"/);
      assert.match(visibleText(page.text), /Split off: those appearances are a statement of their own now/);
      assert.match(visibleText(page.text), /Appearances \(2\).*Kept apart by/);
      assert.match(page.text, /action="\/decisions\/d_\w+\/undo"/);
    });

    it('is told in the history of both, each leading to the other', async () => {
      const ids = sides.map(({ mention }) => mention) as [MentionId, MentionId, MentionId];
      await split([ids[1]]);
      const homes = (await app().store.mentions(ids)).map((mention) => mention.quoteId);
      assert.notEqual(homes[0], homes[1]);
      for (const [own, other] of [
        [homes[0], homes[1]],
        [homes[1], homes[0]],
      ]) {
        const { text } = await app().ask.get(`/quotes/${own}`);
        const history = text.slice(text.indexOf('id="history"'));
        assert.match(visibleText(history), /Statement split by .*: 1 appearance/);
        assert.match(history, new RegExp(`<a [^>]*href="/quotes/${other}"[^>]*>Statement split</a>`));
      }
    });

    it('does it once where the form is sent twice', async () => {
      const ids = [(sides[1] as Side).mention];
      const [first, second] = [await split(ids), await split(ids)];
      assert.deepEqual([second.status, second.headers.location], [303, first.headers.location]);
      assert.equal(await acts('quote-split'), 1);
    });

    it('asks for ticks, and for one appearance to stay', async () => {
      const none = await split([]);
      assert.equal(none.status, 422);
      assert.match(visibleText(none.text), /Tick the appearances to split off\. Nothing was changed\./);
      const all = await split(sides.map(({ mention }) => mention));
      assert.equal(all.status, 422);
      assert.match(visibleText(all.text), /At least one appearance must stay/);
      assert.equal(startTags(all.text, 'input').filter((input) => 'checked' in input).length, 3, 'ticks are kept');
      assert.equal(await acts('quote-split'), 0);
    });

    it('says so where somebody else moved one of them meanwhile, and keeps the other ticks', async () => {
      await app().postJson(`/api/v1/quotes/${quoteId}/split`, { mentions: [(sides[1] as Side).mention] });
      quoteId = (await app().store.mention((sides[0] as Side).mention))?.quoteId as QuoteId;
      const stale = await split([(sides[1] as Side).mention, (sides[2] as Side).mention]);
      assert.equal(stale.status, 409);
      assert.match(visibleText(stale.text), /no longer appearances of this statement\. Nothing was changed/);
      assert.equal(startTags(stale.text, 'input').filter((input) => 'checked' in input).length, 1);
    });

    it('asks once more before many go', async () => {
      const many = [];
      for (let index = 0; index < 12; index += 1) many.push((await record({ outlet: `Outlet ${index}` })).mention);
      const asked = await split(many);
      assert.equal(asked.status, 200);
      assert.match(visibleText(asked.text), /Split off 12 appearances of 15\?/);
      assert.equal(await acts('quote-split'), 0);
      assert.equal((await split(many, { confirmed: 'yes' })).status, 303);
      assert.equal(await acts('quote-split'), 1);
    });
  });

  describe('merging it into another', () => {
    let one: Side;
    let other: Side;
    beforeEach(async () => {
      one = await record({ outlet: 'Harbour Post', saidAt: '2019-01-01' });
      other = await record({ outlet: 'Coast Daily', saidAt: '2026-01-01' });
      assert.notEqual(one.id, other.id);
      quoteId = one.id;
    });
    const merge = (into: string, more: Record<string, string> = {}) =>
      app().sendForm(`/quotes/${quoteId}/merge`, { into, ...more });

    it('takes an id or an address and leads to the one that goes on', async () => {
      const response = await merge(`https://isnad.example/quotes/${other.id}?against=#history`);
      assert.equal(response.status, 303);
      assert.equal(response.headers.location, `/quotes/${other.id}?merged=${one.id}`);
      const page = await app().ask.get(response.headers.location as string);
      assert.match(visibleText(page.text), /Merged: what stood under the other address is here now/);
      assert.match(visibleText(page.text), /Statements merged by/);
      assert.equal((await app().ask.get(`/quotes/${one.id}`)).headers.location, `/quotes/${other.id}`);
    });

    it('does it once where the form is sent twice', async () => {
      const [first, second] = [await merge(other.id), await merge(other.id)];
      assert.deepEqual([second.status, second.headers.location], [303, first.headers.location]);
      assert.equal(await acts('quotes-merged'), 1);
    });

    for (const [into, status, words] of [
      ['the other one', 422, /Give the address of a statement’s page/],
      [NO_QUOTE, 422, /There is no such statement/],
    ] as const) {
      it(`refuses ${into}, says why beside the field, and keeps what was written`, async () => {
        const response = await merge(into);
        assert.equal(response.status, status);
        assert.match(visibleText(response.text), words);
        const field = startTags(response.text, 'input').find(({ name }) => name === 'into');
        assert.deepEqual([field?.value, field?.['aria-invalid']], [into, 'true']);
        assert.equal(await acts('quotes-merged'), 0);
      });
    }

    it('refuses the statement itself, and one of another speaker', async () => {
      assert.match(visibleText((await merge(one.id)).text), /That is this statement itself/);
      const foreign = await record({ speaker: 'Omar Haddad', text: 'The harbour stays open all winter long' });
      const response = await merge(foreign.id);
      assert.equal(response.status, 409);
      assert.match(visibleText(response.text), /attributed to different speakers/);
    });

    it('can be taken back on the page', async () => {
      const page = await app().ask.get((await merge(other.id)).headers.location as string);
      const [, decision] = /\/decisions\/(d_\w+)\/undo/.exec(page.text) ?? [];
      await app().sendForm(`/decisions/${decision}/undo`, { returnTo: `/quotes/${other.id}` });
      quoteId = other.id;
      const text = await open();
      assert.match(visibleText(text), /Appearances \(1\)/);
      assert.match(visibleText(text.slice(text.indexOf('id="history"'))), /Decision taken back.*Statements merged/);
    });

    it('does not claim a merge that was none', async () => {
      quoteId = other.id;
      assert.doesNotMatch(await open(`?merged=${one.id}`), /class="notice"/);
      assert.doesNotMatch(await open('?merged=q_nothing&split='), /class="notice"/);
    });
  });

  it('stays bounded for a statement that two hundred outlets print in thirty wordings', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => `${index + 2} `);
    const ids = new Set<QuoteId>();
    for (let index = 0; index < 205; index += 1) {
      const text = WORDS.replace('12 ', numbers[index % 30] as string);
      ids.add((await record({ text, outlet: `Outlet ${index}`, saidAt: '2026-02-23' })).id);
    }
    const [first, ...others] = [...ids] as [QuoteId, ...QuoteId[]];
    for (const id of others) await app().postJson(`/api/v1/quotes/${id}/merge`, { into: first });
    quoteId = first;
    const text = await open();
    const seen = visibleText(text);
    assert.match(seen, /23 more wordings/);
    assert.match(seen, /The 200 earliest of 205 appearances are shown/);
    assert.match(seen, /188 more appearances/);
    assert.match(seen, /\d+ appearances are left out of the drawing; the list has them/);
    assert.ok(text.length < 1_500_000, `${text.length} bytes`);
  }).timeout(120_000);

  it('shows hostile names and words as they are', async () => {
    const hostile = '<script>alert(1)</script> " onload=x \u202e &amp; مرحبا 👩‍👩‍👧';
    const sourcing = [{ kind: 'agency', name: hostile, relation: 'cites' }];
    quoteId = (await record({ text: `${WORDS} ${hostile}`, outlet: hostile, sourcing })).id;
    const text = await open();
    for (const tag of text.match(/<[a-z][^>]*>/g) ?? []) {
      assert.doesNotMatch(tag.replace(/="[^"]*"/g, ''), /^<script>|\sstyle|\son\w+/, tag);
    }
    assert.match(text, /&lt;script>alert\(1\)&lt;\/script>/);
  });

  for (const lang of ['en', 'ar']) {
    it(`has a heading for each part, ids given once and no style, in ${lang}`, async () => {
      await app().postJson('/api/v1/articles', FERRIES_EN);
      const { body } = await app().postJson('/api/v1/articles', FERRIES_EN_OTHER);
      quoteId = body.mentions[0].quoteId;
      const text = await open('', lang);
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      const targets = startTags(text, 'a').flatMap(({ href }) => (href?.startsWith('#') ? [href.slice(1)] : []));
      for (const id of targets) assert.ok(ids.includes(id), id);
      assert.doesNotMatch(text, /\sstyle=|<style|<script>|\son\w+=/);
      const levels = [...text.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      levels.forEach((level, index) => {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`);
      });
    });
  }

  it('says of an id that is not held that there is no such statement, to forms too', async () => {
    assert.equal((await app().ask.get(`/quotes/${NO_QUOTE}`)).status, 404);
    assert.equal((await app().sendForm(`/quotes/${NO_QUOTE}/split`, {})).status, 404);
    assert.equal((await app().sendForm(`/quotes/${NO_QUOTE}/merge`, { into: NO_QUOTE })).status, 404);
  });
});
