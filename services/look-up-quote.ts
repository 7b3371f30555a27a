import type { Article } from '../models/article.ts';
import type { Mention } from '../models/mention.ts';
import type { Quote, Wording } from '../models/quote.ts';
import type { Comparison, RelationKind } from '../models/relation.ts';
import type { Context } from './context.ts';
import { speakerKey } from './name-speakers.ts';
import { retrieve } from './retrieve.ts';
import { detectLanguage } from './text/language.ts';
import { compareNames } from './text/names.ts';

/** Matches answered when the reader does not say how many; at most 50. */
export const DEFAULT_MATCHES = 10;
export const MAX_MATCHES = 50;

export interface LookUpInput {
  readonly q: string;
  readonly speaker?: string | null;
  readonly lang?: string | null;
  readonly limit?: number;
}

/** One quote that may be what was asked for, by its closest wording. `comparison` reads it against the query (a). */
export interface LookUpMatch {
  readonly quote: Quote;
  readonly mention: Mention;
  readonly article: Article;
  readonly wording: Wording;
  readonly likeness: number;
  readonly comparison: Comparison;
}

export interface LookUp {
  /** The relation of the first match; or that the words are held under another speaker, or not at all. */
  readonly kind: RelationKind | 'recorded-under-another-speaker' | 'not-found';
  /** Closest first; unrelated ones may follow so that a reader sees what was nearest. */
  readonly matches: readonly LookUpMatch[];
  /** The language was given, or is beyond doubt. */
  readonly isLanguageCertain: boolean;
  readonly searched: {
    readonly query: string;
    readonly lang: string;
    readonly speaker: string | null;
    readonly wordings: number;
  };
}

/**
 * The closest recorded wordings of what somebody remembers, one match a quote, closest first.
 *
 * Absence is never "false": `not-found` says what was searched and no more.
 */
export async function lookUpQuote(context: Context, input: LookUpInput): Promise<LookUp> {
  const { store } = context;
  const limit = Math.min(input.limit ?? DEFAULT_MATCHES, MAX_MATCHES);
  const speaker = input.speaker ?? null;
  const { lang, certain } = input.lang ? { lang: input.lang, certain: true } : await detectLanguage(input.q);
  const retrieved = await retrieve(store, input.q, { lang, limit: limit * 2 });
  const quotes = new Map(
    (await store.quotes(retrieved.map(({ wording }) => wording.quoteId))).map((quote) => [quote.id, quote]),
  );
  const chosen = new Map<string, { quote: Quote; found: (typeof retrieved)[number] }>();
  for (const found of retrieved) {
    const quote = quotes.get(found.wording.quoteId);
    if (quote !== undefined && !chosen.has(quote.id)) chosen.set(quote.id, { quote, found });
  }
  const ranked = [...chosen.values()];
  const said = ranked.filter(({ found }) => found.comparison.relation !== 'unrelated');
  const byThem = said.filter(({ quote }) => speaker === null || isSpeaker(quote, speaker));
  const others = ranked.filter((match) => !byThem.includes(match));
  const ordered = [...byThem, ...others].slice(0, limit);

  const mentions = new Map(
    (await store.mentions(ordered.map(({ found }) => found.wording.leadMentionId))).map((m) => [m.id, m]),
  );
  const articles = new Map(
    (await store.articles([...mentions.values()].map((m) => m.articleId))).map((a) => [a.id, a]),
  );
  const matches = ordered.flatMap(({ quote, found }): LookUpMatch[] => {
    const mention = mentions.get(found.wording.leadMentionId);
    const article = mention === undefined ? undefined : articles.get(mention.articleId);
    if (mention === undefined || article === undefined) return [];
    const { wording, likeness, comparison } = found;
    return [{ quote, mention, article, wording, likeness, comparison }];
  });
  const first = matches[0];
  const kind =
    said.length === 0 || first === undefined
      ? 'not-found'
      : byThem.length === 0
        ? 'recorded-under-another-speaker'
        : first.comparison.relation;
  const { wordings } = await store.size();
  return { kind, matches, isLanguageCertain: certain, searched: { query: input.q, lang, speaker, wordings } };
}

/** Whether a quote is by the speaker asked for, by any form of the name; a bare surname is enough to ask with. */
function isSpeaker(quote: Quote, asked: string): boolean {
  if (quote.speakerName === null) return false;
  return speakerKey(quote.speakerName) === speakerKey(asked) || compareNames(quote.speakerName, asked) !== 'different';
}
