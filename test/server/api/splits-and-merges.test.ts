import assert from 'node:assert/strict';
import { editorialAppForEach } from '../support/editorial-app.ts';
import { NO_ONE } from '../support/problems.ts';

describe('the calls of the API about splits and merges', () => {
  const { app, send, get, refuses } = editorialAppForEach();

  it('split a quote, and show both quotes with the decisions', async () => {
    const record = { text: 'The harbour stays open all night', speaker: 'Omar Haddad', lang: 'en' };
    const one = (await app().postJson('/api/v1/quotes', { ...record, outlet: 'One' })).body;
    const two = (await app().postJson('/api/v1/quotes', { ...record, outlet: 'Two' })).body;
    assert.equal(two.quote.id, one.quote.id);
    const path = `quotes/${one.quote.id}/split`;
    const { status, body } = await send('post', path, { mentions: [two.mention.id] });
    assert.equal(status, 200);
    assert.equal(body.quotes[0].id, one.quote.id);
    assert.equal(body.quotes.length, 2);
    assert.equal(body.decisions[0].decision, 'apart');
    const { body: file } = await get(`quotes/${body.quotes[1].id}`);
    assert.equal(file.mentions[0].id, two.mention.id);
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    refuses([
      [
        'a split of foreign mentions',
        'post',
        'quotes/QUOTE/split',
        { mentions: ['MENTION', 'OTHER'] },
        422,
        'request/unknown-id',
        'mentions.1',
      ],
      ['a split of all', 'post', 'quotes/QUOTE/split', { mentions: ['MENTION'] }, 400, 'request/invalid', 'mentions'],
      ['a split of none', 'post', 'quotes/QUOTE/split', { mentions: [] }, 400, 'request/invalid', 'mentions'],
      ['a split of a word', 'post', 'quotes/QUOTE/split', { mentions: 'all' }, 400, 'request/invalid', 'mentions'],
      [
        'a split of no quote',
        'post',
        `quotes/q_${NO_ONE}/split`,
        { mentions: ['MENTION'] },
        404,
        'quote/not-found',
        undefined,
      ],
      ['a merge into itself', 'post', 'quotes/QUOTE/merge', { into: 'QUOTE' }, 400, 'request/invalid', 'into'],
      [
        'a merge into an unknown quote',
        'post',
        'quotes/QUOTE/merge',
        { into: `q_${NO_ONE}` },
        404,
        'quote/not-found',
        'into',
      ],
    ]);
  });
});
