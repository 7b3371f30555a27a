import assert from 'node:assert/strict';
import type { CDPSession, Page } from 'playwright-core';
import type { FlagDecision } from '../../models/flag.ts';
import type { FlagId } from '../../models/ids.ts';
import { FERRIES_AR, FERRIES_AR_OTHER, FERRIES_EN, FERRIES_EN_OTHER } from '../server/support/articles.ts';
import { checkAccessible } from './support/check-accessible.ts';
import { checkNoSidewaysScroll } from './support/check-layout.ts';
import { describeInBrowser, type Stage } from './support/in-browser.ts';

/** What the keys of the queue give on the keyboard of a reader; the places are the same. */
const KEYBOARDS = {
  latin: { j: 'j', k: 'k', c: 'c', d: 'd', m: 'm', s: 's', v: 'v', u: 'u', x: 'x', '?': '?' },
  arabic: { j: 'ت', k: 'ن', c: 'ؤ', d: 'ي', m: 'ة', s: 'س', v: 'ر', u: 'ع', x: 'ء', '?': '؟' },
} as const;
type QueueKey = keyof (typeof KEYBOARDS)['latin'];

const READERS = [
  { language: 'en', locale: 'en-GB', keyboard: KEYBOARDS.latin, digit: '2', two: '2 findings dismissed.' },
  { language: 'ar', locale: 'ar-EG', keyboard: KEYBOARDS.arabic, digit: '٢', two: 'استُبعدت ملاحظتان.' },
] as const;

const LIBRARY = [FERRIES_EN, FERRIES_EN_OTHER, FERRIES_AR, FERRIES_AR_OTHER];
const FIRST = { cursor: null, limit: 200 };

for (const reader of READERS) {
  const wide = { locale: reader.locale, viewport: { width: 1280, height: 900 } };
  describeInBrowser(`the queue by keyboard in ${reader.language}`, wide, (stage) => byKeyboard(stage, reader));
  const narrow = { locale: reader.locale, viewport: { width: 390, height: 844 }, javaScriptEnabled: false };
  describeInBrowser(`the queue in ${reader.language}, 390 px, without JavaScript`, narrow, (stage) =>
    withoutJavaScript(stage, reader),
  );
}

async function openFlags({ store }: Stage): Promise<FlagId[]> {
  const { items } = await store.listFlags({ status: 'open', severities: ['critical', 'major', 'minor'] }, FIRST);
  return items.map(({ id }) => id);
}

async function decisionAbout({ store }: Stage, id: FlagId): Promise<FlagDecision | null> {
  const flag = await store.flag(id);
  const decision = flag?.decisionId == null ? undefined : await store.decision(flag.decisionId);
  return decision?.type === 'flag' ? decision : null;
}

