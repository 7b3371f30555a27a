import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

/** What a reader of one language does and should see. */
const READERS = [
  {
    language: 'en',
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: true,
    articles: [FERRIES_EN, FERRIES_EN_OTHER],
    words: '"new ferries" -12',
    found: /21 new ferries/,
    halfPhrase: '"new ferries',
    spellings: ['Rana Darwish', 'Raana Darweesh'],
    joined: 'Names and statements of both',
    outlet: 'Harbour Post',
    otherName: 'The Daily Pier',
    plot: /most in January 2026/,
  },
  {
    language: 'ar',
    locale: 'ar-EG',
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    articles: [FERRIES_AR, FERRIES_AR_OTHER],
    words: '«عبارة جديدة» -12',
    found: /21 عبّارة جديدة/,
    halfPhrase: '«عبارة جديدة',
    spellings: ['رنا درويش', 'Rana Darwish'],
    joined: 'أسماء الاثنين وتصريحاتهما',
    outlet: 'صحيفة الميناء',
    otherName: 'الميناء اليوم',
    plot: /وأكثرها في يناير ٢٠٢٦/,
  },
] as const;

for (const reader of READERS) {
  const { language, locale, viewport, javaScriptEnabled } = reader;
  const title = `browsing in ${language}, ${viewport.width} px${javaScriptEnabled ? '' : ', without JavaScript'}`;
  describeInBrowser(title, { locale, viewport, javaScriptEnabled }, (stage) => journey(stage, reader));
}

/** One reader's way through the lists; each step goes on from the library that the one before left. */
function journey(stage: () => Stage, reader: (typeof READERS)[number]): void {
  const { viewport } = reader;
  let page: Page;
  before(async () => {
    page = stage().page;
    for (const article of reader.articles) await stage().addArticle(article);
    for (const [index, speaker] of reader.spellings.entries()) {
      const text = `${speaker}: ${['the pilots were not asked', 'the tide was late that day'][index]}`;
      await stage().api('/api/v1/quotes', { text, speaker, saidAt: `2026-01-0${index + 1}`, lang: 'en' });
    }
  });
  const look = async (name: string) => {
    await stage().keepLook(`browse-${reader.language}-${name}`);
    await checkNoSidewaysScroll(page);
    // What is checked with runs in the page.
    if (reader.javaScriptEnabled) await checkAccessible(page);
  };
  const count = (selector: string) => page.locator(selector).count();
  const textOf = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';

  it('narrows the list by a phrase and an exclusion, and takes the filter out by its chip', async () => {
    await page.goto('/quotes');
    const all = await count('.statements > li');
    await page.locator('#filter-q').fill(reader.words);
    await page.locator('#filter-state').selectOption('to-check');
    await page.locator('.filters button').click();
    assert.equal(await count('.statements > li'), 1);
    assert.match(await textOf('.statements'), reader.found);
    assert.equal(await count('.chip'), 2);
    await look('filtered');

    await page.locator('.chip').first().click();
    assert.equal(await page.locator('#filter-q').inputValue(), '');
    assert.equal(await page.locator('#filter-state').inputValue(), 'to-check');
    await page.goBack();
    assert.equal(await page.locator('#filter-q').inputValue(), reader.words);
    assert.equal(await count('.statements > li'), 1);
    await page.locator('.chip-clear').click();
    assert.equal(await count('.statements > li'), all);
  });

  it('says beside the words why they cannot be read', async () => {
    await page.locator('#filter-q').fill(reader.halfPhrase);
    await page.locator('.filters button').click();
    assert.equal(await page.locator('#filter-q').inputValue(), reader.halfPhrase);
    assert.equal(await page.getAttribute('#filter-q', 'aria-invalid'), 'true');
    await look('refused');
  });

  it('finds a speaker by name, keeps another spelling apart, confirms it as the same, and parts the two again', async () => {
    const [name, other] = reader.spellings;
    await page.goto('/speakers');
    await look('speakers');
    await page.locator('#name-q').fill(name.slice(0, 4));
    await page.locator('.name-search button').click();
    await page.locator('.directory a', { hasText: name }).click();
    assert.equal(await textOf('h1'), name);
    assert.equal(await count('.statements > li'), 1);
    await look('speaker');
    const inCard = (form: string) =>
      page.locator('.suggestions > li', { hasText: other }).locator(`form[action$="${form}"] button`);
    await inCard('/apart').click();
    assert.match(page.url(), /done=apart/);
    assert.equal(await inCard('/same').count(), 0);
    await look('speaker-apart');
    await inCard('/undo').click();
    assert.match(page.url(), /done=asked/);
    await inCard('/same').click();
    assert.match(page.url(), /done=joined/);
    assert.ok((await textOf('.notice')).includes(reader.joined));
    assert.equal(await count('.statements > li'), 2);
    await look('speaker-joined');
    await inCard('/part').click();
    assert.match(page.url(), /done=parted/);
    assert.equal(await count('.statements > li'), 1);
  });

  it('leads from a statement to its speaker', async () => {
    await page.goto('/quotes');
    await page.locator('.statements .byline a').first().click();
    assert.match(page.url(), /\/speakers\/s_/);
  });

  it('gives an outlet another name', async () => {
    await page.goto('/outlets');
    await look('outlets');
    await page.locator('.directory a', { hasText: reader.outlet }).click();
    assert.equal(await textOf('h1'), reader.outlet);
    await page.locator('#outlet-names').fill(reader.otherName);
    await page.locator('#outlet-form .primary').click();
    assert.match(page.url(), /done=saved/);
    assert.ok((await textOf('.facts')).includes(reader.otherName));
    await look('outlet');
  });

  it('shows the library at a glance, in a drawing, in words and as a table', async () => {
    await page.goto('/glance');
    assert.match(await textOf('#over-time-description'), reader.plot);
    assert.ok((await count('.plot rect')) > 0);
    for (const width of [viewport.width, 390, viewport.width]) {
      await page.setViewportSize({ ...viewport, width });
      const drawn = page.locator('.over-time .plot:visible');
      assert.equal(await drawn.count(), 1, 'of two drawings there is one');
      const box = await drawn.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= width, 'the whole of it is in the window');
    }
    await page.locator('.figure-table summary').first().click();
    assert.ok(await page.locator('.figure-table table').first().isVisible());
    await look('glance');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('glance-dark');
  });
}
