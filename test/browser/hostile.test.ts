import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { everyPath } from './support/every-path.ts';
import { describeInBrowser } from './support/in-browser.ts';

/** Texts that would act, hide or break the page if any field let them; each holds a word, so that no field refuses it. */
const HOSTILE = [
  {
    what: 'scripts, elements and attributes',
    text: `word <script>window.acted=1</script><img src=x onerror="window.acted=1"><svg onload="window.acted=1"> "' autofocus onfocus="window.acted=1" onmouseover='window.acted=1' x="`,
  },
  {
    what: 'styles, and ends of everything',
    text: 'word</title><style>main{display:none}</style> {color:red}</textarea></option></select></text></svg></main></body></html>',
  },
  { what: 'bidi overrides', text: '\u202eword \u2067word\u2069 \u202dword \u200f' },
  { what: 'a word of 10,000 characters', text: 'w'.repeat(10_000), name: 'w'.repeat(480) },
  {
    what: 'zero-width characters, emoji, and marks upon marks',
    text: `wo\u200brd\ufeff \u200d\u200d 👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 wo${'\u0301\u0489\u0650'.repeat(60)}rd word`,
  },
];

describeInBrowser('hostile text on every page', { viewport: { width: 390, height: 844 } }, (stage) => {
  let page: Page;
  before(() => {
    page = stage().page;
  });

  for (const { what, text, name = text } of HOSTILE) {
    it(`is mere words: ${what}`, async function () {
      this.timeout(120_000);
      const complaints: string[] = [];
      const listen = (message: { type(): string; text(): string }) => {
        if (/Content Security Policy|Refused to/.test(message.text())) complaints.push(message.text());
      };
      page.on('console', listen);
      await fill(text, name);
      for (const path of await everyPath(stage().store)) {
        await page.goto(path);
        await page.evaluate(() => {
          for (const element of document.querySelectorAll('main *')) element.dispatchEvent(new Event('mouseover'));
        });
        assert.equal(await page.evaluate(() => (window as { acted?: unknown }).acted), undefined, `${path} acted`);
        assert.equal(await page.locator('main').isVisible(), true, `${path} shows its content`);
        assert.equal(await page.locator('main').count(), 1);
        assert.equal(await page.locator('body img, body style, body script').count(), 0, `${path} has no such element`);
        await checkNoSidewaysScroll(page);
      }
      page.off('console', listen);
      assert.deepEqual(complaints, []);
    });
  }

  /** The text in every field that a program or a person can fill. */
  async function fill(text: string, name: string): Promise<void> {
    const { api } = stage();
    const outlet = name.slice(0, 480);
    const words = `The harbour stays open all winter. ${text}`;
    await api('/api/v1/articles', { text: `“${words}” said ${name}.\n\n“${text}” he added.`, title: name, outlet });
    const said = { text: words, speaker: outlet, sourcing: [{ kind: 'agency', name: outlet, relation: 'reports' }] };
    const { quote, mention } = await api<Recorded>('/api/v1/quotes', { ...said, outlet });
    await api('/api/v1/quotes', { ...said, text: words.replace('open', 'closed'), outlet: 'Another outlet' });
    const { items } = await api<{ items: { id: string }[] }>('/api/v1/flags?status=open&limit=1');
    for (const { id } of items) {
      await api(`/api/v1/flags/${id}/decisions`, { decision: 'confirm', reason: 'other', note: text });
    }
    const { wordings } = await api<{ wordings: { id: string }[] }>(`/api/v1/quotes/${quote.id}`);
    await api('/api/v1/responses', { mentionIds: [mention.id], by: outlet, kind: 'denies', text });
    await api('/api/v1/verdicts', {
      about: { wordingId: wordings[0]?.id, mentionIds: [mention.id] },
      ...{ attribution: 'disputed', state: 'published' },
      evidence: [{ note: text }],
      searched: [{ where: outlet, query: text, found: text }],
    });
  }
});

interface Recorded {
  readonly quote: { readonly id: string };
  readonly mention: { readonly id: string };
}
