import assert from 'node:assert/strict';
import type { SpeakerId } from '../../../models/ids.ts';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { record, speakerNamed, wordsOn } from '../support/browsing.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

describe('the list of speakers', () => {
  const current = appForEach();

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
  const current = appForEach();
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
