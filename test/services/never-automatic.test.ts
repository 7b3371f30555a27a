import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceKindSchema, relationKindSchema } from '../../models/relation.ts';
import { packageRoot } from '../../server/package-root.ts';
import { type AnswerLanguage, answerInWords } from '../../services/answer-in-words.ts';
import type { LookUp } from '../../services/look-up-quote.ts';
import { wholeQuote } from '../contract/things.ts';

/** Use cases that a person calls by name: what they write is a person's word. Nothing of the machine's leads to them. */
const BY_HAND: ReadonlySet<string> = new Set([
  'change-outlet.ts',
  'change-speaker.ts',
  'decide-flag.ts',
  'dismiss-flags.ts',
  'give-verdict.ts',
  'group-decision.ts',
  'group-flag-sides.ts',
  'keep-speakers-apart.ts',
  'lease-flag.ts',
  'merge-quotes.ts',
  'merge-speakers.ts',
  'part-speakers.ts',
  'record-response.ts',
  'settled-so.ts',
  'split-quote.ts',
  'undo-decision.ts',
  'withhold-article.ts',
]);

const folder = join(packageRoot(), 'services');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const filesWith = (pattern: RegExp) => sources.flatMap(({ name, text }) => (pattern.test(text) ? [name] : [])).sort();

describe('what the machine never does', () => {
  for (const [what, pattern, homes] of [
    // An import takes over what people said in another library, each line as it was exported.
    ['verdicts', /\bverdicts: \[/, ['give-verdict.ts', 'import-library.ts']],
    ['responses', /\bresponses: \[/, ['import-library.ts', 'record-response.ts']],
    ['decisions about flags', /type: 'flag',/, ['decide-flag.ts']],
    ['decisions about mentions', /type: 'group',/, ['group-decision.ts']],
    ['decisions about speakers', /type: 'speakers',/, ['keep-speakers-apart.ts']],
  ] as const) {
    it(`writes no ${what}: only the use case that a person calls does`, () => {
      assert.deepEqual(filesWith(pattern), [...homes]);
    });
  }

  it('reaches no use case of a person’s from one of its own', () => {
    for (const name of BY_HAND)
      assert.ok(
        sources.some((source) => source.name === name),
        `${name} is there`,
      );
    const wrong = sources.flatMap(({ name, text }) =>
      BY_HAND.has(name)
        ? []
        : [...text.matchAll(/from '\.{1,2}\/([\w-]+\.ts)'/g)].flatMap(([, target = '']) =>
            BY_HAND.has(target) ? [`${name} -> ${target}`] : [],
          ),
    );
    assert.deepEqual(wrong, []);
  });

  /** The words that are shown for a verdict (docs of the design), and what readers take for one. */
  const verdictWords: Readonly<Record<AnswerLanguage, RegExp>> = {
    en: /\b(correct(ly)?|incorrect|misattribut\w+|fabricat\w+|disputed|unproven|unconfirmed|altered|selectively|spliced|mistranslat\w+|faithful|out of context|satire|outdated|true|false|fake|wrong|lie[sd]?|hoax|misleading|debunk\w*|confirmed|verified)\b/i,
    ar: /صحيح|خطأ|مختلق|ملفّ?ق|محل خلاف|غير مؤكد|محرّ?ف|مجتزأ|مركّ?ب|كاذب|كذب|زائف|مزي[ّ]?ف|مضل[ّ]?ل|خارج السياق|ساخر|مؤكد|حقيقي/,
  };
  const kinds = [...relationKindSchema.options, 'recorded-under-another-speaker', 'not-found'] as const;
  for (const language of ['en', 'ar'] as const) {
    for (const kind of kinds) {
      it(`says no verdict word of ${kind} in ${language === 'en' ? 'English' : 'Arabic'}`, () => {
        const { quote, mention, article, keyed } = wholeQuote('The words that were held here');
        const answer = answerInWords(
          {
            kind,
            matches: [
              {
                quote: { ...quote, speakerName: 'Karim Saleh', said: '2026-01-02' },
                mention,
                article,
                wording: keyed.wording,
                likeness: 0.9,
                comparison: {
                  likeness: 0.9,
                  relation: kind === 'recorded-under-another-speaker' || kind === 'not-found' ? 'verbatim' : kind,
                  differences: differenceKindSchema.options.map((difference) => ({
                    kind: difference,
                    a: null,
                    b: null,
                  })),
                  conflict: true,
                },
              },
            ],
            isLanguageCertain: true,
            searched: { query: 'words', lang: 'en', speaker: null, wordings: 7 },
          } satisfies LookUp,
          language,
        );
        assert.ok(answer.length > 20);
        assert.doesNotMatch(answer, verdictWords[language]);
      });
    }
  }

  it('knows a verdict word when it sees one', () => {
    for (const words of [
      'correctly attributed',
      'misattributed',
      'fabricated',
      'attribution disputed',
      'unconfirmed',
    ]) {
      assert.match(words, verdictWords.en);
    }
    for (const words of ['صحيح النسبة', 'منسوب خطأً', 'مختلق', 'نسبته محل خلاف', 'غير مؤكد', 'محرّف', 'مجتزأ', 'مركّب']) {
      assert.match(words, verdictWords.ar);
    }
  });
});
