import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { record, wordsOn } from '../support/browsing.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

describe('the list of statements', () => {
  const current = appForEach();
  beforeEach(async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR])
      await current().postJson('/api/v1/articles', article);
  });
  const open = (query: Record<string, string>, lang = 'en') =>
    current().ask.get('/quotes').query(query).set('Accept-Language', lang);

  it('says how many it shows, and of words that they are the closest', async () => {
    assert.match(visibleText((await open({})).text), /7 statements, newest first|\d+ statements, newest first/);
    const byWords = await open({ q: 'buy "new ferries" -12' });
    assert.match(visibleText(byWords.text), /1 statement comes close to these words/);
    assert.equal(wordsOn(byWords.text), 1);
    assert.match(visibleText(byWords.text), /We will buy 21 new ferries/);
    const inArabic = await open({ q: 'سنشتري «عبارة جديدة»' }, 'ar');
    assert.match(visibleText(inArabic.text), /القريب من هذه الكلمات: تصريح واحد/);
  });

  it('shows each filter in use as a link to the list without it', async () => {
    const { text } = await open({ speaker: 'Lena Marsh', textLang: 'en', state: 'to-check', cursor: '' });
    const chips = startTags(text, 'a').filter((one) => one.class === 'chip');
    assert.deepEqual(
      chips.map(({ href }) => href?.replaceAll('&amp;', '&')),
      [
        '/quotes?textLang=en&state=to-check',
        '/quotes?speaker=Lena+Marsh&state=to-check',
        '/quotes?speaker=Lena+Marsh&textLang=en',
      ],
    );
    const seen = visibleText(text);
    for (const words of ['Speaker: Lena Marsh', 'Language: English', 'State: To check']) {
      assert.ok(seen.includes(words), words);
    }
    assert.equal(startTags((await open({})).text, 'a').filter((one) => one.class === 'chip').length, 0);
  });

  it('keeps its filters from page to page', async () => {
    for (let number = 0; number < 31; number += 1) {
      await record(current(), { text: `Statement number ${number} of the harbour master`, speaker: 'Omar Haddad' });
    }
    const first = await open({ speaker: 'Omar Haddad' });
    assert.match(visibleText(first.text), /The 30 newest statements; older ones on the next pages/);
    const next =
      startTags(first.text, 'a')
        .find(({ rel }) => rel === 'next')
        ?.href?.replaceAll('&amp;', '&') ?? '';
    assert.match(next, /^\/quotes\?speaker=Omar\+Haddad&cursor=/);
    const second = await current().ask.get(next);
    assert.equal(wordsOn(second.text), 1);
    assert.match(visibleText(second.text), /1 statement on this page, the last of the list/);
  });

  it('says beside a filter what is wrong with it, keeps what was written, and lists nothing', async () => {
    const cases: [Record<string, string>, string, RegExp, RegExp][] = [
      [{ q: '"new ferries' }, 'q', /no other half/, /علامة تنصيص بلا أختها/],
      [{ q: 'boats - ferries' }, 'q', /dash stands alone/, /شرطة قائمة بنفسها/],
      [{ q: '-boats' }, 'q', /only leaves words out/, /هذا يستبعد كلمات/],
      [{ from: 'soon' }, 'from', /Give a date/, /اكتب تاريخًا/],
      [{ from: '2026-02', to: '2025' }, 'to', /before “Said from”/, /أسبق من «قيل منذ»/],
      [{ flag: 'colour' }, 'flag', /Choose a kind/, /اختر نوعًا/],
      [{ state: 'grand' }, 'state', /Choose a state/, /اختر حالًا/],
    ];
    for (const [query, name, english, arabic] of cases) {
      const { status, text } = await open(query);
      assert.equal(status, 400, name);
      const [field] = [...startTags(text, 'input'), ...startTags(text, 'select')].filter((one) => one.name === name);
      assert.equal(field?.['aria-invalid'], 'true', name);
      if (name === 'q' || name === 'from') assert.equal(field?.value?.replaceAll('&quot;', '"'), query[name]);
      assert.match(visibleText(text), english);
      assert.equal(wordsOn(text), 0);
      assert.match(visibleText((await open(query, 'ar')).text), arabic);
    }
    const both = visibleText((await open({ q: '-boats', from: 'soon' })).text);
    assert.ok(/only leaves words out/.test(both) && /Give a date/.test(both), 'all that is wrong is said at once');
  });

  it('gives advice where nothing fits', async () => {
    const { status, text } = await open({ speaker: 'Nobody Known' });
    assert.equal(status, 200);
    assert.match(visibleText(text), /No statement fits\. *Take a filter out/);
    assert.ok(startTags(text, 'a').some(({ href }) => href === '/speakers'));
  });

  it('answers the API by the same words', async () => {
    const ask = (q: string) => current().ask.get('/api/v1/quotes').query({ q });
    const found = await ask('buy "new ferries" -12');
    assert.deepEqual(
      found.body.items.map(({ text }: { text: string }) => text),
      ['We will buy 21 new ferries before the end of next year'],
    );
    const refused = await ask('-ferries');
    assert.equal(refused.status, 400);
    assert.deepEqual(refused.body.errors[0].field, 'q');
    assert.match(refused.body.errors[0].message, /only leaves words out/);
    assert.equal((await current().ask.get('/api/v1/quotes?state=confirmed')).body.items.length, 0);
    assert.equal((await current().ask.get('/api/v1/quotes?state=grand')).status, 400);
  });
});
