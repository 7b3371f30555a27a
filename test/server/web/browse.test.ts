import assert from 'node:assert/strict';
import type { OutletId, SpeakerId } from '../../../models/ids.ts';
import { FERRIES_AR, FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach, type TestApp } from '../support/test-app.ts';

const NO_ONE = '0'.repeat(26);

/** A shape that would leave the page if a name were not escaped. */
const HOSTILE = '<script>alert(1)</script> "\'& \u202e Name';

const app = appForEach;

async function speakerNamed({ store }: TestApp, name: string): Promise<SpeakerId> {
  const { items } = await store.listSpeakers({ cursor: null, limit: 200 });
  const found = items.find((one) => one.name === name);
  assert.ok(found, `${name} is held`);
  return found.id;
}

async function outletNamed({ store }: TestApp, name: string): Promise<OutletId> {
  const { items } = await store.listOutlets({ cursor: null, limit: 200 });
  const found = items.find((one) => one.name === name);
  assert.ok(found, `${name} is held`);
  return found.id;
}

const record = (to: TestApp, fields: object) => to.postJson('/api/v1/quotes', { lang: 'en', ...fields });

const wordsOn = (html: string) => startTags(html, 'p').filter((one) => one.class === 'statement-words').length;

describe('the list of statements', () => {
  const current = app();
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

describe('the list of speakers', () => {
  const current = app();

  it('gives advice where the library is empty', async () => {
    assert.match(visibleText((await current().ask.get('/speakers')).text), /No speaker is held yet/);
  });

  it('tells how many statements each has, and finds names by their beginning, titles and marks aside', async () => {
    await current().postJson('/api/v1/articles', FERRIES_EN);
    await record(current(), { text: 'The port stays open', speaker: 'Omar Haddad' });
    const all = visibleText((await current().ask.get('/speakers')).text);
    assert.match(all, /Lena Marsh *\d+ statements/);
    assert.match(all, /Omar Haddad *1 statement(?!s)/);
    const found = visibleText((await current().ask.get('/speakers').query({ q: 'Minister LÉN' })).text);
    assert.ok(found.includes('Lena Marsh') && !found.includes('Omar Haddad'));
    const none = visibleText((await current().ask.get('/speakers').query({ q: 'Zz' })).text);
    assert.match(none, /No speaker is held whose name begins with Zz/);
  });

  it('refuses to search for what has no letter', async () => {
    const { status, text } = await current().ask.get('/speakers').query({ q: '?!' });
    assert.equal(status, 400);
    assert.match(visibleText(text), /Give at least one letter/);
    assert.match(text, /aria-invalid="true"/);
  });

  it('pages by name, keeping what is searched for', async () => {
    for (let number = 10; number < 42; number += 1) {
      await record(current(), { text: `I have ${number} boats and sail them all`, speaker: `Captain Alder${number}` });
    }
    await record(current(), { text: 'I have no boat', speaker: 'Zoe Quint' });
    const first = await current().ask.get('/speakers?q=alder');
    const next =
      startTags(first.text, 'a')
        .find(({ rel }) => rel === 'next')
        ?.href?.replaceAll('&amp;', '&') ?? '';
    assert.match(next, /^\/speakers\?q=alder&cursor=/);
    const second = visibleText((await current().ask.get(next)).text);
    assert.ok(second.includes('Alder41') && !second.includes('Zoe Quint') && !second.includes('Alder10'));
  });
});

describe('the page of a speaker', () => {
  const current = app();
  const page = async (id: SpeakerId, lang = 'en') =>
    (await current().ask.get(`/speakers/${id}`).set('Accept-Language', lang)).text;
  /** The fields of the form of a page that leads there. */
  const fieldsOf = (html: string, action: string): Record<string, string> => {
    const [, form = ''] = new RegExp(`<form[^>]*action="${action}"[^>]*>(.*?)</form>`, 's').exec(html) ?? [];
    return Object.fromEntries(startTags(form, 'input').map(({ name, value }) => [name ?? '', value ?? '']));
  };

  it('keeps what is only attributed apart from what an article or a person says clearly', async () => {
    await current().postJson('/api/v1/articles', FERRIES_EN_OTHER);
    const text = await page(await speakerNamed(current(), 'Lena Marsh'));
    const [clear = '', unclear = ''] = text.split('id="unclear"');
    assert.match(visibleText(clear), /We will buy 21 new ferries/);
    assert.match(visibleText(`<p ${unclear}`), /Attributed, not confirmed/);
    assert.match(visibleText(`<p ${unclear}`), /The islands will get more boats/);
  });

  it('shows statements over time with a text alternative and a table of the same figures', async () => {
    for (const saidAt of ['2025-11-03', '2026-01-07', '2026-01-08', null]) {
      await record(current(), { text: `On ${saidAt} the port was open`, speaker: 'Omar Haddad', saidAt });
    }
    const id = await speakerNamed(current(), 'Omar Haddad');
    const english = await page(id);
    assert.match(
      english,
      /<desc id="over-time-description">3 statements from November 2025 to January 2026; most in January 2026 \(2\)\. English: 3\.<\/desc>/,
    );
    assert.match(visibleText(english), /November 2025 *1 *December 2025 *0 *January 2026 *2/);
    assert.match(visibleText(english), /The month of 1 more statement is not known/);
    assert.doesNotMatch(english, /\sstyle=|<style/);
    const arabic = await page(id, 'ar');
    assert.match(
      arabic,
      /<desc id="over-time-description">3 تصريحات من نوفمبر 2025 إلى يناير 2026، وأكثرها في يناير 2026 \(2\)/,
    );
  });

  it('confirms that two spellings are one speaker, once, and parts them again, once', async () => {
    for (const speaker of ['Rana Darwish', 'رنا درويش']) {
      await record(current(), { text: `Words of ${speaker} about the harbour`, speaker });
    }
    const [one, other] = [await speakerNamed(current(), 'Rana Darwish'), await speakerNamed(current(), 'رنا درويش')];
    const before = await page(one);
    assert.match(visibleText(before), /Rana Darwish and رنا درويش sound alike/);
    const same = fieldsOf(before, `/speakers/${one}/same`);
    assert.equal(same.other, other);
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await current().sendForm(`/speakers/${one}/same`, same);
      assert.deepEqual([status, headers.location], [303, `/speakers/${one}?done=joined`]);
    }
    const joined = (await current().ask.get(`/speakers/${one}?done=joined`)).text;
    assert.match(visibleText(joined), /Confirmed\. Names and statements of both are here now/);
    assert.equal(wordsOn(joined), 2);
    const moved = await current().ask.get(`/speakers/${other}`).redirects(0);
    assert.deepEqual([moved.status, moved.headers.location], [308, `/speakers/${one}`]);
    assert.ok(!visibleText((await current().ask.get('/speakers')).text).includes('رنا درويش 1 statement'));

    const part = fieldsOf(joined, `/speakers/${one}/part`);
    assert.deepEqual(part, { other });
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await current().sendForm(`/speakers/${one}/part`, part);
      assert.deepEqual([status, headers.location], [303, `/speakers/${one}?done=parted`]);
    }
    assert.equal(wordsOn(await page(one)), 1);
    assert.equal(wordsOn(await page(other)), 1);
    const events = await current().store.events({ cursor: null, limit: 50 });
    assert.equal(events.items.filter(({ act }) => act === 'speaker-changed').length, 2);

    // Aliases for one that went into another meanwhile are not lost.
    await current().sendForm(`/speakers/${one}/same`, fieldsOf(await page(one), `/speakers/${one}/same`));
    const late = await current().sendForm(`/speakers/${other}`, { version: '3', aliases: 'ر. درويش' });
    assert.equal(late.status, 409);
    assert.match(late.text, /<textarea[^>]*>\nر\. درويش<\/textarea>/);
    assert.ok(late.text.includes(`action="/speakers/${one}"`));
    assert.deepEqual((await current().store.speaker(one))?.aliases, ['رنا درويش']);
    await current().sendForm(`/speakers/${one}/part`, part);

    // A form from before somebody parted them does not join them anew.
    const stale = await current().sendForm(`/speakers/${one}/same`, same);
    assert.equal(stale.status, 409);
    assert.match(visibleText(stale.text), /Somebody changed this meanwhile/);
    assert.equal((await current().store.speaker(other))?.mergedInto, null);
  });

  it('says that what is only attributed is kept apart page by page, where there is more than one', async () => {
    const said = async (number: number) =>
      record(current(), { text: `Berth ${number} is closed until the week ${number + 30}`, speaker: 'Omar Haddad' });
    for (let number = 1; number <= 20; number += 1) await said(number);
    const id = await speakerNamed(current(), 'Omar Haddad');
    assert.doesNotMatch(visibleText(await page(id)), /kept apart on each page by itself/);
    await said(21);
    const first = await page(id);
    assert.match(visibleText(first), /What is only attributed is kept apart on each page by itself/);
    assert.match(visibleText(await page(id, 'ar')), /يُفرد في كل صفحة على حدة/);
    const next = startTags(first, 'a').find(({ rel }) => rel === 'next')?.href ?? '';
    assert.match(visibleText((await current().ask.get(next)).text), /kept apart on each page by itself/);
  });

  it('shows those that are kept apart by the API though their names are not alike, and takes that back', async () => {
    await record(current(), { text: 'The port stays open', speaker: 'Omar Haddad' });
    await record(current(), { text: 'The bridge is closed', speaker: 'Lena Marsh' });
    const [one, other] = [await speakerNamed(current(), 'Omar Haddad'), await speakerNamed(current(), 'Lena Marsh')];
    const said = await current().postJson(`/api/v1/speakers/${one}/apart`, { other });
    assert.equal(said.status, 200, JSON.stringify(said.body));
    for (const [id, name] of [
      [one, 'Lena Marsh'],
      [other, 'Omar Haddad'],
    ] as const) {
      const text = await page(id);
      const [, apart = ''] = /<section aria-labelledby="kept-apart">(.*?)<\/section>/s.exec(text) ?? [];
      assert.ok(visibleText(apart).includes(name), name);
    }
    const [, undo = ''] = /action="(\/decisions\/d_\w+\/undo)"/.exec(await page(other)) ?? [];
    assert.equal((await current().sendForm(undo, { returnTo: `/speakers/${other}` })).status, 303);
    for (const id of [one, other]) assert.doesNotMatch(await page(id), /kept-apart/);
  });

  it('keeps two of like names apart, once, and asks about them again when that is taken back', async () => {
    for (const speaker of ['Rana Darwish', 'رنا درويش']) {
      await record(current(), { text: `Words of ${speaker} about the harbour`, speaker });
    }
    const [one, other] = [await speakerNamed(current(), 'Rana Darwish'), await speakerNamed(current(), 'رنا درويش')];
    const before = await page(one);
    const apart = fieldsOf(before, `/speakers/${one}/apart`);
    assert.deepEqual(apart, { other });
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await current().sendForm(`/speakers/${one}/apart`, apart);
      assert.deepEqual([status, headers.location], [303, `/speakers/${one}?done=apart`]);
    }
    const kept = (await current().ask.get(`/speakers/${one}?done=apart`)).text;
    assert.match(visibleText(kept), /The name is not suggested here any more/);
    assert.match(visibleText(kept), /No other name comes near.*Kept apart.*رنا درويش.*Kept apart by/);
    assert.ok(!kept.includes(`action="/speakers/${one}/same"`));
    assert.match(visibleText(await page(other, 'ar')), /تقرّر أنهم غيره.*Rana Darwish/);

    // A form that was read before does not join them over that.
    const late = await current().sendForm(`/speakers/${one}/same`, fieldsOf(before, `/speakers/${one}/same`));
    assert.equal(late.status, 409);
    assert.match(visibleText(late.text), /Somebody changed this meanwhile/);

    const [, action = ''] = /action="(\/decisions\/d_\w+\/undo)"/.exec(kept) ?? [];
    const undo = fieldsOf(kept, action);
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await current().sendForm(action, undo);
      assert.deepEqual([status, headers.location], [303, `/speakers/${one}?done=asked`]);
    }
    assert.match(visibleText(await page(one)), /Rana Darwish and رنا درويش sound alike/);
    const events = await current().store.events({ cursor: null, limit: 2 });
    assert.deepEqual(
      events.items.map(({ act }) => act),
      ['decision-undone', 'speakers-apart'],
    );

    // One that went into another meanwhile is not kept apart from it.
    await current().sendForm(`/speakers/${one}/same`, fieldsOf(await page(one), `/speakers/${one}/same`));
    const merged = await current().sendForm(`/speakers/${one}/apart`, apart);
    assert.equal(merged.status, 409);
    assert.match(visibleText(merged.text), /Somebody changed this meanwhile/);
  });

  it('saves aliases, beside those that came with joined speakers', async () => {
    for (const speaker of ['Rana Darwish', 'رنا درويش']) {
      await record(current(), { text: `Words of ${speaker} about the harbour`, speaker });
    }
    const one = await speakerNamed(current(), 'Rana Darwish');
    await current().sendForm(`/speakers/${one}/same`, fieldsOf(await page(one), `/speakers/${one}/same`));
    const { version = '' } = fieldsOf(await page(one), `/speakers/${one}`);
    const fields = { version, aliases: ' R. Darwish \r\n\r\nRana al-Darwish\r\nR. Darwish' };
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await current().sendForm(`/speakers/${one}`, fields);
      assert.deepEqual([status, headers.location], [303, `/speakers/${one}?done=named`]);
    }
    const held = await current().store.speaker(one);
    assert.deepEqual(new Set(held?.aliases), new Set(['R. Darwish', 'Rana al-Darwish', 'رنا درويش']));
    assert.equal(held?.version, Number(version) + 1);
  });

  it('tells whose name an alias is, and keeps what was written', async () => {
    for (const speaker of ['Omar Haddad', 'Lena Marsh']) {
      await record(current(), { text: `Words of ${speaker}`, speaker });
    }
    const [omar, lena] = [await speakerNamed(current(), 'Omar Haddad'), await speakerNamed(current(), 'Lena Marsh')];
    const written = 'O. Haddad\nLena Marsh\n?!';
    const { status, text } = await current().sendForm(`/speakers/${omar}`, { version: '1', aliases: written });
    assert.equal(status, 422);
    assert.match(visibleText(text), /Line 3: give a name/);
    assert.ok(text.includes(written));
    const taken = await current().sendForm(`/speakers/${omar}`, { version: '1', aliases: 'O. Haddad\nLena Marsh' });
    assert.equal(taken.status, 409);
    assert.match(visibleText(taken.text), /Line 2 is a name of Lena Marsh/);
    assert.ok(taken.text.includes(`href="/speakers/${lena}"`));
    assert.deepEqual((await current().store.speaker(omar))?.aliases, []);
  });

  it('shows what somebody else saved meanwhile, loses nothing, and saves when sent again', async () => {
    await record(current(), { text: 'The port stays open', speaker: 'Omar Haddad' });
    const id = await speakerNamed(current(), 'Omar Haddad');
    await current().sendForm(`/speakers/${id}`, { version: '1', aliases: 'O. Haddad' });
    const stale = await current().sendForm(`/speakers/${id}`, { version: '1', aliases: 'Omar al-Haddad' });
    assert.equal(stale.status, 409);
    assert.match(visibleText(stale.text), /Somebody changed the names meanwhile.*O\. Haddad/);
    assert.match(stale.text, /<textarea[^>]*>\nOmar al-Haddad<\/textarea>/);
    assert.deepEqual((await current().store.speaker(id))?.aliases, ['O. Haddad']);
    const { version = '', seen = '' } = fieldsOf(stale.text, `/speakers/${id}`);
    await current().sendForm(`/speakers/${id}`, { version, seen, aliases: 'Omar al-Haddad' });
    assert.deepEqual((await current().store.speaker(id))?.aliases, ['Omar al-Haddad']);
  });
});

