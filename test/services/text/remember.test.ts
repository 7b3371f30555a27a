import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { remember } from '../../../services/text/remember.ts';

describe('remember', () => {
  it('answers as the function does, whatever was asked before', () => {
    const length = remember((word) => [...word].length);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        for (const word of [...words, ...words]) assert.equal(length(word), [...word].length);
      }),
    );
  });

  it('asks once for a word, and each time for a run of over 60 letters', () => {
    const asked: string[] = [];
    const of = remember((word) => asked.push(word));
    for (const word of ['نعم', 'نعم', 'a'.repeat(61), 'a'.repeat(61)]) of(word);
    assert.deepEqual(asked, ['نعم', 'a'.repeat(61), 'a'.repeat(61)]);
  });

  it('forgets what it holds rather than grow without end', () => {
    const asked: string[] = [];
    const of = remember((word) => asked.push(word));
    for (let index = 0; index <= 50_000; index += 1) of(String(index));
    of('0');
    assert.equal(asked.filter((word) => word === '0').length, 2);
  });
});
