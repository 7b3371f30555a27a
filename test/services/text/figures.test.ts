import assert from 'node:assert/strict';
import { figureSchema } from '../../../models/figure.ts';
import { aliasKey, FIGURES, figureNamed, fullNames } from '../../../services/text/figures.ts';

describe('the table of figures', () => {
  it('holds well-formed rows, and each Wikidata item once', () => {
    const ids = FIGURES.flatMap((figure) => figureSchema.parse(figure).wikidata ?? []);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.ok(FIGURES.length >= 300);
  });

  it('gives no name to two figures', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const figure of FIGURES) {
      for (const alias of [...fullNames(figure), ...figure.short]) {
        const { key, hasTitle } = aliasKey(alias);
        const owner = owners.get(`${hasTitle} ${key}`) ?? figure.english;
        if (owner !== figure.english) shared.push(`${alias}: ${owner}, ${figure.english}`);
        owners.set(`${hasTitle} ${key}`, owner);
      }
    }
    assert.deepEqual(shared, []);
  });

  it('has no short name that is also the surname of another person in it', () => {
    const people = FIGURES.filter(({ kind }) => kind === 'person');
    const names = people.flatMap((figure) =>
      fullNames(figure).map((name) => ({ figure, key: ` ${aliasKey(name).key}` })),
    );
    const ambiguous = people.flatMap((figure) =>
      figure.short.filter((short) => {
        const ending = ` ${aliasKey(short).key}`;
        return names.some((other) => other.figure !== figure && other.key.endsWith(ending));
      }),
    );
    assert.deepEqual(ambiguous, []);
  });

  it('finds every figure by each of its names once they are folded', () => {
    const lost = FIGURES.flatMap((figure) =>
      [...fullNames(figure), ...figure.short].filter(
        (alias) => aliasKey(alias).key === '' || figureNamed(alias)?.figure !== figure,
      ),
    );
    assert.deepEqual(lost, []);
  });

  it('writes each Arabic name in Arabic and each English one in Latin letters', () => {
    for (const { english, arabic } of FIGURES) {
      assert.match(arabic, /^[\p{Script=Arabic}\s\p{P}\p{Mn}]+$/u);
      assert.match(english, /^[\p{Script=Latin}\s\p{P}\p{Mn}]+$/u);
    }
  });
});

describe('figureNamed', () => {
  const rows: ReadonlyArray<readonly [name: string, english: string | undefined]> = [
    // Titles before the name, in any language.
    ['الرئيس الأمريكي دونالد ترمب', 'Donald Trump'],
    ['Bundeskanzler Friedrich Merz', 'Friedrich Merz'],
    ['UN Secretary-General António Guterres', 'António Guterres'],
    // Hamza, alif maqsura, hyphens, the article, two-part names in one word.
    ['عبدالفتاح السيسى', 'Abdel Fattah el-Sisi'],
    ['Abdel Fattah El Sisi', 'Abdel Fattah el-Sisi'],
    ['Bashar Al Assad', 'Bashar al-Assad'],
    // Other languages and scripts.
    ['Владимир Путин', 'Vladimir Putin'],
    ['Wladimir Putin', 'Vladimir Putin'],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
    // A short name that is this figure's alone.
    ['نتنياهو', 'Benjamin Netanyahu'],
    ['President Macron', 'Emmanuel Macron'],
    // A surname that several share is nobody's.
    ['Bush', undefined],
    ['Clinton', undefined],
    ['خامنئي', undefined],
    ['الأسد', undefined],
    ['بن سلمان', undefined],
    // A title that belongs to the name, and the same name without it.
    ['الملك سلمان', 'Salman bin Abdulaziz'],
    ['سلمان', undefined],
    ['Pope Francis', 'Pope Francis'],
    ['Francis', undefined],
    // "Son of" makes the name.
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['محمد سلمان', undefined],
    // More words, fewer words, words that sound alike: not this person.
    ['Donald Trump Jr.', undefined],
    ['Vladimir Putnam', undefined],
    ['دونالد', undefined],
    // Bodies.
    ['ООН', 'United Nations'],
    ['حركة حماس', 'Hamas'],
    ['the Houthis', 'Houthi movement'],
    // "الحوثي" may be the movement or its leader.
    ['الحوثي', undefined],
    ['', undefined],
  ];
  for (const [name, english] of rows) {
    it(`takes "${name}" for ${english ?? 'nobody'}`, () => assert.equal(figureNamed(name)?.figure.english, english));
  }
});