describe('outlets', () => {
  const current = app();
  const save = (id: OutletId, fields: Record<string, string>) =>
    current().sendForm(`/outlets/${id}`, { version: '1', name: 'Harbour Post', names: '', hosts: '', ...fields });

  it('are listed by name and found by its beginning, by another name or by host', async () => {
    assert.match(visibleText((await current().ask.get('/outlets')).text), /No outlet is held yet/);
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER]) await current().postJson('/api/v1/articles', article);
    const id = await outletNamed(current(), 'Harbour Post');
    await save(id, { names: 'The Daily Pier', hosts: 'harbour-post.example' });
    for (const q of ['harb', 'the daily pier', 'www.harbour-post.example']) {
      const seen = visibleText((await current().ask.get('/outlets').query({ q })).text);
      assert.ok(seen.includes('Harbour Post') && !seen.includes('Coast Daily'), q);
    }
    assert.match(visibleText((await current().ask.get('/outlets?q=zz')).text), /No outlet is held whose name begins/);
    assert.equal((await current().ask.get('/outlets?q=!')).status, 400);
  });

  it('show what was printed there and whom they credit, as counts over a number of appearances that is told', async () => {
    const credit = (kind: string, name: string) => ({ sourcing: [{ kind, name, relation: 'cites' }] });
    const said = { speaker: 'Omar Haddad', outlet: 'Harbour Post' };
    await current().postJson('/api/v1/outlets', { name: 'Delta Wire' });
    await record(current(), { text: 'The port stays open', ...said, ...credit('agency', 'Delta Wire') });
    await record(current(), { text: 'The port closes on Friday', ...said, ...credit('agency', 'DELTA WIRE') });
    await record(current(), { text: 'Nobody asked the pilots', ...said, ...credit('anonymous', 'a port worker') });
    await record(current(), { text: 'The tide was late', ...said });
    const id = await outletNamed(current(), 'Harbour Post');
    const { text } = await current().ask.get(`/outlets/${id}`);
    const seen = visibleText(text);
    assert.equal(wordsOn(text), 4);
    assert.match(seen, /Counted in all 4 appearances held\. What its texts say, and no measure of the outlet/);
    assert.match(seen, /(Delta Wire|DELTA WIRE) *2 *Sources without a name *1 *Does not say *1/);
    assert.ok(text.includes(`href="/outlets/${await outletNamed(current(), 'Delta Wire')}"`));
    const arabic = visibleText((await current().ask.get(`/outlets/${id}`).set('Accept-Language', 'ar')).text);
    assert.match(arabic, /عمّن تنقل/);
  });

  it('take names and hosts, once, and keep what was written where it is wrong, taken or stale', async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER]) await current().postJson('/api/v1/articles', article);
    const id = await outletNamed(current(), 'Harbour Post');
    const fields = { names: 'The Post\nالميناء', hosts: 'www.Harbour-Post.example\nhp.example' };
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await save(id, fields);
      assert.deepEqual([status, headers.location], [303, `/outlets/${id}?done=saved`]);
    }
    const held = await current().store.outlet(id);
    assert.deepEqual(held?.names, ['Harbour Post', 'The Post', 'الميناء']);
    assert.deepEqual(held?.hosts, ['harbour-post.example', 'hp.example']);
    assert.equal(held?.version, 2);

    const wrong = await save(id, { version: '2', name: '', names: 'One\n\n?!', hosts: 'ok.example\nhttps://no/' });
    assert.equal(wrong.status, 422);
    for (const words of [/Give a name of at most 500/, /Line 3: give a name/, /Line 2: give a host/]) {
      assert.match(visibleText(wrong.text), words);
    }
    const taken = await save(id, { version: '2', names: 'Fine\nCoast Daily', hosts: 'coast-daily.example' });
    assert.equal(taken.status, 409);
    assert.match(visibleText(taken.text), /Line 2 belongs to Coast Daily.*Line 1 belongs to Coast Daily/);
    assert.ok(taken.text.includes('Fine\nCoast Daily'));
    const named = await save(id, { version: '2', name: 'Coast Daily' });
    assert.match(visibleText(named.text), /This is a name of Coast Daily/);

    const stale = await save(id, { version: '1', names: 'Mine' });
    assert.equal(stale.status, 409);
    assert.match(visibleText(stale.text), /Somebody changed this outlet meanwhile.*The Post/);
    assert.match(stale.text, /<textarea[^>]*>\nMine<\/textarea>/);
    assert.deepEqual(await current().store.outlet(id), held, 'nothing was written');
  });
});

