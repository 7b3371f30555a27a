import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { addSampleLibrary } from '../../../scripts/sample-library/add-sample-library.ts';
import { everyPath } from '../../browser/support/every-path.ts';
import { NOW, type TestApp, testApp } from '../support/test-app.ts';

/** Parts of a page that a screen reader lists by name. */
const PARTS = 'section, article, nav, aside, form, search';

/**
 * What is pressed, followed or filled in. Radio buttons are told by their group, and equal words in a list by who said them,
 * which stands beside them.
 */
const CONTROLS =
  'a[href], button:not([hidden], [aria-hidden]), select, textarea, input:not([type="hidden"], [type="radio"])';
const TOLD_BY_CONTEXT = '.statement-words a, .byline a';

describe('the outline of every page', () => {
  let app: TestApp;
  let pages: Map<string, Document>;
  before(async function () {
    this.timeout(60_000);
    app = await testApp();
    const { store } = app;
    await addSampleLibrary({ store, now: () => NOW, actor: 'test' });
    const { items: quotes } = await store.listQuotes({}, { cursor: null, limit: 50 });
    const { items: flags } = await store.listFlags({ status: 'open' }, { cursor: null, limit: 50 });
    const mentions = await store.mentions(flags.map(({ a }) => a.mentionId));
    await settle(app, flags[0]?.id ?? '');
    for (const { id } of quotes.slice(0, 2)) await conclude(app, id);
    const paths = [
      ...(await everyPath(store)),
      ...quotes.flatMap(({ id }) => [`/quotes/${id}`, `/verdicts/new?quote=${id}`, `/responses/new?quote=${id}`]),
      ...flags.map(({ id }) => `/flags/${id}`),
      ...mentions.map(({ articleId }) => `/articles/${articleId}`),
      ...quotes.map(({ text }) => `/check?q=${encodeURIComponent(text)}`),
      '/flags?severity=grave',
    ];
    pages = new Map();
    for (const path of paths) {
      const { text } = await app.ask.get(path).redirects(1);
      pages.set(path, parseHTML(text).document as unknown as Document);
    }
  });
  after(() => app.close());

  it('has one heading of the first rank, the first of all, and leaves no rank out', () => {
    for (const [path, page] of pages) {
      const ranks = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));
      assert.equal(ranks[0], 1, path);
      assert.equal(ranks.filter((rank) => rank === 1).length, 1, path);
      for (const [index, rank] of ranks.entries())
        assert.ok(rank <= (ranks[index - 1] ?? 0) + 1, `${path}: h${rank} after h${ranks[index - 1]}`);
    }
  });

  it('gives no two parts of a page one name, and no two elements one id', () => {
    for (const [path, page] of pages) {
      const parts = [...page.querySelectorAll(PARTS)].filter((part) => nameOf(part) !== '');
      assert.deepEqual(twice(parts.map((part) => `${part.tagName} ${nameOf(part)}`)), [], path);
      assert.deepEqual(twice([...page.querySelectorAll('[id]')].map(({ id }) => id)), [], path);
    }
  });

  it('gives no two buttons, fields or links that do different things one name', () => {
    for (const [path, page] of pages) {
      const acts = new Map<string, Set<string>>();
      for (const control of page.querySelectorAll(CONTROLS)) {
        if (control.matches(TOLD_BY_CONTEXT)) continue;
        const name = `${control.tagName} ${groupOf(control)}${nameOf(control)}`;
        acts.set(name, (acts.get(name) ?? new Set()).add(whatItDoes(control)));
      }
      const alike = [...acts].filter(([, does]) => does.size > 1).map(([name, does]) => [name, ...does].join(' | '));
      assert.deepEqual(alike, [], path);
    }
  });

  it('gives no two pages one title', () => {
    const titles = [...pages].map(([, page]) => page.title);
    assert.deepEqual(twice(titles), []);
  });
});

async function settle(app: TestApp, flag: string): Promise<void> {
  const body = { decision: 'dismiss', reason: 'later-update', note: 'seen' };
  const { status } = await app.postJson(`/api/v1/flags/${flag}/decisions`, body);
  assert.ok(status < 300, String(status));
}

/** A verdict that is a draft, on the first wording of a statement. */
async function conclude(app: TestApp, quote: string): Promise<void> {
  const { body } = await app.ask.get(`/api/v1/quotes/${quote}`);
  const about = { wordingId: body.wordings[0].id, mentionIds: [body.mentions[0].id] };
  const { status, text } = await app.postJson('/api/v1/verdicts', { about, attribution: 'unproven' });
  assert.ok(status < 300, text);
}

/** The name of an element as assistive technology reckons it, as far as our pages go. */
function nameOf(element: Element): string {
  const page = element.ownerDocument;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy !== null) {
    return single(
      labelledBy
        .split(' ')
        .map((id) => spoken(page.getElementById(id)))
        .join(' '),
    );
  }
  const label = element.getAttribute('aria-label');
  if (label !== null) return single(label);
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) {
    return spoken(page.querySelector(`label[for="${element.id}"]`) ?? element.closest('label'));
  }
  return /^(A|BUTTON)$/.test(element.tagName) ? spoken(element) : '';
}

/** The legends of the groups of fields around it. */
function groupOf(element: Element): string {
  const group = element.closest('fieldset');
  return group === null ? '' : `${spoken(group.querySelector('legend'))}: `;
}

function spoken(element: Element | null): string {
  if (element === null) return '';
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], select, textarea')) silent.remove();
  return single(copy.textContent ?? '');
}

function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where it leads, or which form it belongs to under which name. */
function whatItDoes(control: Element): string {
  const href = control.getAttribute('href');
  if (href !== null) return href;
  const form = control.closest('form');
  const action = control.getAttribute('form') ?? form?.getAttribute('action') ?? '';
  return [action, control.getAttribute('name'), control.getAttribute('value'), control.id].join(' ');
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
