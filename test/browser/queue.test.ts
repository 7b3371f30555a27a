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
  {
    language: 'en',
    locale: 'en-GB',
    keyboard: KEYBOARDS.latin,
    digit: '2',
    two: '2 findings dismissed.',
    left: /1 stayed as it was:.*Confirmed by/s,
  },
  {
    language: 'ar',
    locale: 'ar-EG',
    keyboard: KEYBOARDS.arabic,
    digit: '٢',
    two: 'استُبعدت ملاحظتان.',
    left: /بقيت واحدة كما كانت:.*تأكيد، بواسطة/s,
  },
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
function byKeyboard(stage: () => Stage, { language, keyboard, digit, two, left }: (typeof READERS)[number]): void {
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
  /** What is said next, where it is seen as well as heard. */
  const seen = async () => {
    const words = await page.waitForFunction(() => document.querySelector('#queue-says .said')?.textContent);
    return (await words.jsonValue()) ?? '';
  };
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
    const [box, label] = [page.locator('#queue-keys-on'), page.locator('.keys-on span')];
    const [boxAt, labelAt] = [await box.boundingBox(), await label.boundingBox()];
    assert.ok(boxAt !== null && labelAt !== null && boxAt.width < 24, 'a box, beside its label');
    assert.ok(labelAt.y < boxAt.y + boxAt.height && boxAt.y < labelAt.y + labelAt.height);
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
  });

  it('shows for a moment why a key does nothing, and moves nothing for it', async () => {
    await page.goto('/flags');
    const words = await page.locator('#queue-says').evaluate((says) => ({ ...(says as HTMLElement).dataset }));
    const where = () => page.locator('.flag').first().boundingBox();
    const before = await where();
    for (const [key, why] of [
      ['u', words.nothingToUndo],
      ['c', words.chooseFirst],
      ['m', words.chooseFirst],
      ['v', words.chooseFirst],
      ['x', words.chooseFirst],
    ] as const) {
      await press(key);
      assert.equal(await seen(), why);
      assert.deepEqual(await where(), before);
    }
    await stage().keepLook(`${language}-wide-queue-why-not`);
    await checkAccessible(page);
    await press('j');
    await page.locator('#queue-says .said').waitFor({ state: 'detached' });
    await press('k');
    assert.equal(await seen(), words.atFirst);
    for (let at = 0; at < flags.length; at++) await press('j');
    assert.equal(await seen(), words.atLast);
  });

  it('has the keys at hand where a finding stands alone, and comes back to the list it was opened from', async () => {
    const [about] = (await stage().store.listFlags({ status: 'open', severities: ['critical'] }, FIRST)).items;
    await begin(`/flags?kind=${about!.kind}`);
    await page.locator(`[id="${about!.id}-alone"]`).click();
    await page.waitForURL(/\/flags\/f_/);
    await press('x');
    assert.notEqual(await seen(), '');
    await press('d');
    await send(digit, 'Digit2');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/flags\?.*decided=d_/);
    assert.equal(new URL(page.url()).searchParams.get('kind'), about!.kind);
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    assert.equal(await focused(), about!.id);
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
    assert.equal(await focused(), flags[2]);
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    assert.deepEqual(await openFlags(stage()), flags);
    await page.goBack();
    await page.waitForURL(/dismissed=d_/);
    await page.locator('.notice').waitFor({ state: 'detached' });
    await page.reload();
    assert.equal(await page.locator('.notice').count(), 0);
  });

  it('reads out which of several stayed as they were and why, and goes on where one was', async () => {
    await begin();
    await press('j');
    for (const at of [1, 2]) {
      await press('x');
      if (at === 1) await press('j');
    }
    const { decision } = await stage().api<{ decision: { id: string } }>(`/api/v1/flags/${flags[1]}/decisions`, {
      decision: 'confirm',
      reason: 'correction',
    });
    await page.locator('#dismissals-reason').selectOption('correction');
    await page.locator('#dismissals button:not([hidden])').press('Enter');
    await page.waitForURL(/dismissed=d_/);
    assert.equal(await page.evaluate(() => document.activeElement?.matches('.notice')), true);
    await page.waitForFunction(() => document.getElementById('queue-says')?.textContent !== '');
    assert.match((await page.locator('#queue-says').textContent()) ?? '', left);
    await stage().keepLook(`${language}-wide-queue-left`);
    await checkAccessible(page);
    await press('j');
    assert.equal(await focused(), flags[3]);
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    await stage().api(`/api/v1/decisions/${decision.id}/undo`, {});
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

  it('takes a finding for whoever begins to decide', async () => {
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
    await page.context().clearCookies();
    await stage().store.endLease(flags[0]!, 'local:Amal');
  });

  it('leaves one who is writing alone where somebody else came first, and sends it once it is free', async () => {
    await page.context().setExtraHTTPHeaders({ 'Isnad-Actor': 'Amal' });
    await begin();
    const now = new Date().toISOString();
    const until = new Date(Date.now() + 900_000).toISOString();
    await stage().store.takeLease({ subject: flags[0]!, holder: 'local:Badr', until }, now);
    // The answer comes in the middle of a word.
    await page.route('**/lease', async (route) => {
      await page
        .locator(`[id="${flags[0]}-note"]`)
        .evaluate((note) => new Promise((resolve) => note.addEventListener('input', resolve, { once: true })));
      await route.continue();
    });
    await press('d');
    await send(digit, 'Digit2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('judged by the desk ', { delay: 20 });
    await page.locator(`[id="${flags[0]}"] .lease-held`).waitFor();
    await page.unroute('**/lease');
    await page.keyboard.type('today', { delay: 20 });
    const isHeld = async () => {
      assert.match(await seen(), /Badr/);
      assert.equal(await focused(), `${flags[0]}-note`);
      assert.equal(await page.locator(`[id="${flags[0]}-note"]`).inputValue(), 'judged by the desk today');
      assert.deepEqual(await openFlags(stage()), flags);
    };
    await isHeld();
    await stage().keepLook(`${language}-wide-queue-leased`);
    await checkAccessible(page);
    const asked = page.waitForResponse(/\/lease$/);
    await page.keyboard.press('Enter');
    assert.equal((await asked).status(), 409);
    await isHeld();
    await stage().store.endLease(flags[0]!, 'local:Badr');
    await page.keyboard.press('Enter');
    await page.waitForURL(/decided=d_/);
    assert.equal((await decisionAbout(stage(), flags[0]!))?.note, 'judged by the desk today');
    await press('u');
    await page.keyboard.press('Enter');
    await page.waitForURL(/undone=d_/);
    await stage().store.endLease(flags[0]!, 'local:Amal');
    await page.context().setExtraHTTPHeaders({});
  });

  it('takes nothing that is typed on after a refusal for keys of another finding', async () => {
    await page.context().setExtraHTTPHeaders({ 'Isnad-Actor': 'Amal' });
    const until = new Date(Date.now() + 900_000).toISOString();
    await stage().store.takeLease({ subject: flags[1]!, holder: 'local:Badr', until }, new Date().toISOString());
    await begin();
    await press('j');
    await press('d');
    assert.match(await seen(), /Badr/);
    await send(digit, 'Digit2');
    await page.keyboard.type('asked the desk 3', { delay: 20 });
    await page.keyboard.press('Enter');
    assert.deepEqual(await current(), [flags[1]]);
    assert.equal(await focused(), flags[1]);
    assert.deepEqual(await openFlags(stage()), flags);
    await press('d');
    await press('k');
    assert.deepEqual(await current(), [flags[1]], 'still within the words');
    await page.waitForTimeout(1_100);
    await press('d');
    await press('k');
    assert.deepEqual(await current(), [flags[0]]);
    await stage().store.endLease(flags[1]!, 'local:Badr');
    await page.context().setExtraHTTPHeaders({});
  });

  it('shows in place how somebody else decided while the page stood', async () => {
    await page.context().setExtraHTTPHeaders({ 'Isnad-Actor': 'Amal' });
    await begin();
    const { decision } = await stage().api<{ decision: { id: string } }>(`/api/v1/flags/${flags[0]}/decisions`, {
      decision: 'confirm',
      reason: 'correction',
    });
    await press('d');
    await page.locator(`[id="${flags[0]}"] .settled`).waitFor();
    assert.equal(await focused(), `${flags[0]}-reason`);
    assert.notEqual(await seen(), '');
    await checkAccessible(page);
    await page.locator(`[id="${flags[0]}"] .settled button`).click();
    await page.waitForURL(new RegExp(`undone=${decision.id}`));
    assert.deepEqual(await openFlags(stage()), flags);
    await page.context().setExtraHTTPHeaders({});
  });

  it('comes back from a statement and from the form of a verdict to where it was', async () => {
    await begin();
    await press('j');
    await press('j');
    for (const [key, path] of [
      ['Enter', /\/quotes\/q_/],
      ['v', /\/verdicts\/new/],
    ] as const) {
      if (key === 'v') await press(key);
      else await page.keyboard.press(key);
      await page.waitForURL(path);
      await page.goBack();
      await page.waitForURL(/\/flags$/);
      await page.waitForFunction((id) => document.activeElement?.id === id, flags[2]);
      assert.deepEqual(await current(), [flags[2]]);
    }
    await press('j');
    assert.equal(await focused(), flags[3]);
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
