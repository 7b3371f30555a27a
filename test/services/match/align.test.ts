import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Alignable, align, MAX_CELLS } from '../../../services/match/align.ts';

const SMALL = new Set(['the', 'a', 'is', 'of', 'to']);

function words(text: string): Alignable[] {
  return text.split(' ').map((key) => ({ key, weight: SMALL.has(key) ? 0.25 : 1 }));
}

const equal = (a: Alignable, b: Alignable): number => (a.key === b.key ? 1 : 0);

/** The alignment in one line: matches as they are, [a|b] for words against each other, - for nothing. */
function drawn(a: string, b: string): string {
  const [one, other] = [words(a), words(b)];
  return align(one, other, equal)
    .map((step) => {
      const [x, y] = [one[step.a]?.key ?? '-', other[step.b]?.key ?? '-'];
      return step.alike > 0 ? x : `[${x}|${y}]`;
    })
    .join(' ');
}

describe('align', () => {
  const cases: readonly (readonly [a: string, b: string, expected: string, reason: string])[] = [
    ['the deal is near', 'the deal is not near', 'the deal is [-|not] near', 'a word more inside'],
    ['the deal is near', 'the deal is near now', 'the deal is near [-|now]', 'a word more at the end'],
    ['we sign the deal', 'the deal', '[we|-] [sign|-] the deal', 'a fragment'],
    ['ships leave the bay', 'trains leave the bay', '[ships|trains] leave the bay', 'one word for another'],
    [
      'the war and the peace',
      'the peace',
      '[the|-] [war|-] [and|-] the peace',
      'a frequent word goes with its neighbour',
    ],
  ];
  for (const [a, b, expected, reason] of cases) {
    it(`${reason}: ${expected}`, () => assert.equal(drawn(a, b), expected));
  }

  it('has each word of both sides once, in order, whatever the texts', () => {
    const text = fc.array(fc.constantFrom('the', 'deal', 'war', 'is', 'near', 'bay', 'a'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [x.map((key) => ({ key, weight: 1 })), y.map((key) => ({ key, weight: 1 }))];
        const steps = align(a, b, equal);
        const placesOf = (side: 'a' | 'b') => steps.map((step) => step[side]).filter((at) => at >= 0);
        assert.deepEqual(placesOf('a'), [...a.keys()]);
        assert.deepEqual(placesOf('b'), [...b.keys()]);
        for (const step of steps) assert.ok(step.a >= 0 || step.b >= 0);
      }),
    );
  });

  it('cuts texts that are too long for one table at words they share', () => {
    const count = Math.ceil(Math.sqrt(MAX_CELLS)) * 3;
    const a = Array.from({ length: count }, (_, at) => ({ key: `word${at}`, weight: 1 }));
    const b = a.map((word, at) => (at % 10 === 5 ? { key: `other${at}`, weight: 1 } : word));
    const matches = align(a, b, equal).filter(({ alike }) => alike === 1).length;
    assert.equal(matches, a.filter((_, at) => at % 10 !== 5).length);
  });

  it('finds a few words in a text of many', () => {
    const many = Array.from({ length: 9000 }, (_, at) => ({ key: `word${at % 700}`, weight: 1 }));
    const few = many.slice(6000, 6040);
    const matches = align(few, many, equal).filter(({ alike }) => alike === 1);
    assert.equal(matches.length, few.length);
  });
});
