import assert from 'node:assert/strict';
import fc from 'fast-check';
import { condenses } from '../../../services/match/condenses.ts';
import { datesCompatible } from '../../../services/match/dates-compatible.ts';
import { DISTINCTIVE_REPEAT, DISTINCTIVE_SHARED, isDistinctive } from '../../../services/match/distinctive.ts';
import { type GroupLink, type GroupNode, group, type NodePair } from '../../../services/match/group.ts';

const node = (id: string, said: string | null = null): GroupNode => ({ id, said });
const link = (a: string, b: string, strength = 1): GroupLink => ({ a, b, strength });

interface GroupCase {
  readonly why: string;
  readonly nodes: readonly GroupNode[];
  readonly links: readonly GroupLink[];
  readonly together?: readonly NodePair[];
  readonly apart?: readonly NodePair[];
  readonly groups: readonly string[];
}

const cases: readonly GroupCase[] = [
  { why: 'nothing is linked', nodes: [node('a'), node('b')], links: [], groups: ['a', 'b'] },
  {
    why: 'links reach over a third',
    nodes: [node('a'), node('b'), node('c')],
    links: [link('a', 'b'), link('b', 'c')],
    groups: ['abc'],
  },
  {
    why: 'an undated wording goes with one of two dates that exclude each other, by its id',
    nodes: [node('a', '2019-05-01'), node('b'), node('c', '2025-05-01')],
    links: [link('a', 'b'), link('b', 'c')],
    groups: ['ab', 'c'],
  },
  {
    why: 'the stronger link decides where it goes',
    nodes: [node('a', '2019-05-01'), node('b'), node('c', '2025-05-01')],
    links: [link('a', 'b', 0.6), link('b', 'c', 0.9)],
    groups: ['a', 'bc'],
  },
  {
    why: 'a person set two apart',
    nodes: [node('a'), node('b')],
    links: [link('a', 'b')],
    apart: [['b', 'a']],
    groups: ['a', 'b'],
  },
  {
    why: 'a person set two apart and a third is linked to both',
    nodes: [node('a'), node('b'), node('c')],
    links: [link('a', 'c'), link('b', 'c')],
    apart: [['a', 'b']],
    groups: ['ac', 'b'],
  },
  {
    why: 'a person put two dates together',
    nodes: [node('a', '2019-05-01'), node('b', '2025-05-01')],
    links: [],
    together: [['b', 'a']],
    groups: ['ab'],
  },
  {
    why: 'what is linked to one of two dates put together follows them',
    nodes: [node('a', '2019-05-01'), node('b', '2025-05-01'), node('c', '2019-05-01')],
    links: [link('a', 'c')],
    together: [['a', 'b']],
    groups: ['abc'],
  },
  { why: 'a link names what is not there', nodes: [node('a')], links: [link('a', 'z')], groups: ['a'] },
];

describe('group', () => {
  for (const { why, nodes, links, together = [], apart = [], groups } of cases) {
    it(`gives ${groups.join(' | ')} where ${why}`, () => {
      assert.deepEqual(
        group(nodes, links, { together, apart }).map((ids) => ids.join('')),
        groups,
      );
    });
  }

  it('does not depend on the order of nodes, links or decisions, or on which end of a link is named first', () => {
    const ids = [...'abcdefgh'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([a, b]) => a !== b);
    const links = fc.array(fc.record({ pair, strength: fc.constantFrom(0.5, 0.9, 1) }), { maxLength: 14 });
    const dates = fc.array(fc.constantFrom(null, '2019', '2025-05-01', '2025-05-03'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        links,
        dates,
        fc.array(pair, { maxLength: 3 }),
        fc.infiniteStream(fc.nat(1_000)),
        (drawn, said, apart, order) => {
          const nodes = ids.map((id, index) => node(id, said[index] ?? null));
          const forward = drawn.map(({ pair: [a, b], strength }) => link(a, b, strength));
          const turned = forward.map(({ a, b, strength }) => link(b, a, strength));
          const shuffle = <T>(items: readonly T[]): T[] =>
            items
              .map((item) => ({ item, key: order.next().value as number }))
              .sort((x, y) => x.key - y.key)
              .map(({ item }) => item);
          const one = group(nodes, forward, { together: [], apart });
          const two = group(shuffle(nodes), shuffle(turned), { together: [], apart: shuffle(apart) });
          assert.deepEqual(two, one);
          assert.deepEqual(one.flat().sort(), ids);
        },
      ),
    );
  });
});

describe('datesCompatible', () => {
  const dates: [string, string, boolean, string][] = [
    ['2025-10-06', '2025-10-06', true, 'one day'],
    ['2025-10-06', '2025-10-07', true, 'a day apart: time zones, and articles written after midnight'],
    ['2025-10-06', '2025-10-08', false, 'two days apart'],
    ['2025-10', '2025-10-31', true, 'a day of that month'],
    ['2025-10', '2025-12-01', false, 'a day of another month'],
    ['2025', '2025-12-31', true, 'a day of that year'],
    ['2019', '2025', false, 'two years'],
    ['2019?', '2025', true, 'what is uncertain excludes nothing'],
    ['2025-10-01/2025-10-20', '2025-10-10', true, 'within a stretch'],
    ['2025-10-01/2025-10-20', '2025-10-30', false, 'after a stretch'],
    ['2025-10-06T23:50Z', '2025-10-07', true, 'a minute of the day before'],
    ['someday', '2025', true, 'what is no date excludes nothing'],
  ];
  for (const [one, other, expected, why] of dates) {
    it(`says ${expected} of ${one} and ${other}: ${why}`, () => {
      assert.equal(datesCompatible(one, other), expected);
      assert.equal(datesCompatible(other, one), expected);
    });
  }
});

describe('condenses', () => {
  const quote =
    'There is a real chance to reach a deal on the harbour, and we will do all we can so that everybody keeps it.';
  it('finds what a headline takes from the words under it', () => {
    assert.ok(condenses('A real chance to end the strike', quote) > 0);
    assert.ok(
      condenses('هناك فرصة حقيقية لإنهاء الإضراب', 'هناك فرصة حقيقية للتوصل إلى اتفاق في الميناء، وسنبذل ما في وسعنا') >
        0,
    );
  });
  it('is larger the more of the headline is there', () => {
    assert.ok(condenses('A real chance to reach a deal', quote) > condenses('A real chance to end the strike', quote));
  });
  it('is nothing for other content, one shared word, or no words', () => {
    for (const report of ['Ferries return to the islands on Sunday', 'The chance of rain', '…', ''])
      assert.equal(condenses(report, quote), 0, report);
  });
});

describe('isDistinctive', () => {
  const formula = 'We will win, and we will win again.';
  const statement = 'The northern bridge carries trains before winter.';
  it('tells a statement from a formula', () => {
    assert.equal(isDistinctive(statement, statement, DISTINCTIVE_SHARED), true);
    assert.equal(isDistinctive(formula, formula, DISTINCTIVE_SHARED), false);
    assert.equal(isDistinctive('We will do it.', 'We will do it.', DISTINCTIVE_REPEAT), false);
  });
  it('counts only what both have', () => {
    assert.equal(isDistinctive(statement, formula, DISTINCTIVE_REPEAT), false);
  });
});
