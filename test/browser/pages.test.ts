import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

/** What a reader of one language does and should see. */
const READERS = [
  {
    language: 'en',
    direction: 'ltr',
    other: 'ar',
    locale: 'en-GB',
    first: FERRIES_EN,
    second: FERRIES_EN_OTHER,
    misquoted: 'the old fleet will be repaired after this winter',
    lost: 'not',
    negation: 'Negation',
  },
  {
    language: 'ar',
    direction: 'rtl',
    other: 'en',
    locale: 'ar-EG',
    first: FERRIES_AR,
    second: FERRIES_AR_OTHER,
    misquoted: 'سنصلح السفن القديمة بعد هذا الشتاء',
    lost: 'لن',
    negation: 'نفي',
  },
] as const;

/** Each language has one of the two screens here and the other one in browse.test.ts; every-page.test.ts has all four. */
const SCREENS = {
  ar: { screen: 'wide', viewport: { width: 1280, height: 900 }, javaScriptEnabled: true },
  // On the narrow screen everything has to work without JavaScript as well.
  en: { screen: 'narrow', viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
} as const;

for (const reader of READERS) {
  const { screen, viewport, javaScriptEnabled } = SCREENS[reader.language];
  const title = `the pages in ${reader.language}, ${viewport.width} px${javaScriptEnabled ? '' : ', without JavaScript'}`;
  describeInBrowser(title, { locale: reader.locale, viewport, javaScriptEnabled }, (stage) =>
    journey(stage, reader, `${reader.language}-${screen}`),
  );
}

/** One reader's way through the pages; each step goes on from the library that the one before left. */
function journey(stage: () => Stage, reader: (typeof READERS)[number], look: string): void {
  let page: Page;
  before(() => {
    page = stage().page;
  });
  const keep = async (name: string) => {
    await stage().keepLook(`${look}-${name}`);
    await checkNoSidewaysScroll(page);
  };
  const textOf = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';
  const count = (selector: string) => page.locator(selector).count();
  const check = async (text: string) => {
    await page.goto('/');
    await page.locator('#q').fill(text);
    await page.locator('.check-box .primary').click();
  };

  it('opens on one box, in the language that the browser prefers', async () => {
    await page.goto('/');
    assert.equal(await page.getAttribute('html', 'lang'), reader.language);
    assert.equal(await page.getAttribute('html', 'dir'), reader.direction);
    assert.equal(await count('main textarea'), 1);
    await keep('first-page');
  });

  it('lights up the quotations of a pasted article, and saves it', async () => {
    await check(reader.first.text);
    const marks = await page.locator('.article-text mark').allTextContents();
    assert.ok(marks.some((text) => text.includes('12')));
    assert.ok((await count('.note')) >= 2);
    await keep('article-checked');

    for (const field of ['title', 'outlet', 'url', 'publishedAt'] as const) {
      await page.locator(`#field-${field}`).fill(reader.first[field]);
    }
    await page.locator('#article-form .primary').click();
    await page.waitForURL(/\/articles\/a_/);
    assert.equal(await textOf('h1'), reader.first.title);
    assert.equal((await stage().store.size()).articles, 1);
    await keep('article-saved');
  });

  it('reads a pasted article in the other language without losing it', async () => {
    await check(reader.first.text);
    // Without the numbers of the marks, which are told in the language of the page.
    const words = () =>
      page.locator('.article-text mark a').evaluateAll((links) =>
        links
          .map((link) => {
            const copy = link.cloneNode(true) as Element;
            for (const number of copy.querySelectorAll('.mark-number, .heard')) number.remove();
            return copy.textContent;
          })
          .join('|'),
      );
    const text = await words();
    await page.locator('.site-tools .quiet').click();
    assert.equal(await page.getAttribute('html', 'lang'), reader.other);
    assert.equal(await words(), text);
    assert.ok((await count('.note-verbatim')) >= 2, 'what was saved is known word for word');
    await keep('article-checked-again');
    await page.context().clearCookies();
  });

  it('answers a misquoted line with the closest wording held and names the lost negation', async () => {
    await check(reader.misquoted);
    await page.waitForURL(/\/check\?q=/);
    const added = await page.locator('.match .diff ins').allTextContents();
    assert.ok(
      added.some((text) => text.includes(reader.lost)),
      `the answer marks "${reader.lost}": ${added.join(' | ')}`,
    );
    assert.ok((await textOf('.match .differences')).includes(reader.negation));
    await keep('look-up');
  });

  it('leads from a mark to its note and on to the statement with its wordings', async () => {
    await stage().addArticle(reader.second);
    await page.goto(`/articles/${(await stage().store.articlesByUrl(reader.first.url))[0]?.id}`);
    await page.locator('.article-text mark a', { hasText: '12' }).first().click();
    assert.match(page.url(), /#n\d+$/);
    await page.locator('.note:target > p:last-child a').click();
    await page.waitForURL(/\/quotes\/q_/);
    assert.match(await textOf('h1'), /12/);
    assert.ok((await count('.wordings .wording')) >= 1);
    assert.ok((await textOf('.appearances')).includes(reader.first.outlet));
    await keep('statement');
  });

  it('says of what is not held what was searched, and records it on request', async () => {
    await check('Purple mountains sing quietly above forgotten libraries');
    assert.equal(await count('.match'), 0);
    assert.ok(await page.locator('.searched').isVisible());
    await keep('not-found');
    await page.locator('#field-speaker').fill('Ada Stone');
    await page.locator('#record-form .primary').click();
    await page.waitForURL(/\/quotes\/q_/);
    assert.match(await textOf('.byline'), /Ada Stone/);
  });

  it('lists statements with filters that live in the address', async () => {
    await page.goto('/quotes');
    const all = await count('.statements > li');
    assert.ok(all >= 3);
    await keep('statements');
    await page.locator('#filter-speaker').fill('Ada Stone');
    await page.locator('.filters button').click();
    assert.match(page.url(), /speaker=Ada\+Stone/);
    assert.equal(await count('.statements > li'), 1);
    await page.goBack();
    assert.equal(await count('.statements > li'), all);
  });

  it('dismisses a flag with a reason, and takes that back', async () => {
    await page.goto('/flags');
    const open = await count('.flag');
    assert.ok(open > 0);
    await keep('queue');
    const first = page.locator('.flag').first();
    await first.locator('select').selectOption('different-measure');
    await first.locator('button[value="dismiss"]').click();
    await page.waitForURL(/decided=d_/);
    assert.equal(await count('.flag'), open - 1);
    await keep('queue-dismissed');
    await page.locator('.notice button').click();
    await page.waitForURL(/undone=d_/);
    assert.equal(await count('.flag'), open);
  });

  it('says of an address where nothing is that nothing is there, and leads back', async () => {
    await page.goto('/quotes/q_nothing');
    assert.equal(await page.getAttribute('html', 'lang'), reader.language);
    await keep('nothing-there');
    await page.locator('.error-page a').click();
    assert.equal(await count('#q'), 1);
  });

  it('changes to the other language and stays there', async () => {
    await page.goto('/quotes?speaker=Ada+Stone');
    await page.locator('.site-tools a').click();
    assert.equal(await page.getAttribute('html', 'lang'), reader.other);
    assert.equal(await page.locator('#filter-speaker').inputValue(), 'Ada Stone');
    await page.goto('/');
    assert.equal(await page.getAttribute('html', 'lang'), reader.other);
  });

  it('can be read in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/flags');
    await keep('queue-dark');
  });
}
