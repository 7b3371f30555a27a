import assert from 'node:assert/strict';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../support/articles.ts';
import { HOSTILE, NO_ONE, outletNamed, record, speakerNamed } from '../support/browsing.ts';
import { startTags, visibleText } from '../support/html.ts';
import { appForEach } from '../support/test-app.ts';

describe('the library at a glance', () => {
  const current = appForEach();

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
  const current = appForEach();

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
