import assert from 'node:assert/strict';
import { queryKeys, wordKey } from '../../../services/match/keys.ts';
import { COUNT_CAP, rarityFrom, weighKeys } from '../../../services/match/weigh.ts';

describe('weighKeys', () => {
  it('weighs a rare key more than a common one and drops those that nothing stands under', () => {
    const counts = new Map([
      [1, 2],
      [2, 500],
      [3, 0],
    ]);
    const weighed = weighKeys([1, 2, 3, 4], counts, 1000);
    assert.deepEqual(
      weighed.map(({ key }) => key),
      [1, 2],
    );
    assert.ok(weighed[0]!.weight > weighed[1]!.weight && weighed[1]!.weight > 0);
  });

  it('gives every key some weight, in a library of one as well', () => {
    assert.ok(weighKeys([1], new Map([[1, 1]]), 1)[0]!.weight > 0);
    assert.deepEqual(weighKeys([1], new Map(), 0), []);
  });
});

describe('rarityFrom', () => {
  const size = 100_000;
  const counts = new Map(queryKeys('harbour of the lighthouse', 'en').map((key) => [key, 1]));
  counts.set(wordKey('harbour'), COUNT_CAP);
  const rarity = rarityFrom(counts, size);

  it('runs from common words to words that nothing has', () => {
    assert.ok(rarity('the') < rarity('harbour'));
    assert.ok(rarity('harbour') < rarity('lighthouse'));
    assert.equal(rarity('lighthouse'), 1);
  });

  it('guesses for a word that was not asked about', () => {
    assert.ok(rarity('cormorant') > rarity('harbour') && rarity('cormorant') < 1);
    assert.ok(rarity('because') < rarity('cormorant'));
  });

  it('stays between 0 and 1 in an empty library', () => {
    const empty = rarityFrom(new Map([[wordKey('harbour'), 0]]), 0);
    for (const word of ['harbour', 'the', 'cormorant']) assert.ok(empty(word) >= 0 && empty(word) <= 1, word);
  });
});
