import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

const REVIEWERS = [
  {
    language: 'en',
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: true,
    first: FERRIES_EN,
    second: FERRIES_EN_OTHER,
    asked: 'We will buy 12 new ferries',
    found: 'We will buy 12 new ferries before the end of next year',
    note: 'The recording of the port radio has “12”.',
    reason: 'The ministry has denied it since.',
    disputed: 'Attribution disputed',
    unconfirmed: 'Unconfirmed',
    altered: 'Altered',
    between: '\u00a0· ',
    none: 'No verdict to show here',
  },
  {
    language: 'ar',
    locale: 'ar-EG',
    viewport: { width: 390, height: 844 },
    // On the narrow screen everything has to work without JavaScript as well.
    javaScriptEnabled: false,
    first: FERRIES_AR,
    second: FERRIES_AR_OTHER,
    asked: 'سنشتري 12 عبارة جديدة',
    found: 'سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل',
    note: 'في تسجيل إذاعة الميناء «12».',
    reason: 'نفته الوزارة بعد ذلك.',
    disputed: 'نسبته محل خلاف',
    unconfirmed: 'غير مؤكد',
    altered: 'محرّف',
    between: '؛ ',
    none: 'لا نتيجة تحقق تُعرض هنا',
  },
] as const;

for (const reviewer of REVIEWERS) {
  const { language, locale, viewport, javaScriptEnabled } = reviewer;
  const title = `a verdict in ${language}, ${viewport.width} px${javaScriptEnabled ? '' : ', without JavaScript'}`;
  describeInBrowser(title, { locale, viewport, javaScriptEnabled }, (stage) => journey(stage, reviewer));
}

