import assert from 'node:assert/strict';
import type { WordingId } from '../../../models/ids.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

const FERRIES = 'We will buy 12 new ferries before the end of next year';
const PIER = 'The southern pier stays open to every boat of the islands';

describe('what is shown of words that are known', () => {
  const app = appForEach({ rateLimit: 0 });

  const record = async (text: string, outlet: string, more: object = {}) =>
    (await app().postJson('/api/v1/quotes', { text, speaker: 'Lena Marsh', lang: 'en', outlet, ...more })).body;
  const said = (...quoted: readonly string[]) => quoted.map((words) => `“${words},” Lena Marsh said.`).join('\n\n');
  const check = async (quoted: string, lang = 'en') => {
    const q = said(quoted);
    const { text } = await app().sendForm('/check', { q, as: 'article' }).set('Accept-Language', lang);
    return text;
  };
  const ask = async (q: string, lang = 'en') =>
    (await app().ask.get('/check').query({ q }).set('Accept-Language', lang)).text;
  /** A verdict "fabricated" on the recorded words, which Amal and Badr give; its path. */
  const accuse = async ({ quote, mention }: Awaited<ReturnType<typeof record>>, fields: object = {}) => {
    const file = (await app().ask.get(`/api/v1/quotes/${quote.id}`)).body;
    const wording = file.wordings.find(({ text }: { text: string }) => text === mention.text);
    const verdict = {
      about: { wordingId: wording.id as WordingId, mentionIds: [mention.id] },
      attribution: 'fabricated',
      evidence: [{ note: 'The ministry has a recording.' }],
      ...fields,
    };
    const send = (actor: string) => app().ask.post('/api/v1/verdicts').set('Isnad-Actor', actor).send(verdict);
    const { body } = await send('Amal');
    const { id } = body.verdict ?? body;
    const published = await app()
      .ask.patch(`/api/v1/verdicts/${id}`)
      .set('Isnad-Actor', 'Badr')
      .send({ version: 1, state: 'published' });
    assert.equal(published.status, 200);
    return `/verdicts/${id}`;
  };
  const states = (html: string) =>
    startTags(html, 'li').flatMap(({ class: name }) => (name?.startsWith('note note-') ? [name.slice(10)] : []));

  describe('in an article that is checked', () => {
    it('names what people concluded about them with a link, and is no longer simply known', async () => {
      const recorded = await record(PIER, 'Harbour Post');
      const before = await check(PIER);
      assert.deepEqual(states(before), ['verbatim']);
      assert.match(visibleText(before), /Known word for word.*Closest wording we hold, not reviewed: word for word/);
      const path = await accuse(recorded);
      for (const [lang, seen] of [
        ['en', /Known, with a verdict.*Closest wording we hold: word for word.*Verdict: Fabricated/],
        ['ar', /معروف وله نتيجة تحقق.*نتيجة التحقق: مختلق/],
      ] as const) {
        const html = await check(PIER, lang);
        assert.deepEqual(states(html), ['reviewed']);
        assert.match(visibleText(html), seen);
        assert.doesNotMatch(visibleText(html), /not reviewed|Known word for word|لم يُراجع|معروف بالنص/);
        assert.ok(startTags(html, 'a').some(({ href }) => href === path));
        assert.match(html, /class="mark mark-reviewed"/);
      }
    });

    it('says of a verdict on words that differ that it is about those', async () => {
      await accuse(await record(FERRIES, 'Harbour Post'));
      const html = await check(FERRIES.replace('12', '21'));
      assert.match(visibleText(html), /Verdict on the wording held, not on this one: Fabricated/);
    });

    it('names what is to be decided about the statement, in a state of its own', async () => {
      await record(FERRIES, 'Harbour Post');
      const other = await record(FERRIES.replace('12', '21'), 'Coast Daily');
      assert.ok(other.flags.some(({ kind }: { kind: string }) => kind === 'number'));
      for (const [lang, seen] of [
        ['en', /Known, with points to check.*not reviewed.*To check about this statement: Figures differ/],
        ['ar', /معروف وفيه ما يحتاج تحققًا.*ما يحتاج تحققًا في هذا التصريح: تباين في الأرقام/],
      ] as const) {
        const html = await check(FERRIES, lang);
        assert.deepEqual(states(html), ['to-decide']);
        assert.match(visibleText(html), seen);
        assert.ok(startTags(html, 'a').some(({ href }) => href?.endsWith('#flags')));
      }
    });

    it('does not call small differences word for word', async () => {
      await record('We must repair the roof of the old station before the winter', 'Harbour Post');
      for (const [lang, seen] of [
        ['en', /Known, with small differences/],
        ['ar', /معروف مع فروق طفيفة/],
      ] as const) {
        const html = await check('We have to repair the roof of the old station before the winter', lang);
        assert.deepEqual(states(html), ['similar']);
        assert.match(visibleText(html), seen);
      }
    });

    it('says of the 201st quotation that it was not looked up', async () => {
      const quoted = Array.from({ length: 200 }, (_, number) => `Pier ${number} takes ${number + 3} boats a day`);
      for (const [lang, seen] of [
        ['en', /The first 200 of 201 quotations were looked up\..*Not looked up/],
        ['ar', /بحثنا عن أول 200 اقتباس من أصل 201.*لم يُبحث عنه/],
      ] as const) {
        const form = { q: said(...quoted, PIER), as: 'article' };
        const { text } = await app().sendForm('/check', form).set('Accept-Language', lang);
        assert.equal(states(text).filter((state) => state === 'not-looked-up').length, 1);
        assert.equal(states(text).at(-1), 'not-looked-up');
        assert.match(visibleText(text), seen);
      }
    }).timeout(60_000);
  });

  describe('in the answer to a quote', () => {
    it('says of a verdict on other words than those asked for that it is about the wording held', async () => {
      const recorded = await record(FERRIES, 'Harbour Post');
      await accuse(recorded);
      const asked = FERRIES.replace('12', '21');
      assert.match(visibleText(await ask(asked)), /AboutThe closest wording we hold, not the text you gave/);
      assert.match(visibleText(await ask(asked, 'ar')), /أقرب صيغة لدينا، لا النص الذي كتبته/);
      assert.match(await ask(asked), new RegExp(`<a href="/quotes/${recorded.quote.id}#w_\\w+">The closest wording`));
      const same = visibleText(await ask(FERRIES));
      assert.match(same, /Fabricated/);
      assert.doesNotMatch(same, /not the text you gave/);
    });

    it('names what a verdict was held against, with a link to it', async () => {
      const recorded = await record(FERRIES, 'Harbour Post');
      const reference = await record('The ministry will not buy a single ferry', 'Ministry of Transport');
      await accuse(recorded, { against: reference.mention.id, fidelity: 'altered' });
      const html = await ask(FERRIES);
      assert.match(visibleText(html), /Compared withMinistry of Transport/);
      const verdict = html.slice(html.indexOf('class="verdict verdict-published"'));
      assert.ok(verdict.includes(`href="/articles/${reference.mention.articleId}"`));
    });

    it('cites where the very words were printed first, and says that others were before', async () => {
      const one = await record(PIER, 'Harbour Post', { saidAt: '2026-02-01', url: 'https://one.example/1' });
      // Of the same statement, in other words, in an article of an earlier day.
      const { body } = await app().postJson('/api/v1/articles', {
        lang: 'en',
        outlet: 'Coast Daily',
        title: 'The pier',
        publishedAt: '2026-01-20',
        text: said(`${PIER} and of the coast, whatever the weather`),
      });
      const [other] = body.mentions;
      if (other.quoteId !== one.quote.id) {
        await app().postJson(`/api/v1/quotes/${other.quoteId}/merge`, { into: one.quote.id });
      }
      const html = await ask(PIER);
      assert.match(visibleText(html), /Earliest appearance heldCoast Daily.*?in another wording/);
      const cited = /<textarea[^>]*>([^<]*Wording held by Isnad[^<]*)/.exec(html)?.[1] ?? html;
      assert.match(cited, /Harbour Post/);
      assert.doesNotMatch(cited, /Coast Daily/);
    });
  });
});
