import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { QuoteStore } from '../../../models/quote-store.ts';
import { openStore } from '../../../models/stores/open-store.ts';
import { DEFAULT_CONFIG } from '../../../server/config.ts';
import { createLog } from '../../../server/log.ts';
import { type RunningServer, startServer } from '../../../server/main.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const SCREENSHOTS = join(dirname(fileURLToPath(import.meta.url)), '..', 'screenshots');

/** Long enough for a cold start of the browser on a busy machine. */
const TIMEOUT_MS = 60_000;

/** A real server over a store in memory, and a reader with one open page; fresh for each suite. */
export interface Stage {
  readonly page: Page;
  readonly store: QuoteStore;
  /** Adds an article by the API, as a program would. */
  addArticle(article: object): Promise<void>;
  /** What the API answers to JSON that is sent to it, or without any is read from it; a refusal throws. */
  api<Answer>(path: string, body?: object): Promise<Answer>;
  /** Keeps what the page looks like from top to bottom, to be looked at by a person. */
  keepLook(name: string): Promise<void>;
}

/**
 * A suite that needs a browser. Where none is found it says so in its title and stands as pending; in CI that is a
 * failure, so that it cannot go unnoticed.
 */
export function describeInBrowser(
  title: string,
  reader: BrowserContextOptions,
  suite: (stage: () => Stage) => void,
): void {
  const path = findChromium();
  if (path === null) {
    const notRun = `${title} (not run: no Chromium found; apt-get install chromium)`;
    if (process.env.CI)
      describe(notRun, () => it('needs a browser', () => Promise.reject(new Error('no Chromium found'))));
    else describe(notRun, () => it('needs a browser'));
    return;
  }
  describe(title, function () {
    this.timeout(TIMEOUT_MS);
    let stage: Stage | undefined;
    let browser: Browser | undefined;
    let server: RunningServer | undefined;
    let store: QuoteStore | undefined;
    before(async () => {
      store = await openStore('sqlite::memory:');
      server = await startServer({ config: { ...DEFAULT_CONFIG, port: 0 }, store, log: createLog('silent') });
      browser = await chromium.launch({ executablePath: path, args: CHROMIUM_FLAGS, headless: true });
      const context = await browser.newContext({ ...reader, baseURL: server.url });
      stage = setStage(await context.newPage(), server.url, store);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
      await store?.close();
    });
    suite(() => {
      if (stage === undefined) throw new Error('only inside a test');
      return stage;
    });
  });
}

function setStage(page: Page, url: string, store: QuoteStore): Stage {
  const api = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${url}${path}`, body === undefined ? {} : sent);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  return {
    page,
    store,
    addArticle: async (article) => {
      await api('/api/v1/articles', article);
    },
    api,
    keepLook: async (name) => {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
    },
  };
}
