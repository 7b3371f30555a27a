import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { compare, prepare } from '../../../services/match/compare.ts';
import { sentences } from '../../../services/text/sentences.ts';
import { CLAIM_CASES } from './claim-cases.ts';
import { MODALITY_CASES, NAME_CASES, NEGATION_CASES, NUMBER_CASES, WORD_CASES } from './compare-cases.ts';
import { COUNT_CASES } from './count-cases.ts';

interface Text {
  readonly text: string;
  readonly lang: string;
}

/** Fewest words of a sentence that is cut, and of what is left of it: fewer are names and headings. */
const SENTENCE_WORDS = 6;
const LEFT_WORDS = 4;

/** Sentences as they are printed: of the sample library, of the articles of the extraction corpus, and of the comparisons. */
const SENTENCES: readonly Text[] = [
  ...sampleArticles(),
  ...corpusArticles(),
  ...[CLAIM_CASES, COUNT_CASES, MODALITY_CASES, NAME_CASES, NEGATION_CASES, NUMBER_CASES, WORD_CASES]
    .flat()
    .flatMap(({ a, b, lang }) => [
      { text: a, lang },
      { text: b, lang },
    ]),
]
  .flatMap(({ text, lang }) => sentences(text, lang).map(({ start, end }) => ({ text: text.slice(start, end), lang })))
  .filter(({ text }) => text.split(/\s+/).length >= SENTENCE_WORDS);

function sampleArticles(): Text[] {
  const file = new URL('../../../scripts/sample-library/articles.json', import.meta.url);
  const articles: unknown = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(Array.isArray(articles));
  return articles.map(({ text, lang }: Text) => ({ text, lang }));
}

function corpusArticles(): Text[] {
  const corpus = new URL('../extract/corpus/', import.meta.url);
  return readdirSync(corpus)
    .filter((name) => /^(ar|en)-/.test(name))
    .map((name) => ({ text: readFileSync(new URL(`${name}/article.txt`, corpus), 'utf8'), lang: name.slice(0, 2) }));
}

/** What may not come of words that are only missing or added at the ends. */
function assertSaysTheSame(a: string, b: string, lang: string): void {
  const { differences, conflict } = compare(a, b, { lang });
  const changed = differences.filter(({ kind }) => kind === 'number' || kind === 'negation');
  assert.deepEqual(changed, [], `${a} / ${b}`);
  assert.equal(conflict, false, `${a} / ${b}: ${JSON.stringify(differences)}`);
}

/** Nothing but "not", "if", "it seems": cut from the front, a sentence without it says something else, and should be found. */
function isOnlyParticles(front: string, lang: string): boolean {
  const { tokens } = prepare(front, lang);
  return tokens.length > 0 && tokens.every(({ isFunction, negates, mode }) => isFunction || negates || mode !== null);
}

describe('compare, of sentences cut or continued at their ends', () => {
  for (const lang of ['ar', 'en']) {
    const all = SENTENCES.filter((one) => one.lang === lang);
    const sentence = fc.constantFrom(...all.map(({ text }) => text));

    it(`finds no other number and no other negation in what is left of a sentence in ${lang}`, () => {
      fc.assert(
        fc.property(sentence, fc.nat(), fc.nat(), (text, front, back) => {
          const words = text.split(/\s+/);
          const from = front % (words.length - LEFT_WORDS);
          const to = words.length - (back % (words.length - LEFT_WORDS - from + 1));
          fc.pre(!isOnlyParticles(words.slice(0, from).join(' '), lang));
          assertSaysTheSame(text, words.slice(from, to).join(' '), lang);
        }),
        { numRuns: 500 },
      );
    });

    it(`finds none in a sentence to which another was added in ${lang}`, () => {
      fc.assert(
        fc.property(sentence, sentence, fc.boolean(), (text, other, isBefore) => {
          // Said twice in two ways, either may be the one that is compared.
          fc.pre(compare(text, other, { lang }).relation === 'unrelated');
          assertSaysTheSame(text, isBefore ? `${other} ${text}` : `${text} ${other}`, lang);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('has sentences enough to cut', () => {
    for (const lang of ['ar', 'en']) assert.ok(SENTENCES.filter((one) => one.lang === lang).length >= 100);
  });
});