describe('the library at a glance', () => {
  const current = app();

  it('says so where it is empty', async () => {
    const { status, text } = await current().ask.get('/glance');
    assert.equal(status, 200);
    assert.match(visibleText(text), /The library is empty/);
  });

  it('shows statements over time by language and flags by kind, in words and tables as well', async () => {
    for (const article of [FERRIES_EN, FERRIES_EN_OTHER]) await current().postJson('/api/v1/articles', article);
    await record(current(), { text: 'The port stays open', saidAt: '2025-12-01' });
    await record(current(), { text: 'يبقى الميناء مفتوحا', saidAt: '2026-01-01', lang: 'ar' });
    const { text } = await current().ask.get('/glance');
    assert.match(text, /<desc id="over-time-description">\d+ statements from December 2025 to (January|February) 2026/);
    assert.match(text, /<desc id="flags-description">\d+ open, 0 confirmed, 0 dismissed; the most frequent kind is: /);
    const seen = visibleText(text);
    assert.match(seen, /Said in *English *Arabic *All/);
    assert.match(seen, /Kind *open *confirmed *dismissed/);
    assert.ok(startTags(text, 'a').some(({ href }) => href === '/flags?kind=number'));
    assert.equal(startTags(text, 'svg').filter(({ role }) => role === 'img').length, 3, 'the broad one twice');
    assert.doesNotMatch(text, /\sstyle=|<style|<script(?! type="module")/);
    const arabic = (await current().ask.get('/glance').set('Accept-Language', 'ar')).text;
    assert.match(arabic, /من ديسمبر 2025 إلى/);
  });
});

