import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Comparison, RelationKind } from '../../../models/relation.ts';
import { compare } from '../../../services/match/compare.ts';
import { fold } from '../../../services/text/fold.ts';
import { CLAIM_CASES, OTHER_WORDS, SAME_WORDS } from './claim-cases.ts';
import type { CompareCase } from './compare-case.ts';
import { MODALITY_CASES, NAME_CASES, NEGATION_CASES, NUMBER_CASES, WORD_CASES } from './compare-cases.ts';
import { COUNT_CASES } from './count-cases.ts';
import { ARABIC_PRESS, ENGLISH_PRESS } from './press-cases.ts';
import { OTHER_STATEMENTS, type StatementCase } from './statement-cases.ts';

/** Kinds that change what is claimed; words that editors exchange, lose and add are looked at by relation. */
const HARD = new Set(['number', 'negation', 'modality', 'name', 'speaker']);

function check({ a, b, lang, kinds, conflict }: CompareCase): void {
  const found = compare(a, b, { lang });
  const named = new Set(found.differences.map(({ kind }) => kind));
  assert.notEqual(found.relation, 'unrelated');
  assert.equal(found.conflict, conflict, JSON.stringify(found.differences));
  for (const kind of kinds) assert.ok(named.has(kind), `${kind} is not among ${[...named].join(', ')}`);
  if (!conflict) {
    const surplus = [...named].filter((kind) => HARD.has(kind) && !kinds.includes(kind));
    assert.deepEqual(surplus, []);
  }
}

function checkStatement({ a, b, lang, speakers: [speakerA, speakerB], isOne }: StatementCase): void {
  it(`takes them for ${isOne ? 'one statement' : 'two'}: "${a}" / "${b}"`, () => {
    const found = compare(a, b, { lang, speakerA, speakerB });
    assert.equal(found.relation !== 'unrelated', isOne);
    // All of these differ in a way that matters, where they are one.
    assert.equal(found.conflict, isOne);
  });
}