/** A desk editor's way through the queue without the mouse; each step goes on from what the one before left. */
function byKeyboard(stage: () => Stage, { language, keyboard, digit, two }: (typeof READERS)[number]): void {
  let page: Page;
  let keys: CDPSession;
  let flags: FlagId[];
  before(async () => {
    page = stage().page;
    keys = await page.context().newCDPSession(page);
    for (const article of LIBRARY) await stage().addArticle(article);
    flags = await openFlags(stage());
    assert.ok(flags.length >= 4);
  });

  const send = async (key: string, code: string, shift = false) => {
    const event = { key, code, text: key, modifiers: shift ? 8 : 0 };
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  };
  const press = (key: QueueKey) =>
    key === '?' ? send(keyboard['?'], 'Slash', true) : send(keyboard[key], `Key${key.toUpperCase()}`);
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const current = () => page.locator('.flag[aria-current="true"]').evaluateAll((cards) => cards.map(({ id }) => id));
  const begin = async (path = '/flags') => {
    await page.goto(path);
    await press('j');
  };

  it('goes from finding to finding, and stays at the ends', async () => {
    await page.goto('/flags');
    assert.deepEqual(await current(), []);
    for (const [key, at] of [
      ['j', 0],
      ['j', 1],
      ['k', 0],
      ['k', 0],
    ] as const) {
      await press(key);
      assert.equal(await focused(), flags[at]);
      assert.deepEqual(await current(), [flags[at]]);
    }
    await stage().keepLook(`${language}-wide-queue-by-keyboard`);
    await checkAccessible(page);
  });

  it('leaves alone what is typed into a field, and what is pressed with another key', async () => {
    await begin();
    await page.locator('#filter-speaker').focus();
    for (const key of ['j', 'c', 'd', 'u', '?'] as const) await press(key);
    assert.equal((await page.locator('#filter-speaker').inputValue()).length, 5);
    assert.deepEqual(await current(), [flags[0]]);
    await page.locator(`[id="${flags[0]}"]`).focus();
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+KeyJ`);
    assert.equal(await focused(), flags[0]);
  });

  it('tells the keys in a dialog that holds the keyboard and gives it back', async () => {
    await begin();
    await press('?');
    assert.equal(await page.locator('#queue-help').evaluate((dialog) => dialog.matches(':modal')), true);
    assert.equal(await page.evaluate(() => document.activeElement?.closest('#queue-help') !== null), true);
    await press('j');
    await press('d');
    assert.deepEqual(await current(), [flags[0]]);
    await stage().keepLook(`${language}-wide-queue-keys`);
    await checkAccessible(page);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#queue-help').isVisible(), false);
    assert.equal(await focused(), flags[0]);
  });

  it('decides nothing by one key, nor by Enter without a reason', async () => {
    await begin();
    for (const key of ['c', 'd'] as const) {
      await press(key);
      assert.equal(await focused(), `${flags[0]}-reason`);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      assert.equal(await focused(), flags[0]);
    }
    await page.locator(`[id="${flags[0]}-reason"]`).selectOption('other');
    await page.locator(`[id="${flags[0]}-note"]`).press('Enter');
    assert.doesNotMatch(page.url(), /decided/);
    assert.deepEqual(await openFlags(stage()), flags);
  });

  it('dismisses with a reason chosen by number and a note, and goes on with the next', async () => {
    await begin();
    await press('d');
    await send(digit, 'Digit2');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('from the minutes');
    await page.keyboard.press('Enter');
    await page.waitForURL(/decided=d_/);
    const decision = await decisionAbout(stage(), flags[0]!);
    assert.deepEqual(
      [decision?.decision, decision?.reason, decision?.note],
      ['dismiss', 'later-update', 'from the minutes'],
    );
    assert.equal(await focused(), flags[1]);
    assert.equal(await page.locator('.notice').isVisible(), true);
    await stage().keepLook(`${language}-wide-queue-decided`);
  });

  it('takes the last decision back', async () => {
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    assert.deepEqual(await openFlags(stage()), flags);
    assert.equal(await focused(), flags[0]);
    await press('u');
    await page.waitForFunction(() => document.getElementById('queue-says')?.textContent !== '');
  });

  it('confirms with a reason chosen by the arrows', async () => {
    await begin();
    await press('j');
    await press('c');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/decided=d_/);
    const decision = await decisionAbout(stage(), flags[1]!);
    assert.deepEqual([decision?.decision, decision?.reason], ['confirm', 'same-occasion-conflict']);
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
  });

  it('puts the two of a finding together and apart, each with Enter', async () => {
    await begin();
    const flag = await stage().store.flag(flags[0]!);
    const quotes = async () => {
      const mentions = await stage().store.mentions([flag!.a.mentionId, flag!.b!.mentionId]);
      return new Set(mentions.map(({ quoteId }) => quoteId)).size;
    };
    assert.equal(await quotes(), 2);
    await press('m');
    assert.equal(await quotes(), 2);
    await page.keyboard.press('Enter');
    await page.waitForURL(/decided=d_/);
    assert.equal(await quotes(), 1);
    await begin();
    await press('s');
    await page.keyboard.press('Enter');
    await page.waitForURL(/decided=d_/);
    assert.equal(await quotes(), 2);
  });

  it('dismisses several at once, and takes them all back', async () => {
    await begin();
    await press('x');
    await press('j');
    await press('x');
    assert.match((await page.locator('#dismissals-count').textContent()) ?? '', /2/);
    await stage().keepLook(`${language}-wide-queue-chosen`);
    await page.locator('#dismissals-reason').selectOption('correction');
    await page.locator('#dismissals button:not([hidden])').click();
    await page.waitForURL(/dismissed=d_/);
    assert.ok((await page.locator('.notice').textContent())?.includes(two));
    assert.deepEqual(await openFlags(stage()), flags.slice(2));
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    assert.deepEqual(await openFlags(stage()), flags);
  });

  it('keeps a note that was not sent, until it is', async () => {
    await begin();
    await page.locator(`[id="${flags[0]}-note"]`).fill('half a thought');
    await page.reload();
    assert.equal(await page.locator(`[id="${flags[0]}-note"]`).inputValue(), 'half a thought');
    await page.locator(`[id="${flags[0]}-reason"]`).selectOption('other');
    await page.locator(`[id="${flags[0]}"] button[value="dismiss"]`).dblclick();
    await page.waitForURL(/decided=d_/);
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    assert.equal(await page.locator(`[id="${flags[0]}-note"]`).inputValue(), '');
    const { items } = await stage().store.events(FIRST);
    assert.equal(
      items.filter(({ act, after }) => act === 'flag-decided' && JSON.stringify(after).includes('half')).length,
      1,
    );
  });

  it('shows a note again that came too late, with what a colleague decided', async () => {
    await begin();
    await page.locator(`[id="${flags[0]}-note"]`).fill('too late');
    const { decision } = await stage().api<{ decision: { id: string } }>(`/api/v1/flags/${flags[0]}/decisions`, {
      decision: 'confirm',
      reason: 'correction',
    });
    await page.locator(`[id="${flags[0]}-reason"]`).selectOption('other');
    await page.locator(`[id="${flags[0]}"] button[value="dismiss"]`).click();
    await page.locator('.written').waitFor();
    assert.match((await page.locator('.written').textContent()) ?? '', /too late/);
    await stage().keepLook(`${language}-wide-queue-too-late`);
    await checkAccessible(page);
    await stage().api(`/api/v1/decisions/${decision.id}/undo`, {});
  });

  it('takes a finding for whoever begins to decide, and tells who has it where somebody else does', async () => {
    await page.goto('/flags');
    await page.locator('.your-name summary').click();
    await page.locator('#field-actor').fill('Amal');
    await page.locator('.your-name button').click();
    await page.locator(`[id="${flags[0]}"] form[data-lease="free"]`).waitFor();
    await press('j');
    await press('c');
    await page.locator(`[id="${flags[0]}"] [data-lease-taken]`).waitFor();
    const now = new Date().toISOString();
    assert.deepEqual(
      (await stage().store.leases([flags[0]!], now)).map(({ holder }) => holder),
      ['local:Amal'],
    );
    assert.equal(await focused(), `${flags[0]}-reason`);
    await page.keyboard.press('Escape');
    const until = new Date(Date.now() + 900_000).toISOString();
    await stage().store.takeLease({ subject: flags[1]!, holder: 'local:Badr', until }, now);
    await press('j');
    await press('d');
    await page.locator(`[id="${flags[1]}"] .lease-held`).waitFor();
    assert.equal(await page.locator(`[id="${flags[1]}"] form`).count(), 0);
    await stage().keepLook(`${language}-wide-queue-leased`);
    await checkAccessible(page);
    await stage().store.endLease(flags[0]!, 'local:Amal');
    await stage().store.endLease(flags[1]!, 'local:Badr');
    await page.context().clearCookies();
  });

  it('opens the statement with Enter, and the form of a verdict', async () => {
    await begin();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/quotes\/q_/);
    await begin();
    const asked = page.waitForRequest(/\/verdicts\/new\?quote=q_\w+&flag=f_\w+$/);
    await press('v');
    await asked;
  });
}

/** The same by forms and links alone, on a narrow screen. */
function withoutJavaScript(stage: () => Stage, { language, two }: (typeof READERS)[number]): void {
  let page: Page;
  before(async () => {
    page = stage().page;
    for (const article of LIBRARY) await stage().addArticle(article);
  });
  const keep = async (name: string) => {
    await stage().keepLook(`${language}-narrow-${name}`);
    await checkNoSidewaysScroll(page);
  };

  it('decides, finds the decision again and takes it back', async () => {
    await page.goto('/flags');
    const flags = await openFlags(stage());
    assert.equal(await page.locator('#queue-keys').isVisible(), false);
    const first = page.locator('.flag').first();
    await first.locator('select').selectOption('different-measure');
    await first.locator('button[value="confirm"]').click();
    await page.waitForURL(/decided=d_/);
    await page.locator('.statuses a').nth(1).click();
    await page.waitForURL(/status=confirmed/);
    assert.equal(await page.locator('.flag').getAttribute('id'), flags[0]);
    await keep('queue-confirmed');
    await page.locator('.settled button').click();
    await page.waitForURL(/undone=d_/);
    assert.deepEqual(await openFlags(stage()), flags);
  });

  it('dismisses several at once and takes them all back', async () => {
    await page.goto('/flags');
    const flags = await openFlags(stage());
    for (const id of flags.slice(0, 2)) await page.locator(`[id="${id}-choice"]`).check();
    await page.locator('#dismissals-reason').selectOption('translation');
    await page.locator('#dismissals button:not([hidden])').click();
    await page.waitForURL(/dismissed=d_/);
    assert.ok((await page.locator('.notice').textContent())?.includes(two));
    await keep('queue-dismissed-together');
    await page.locator('.notice button').click();
    await page.waitForURL(/undone=d_/);
    assert.deepEqual(await openFlags(stage()), flags);
  });

  it('narrows the list by what stands in the address, and the way back leads back', async () => {
    await page.goto('/flags');
    const all = await page.locator('.flag').count();
    await page.locator('#filter-severity').selectOption('critical');
    await page.locator('.filters button').click();
    await page.waitForURL(/severity=critical/);
    const some = await page.locator('.flag').count();
    assert.ok(some > 0 && some < all);
    assert.equal(await page.locator('.flag-critical').count(), some);
    await page.goBack();
    assert.equal(await page.locator('.flag').count(), all);
  });
}
