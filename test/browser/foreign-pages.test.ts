import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeInBrowser } from './support/in-browser.ts';

describeInBrowser('a page of another site', { viewport: { width: 800, height: 600 } }, (stage) => {
  let site: Server;
  let html = '';
  before(async () => {
    site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  after(() => site.close());

  async function openForeign(body: string): Promise<void> {
    html = `<!doctype html><title>elsewhere</title>${body}`;
    // By another name than ours, so that it is another site for the browser as well.
    await stage().page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  }
  const ours = async () => {
    await stage().page.goto('/');
    return new URL(stage().page.url()).origin;
  };

  for (const [how, attributes] of [
    ['a form', ''],
    ['a form that hides where it comes from', 'referrerpolicy="no-referrer"'],
    ['a form that passes for plain text', 'enctype="text/plain"'],
  ] as const) {
    it(`changes nothing here by ${how}`, async () => {
      const { page, store } = stage();
      const origin = await ours();
      const policy = attributes.includes('referrer') ? '<meta name="referrer" content="no-referrer">' : '';
      await openForeign(
        `${policy}<form method="post" action="${origin}/quotes" ${attributes}><input name="text" value="Forged words"><button>go</button></form>`,
      );
      await page.locator('button').click();
      await page.waitForURL(`${origin}/quotes`);
      assert.equal(await page.locator('.error-page').count(), 1);
      assert.equal((await store.size()).quotes, 0);
    });
  }

  it('reads nothing here by script', async () => {
    const origin = await ours();
    await openForeign('');
    const answer = await stage().page.evaluate(
      (url) =>
        fetch(url).then(
          (response) => response.text(),
          () => 'refused',
        ),
      `${origin}/api/v1/quotes`,
    );
    assert.equal(answer, 'refused');
  });

  it('cannot show our pages in a frame', async () => {
    const origin = await ours();
    await openForeign(`<iframe src="${origin}/flags"></iframe>`);
    await stage().page.waitForTimeout(500);
    const frame = stage().page.frames()[1];
    assert.equal(await frame?.locator('main').count(), 0);
  });
});
