import assert from 'node:assert/strict';
import { IsnadError } from '../../models/errors.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser } from './support/in-browser.ts';

const READERS = [
  { language: 'en', locale: 'en-GB', says: /The store cannot be reached/ },
  { language: 'ar', locale: 'ar-EG', says: /تعذّر الوصول إلى المخزن/ },
] as const;

for (const { language, locale, says } of READERS) {
  describeInBrowser(
    `a store that fails, in ${language}`,
    { locale, viewport: { width: 390, height: 844 } },
    (stage) => {
      it('is told of by a page of its own, and what was typed is there when the reader goes back', async () => {
        const { page, store } = stage();
        await page.goto('/');
        await page.locator('#q').fill('the old fleet will be repaired');
        const works = breakDown(store);
        await page.locator('.check-box .primary').click();
        assert.match(await page.locator('main').innerText(), says);
        assert.equal(await page.getAttribute('html', 'lang'), language);
        await checkAccessible(page);
        await checkNoSidewaysScroll(page);
        await stage().keepLook(`${language}-failing-store`);
        mend(store, works);
        await page.reload();
        assert.equal(await page.locator('#q').inputValue(), 'the old fleet will be repaired');
        assert.equal(await page.locator('.error-page').count(), 0);
      });
    },
  );
}

/** Every read of the store is refused, as by a server that is gone; gives what they were. */
function breakDown(store: QuoteStore): Partial<QuoteStore> {
  const works = { ...store };
  for (const name of Object.keys(store)) {
    if (name !== 'close') {
      Object.assign(store, { [name]: () => Promise.reject(new IsnadError('store/unavailable')) });
    }
  }
  return works;
}

function mend(store: QuoteStore, works: Partial<QuoteStore>): void {
  Object.assign(store, works);
}
