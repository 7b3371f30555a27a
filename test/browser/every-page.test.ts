import assert from 'node:assert/strict';
import type { Page, Response } from 'playwright-core';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { COLOURS, checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { everyPath } from './support/every-path.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

/** Narrower than any telephone sold: what WCAG asks of a page that is enlarged four times (reflow). */
const NARROWEST = { width: 320, height: 700 };
const WIDE = { width: 1280, height: 900 };

/** Steps by Tab: past the head of the page and into what is its own. */
const TABS = 20;

/** kB that the first page may weigh, sent as it is. */
const STYLES_AND_SCRIPTS_KB = 100;
const FONTS_KB = 400;

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['ar', 'ar-EG'],
] as const) {
  describeInBrowser(`every page in ${language}`, { locale, viewport: WIDE }, (stage) => {
    let page: Page;
    let paths: string[];
    before(async () => {
      page = stage().page;
      paths = await fillLibrary(stage());
    });

    it('has no barrier that axe knows of, fits the narrowest screen, and shows where the keyboard is', async function () {
      this.timeout(240_000);
      const wrong: string[] = [];
      const check = async (what: () => Promise<void>) => {
        try {
          await what();
        } catch (error) {
          wrong.push(error instanceof Error ? error.message : String(error));
        }
      };
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(WIDE);
        await page.goto(path);
        await check(() => checkAccessible(page));
        await check(() => checkNoSidewaysScroll(page));
        await check(() => checkKeyboardRing(page));
        await page.emulateMedia({ colorScheme: 'dark' });
        await check(() => checkAccessible(page, COLOURS));
        await page.setViewportSize(NARROWEST);
        await check(() => checkNoSidewaysScroll(page));
      }
      assert.deepEqual(wrong, []);
    });

    it('keeps the first page light, and nothing on it moves while it loads', async () => {
      const weight = { styles: 0, fonts: 0 };
      const count = async (response: Response) => {
        const size = (await response.body()).length;
        if (/\.(css|js)(\?|$)/.test(response.url())) weight.styles += size;
        if (/\.woff2(\?|$)/.test(response.url())) weight.fonts += size;
      };
      const context = await page
        .context()
        .browser()
        ?.newContext({ locale, viewport: WIDE, baseURL: origin(page) });
      assert.ok(context);
      const fresh = await context.newPage();
      const counted: Promise<void>[] = [];
      fresh.on('response', (response) => counted.push(count(response)));
      await fresh.goto('/', { waitUntil: 'networkidle' });
      await Promise.all(counted);
      const shift = await fresh.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(0), 300);
          }),
      );
      await context.close();
      assert.equal(shift, 0);
      assert.ok(
        weight.styles > 0 && weight.styles < STYLES_AND_SCRIPTS_KB * 1_000,
        `${weight.styles} bytes of CSS and JS`,
      );
      assert.ok(weight.fonts > 0 && weight.fonts < FONTS_KB * 1_000, `${weight.fonts} bytes of fonts`);
    });
  });
}

/** Fails where one of the first things that Tab comes to has no ring around it. */
async function checkKeyboardRing(page: Page): Promise<void> {
  for (let step = 0; step < TABS; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { name: element.outerHTML.slice(0, 80), ring: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (seen === null) return;
    assert.ok(seen.ring, `${page.url()}: no ring around ${seen.name}`);
  }
}

function origin(page: Page): string {
  return new URL(page.url()).origin;
}

async function fillLibrary({ addArticle, store }: Stage): Promise<string[]> {
  for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR, FERRIES_AR_OTHER]) await addArticle(article);
  return everyPath(store);
}
