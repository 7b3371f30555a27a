import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isCommonWord } from '../../../services/match/function-words.ts';
import { queryKeys, wordingKeys } from '../../../services/match/keys.ts';
import { type RankInput, rank } from '../../../services/match/rank.ts';

/** Rarity as in a library where every word of content is rare. */
const rarity = (word: string): number => (isCommonWord(word) ? 0.05 : 0.9);

type Text = Omit<RankInput, 'held'>;

const LIBRARY: readonly Text[] = [
  {
    id: 'bay',
    lang: 'en',
    text: 'The bay belongs to the fishermen, and the fishermen will decide what is built on its shore.',
  },
  { id: 'bread', lang: 'en', text: 'Bread is the last thing a government should tax.' },
  { id: 'deal', lang: 'en', text: 'There is a real chance to reach a deal on the islands before the winter.' },
  { id: 'lamps', lang: 'en', text: 'We counted nine hundred broken lamps on the road to the hospital.' },
  { id: 'ميناء', lang: 'ar', text: 'سنعيد فتح الميناء أمام السفن التجارية قبل نهاية العام، ولن ننتظر موافقة أحد.' },
  { id: 'خبز', lang: 'ar', text: 'الخبز آخر ما ينبغي لحكومة أن تفرض عليه ضريبة.' },
];

/** The texts with the share of the query's keys that each has, as a library would where all keys are equally rare. */
function asked(query: string, texts: readonly Text[]): RankInput[] {
  const keys = queryKeys(query, 'und');
  return texts.map((one) => {
    const own = new Set(wordingKeys(one.text, one.lang));
    return { ...one, held: keys.filter((key) => own.has(key)).length / Math.max(1, keys.length) };
  });
}

function first(query: string, lang: string | null = null) {
  return rank(query, asked(query, LIBRARY), { lang, rarity, limit: 3 })[0]!;
}

describe('rank', () => {
  const cases: readonly (readonly [query: string, id: string, reason: string])[] = [
    ['the fishermen will decide what is built', 'bay', 'a fragment from the middle'],
    ['bread is the last thing a goverment shuold tax', 'bread', 'slips of typing'],
    ['a government should tax bread last', 'bread', 'another order'],
    ['We count nine hundred lamps that broke on the roads to the hospital', 'lamps', 'inflection'],
    ['وسنعيد فتح ميناء السفن التجارية', 'ميناء', 'particles and article'],
    ['الخبز اخر ما ينبغي لحكومه ان تفرض عليه ضريبه', 'خبز', 'orthography'],
    [
      'Asked about the budget, the mayor smiled. "Bread is the last thing a government should tax," she said, and left the hall.',
      'bread',
      'a quote inside a paste',
    ],
  ];
  for (const [query, id, reason] of cases) {
    it(`finds ${id} by ${reason}`, () => {
      const found = first(query);
      assert.equal(found.id, id);
      assert.notEqual(found.comparison.relation, 'unrelated');
    });
  }

  it('names the negation of a half-remembered quote', () => {
    const found = first('they said there is no chance for a deal on the islands', 'en');
    assert.equal(found.id, 'deal');
    assert.ok(found.comparison.differences.some(({ kind }) => kind === 'negation'));
    assert.equal(found.comparison.conflict, true);
  });

  it('says of what is nearest but no version that it is unrelated', () => {
    const found = first('The orchestra will play on the roof of the old station', 'en');
    assert.equal(found.comparison.relation, 'unrelated');
    assert.deepEqual(found.comparison.differences, []);
  });

  it('reads the query as a, the candidate as b', () => {
    const { comparison } = first('We counted ninety broken lamps on the road to the hospital.', 'en');
    assert.deepEqual(
      comparison.differences.map(({ kind, a, b }) => [kind, a?.text, b?.text]),
      [['number', 'ninety', 'nine hundred']],
    );
  });

  it('gives an equal text likeness 1', () => {
    for (const { id, text } of LIBRARY) {
      const found = first(text.toUpperCase());
      assert.equal(found.id, id);
      assert.ok(Math.abs(found.likeness - 1) < 1e-9);
      assert.equal(found.comparison.relation, 'verbatim');
    }
  });

  describe('puts first', () => {
    const ordered: readonly (readonly [query: string, texts: readonly string[], reason: string])[] = [
      [
        'he opened the gate',
        ['He opened the gate and went.', 'The guards ran when he opened the gate.'],
        'what begins with the query, before what holds it further in',
      ],
      [
        'قَالَ لَهُ الْحَارِسُ',
        ['قَالَ لَهُ الْحَارِسُ افتح الباب', 'قال له الحارس افتح الباب'],
        'what is vowelled as the query is, of equal words',
      ],
      [
        'قال له الحارس',
        ['قال له الحارس افتح الباب', 'قَالَ لَهُ الْحَارِسُ افتح الباب'],
        'what is without vowels as the query is, of equal words',
      ],
      [
        'the ferry leaves at noon from the northern pier',
        [
          'The ferry leaves at noon from the northern pier today.',
          'from the noon ferry at the pier the northern leaves',
        ],
        'words in their order, before the same words mixed',
      ],
      [
        'the ferry will leave',
        ['The ferry will leave soon.', `The ferry will leave soon, ${'and many another boat besides, '.repeat(9)}too.`],
        'the shorter of two that both have all of it',
      ],
    ];
    for (const [query, texts, reason] of ordered) {
      it(reason, () => {
        for (const order of [
          [0, 1],
          [1, 0],
        ]) {
          // Ids in both orders, so that no tie is decided by them.
          const library = texts.map((text, at) => ({ id: `${order[at]}`, text, lang: 'und' }));
          const found = rank(query, asked(query, library), { lang: null, rarity, limit: 2 });
          assert.equal(found[0]!.id, `${order[0]}`);
          assert.ok(found[0]!.likeness > found[1]!.likeness);
        }
      });
    }
  });

  it('orders by likeness, ties by id, whatever order the candidates come in, and stops at the limit', () => {
    const twins = LIBRARY.flatMap((one) => [one, { ...one, id: `${one.id} twin` }]);
    const query = 'the fishermen of the bay decide about bread and lamps';
    const candidates = asked(query, twins);
    const expected = rank(query, candidates, { lang: 'en', rarity, limit: 12 });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(candidates, { minLength: candidates.length }),
        fc.integer({ min: 0, max: 12 }),
        (shuffled, limit) => {
          const found = rank(query, shuffled, { lang: 'en', rarity, limit });
          assert.deepEqual(found, expected.slice(0, limit));
          for (let at = 1; at < found.length; at++) {
            const [before, after] = [found[at - 1]!, found[at]!];
            assert.ok(before.likeness > after.likeness || (before.likeness === after.likeness && before.id < after.id));
          }
        },
      ),
    );
  });

  it('takes any text', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(noise, fc.array(noise, { maxLength: 5 }), (query, texts) => {
        const found = rank(
          query,
          asked(
            query,
            texts.map((text, at) => ({ id: `${at}`, text, lang: 'und' })),
          ),
          { lang: null, rarity, limit: 5 },
        );
        assert.equal(found.length, texts.length);
        for (const { likeness } of found) assert.ok(likeness >= 0 && likeness <= 1 + 1e-9);
      }),
    );
  });
});
