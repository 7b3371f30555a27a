import assert from 'node:assert/strict';
import type { Flag } from '../../../models/flag.ts';
import { addSampleLibrary } from '../../../scripts/sample-library/add-sample-library.ts';
import { startTags, visibleText } from '../support/html.ts';
import { FIRST, flagsOn, NO_DECISION } from '../support/queue-desk.ts';
import { type TestApp, testApp } from '../support/test-app.ts';

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

  for (const [query, english, arabic] of [
    ['kind=colour', 'Kind: Choose one of those', 'النوع: اختر قيمة'],
    ['status=superseded', 'Open and decided: Choose one of those', 'المفتوح والمبتوت فيه: اختر قيمة'],
    ['severity=grave', 'Severity: Choose one of those', 'الأهمية: اختر قيمة'],
    ['order=random', 'Order: Choose one of those', 'الترتيب: اختر قيمة'],
    ['speaker=A&speaker=B', 'Speaker: Give a name', 'القائل: اكتب اسمًا'],
    ['cursor=abc', 'Place in the list: This place', 'الموضع في القائمة: هذا الموضع'],
  ] as const) {
    it(`refuse ${query}, calling it as the page does, with the ways to the list`, async () => {
      const { status, text } = await app.ask.get(`/flags?${query}&outlet=The+Brackwater+Gazette`);
      assert.equal(status, 400);
      const seen = visibleText(text);
      assert.ok(seen.includes(english), seen);
      assert.doesNotMatch(seen, /API|Invalid|`/);
      const leads = startTags(text, 'a').map(({ href }) => href);
      assert.ok(leads.includes('/flags?outlet=The+Brackwater+Gazette') && leads.includes('/flags'));
      const inArabic = await app.ask.get(`/flags?${query}`).set('Accept-Language', 'ar');
      assert.ok(visibleText(inArabic.text).includes(arabic), visibleText(inArabic.text));
    });
  }

  it('are told in the title, so that tabs of the browser differ', async () => {
    const titleOf = async (path: string) => /<title>(.*?)<\/title>/.exec(await open(path))?.[1];
    assert.equal(await titleOf('/flags?status=dismissed&kind=number'), 'To check: Dismissed, Figures differ · Isnad');
    assert.equal(await titleOf('/flags?severity=critical&speaker=A'), 'To check: critical, A · Isnad');
  });

  it('are not in the numbers of the tabs, which is said', async () => {
    assert.match(visibleText(await open('/flags?severity=critical')), /The numbers count every finding/);
    assert.doesNotMatch(visibleText(await open('/flags?kind=negation')), /The numbers count every finding/);
  });

  it('pass over ids in the address that are none', async () => {
    for (const query of [`decided=${NO_DECISION}`, 'decided=x', `undone=${NO_DECISION}`, 'dismissed=x&left=y'])
      assert.doesNotMatch(await open(`/flags?${query}`), /class="notice/, query);
  });
});
