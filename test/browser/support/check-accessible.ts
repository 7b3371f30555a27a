import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of axe that hang on the colours of the page and on nothing else. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Fails with what axe-core finds on the page as it stands, by all its rules or by these: rule, what it is about, where. */
export async function checkAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  // Through the debugger, which our policy on scripts does not bind.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (wanted) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      ...(wanted && { runOnly: [...wanted] }),
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`);
  }, rules);
  assert.deepEqual(found, [], `${page.url()} has barriers`);
}
