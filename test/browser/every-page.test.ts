import assert from 'node:assert/strict';
import type { Page, Response } from 'playwright-core';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { everyPath } from './support/every-path.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

/** Narrower than any telephone sold: what WCAG asks of a page that is enlarged four times (reflow). */
const NARROWEST = { width: 320, height: 700 };
const WIDE = { width: 1280, height: 900 };

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

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no barrier that axe knows of, ${colorScheme}`, async function () {
        this.timeout(120_000);
        await page.emulateMedia({ colorScheme });
        for (const path of paths) {
          await page.goto(path);
          await checkAccessible(page);
        }
      });
    }

    it('can be read without scrolling sideways, on the narrowest screen and on a wide one', async () => {
      for (const viewport of [NARROWEST, WIDE]) {
        await page.setViewportSize(viewport);
        for (const path of paths) {
          await page.goto(path);
          await checkNoSidewaysScroll(page);
        }
      }
    });

    it('shows where the keyboard is on whatever it can reach', async () => {
      for (const path of paths) {
        await page.goto(path);
        await page.keyboard.press('Tab');
        for (let step = 0; step < 12; step += 1) {
          const seen = await page.evaluate(() => {
            const element = document.activeElement;
            if (element === null || element === document.body) return null;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return { name: element.outerHTML.slice(0, 80), ring: outlineStyle !== 'none' && outlineWidth !== '0px' };
          });
          if (seen === null) break;
          assert.ok(seen.ring, `${path}: no ring around ${seen.name}`);
          await page.keyboard.press('Tab');
        }
      }
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

function origin(page: Page): string {
  return new URL(page.url()).origin;
}

async function fillLibrary({ addArticle, store }: Stage): Promise<string[]> {
  for (const article of [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR, FERRIES_AR_OTHER]) await addArticle(article);
  return everyPath(store);
}
