import assert from 'node:assert/strict';
import type { Flag } from '../../../models/flag.ts';
import type { FlagId } from '../../../models/ids.ts';
import { startTags, visibleText } from '../support/html.ts';
import { cardOf, desk } from '../support/queue-desk.ts';

describe('one statement or two', () => {
  const { app, idOf, open, group, acts } = desk();
  const quotesOf = async () => {
    const flag = await app().store.flag(idOf('number'));
    const mentions = await app().store.mentions([flag!.a.mentionId, flag!.b!.mentionId]);
    return mentions.map(({ quoteId }) => quoteId);
  };
  const isOne = async () => new Set(await quotesOf()).size === 1;

  it('puts the two passages together and takes that back', async () => {
    assert.equal(await isOne(), false);
    assert.match(visibleText((await open('/flags')).text), /Kept as two statements/);
    const { status, headers } = await group('number', 'together');
    assert.equal(status, 303);
    assert.equal(await isOne(), true);
    const { text } = await open(headers.location as string);
    assert.match(visibleText(text), /Put together as one statement/);
    assert.doesNotMatch(cardOf(text, idOf('number')), /value="together"/);
    assert.match(cardOf(text, idOf('number')), /value="apart"/);
    const undo = startTags(text, 'form').find(({ action }) => action?.startsWith('/decisions/'));
    await app().sendForm(undo?.action ?? '', { returnTo: '/flags' });
    assert.equal(await isOne(), false);
  });

  it('keeps the two apart after all, and leaves the finding open', async () => {
    await group('number', 'together');
    const { headers } = await group('number', 'apart');
    assert.equal(await isOne(), false);
    assert.match(visibleText((await open(headers.location as string)).text), /Kept apart as two statements/);
    assert.equal((await app().store.flag(idOf('number')))?.status, 'open');
    await group('number', 'together');
    assert.equal(await isOne(), true, 'the later word holds');
  });

  it('is decided once, however often it is sent', async () => {
    for (const [grouping, act] of [
      ['together', 'quotes-merged'],
      ['apart', 'mentions-apart'],
    ] as const) {
      const answers = [...(await Promise.all([group('number', grouping), group('number', grouping)]))];
      answers.push(await group('number', grouping));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [303, 303, 303],
      );
      assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1, grouping);
      assert.equal((await acts(act)).length, 1, grouping);
    }
  });

  it('is not offered for a finding about one passage, nor taken', async () => {
    const flag = (await app().store.flag(idOf('number'))) as Flag;
    const alone: Flag = { ...flag, id: `f_${'1'.repeat(26)}` as FlagId, b: null, version: 1 };
    await app().store.apply({ flags: [alone] }, 'editorial');
    assert.doesNotMatch(cardOf((await open('/flags')).text, alone.id), /name="grouping"/);
    const { status } = await app().sendForm(`/flags/${alone.id}/grouping`, { grouping: 'apart', returnTo: '' });
    assert.equal(status, 400);
  });

  it('takes no other word for it', async () => {
    assert.equal((await group('number', 'merged')).status, 400);
    assert.equal(await isOne(), false);
  });
});
