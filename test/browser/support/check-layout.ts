import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Fails when the page can be scrolled sideways, and names what sticks out. */
export async function checkNoSidewaysScroll(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const sticksOut = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > width + 1 || left < -1) && getComputedStyle(element).position !== 'absolute';
    });
    return {
      overflow: document.documentElement.scrollWidth - width,
      names: sticksOut.slice(0, 5).map((element) => `${element.tagName}.${element.className}`),
    };
  });
  assert.ok(found.overflow <= 0, `${page.url()} is ${found.overflow} px too wide: ${found.names.join(', ')}`);
}