describe('compare', () => {
  for (const [title, cases] of Object.entries({
    'numbers, dates and units': NUMBER_CASES,
    negation: NEGATION_CASES,
    'how sure and how binding': MODALITY_CASES,
    names: NAME_CASES,
    'other words': WORD_CASES,
    'what is counted': COUNT_CASES,
    'what is claimed of whom': CLAIM_CASES,
  })) {
    describe(`reads ${title}`, () => {
      for (const one of cases) {
        const what = one.kinds.length === 0 ? 'nothing that matters' : one.kinds.join(', ');
        it(`finds ${what}${one.conflict ? ', a conflict' : ''}: "${one.a}" / "${one.b}"`, () => check(one));
      }
    });
  }

  describe('tells one statement from two that share a formula', () => {
    for (const { a, b, lang, speakers, isOne } of OTHER_STATEMENTS) checkStatement({ a, b, lang, speakers, isOne });
  });

  describe('reads reports as newsrooms print them', () => {
    for (const [lang, a, b, conflict] of [...ENGLISH_PRESS, ...ARABIC_PRESS]) {
      it(`${conflict ? 'a conflict' : 'none'}: "${a}" / "${b}"`, () => {
        const found = compare(a, b, { lang });
        assert.notEqual(found.relation, 'unrelated');
        assert.equal(found.conflict, conflict, JSON.stringify(found.differences));
      });
    }
  });

  describe('finds another word only where a reader would', () => {
    const hasWord = (lang: string, a: string, b: string): boolean =>
      compare(a, b, { lang }).differences.some(({ kind }) => kind === 'word');
    for (const [lang, a, b] of SAME_WORDS) it(`none: "${a}" / "${b}"`, () => assert.equal(hasWord(lang, a, b), false));
    for (const [lang, a, b] of OTHER_WORDS) it(`one: "${a}" / "${b}"`, () => assert.equal(hasWord(lang, a, b), true));
  });

  it('names the numbers that differ, with their words and places', () => {
    const { differences } = compare('ستفرج عن 20 رهينة', 'ستفرج عن 21 رهينة', { lang: 'ar' });
    assert.deepEqual(differences, [
      { kind: 'number', a: { start: 9, end: 11, text: '20' }, b: { start: 9, end: 11, text: '21' } },
    ]);
  });

  it('names the word that denies', () => {
    const { differences } = compare('We will not sign the treaty today', 'We will sign the treaty today', {
      lang: 'en',
    });
    assert.deepEqual(
      differences.map(({ kind, a }) => [kind, a?.text]),
      [['negation', 'not sign']],
    );
  });

  describe('tells the relation', () => {
    const cases: readonly (readonly [a: string, b: string, lang: string, relation: RelationKind])[] = [
      // Marks, case, hamza, digits and number words are orthography.
      ['«لن نقبلَ الإتفاق»', 'لن نقبل الاتفاق.', 'ar', 'verbatim'],
      ['The Port has 12 cranes', 'the port has twelve cranes.', 'en', 'verbatim'],
      // Function words, clitics and synonyms.
      [
        'We must repair the roof before the rains',
        'We have to repair the roof before the rains',
        'en',
        'trivially-edited',
      ],
      ['إن الميناء سيفتح أبوابه قريبا أمام السفن', 'الميناء سيفتح أبوابه قريبا أمام السفن', 'ar', 'trivially-edited'],
      // A sentence of two.
      [
        'The harbour will open in spring. Fishermen have waited nine years for it.',
        'The harbour will open in spring.',
        'en',
        'truncated',
      ],
      // The middle is gone.
      [
        'We have the ships, and we have the crews who sailed them through nine hard winters, and we have the will to leave.',
        'We have the ships, and we have the will to leave.',
        'en',
        'spliced',
      ],
      ['The harbour will open in spring', 'The harbour will not open in spring', 'en', 'altered'],
      // Another statement.
      ['The harbour will open in spring', 'Our teachers deserve better pay and smaller classes', 'en', 'unrelated'],
      ['سيفتح الميناء أبوابه في الربيع', 'المعلمون يستحقون أجورا أفضل وصفوفا أصغر', 'ar', 'unrelated'],
      // Nothing to compare.
      ['...', 'The harbour will open', 'en', 'unrelated'],
    ];
    for (const [a, b, lang, relation] of cases) {
      it(`${relation}: "${a}" / "${b}"`, () => assert.equal(compare(a, b, { lang }).relation, relation));
    }
  });

  describe('compares speakers of the same words', () => {
    const words = 'We will not negotiate in front of the cameras';
    const cases: readonly (readonly [a: string | null, b: string | null, conflict: boolean])[] = [
      ['Lena Hartmann', 'Omar Haddad', true],
      // One office of two countries.
      ['وزير الخارجية التونسي', 'وزير الخارجية الأردني', true],
      // A title, a bare surname, another spelling.
      ['President Lena Hartmann', 'Hartmann', false],
      // A name and an office may be one person.
      ['Lena Hartmann', 'the foreign minister', false],
      // One figure in two scripts, two spellings, a body by two names; two figures.
      ['Volodymyr Zelensky', 'فولوديمير زيلينسكي', false],
      ['دونالد ترمب', 'President Trump', false],
      ['حركة حماس', 'Hamas', false],
      ['Ali Khamenei', 'مجتبى خامنئي', true],
      // Other names in two scripts: alike by their sound they may be one person's.
      ['Lena Hartmann', 'لينا هارتمان', false],
      ['Lena Hartmann', 'عمر حداد', true],
      // A description and a name, an office of a place and a title, a holder by two spellings, a group by two words.
      ['النجم الكولومبي', 'غارسيا', false],
      ['القائد الميداني', 'سالم العلي', false],
      ['أمير تبوك', 'الأمير ناصر', false],
      ['مدير صندوق الميناء سامر جايد', 'المدير العام لصندوق الميناء سامر زايد', false],
      ['وزير الزراعة اليوناني', 'معالي وزير الزراعة الأستاذ سالم عواد', false],
      ['متظاهرون', 'محتجون', false],
      ['السفارة الأميركية', 'السفارة الأمريكية', false],
      // One word apart in short offices, two names behind titles.
      ['وزير الزراعة اليوناني', 'وزير الزراعة الكيني', true],
      ['المهندس سالم عواد', 'المهندس كريم حداد', true],
      // Sources that nobody can tell apart.
      ['مصادر مطلعة', 'مصادر أمنية', false],
      [null, 'Omar Haddad', false],
    ];
    for (const [speakerA, speakerB, conflict] of cases) {
      it(`${conflict ? 'two speakers' : 'no two speakers'}: ${speakerA} / ${speakerB}`, () => {
        const found = compare(words, `${words}.`, { lang: 'en', speakerA, speakerB });
        assert.equal(found.relation, 'verbatim');
        assert.equal(found.conflict, conflict);
        assert.equal(
          found.differences.some(({ kind }) => kind === 'speaker'),
          conflict,
        );
      });
    }

    it('says nothing of the speakers of other words', () => {
      const found = compare(words, 'Bread prices rose again last month', {
        speakerA: 'Lena Hartmann',
        speakerB: 'Omar Haddad',
      });
      assert.deepEqual(found.differences, []);
    });
  });

  it('is told by the caller whether two texts are versions', () => {
    const [a, b] = ['the harbour opens', 'the harbour of another town, which nobody has seen for years'];
    assert.equal(compare(a, b, { isVersion: false }).relation, 'unrelated');
    assert.notEqual(compare(a, b, { isVersion: true }).relation, 'unrelated');
  });

  describe('keeps its laws', () => {
    const sentences = [NUMBER_CASES, NEGATION_CASES, MODALITY_CASES, NAME_CASES, WORD_CASES]
      .flat()
      .flatMap(({ a, b, lang }) => [
        { text: a, lang },
        { text: b, lang },
      ]);
    const sentence = fc.constantFrom(...sentences);

    it('symmetric: turned round, the same is found', () => {
      fc.assert(
        fc.property(sentence, sentence, (one, other) => {
          const there = compare(one.text, other.text, { lang: one.lang });
          const back = compare(other.text, one.text, { lang: one.lang });
          const turned: Comparison = {
            ...back,
            differences: back.differences.map(({ kind, a, b }) => ({
              kind: kind === 'addition' ? 'omission' : kind === 'omission' ? 'addition' : kind,
              a: b,
              b: a,
            })),
          };
          assert.deepEqual(there, turned);
        }),
      );
    });

    it('verbatim, without differences, for texts that fold alike', () => {
      fc.assert(
        fc.property(sentence, ({ text, lang }) => {
          const marked = `«${text.toUpperCase()}»!`;
          fc.pre(fold(marked) === fold(text));
          assert.deepEqual(compare(text, marked, { lang }), {
            likeness: 1,
            relation: 'verbatim',
            differences: [],
            conflict: false,
          });
        }),
      );
    });

    it('spans slice back to their words, on any text', () => {
      const noise = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        sentence.map(({ text }) => text),
      );
      fc.assert(
        fc.property(noise, noise, fc.constantFrom('en', 'ar', 'und'), (a, b, lang) => {
          const found = compare(a, b, { lang, isVersion: true });
          assert.ok(found.likeness >= 0 && found.likeness <= 1);
          for (const difference of found.differences) {
            if (difference.a !== null) assert.equal(a.slice(difference.a.start, difference.a.end), difference.a.text);
            if (difference.b !== null) assert.equal(b.slice(difference.b.start, difference.b.end), difference.b.text);
          }
        }),
      );
    });

    it('a text cut or continued at its ends says nothing else', () => {
      const clauses = {
        en: [
          'the port will stay closed on Friday',
          'nobody asked the 40 crews for their opinion',
          'the minister may visit Lisbon in May',
          'we did not raise the fees',
          'two dozen ships are waiting outside the bay',
          'the engineers must repair the eastern gate',
        ],
        ar: [
          'سيبقى الميناء مغلقا يوم الجمعة',
          'لم يسأل أحد الطواقم الأربعين عن رأيها',
          'قد يزور الوزير بيروت في أيار',
          'لن نرفع الرسوم هذا العام',
          'تنتظر 24 سفينة خارج الخليج',
          'يجب أن يصلح المهندسون البوابة الشرقية',
        ],
      };
      const lang = fc.constantFrom('en', 'ar');
      fc.assert(
        fc.property(lang, fc.nat(), fc.nat(), fc.nat(), (language, seed, first, count) => {
          const all = [...clauses[language as 'en' | 'ar']].sort(
            (x, y) => ((x.length * (seed + 7)) % 11) - ((y.length * (seed + 7)) % 11),
          );
          const from = first % 4;
          const part = all.slice(from, from + 2 + (count % 3));
          const found = compare(all.join('. '), part.join('. '), { lang: language });
          assert.deepEqual(
            found.differences.filter(({ kind }) => HARD.has(kind) || kind === 'word'),
            [],
          );
          assert.equal(found.conflict, false);
          assert.notEqual(found.relation, 'altered');
        }),
      );
    });

    it('comes to an end on texts as long as can be recorded', () => {
      const long = Array.from({ length: 16_000 }, (_, at) => `word${(at * 7919) % 5000}`).join(' ');
      const quote = long.slice(40_000, 40_200);
      assert.equal(compare(long, `${long} more`).relation, 'trivially-edited');
      assert.equal(compare('the war '.repeat(12_000), 'the peace '.repeat(10_000)).conflict, false);
      // A quote is found wherever it stands in a speech.
      assert.equal(compare(quote, long).relation, 'truncated');
    }).timeout(20_000);
  });
});