/** One reviewer's way from a statement to a card on somebody's page; each step goes on from where the one before ended. */
function journey(stage: () => Stage, reviewer: (typeof REVIEWERS)[number]): void {
  let page: Page;
  let quoteId = '';
  let verdictPath = '';
  let embedCode = '';
  const servers: Server[] = [];
  before(() => {
    page = stage().page;
  });
  after(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

  const keep = async (name: string) => {
    await stage().keepLook(`${reviewer.language}-verdict-${name}`);
    await checkNoSidewaysScroll(page);
    // axe waits by timers, which stand still without JavaScript.
    if (reviewer.javaScriptEnabled) await checkAccessible(page);
  };
  const textOf = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';
  const state = async () => {
    const { items } = await stage().store.listVerdicts({}, { cursor: null, limit: 5 });
    return items.map((verdict) => verdict.state);
  };

  it('begins at a statement', async () => {
    await stage().addArticle(reviewer.first);
    await stage().addArticle(reviewer.second);
    const { items } = await stage().store.listQuotes({}, { cursor: null, limit: 20 });
    quoteId = items.find(({ text }) => text.includes('21'))?.id ?? '';
    await page.goto(`/verdicts/new?quote=${quoteId}`);
    assert.ok((await textOf('.wording-choices')).includes('21'));
    await keep('form');
  });

  it('keeps what was typed where the connection was lost, and where the language was changed', async () => {
    await page.goto(`/verdicts/new?quote=${quoteId}`);
    const typed = async () => [
      await page.locator('#field-evidence-0-note').inputValue(),
      await page.locator('#attribution-disputed').isChecked(),
    ];
    await page.locator('#field-evidence-0-note').fill(reviewer.note);
    await page.locator('#attribution-disputed').check();
    await page.context().setOffline(true);
    await page.locator('main .primary').click();
    await page.waitForURL('chrome-error://chromewebdata/');
    await page.context().setOffline(false);
    await page.goBack();
    assert.deepEqual(await typed(), [reviewer.note, true]);
    await page.locator('.site-tools [hreflang]').click();
    // Without JavaScript the form begins anew, and the one left behind still holds what was typed.
    if (reviewer.javaScriptEnabled) await page.waitForURL(/entries/);
    else await page.goBack();
    assert.deepEqual(await typed(), [reviewer.note, true]);
    await page.goto(`/verdicts/new?quote=${quoteId}&lang=${reviewer.language}`);
  });

  it('looks up inside the draft, and holds the use against what is found', async () => {
    await page.locator('#attribution-unproven').check();
    await page.locator('#fidelity-altered').check();
    await page.locator('#field-lookFor').fill(reviewer.asked);
    await page.locator('#field-lookFor').press('Enter');
    const noted = page.locator('.noted-search').first();
    await noted.waitFor();
    assert.ok((await textOf('.noted-search')).includes(reviewer.found));
    assert.ok(await page.locator('#attribution-unproven').isChecked(), 'what was chosen is still there');
    await keep('looked-up');
    const found = page.locator('.look-found li', { hasText: '12' }).first();
    await found.locator('button').click();
    await page.locator('[aria-labelledby="against"] [role="status"] p:focus').waitFor();
    const chosen = page.locator('[name="against"]:checked');
    assert.match((await chosen.getAttribute('value')) ?? '', /^m_/);
    assert.deepEqual(await state(), [], 'nothing is saved yet');
  });

  it('takes a row of evidence, and saves the draft on Return', async () => {
    await page.locator('#field-evidence-0-note').fill(reviewer.note);
    await page.locator('button[value="add-evidence"]').click();
    await page.locator('#field-evidence-1-note:focus').waitFor();
    assert.equal(await page.locator('#field-evidence-0-note').inputValue(), reviewer.note);
    await page.locator('#field-lookFor').fill('');
    await page.locator('#field-evidence-0-url').fill('https://archive.example/port-radio');
    await page.locator('#field-evidence-0-url').press('Enter');
    await page.waitForURL(/\/verdicts\/v_\w+\?done=saved$/);
    verdictPath = new URL(page.url()).pathname;
    assert.deepEqual(await state(), ['draft']);
    assert.ok((await textOf('.verdict')).includes(reviewer.note));
    await keep('draft');
  });

  it('is published by an act of its own', async () => {
    await page.locator('.act-first').click();
    await page.waitForURL(/\/publish$/);
    assert.deepEqual(await state(), ['draft']);
    await keep('publish');
    await page.locator('.confirm .primary').click();
    await page.waitForURL(/\/verdicts\/v_\w+\?done=published$/);
    assert.deepEqual(await state(), ['published']);
    await page.goto(`/quotes/${quoteId}`);
    assert.ok((await textOf('main')).includes(reviewer.unconfirmed));
  });

  it('is shown as a card on a page of another site, which can show nothing else of ours', async () => {
    await page.goto(verdictPath);
    embedCode = await page.locator('#embed-code').inputValue();
    const { origin } = new URL(page.url());
    const elsewhere = await openElsewhere(`${embedCode}<iframe id="other" src="${origin}/quotes/${quoteId}"></iframe>`);
    await page.goto(elsewhere);
    const card = page.frameLocator('iframe').first();
    await card.locator('.card-word').waitFor();
    assert.equal(
      await card.locator('.card-word').textContent(),
      `${reviewer.unconfirmed}${reviewer.between}${reviewer.altered}`,
    );
    assert.ok((await card.locator('.card-words').textContent())?.includes('21'));
    assert.equal(await card.locator('html').getAttribute('lang'), reviewer.language);
    assert.equal(await card.locator('form, nav, button').count(), 0);
    const { width } = (await card.locator('.card').boundingBox()) ?? { width: 0 };
    assert.ok(width > 0 && width <= reviewer.viewport.width);
    await stage().keepLook(`${reviewer.language}-verdict-card`);
    assert.equal(await page.frameLocator('#other').locator('main').count(), 0);
  });

  it('is corrected with a reason, which the card follows', async () => {
    await page.goto(`${verdictPath}/edit`);
    await page.locator('#attribution-disputed').check();
    await page.locator('#field-reason').fill(reviewer.reason);
    await keep('correct');
    await page.locator('.form-end .primary').click();
    await page.waitForURL(/\/verdicts\/v_\w+\?done=corrected$/);
    assert.ok((await textOf('.verdict-reason')).includes(reviewer.reason));
    await keep('corrected');
    await page.goto(await openElsewhere(embedCode));
    const word = page.frameLocator('iframe').first().locator('.card-word');
    await word.waitFor();
    assert.equal(await word.textContent(), `${reviewer.disputed}${reviewer.between}${reviewer.altered}`);
  });

  it('is withdrawn, and its card with it', async () => {
    await page.goto(`${verdictPath}/withdraw`);
    await page.locator('#field-reason').fill(reviewer.reason);
    await keep('withdraw');
    await page.locator('.confirm .primary').click();
    await page.waitForURL(/\/verdicts\/v_\w+\?done=withdrawn$/);
    assert.deepEqual(await state(), ['withdrawn']);
    await page.goto(await openElsewhere(embedCode));
    const word = page.frameLocator('iframe').first().locator('.card-word');
    await word.waitFor();
    assert.equal(await word.textContent(), reviewer.none);
  });

  /** The address of a page with this body on a server of its own. */
  async function openElsewhere(body: string): Promise<string> {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>A page elsewhere</title><p>A report.</p>${body}`);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }
}
