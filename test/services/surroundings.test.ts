import assert from 'node:assert/strict';
import fc from 'fast-check';
import { surroundings } from '../../services/surroundings.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return surroundings({ kind: 'article', text }, { start, end: start + words.length });
};

describe('surroundings', () => {
  it('are what stands around a passage in its paragraph', () => {
    assert.deepEqual(around('One.\n\nShe said: “We go,” and left.\nThree.', 'We go'), {
      before: 'She said: “',
      after: ',” and left.',
    });
  });

  it('are cut between words, with a sign that the article goes on', () => {
    const found = around(`${'before '.repeat(60)}We go ${'after '.repeat(60)}`, 'We go');
    assert.match(found?.before ?? '', /^…before (before )+$/);
    assert.match(found?.after ?? '', /^ (after )+after…$/);
    assert.ok((found?.before.length ?? 0) <= 161);
  });

  it('are none for a record, a withheld article, and a passage that is its whole paragraph', () => {
    const withheld = { at: '2026-03-02T09:30:00.000Z', reason: 'an order' };
    assert.equal(surroundings({ kind: 'record', text: 'We go' }, { start: 0, end: 2 }), null);
    assert.equal(surroundings({ kind: 'article', text: '', withheld }, { start: 0, end: 2 }), null);
    assert.equal(around('One.\nWe go.\nThree.', 'We go.'), null);
  });

  it('never hold half a surrogate pair or more than so much of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.nat(), fc.nat(), (text, from, length) => {
        const letters = Array.from(text);
        const start = letters.slice(0, from % (letters.length + 1)).join('').length;
        const end =
          start +
          Array.from(text.slice(start))
            .slice(0, length % 50)
            .join('').length;
        const found = surroundings({ kind: 'article', text }, { start, end });
        for (const side of [found?.before ?? '', found?.after ?? '']) {
          assert.ok(side.isWellFormed());
          assert.ok(side.length <= 161);
        }
      }),
    );
  });
});
