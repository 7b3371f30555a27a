import assert from 'node:assert/strict';
import { editorialAppForEach } from '../support/editorial-app.ts';
import { NO_ONE } from '../support/problems.ts';

describe('the calls of the API about responses', () => {
  const { send, get, refuses } = editorialAppForEach();

  it('keep a response and show it with the quote', async () => {
    const response = { mentionIds: ['MENTION'], by: 'The ministry', kind: 'denies', text: 'She did not say that.' };
    const { status, body } = await send('post', 'responses', response);
    assert.equal(status, 201);
    assert.deepEqual((await get('quotes/QUOTE')).body.responses, [body.response]);
    assert.equal((await send('post', 'responses', { mentionIds: ['MENTION'], by: 'X', kind: 'no-reply' })).status, 201);
  });

  describe('refuse what is wrong, name the field, and write nothing', () => {
    refuses([
      [
        'a response without a word',
        'post',
        'responses',
        { mentionIds: ['MENTION'], by: 'X', kind: 'denies' },
        400,
        'request/invalid',
        'text',
      ],
      [
        'a response by nobody',
        'post',
        'responses',
        { mentionIds: ['MENTION'], by: ' ', kind: 'no-reply' },
        422,
        'text/no-words',
        'by',
      ],
      [
        'a response to an unknown mention',
        'post',
        'responses',
        { mentionIds: [`m_${NO_ONE}`], by: 'X', kind: 'no-reply' },
        422,
        'request/unknown-id',
        'mentionIds.0',
      ],
      [
        'a response to nothing',
        'post',
        'responses',
        { mentionIds: [], by: 'X', kind: 'no-reply' },
        400,
        'request/invalid',
        'mentionIds',
      ],
    ]);
  });
});
