import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser } from './support/in-browser.ts';

const REVIEWERS = [
  {
    language: 'en',
    other: 'ar',
    reader: { locale: 'en-GB', viewport: { width: 1280, height: 900 }, javaScriptEnabled: true },
  },
  {
    language: 'ar',
    other: 'en',
    reader: { locale: 'ar-EG', viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
  },
] as const;

for (const { language, other, reader } of REVIEWERS) {
  const title = `forms that are refused in ${language}, ${reader.javaScriptEnabled ? 'with' : 'without'} JavaScript`;
  describeInBrowser(title, reader, (stage) => {
    let page: Page;
    let quoteId = '';
    before(async () => {
      page = stage().page;
      await stage().addArticle(FERRIES_EN);
      await stage().addArticle(FERRIES_EN_OTHER);
      const { items } = await stage().store.listQuotes({}, { cursor: null, limit: 1 });
      quoteId = items[0]?.id ?? '';
    });

    /** Waits until the keyboard is there, and fails where that is not in view. */
    const keyboardAt = async (selector: string, name: string) => {
      const place = page.locator(`${selector}:focus`);
      await place.waitFor({ timeout: 5_000 });
      // Pages glide to it.
      for (let tries = 0; !(await isInView(place)); tries += 1) {
        assert.ok(tries < 50, `${selector} is in view`);
        await page.waitForTimeout(100);
      }
      await stage().keepLook(`${language}-refused-${name}`);
      await checkNoSidewaysScroll(page);
      // axe waits by timers, which stand still without JavaScript.
      if (reader.javaScriptEnabled) await checkAccessible(page);
    };

    it('begin at the field that is wrong, in the other language, too, with what was typed', async () => {
      await page.goto(`/responses/new?quote=${quoteId}`);
      await page.locator('#field-by').fill(' ');
      await page.locator('#kind-denies').check();
      await page.locator('#field-text').fill('She never said it.');
      await page.locator('#response-form .primary').click();
      await keyboardAt('#field-by', 'response');
      await page.locator('.site-tools button[formaction]').click();
      await page.locator(`html[lang="${other}"]`).waitFor();
      await keyboardAt('#field-by', 'response-other');
      assert.equal(await page.locator('#field-text').inputValue(), 'She never said it.');
      assert.ok(await page.locator('#kind-denies').isChecked());
      await page.locator('.site-tools button[formaction]').click();
      await page.locator(`html[lang="${language}"]`).waitFor();
    });

    it('go on in another language with what was typed and not sent yet, where modules run', async () => {
      await page.goto('/');
      await page.locator('#q').fill('We will buy 12\nnew ferries');
      await page.locator('.site-tools a[hreflang]').click();
      await page.locator(`html[lang="${other}"]`).waitFor();
      const typed = reader.javaScriptEnabled ? 'We will buy 12\nnew ferries' : '';
      assert.equal(await page.locator('#q').inputValue(), typed);
      assert.equal(await page.locator('[role="alert"]').count(), 0);
      await page.goto(`/?lang=${language}`);
      // With nothing typed it is a link like any other.
      await page.locator('.site-tools a[hreflang]').click();
      await page.waitForURL(new RegExp(`\\?lang=${other}$`));
      await page.goto(`/?lang=${language}`);
    });

    it('begin at a group of choices, and a look-up at what it found', async () => {
      await page.goto(`/verdicts/new?quote=${quoteId}`);
      await page.locator('#field-asOf').press('Enter');
      await keyboardAt('.axis[role="radiogroup"]', 'verdict');
      await page.locator('#field-lookFor').fill('We will buy 12 new ferries');
      await page.locator('#field-lookFor').press('Enter');
      await keyboardAt('.look-found h3', 'look-up');
    });

    it('begin at what is said of the form where no field is wrong', async () => {
      await page.goto('/flags');
      await page.locator('#dismissals-reason').selectOption('other');
      await page.locator('#dismissals .buttons button').click();
      await keyboardAt('[role="alert"]', 'dismissal');
      assert.deepEqual((await stage().store.listFlags({ status: 'dismissed' }, { cursor: null, limit: 1 })).items, []);
    });
  });
}

async function isInView(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return top >= 0 && top + Math.min(height, 40) <= innerHeight;
  });
}