describe('lists, speakers and outlets', () => {
  const current = app();

  const aliases = { version: '1', aliases: 'B' };
  const names = { version: '1', name: 'A', names: '', hosts: '' };
  for (const [path, form, list] of [
    [`/speakers/s_${NO_ONE}`, aliases, '/speakers'],
    ['/speakers/x', aliases, '/speakers'],
    [`/outlets/o_${NO_ONE}`, names, '/outlets'],
    ['/outlets/x', names, '/outlets'],
  ] as const) {
    it(`say of ${path.replace(NO_ONE, '…')} that nothing is there, and lead to the list`, async () => {
      for (const asked of [current().ask.get(path), current().sendForm(path, form)]) {
        const { status, text } = await asked.set('Accept-Language', 'ar');
        assert.equal(status, 404);
        assert.deepEqual(startTags(text, 'html')[0], { lang: 'ar', dir: 'rtl' });
        const [, main = ''] = text.split('<main');
        assert.ok(startTags(main, 'a').some(({ href }) => href === list));
      }
    });
  }

  it('refuse a cursor that is none of theirs', async () => {
    await record(current(), { text: 'The port stays open', speaker: 'Omar Haddad', outlet: 'Harbour Post' });
    const own = [
      `/speakers/${await speakerNamed(current(), 'Omar Haddad')}`,
      `/outlets/${await outletNamed(current(), 'Harbour Post')}`,
    ];
    for (const path of ['/quotes', '/speakers', '/outlets', ...own]) {
      assert.equal((await current().ask.get(`${path}?cursor=abc`)).status, 400, path);
    }
  });

  it('escape hostile names everywhere, and have landmarks, one heading and a label for each field', async () => {
    await record(current(), {
      text: `${HOSTILE} said so`,
      speaker: HOSTILE,
      outlet: HOSTILE,
      saidAt: '2026-01-01',
      sourcing: [{ kind: 'agency', name: HOSTILE, relation: 'cites' }],
    });
    const { items: speakers } = await current().store.listSpeakers({ cursor: null, limit: 1 });
    const { items: outlets } = await current().store.listOutlets({ cursor: null, limit: 1 });
    const paths = [
      ...['/quotes', '/speakers', '/outlets', '/glance'],
      `/speakers/${speakers[0]?.id}`,
      `/outlets/${outlets[0]?.id}`,
      `/quotes?${new URLSearchParams({ q: 'said so', speaker: HOSTILE, outlet: HOSTILE })}`,
      `/speakers?${new URLSearchParams({ q: HOSTILE })}`,
    ];
    for (const path of paths) {
      for (const lang of ['en', 'ar']) {
        const { status, text } = await current().ask.get(path).set('Accept-Language', lang);
        assert.equal(status, 200, path);
        assert.doesNotMatch(text, /<script>alert|\sstyle=|<style|\son\w+=/, path);
        for (const landmark of ['header', 'nav', 'main', 'footer'])
          assert.ok(startTags(text, landmark).length > 0, landmark);
        assert.equal(startTags(text, 'h1').length, 1, path);
        const labelled = new Set(startTags(text, 'label').map((label) => label.for));
        for (const field of ['input', 'textarea', 'select'].flatMap((name) => startTags(text, name)))
          if (field.type !== 'hidden') assert.ok(labelled.has(field.id), `${path}: ${field.name} has a label`);
        const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length, `${path}: ids are given once`);
      }
    }
  });
});
