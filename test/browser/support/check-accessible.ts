import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Fails with what axe-core finds on the page as it stands: rule, what it is about, and where. */
export async function checkAccessible(page: Page): Promise<void> {
  // Through the debugger, which our policy on scripts does not bind.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`);
  });
  assert.deepEqual(found, [], `${page.url()} has barriers`);
}
