import assert from 'node:assert/strict';
import { FERRIES_AR } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

describe('the digits of the pages', () => {
  const app = appForEach();
  beforeEach(async () => {
    await app().postJson('/api/v1/articles', FERRIES_AR);
  });

  const READERS: { accepts: string; query: string; cookie?: string; seen: RegExp; why: string }[] = [
    {
      accepts: 'ar-EG,ar;q=0.9',
      query: '',
      seen: /٢٤ فبراير ٢٠٢٦/,
      why: 'as in Egypt, where the browser is from there',
    },
    { accepts: 'ar-MA', query: '', seen: /24 فبراير 2026/, why: 'Latin, as in Morocco' },
    { accepts: 'ar', query: '', seen: /24 فبراير 2026/, why: 'Latin where no country is named' },
    { accepts: 'ar-EG', query: '?digits=latn', seen: /24 فبراير 2026/, why: 'Latin where the address asks for them' },
    { accepts: 'ar-MA', query: '', cookie: 'isnad_digits=arab', seen: /٢٤ فبراير ٢٠٢٦/, why: 'those chosen before' },
    { accepts: 'ar-EG', query: '?digits=thai', seen: /٢٤ فبراير ٢٠٢٦/, why: 'of the country where the choice is none' },
    {
      accepts: 'en-GB,ar-EG;q=0.5',
      query: '',
      seen: /24 February 2026/,
      why: 'Latin in English, whatever else is read',
    },
  ];
  for (const { accepts, query, cookie, seen, why } of READERS) {
    it(`are ${why}`, async () => {
      const [article] = await app().store.articlesByUrl(FERRIES_AR.url);
      const { text } = await app()
        .ask.get(`/articles/${article?.id}${query}`)
        .set('Accept-Language', accepts)
        .set('Cookie', cookie ?? '');
      assert.match(visibleText(text), seen);
      assert.match(visibleText(text), /سنشتري 12 عبّارة/, 'quoted words keep their own');
    });
  }

  it('are changed by a switch that is there in Arabic only, leads back to the page and is remembered', async () => {
    const path = '/quotes?speaker=%D9%84%D9%8A%D9%84%D9%89';
    const switchOn = async (lang: string) => {
      const { text } = await app().ask.get(path).set('Accept-Language', lang);
      return startTags(text, 'a')
        .find(({ href = '' }) => href.includes('digits='))
        ?.href?.replaceAll('&amp;', '&');
    };
    assert.equal(await switchOn('en'), undefined);
    const href = await switchOn('ar');
    assert.equal(href, `${path}&digits=arab`);
    const response = await app()
      .ask.get(href ?? '')
      .set('Accept-Language', 'ar');
    assert.match(String(response.headers['set-cookie']), /isnad_digits=arab/);
  });

  it('are those of counts and of the answer, too', async () => {
    for (const text of ['The tram stops at the old mill', 'سيتوقف الترام عند الطاحونة القديمة']) {
      await app().postJson('/api/v1/quotes', { text });
    }
    const { text } = await app().ask.get('/check?q=purple+mountains').set('Accept-Language', 'ar-EG');
    const { wordings } = await app().store.size();
    const count = new Intl.NumberFormat('ar-u-nu-arab').format(wordings);
    assert.ok(visibleText(text).includes(`وعددها ${count}`), visibleText(text).slice(0, 600));
  });
});
