import assert from 'node:assert/strict';
import type { QuoteStore } from '../../models/quote-store.ts';
import { differenceKindSchema } from '../../models/relation.ts';
import { messagesIn } from '../../server/web/messages.ts';
import { addArticle } from '../../services/add-article.ts';
import { answerInWords } from '../../services/answer-in-words.ts';
import type { Context } from '../../services/context.ts';
import { type LookUp, type LookUpMatch, lookUpQuote } from '../../services/look-up-quote.ts';
import { recordQuote } from '../../services/record-quote.ts';
import { openTestLibrary } from '../support/test-store.ts';

const HELD =
  'There is a real chance to reach a deal on the canal, and we will do all we can so that every side keeps to it';

describe('the answer of a look-up in words', () => {
  let store: QuoteStore;
  let context: Context;
  before(async () => {
    store = await openTestLibrary();
    context = { store, now: () => new Date('2026-03-02T09:30:00.000Z'), actor: 'local' };
    await recordQuote(context, { text: HELD, speaker: 'Omar Haddad', outlet: 'Harbour Post', lang: 'en' });
  });
  after(() => store.close());

  const ASKED = [
    { q: HELD, says: /^We hold these words, word for word\./, why: 'the same words are held' },
    {
      q: 'there is a real chance to reach a deal on the canal',
      says: /^We hold these words as part of a longer wording/,
      why: 'a part of them is a part of them',
    },
    {
      q: 'not a real chance to reach a deal on the canal',
      says: /^The closest wording we hold differs\..*Differs in: negation\.$/,
      why: 'half of them denied is not held',
    },
  ];
  for (const { q, says, why } of ASKED) {
    it(`says that ${why}`, async () => {
      assert.match(answerInWords(await lookUpQuote(context, { q, lang: 'en' }), 'en'), says);
    });
  }

  const DATED = [
    {
      saidAt: '2020-01-08',
      en: /\u2068Lena Marsh\u2069, \u20682020-01-08\u2069\./u,
      ar: /\u2068Lena Marsh\u2069، \u20682020-01-08\u2069\./u,
    },
    {
      printed: '2020-01-10',
      en: /\u2068Lena Marsh\u2069, printed on \u20682020-01-10\u2069\./u,
      ar: /، نُشرت في \u20682020-01-10\u2069\./u,
    },
    { printed: '2020-01-10T08:30Z', en: /, printed on \u20682020-01-10T08:30Z\u2069\./u, ar: /، نُشرت في \u2068/u },
    { printed: '2020-01', en: /, printed in \u20682020-01\u2069\./u, ar: /، نُشرت في \u20682020-01\u2069\./u },
    { printed: '2020-01~', en: /, printed \u20682020-01~\u2069\./u, ar: /، نُشرت \u20682020-01~\u2069\./u },
    { en: /Attributed to \u2068Lena Marsh\u2069\./u, ar: /منسوبة إلى \u2068Lena Marsh\u2069\./u },
  ] as const;
  for (const { en, ar, ...dated } of DATED) {
    it(`tells when it was said from when it was printed: ${JSON.stringify(dated)}`, async () => {
      const library = await openTestLibrary();
      const own = { ...context, store: library };
      const text = 'The ferries to the islands will sail at night again';
      const printed = 'printed' in dated ? dated.printed : null;
      if (printed === null) {
        await recordQuote(own, {
          text,
          speaker: 'Lena Marsh',
          lang: 'en',
          saidAt: 'saidAt' in dated ? dated.saidAt : null,
        });
      } else {
        await addArticle(own, { text: `“${text},” Lena Marsh said.`, lang: 'en', publishedAt: printed });
      }
      const lookUp = await lookUpQuote(own, { q: text, lang: 'en' });
      // What an article says without a date of its own is not dated by the machine here.
      const undated = { ...lookUp, matches: lookUp.matches.map((match) => withoutSaid(match, printed !== null)) };
      assert.match(answerInWords(undated, 'en'), en);
      assert.match(answerInWords(undated, 'ar'), ar);
      await library.close();
    });
  }

  for (const [wordings, en, ar] of [
    [0, 'where no wording is held yet', 'لم نجد هذا القول هنا، ولا صيغ محفوظة بعد.'],
    [1, 'where one wording is held', 'لم نجد هذا القول هنا، والمحفوظ صيغة واحدة.'],
    [2, 'among 2 wordings held', 'لم نجد هذا القول في الصيغتين المحفوظتين هنا.'],
    [11, 'among 11 wordings held', 'لم نجد هذا القول بين الصيغ المحفوظة هنا، وعددها 11.'],
  ] as const) {
    it(`says that ${wordings} wordings were searched, in the forms of each language`, () => {
      const searched = { query: 'x', lang: 'en', speaker: null, wordings };
      const lookUp = { kind: 'not-found', matches: [], isLanguageCertain: true, searched } as const;
      assert.ok(answerInWords(lookUp, 'en').startsWith(`Not found here, ${en}. `), answerInWords(lookUp, 'en'));
      assert.ok(answerInWords(lookUp, 'ar').startsWith(ar), answerInWords(lookUp, 'ar'));
    });
  }

  for (const kind of differenceKindSchema.options) {
    it(`calls a difference of kind ${kind} as the pages do`, async () => {
      const [match] = (await lookUpQuote(context, { q: HELD, lang: 'en' })).matches;
      const differences = [{ kind, a: null, b: null }];
      const differing = { ...match!, comparison: { ...match!.comparison, differences } };
      const lookUp = {
        kind: 'altered',
        matches: [differing],
        isLanguageCertain: true,
        searched: { query: HELD, lang: 'en', speaker: null, wordings: 1 },
      };
      for (const language of ['en', 'ar'] as const) {
        const word = messagesIn(language).differenceKind[kind];
        assert.ok(answerInWords(lookUp as LookUp, language).endsWith(`: ${word.toLowerCase()}.`), word);
      }
    });
  }
});

function withoutSaid(match: LookUpMatch, isPrinted: boolean): LookUpMatch {
  if (!isPrinted) return match;
  return { ...match, quote: { ...match.quote, said: null }, mention: { ...match.mention, said: null } };
}
