import assert from 'node:assert/strict';
import { FERRIES_AR, FERRIES_AR_OTHER } from '../support/articles.ts';
import { startTags, visibleText } from '../support/html.ts';
import { as, desk, NO_FLAG } from '../support/queue-desk.ts';

describe('dismissing several findings', () => {
  const { app, idOf, open, decide, dismiss, lease, statusOf, acts } = desk();
  const both = () => [idOf('number'), idOf('negation')];

  it('decides about each by itself, for one reason, and says how many', async () => {
    const { status, headers } = await dismiss(both(), { note: 'one story', returnTo: '/flags?order=newest' });
    assert.equal(status, 303);
    assert.match(headers.location as string, /^\/flags\?order=newest&dismissed=d_\w+\+d_\w+$/);
    assert.deepEqual([await statusOf('number'), await statusOf('negation')], ['dismissed', 'dismissed']);
    const decided = await acts('flag-decided');
    assert.equal(decided.length, 2);
    for (const { after } of decided) {
      const { reason, note } = after as { reason: string; note: string };
      assert.deepEqual([reason, note], ['translation', 'one story']);
    }
    assert.match(visibleText((await open(headers.location as string)).text), /2 findings dismissed\.\s?Undo all/);
  });

  it('counts in Arabic as Arabic does', async () => {
    const { headers } = await dismiss(both());
    const { text } = await open(headers.location as string).set('Accept-Language', 'ar');
    assert.ok(visibleText(text).includes('استُبعدت ملاحظتان.'));
  });

  it('is done once when it is sent twice', async () => {
    const one = await dismiss(both());
    const other = await dismiss([...both(), idOf('number')]);
    assert.equal(one.headers.location, other.headers.location);
    assert.equal((await acts('flag-decided')).length, 2);
  });

  it('leaves what others decided or are at work on, and says what and who', async () => {
    await as('Badr', decide('number', { decision: 'confirm' }));
    await as('Dina', lease('negation'));
    const near = (await app().postJson('/api/v1/articles', { ...FERRIES_AR })).body;
    const other = (await app().postJson('/api/v1/articles', { ...FERRIES_AR_OTHER })).body;
    assert.ok(near.article && other.flags.length > 0);
    const ids = [...both(), NO_FLAG, other.flags[0].id];
    const { status, headers } = await as('Amal', dismiss(ids));
    assert.equal(status, 303);
    const seen = visibleText((await open(headers.location as string)).text);
    assert.match(seen, /1 finding dismissed/);
    assert.match(seen, /2 stayed as they were:/);
    assert.match(seen, /Figures differ: .*?: Confirmed by Badr, 2 March 2026, 09:30 UTC: Later update/);
    assert.match(seen, /Negation: .*?: Dina is on it until 2 March 2026, 09:45 UTC/);
    assert.match(seen, /1 finding is no longer held/);
    assert.deepEqual([await statusOf('number'), await statusOf('negation')], ['confirmed', 'open']);
  });

  for (const [what, ids, fields] of [
    ['nothing chosen', () => [], {}],
    ['no reason', both, { reason: '' }],
    ['a reason that is none', both, { reason: 'because' }],
  ] as const) {
    it(`asks again with what was chosen and written for ${what}`, async () => {
      const chosen = ids();
      const response = await dismiss(chosen, { note: 'one story', returnTo: '/flags?order=oldest', ...fields });
      assert.equal(response.status, 400);
      const boxes = startTags(response.text, 'input').filter(({ name }) => name === 'flag');
      const ticked = boxes.filter((box) => 'checked' in box).map(({ value }) => value);
      assert.deepEqual(ticked.sort(), [...chosen].sort());
      const note = startTags(response.text, 'input').find(({ id }) => id === 'dismissals-note');
      assert.equal(note?.value, 'one story');
      assert.match(response.text, /<option(?=[^>]* selected)(?=[^>]* value="oldest")/);
      assert.match(response.text, /class="field-problem"/);
      assert.equal((await acts('flag-decided')).length, 0);
    });
  }

  it('takes one box as well as several, and no more than a page has', async () => {
    assert.equal(
      (await app().sendForm('/flags/dismissals', { flag: idOf('number'), reason: 'other', note: '', returnTo: '' }))
        .status,
      303,
    );
    assert.equal(await statusOf('number'), 'dismissed');
    const many = Array.from({ length: 21 }, (_, at) => `f_${String(at).padStart(26, '0')}`);
    assert.equal((await dismiss(many)).status, 400);
    assert.equal((await dismiss(['f_x'])).status, 400);
  });

  it('is told of no more once it is taken back, and only of what still holds once one of them is', async () => {
    const { headers } = await dismiss(both(), { returnTo: '/flags?order=newest' });
    const address = headers.location as string;
    const [one, other] = (new URLSearchParams(address.split('?')[1]).get('dismissed') ?? '').split(' ');
    await app().sendForm(`/decisions/${one}/undo`, { returnTo: '/flags' });
    const { text } = await open(address);
    assert.match(visibleText(text), /1 finding dismissed\.\s?Undo/);
    await app().sendForm('/decisions/undo', { decisions: `${one} ${other}`, returnTo: '/flags' });
    for (const path of [address, `${address}&left=${idOf('number')}`]) {
      assert.doesNotMatch((await open(path)).text, /class="notice/);
    }
  });

  it('is not offered for confirming', async () => {
    const { text } = await open('/flags');
    const form = text.slice(text.indexOf('id="dismissals"')).split('</form>')[0] ?? '';
    assert.doesNotMatch(form, /confirm/);
    assert.equal((await dismiss(both(), { decision: 'confirm' })).status, 400);
    assert.equal(await statusOf('number'), 'open');
  });
});
