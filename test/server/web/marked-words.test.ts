import assert from 'node:assert/strict';
import { markWords } from '../../../server/web/marked-words.ts';

describe('marking the words of a flag', () => {
  it('marks them where the offsets say, not where they stand first', () => {
    assert.deepEqual(markWords('no, no', { start: 4, end: 6, text: 'no' }), { before: 'no, ', words: 'no', after: '' });
  });
  it('finds them by their text where the offsets count from the joined fragments of a split quotation', () => {
    assert.deepEqual(markWords('buy 12 boats', { start: 30, end: 32, text: '12' }), {
      before: 'buy ',
      words: '12',
      after: ' boats',
    });
  });
  it('marks nothing that this fragment does not have', () => {
    assert.equal(markWords('buy boats', { start: 0, end: 2, text: '12' }), null);
    assert.equal(markWords('buy boats', null), null);
  });
});
