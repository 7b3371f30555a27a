import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

/** One statement in each language: who prints it, in which words, and from whom. */
const READERS = [
  {
    language: 'en',
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: true,
    speaker: 'Lena Marsh',
    words: 'The old fleet will not be repaired after this winter',
    lost: 'The old fleet will be repaired after this winter',
    title: 'What the minister said at the harbour',
    article: (words: string) => `Transport Minister Lena Marsh spoke at the port.\n\n“${words},” Lena Marsh said.`,
    outlets: ['Harbour Post', 'Coast Daily', 'Evening Ledger'],
    agency: 'North Sea Press Agency',
    insiders: 'two people who were in the room and asked not to be named',
    negation: 'Negation',
  },
  {
    language: 'ar',
    locale: 'ar-EG',
    viewport: { width: 390, height: 844 },
    // On the narrow screen everything has to work without JavaScript as well.
    javaScriptEnabled: false,
    speaker: 'ليلى الحداد',
    words: 'لن نصلح السفن القديمة بعد هذا الشتاء',
    lost: 'سنصلح السفن القديمة بعد هذا الشتاء',
    title: 'ماذا قالت الوزيرة في الميناء',
    article: (words: string) => `تحدثت وزيرة النقل ليلى الحداد في الميناء.\n\nوقالت ليلى الحداد: "${words}".`,
    outlets: ['صحيفة الميناء', 'يومية الساحل', 'مساء الجزيرة'],
    agency: 'وكالة أنباء البحر',
    insiders: 'مصادر حضرت الاجتماع وطلبت عدم الكشف عن أسمائها',
    negation: 'نفي',
  },
] as const;

for (const reader of READERS) {
  const { language, locale, viewport, javaScriptEnabled } = reader;
  const title = `a statement in ${language}, ${viewport.width} px${javaScriptEnabled ? '' : ', without JavaScript'}`;
  describeInBrowser(title, { locale, viewport, javaScriptEnabled }, (stage) => journey(stage, reader));
}

/** One desk editor's way down the page; each step goes on from where the one before ended. */
function journey(stage: () => Stage, reader: (typeof READERS)[number]): void {
  let page: Page;
  let quoteId = '';
  before(() => {
    page = stage().page;
  });
  const keep = async (name: string) => {
    await stage().keepLook(`${reader.language}-statement-${name}`);
    await checkNoSidewaysScroll(page);
    if (reader.javaScriptEnabled) await checkAccessible(page);
  };
  const count = (selector: string) => page.locator(selector).count();
  const textOf = async (selector: string) => (await page.locator(selector).first().textContent()) ?? '';

  it('opens with words, speaker, sourcing in one line, and nothing concluded', async () => {
    const { speaker, words, lost, title, outlets, agency, insiders, language: lang } = reader;
    const dates = ['2026-02-24', '2026-02-26'];
    for (const [index, text] of [words, lost].entries()) {
      const [outlet, publishedAt] = [outlets[index], dates[index]];
      await stage().addArticle({ outlet, publishedAt, title, lang, text: reader.article(text) });
    }
    const sourcing = [
      { kind: 'anonymous', name: insiders, relation: 'told' },
      { kind: 'agency', name: agency, relation: 'reports' },
    ];
    const { items } = await stage().store.listQuotes({}, { cursor: null, limit: 10 });
    for (const text of [words, lost]) {
      await stage().api('/api/v1/quotes', { text, speaker, outlet: outlets[2], lang, sourcing });
    }
    quoteId = items.find(({ text }) => text === words)?.id ?? '';
    const other = items.find(({ text, id }) => text === lost && id !== quoteId);
    if (other !== undefined) await stage().api(`/api/v1/quotes/${other.id}/merge`, { into: quoteId });
    await page.goto(`/quotes/${quoteId}`);
    assert.ok((await textOf('h1')).length > 0);
    assert.equal(await count('.not-reviewed'), 1);
    assert.equal(await count('.verdict'), 0);
    await keep('page');
  });

  it('holds the wordings against the one that is chosen, and names what differs', async () => {
    await page.locator('.wording-others .wording-foot a').first().click();
    await page.waitForURL(/against=w_.*#wordings$/);
    assert.ok((await textOf('.wording-others .differences')).includes(reader.negation));
    await page.goBack();
    assert.ok(!page.url().includes('against='));
  });

  it('draws the sourcing with every text inside of its box, on the side where reading begins', async () => {
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGGElement>('.node')].flatMap((node) => {
        // Of two drawings of one graph the other is not displayed.
        if (node.getClientRects().length === 0) return [];
        const box = (node.querySelector('rect') as SVGRectElement).getBBox();
        const texts = [...node.querySelectorAll('text')].map((text) => text.getBBox());
        const fits = texts.every(({ x, width }) => x >= box.x && x + width <= box.x + box.width);
        return { kind: node.getAttribute('class'), x: box.x, fits };
      }),
    );
    assert.ok(boxes.length >= 5);
    for (const { kind, fits } of boxes) assert.ok(fits, `${kind}`);
    const place = (kind: string) => boxes.find((box) => box.kind === `node node-${kind}`)?.x ?? Number.NaN;
    if (reader.language === 'ar') assert.ok(place('outlet') > place('speaker'));
    else assert.ok(place('outlet') < place('speaker'));
    assert.ok((await textOf('.sourcing-list')).includes(reader.agency));
  });

  it('shows when each outlet printed which wording, and the same as a table', async () => {
    assert.ok((await count('.plot circle')) >= 2);
    await page.locator('.figure-table summary').click();
    assert.ok((await textOf('.figure-table tbody')).includes(reader.outlets[0]));
  });

  it('splits an appearance off with a tick, says so, and takes it back', async () => {
    const before = await count('.appearance');
    await page.locator('.appearance .tick').last().click();
    await page.locator('.split-form button').click();
    await page.waitForURL(/split=q_/);
    assert.equal(await count('.notice[role=status]'), 1);
    assert.equal(await count('.appearance'), before - 1);
    await keep('split');
    const split = await count('.decisions > li');
    await page.locator('.decisions .undo-form button').last().click();
    await page.waitForURL(/undone=d_/);
    assert.equal(await count('.decisions > li'), split - 1);
  });

  it('says beside the field what is wrong with a statement to merge into, and keeps what was written', async () => {
    await page.locator('#merge-into').fill('another one');
    await page.locator('.merge-form button').click();
    assert.equal(await page.locator('#merge-into').inputValue(), 'another one');
    assert.equal(await page.locator('#merge-into').getAttribute('aria-invalid'), 'true');
    await keep('merge-refused');
  });

  it('tells at the end what was done, by whom, the latest first', async () => {
    await page.goto(`/quotes/${quoteId}`);
    assert.ok((await count('.events > li')) >= 3);
    await page.emulateMedia({ colorScheme: 'dark' });
    await keep('page-dark');
  });
}
