import type { ArticleInput } from '../models/article.ts';
import type { Doubt } from '../models/finding.ts';
import type { FlagKind, Severity } from '../models/flag.ts';
import type { QuoteId, WordingId } from '../models/ids.ts';
import type { FoundMention } from '../models/mention.ts';
import { stands, type Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { extractMentions } from './extract-mentions.ts';
import { type LookUpMatch, lookUpQuote } from './look-up-quote.ts';

/** Quotations of one text that are looked up, the first ones; the rest is shown without what the library knows. */
export const LOOKED_UP = 200;

/** Open flags of a statement of which the kinds are told. */
const FLAGS = 50;

/** What asks for a decision. */
const TO_DECIDE: readonly Severity[] = ['minor', 'major', 'critical'];

/** The closest version held of a quotation, with what stands about it. */
export interface KnownVersion {
  readonly match: LookUpMatch;
  /** Verdicts on this very wording that stand before readers, by id. */
  readonly verdicts: readonly Verdict[];
  /** A verdict stands on another wording of its statement. */
  readonly isReviewedElsewhere: boolean;
  /** Kinds of the open flags of its statement that ask for a decision, each once, what asks for haste first. */
  readonly toDecide: readonly FlagKind[];
}

export interface CheckedMention {
  readonly mention: FoundMention;
  /** Null where the library holds no version of it; `not-looked-up` where nobody looked, which says nothing. */
  readonly known: KnownVersion | null | 'not-looked-up';
}

export interface CheckedArticle {
  readonly lang: string;
  readonly doubts: readonly Doubt[];
  /** By place in the text. */
  readonly mentions: readonly CheckedMention[];
}

/**
 * What is quoted in a text and what the library knows of each of its first 200 quotations; nothing is stored. Costs a look-up
 * for each of these, one call of the store for each statement found, and two for all of them.
 */
export async function checkArticle(context: Context, input: ArticleInput): Promise<CheckedArticle> {
  const { lang, mentions, doubts } = await extractMentions(input);
  const matches: (LookUpMatch | null)[] = [];
  for (const mention of mentions.slice(0, LOOKED_UP)) {
    const [match] = (await lookUpQuote(context, { q: mention.text, lang: mention.lang, limit: 1 })).matches;
    matches.push(match === undefined || match.comparison.relation === 'unrelated' ? null : match);
  }
  const versions = await withStanding(context, matches);
  return {
    lang,
    doubts,
    mentions: mentions.map((mention, index) => ({
      mention,
      known: index < LOOKED_UP ? (versions[index] ?? null) : 'not-looked-up',
    })),
  };
}

/** What people concluded about the wordings found, and what there is to decide about their statements. */
async function withStanding(
  { store }: Context,
  matches: readonly (LookUpMatch | null)[],
): Promise<(KnownVersion | null)[]> {
  const found = matches.filter((match) => match !== null);
  if (found.length === 0) return [...matches].map(() => null);
  const quoteIds = [...new Set(found.map(({ quote }) => quote.id))];
  const statementOf = new Map<WordingId, QuoteId>(
    (await store.wordingsOfQuotes(quoteIds)).map(({ id, quoteId }) => [id, quoteId]),
  );
  const subjects = new Set([...statementOf.keys(), ...found.map(({ mention }) => mention.id)]);
  const verdicts = (await store.verdictsAbout([...subjects])).filter(stands);
  const toDecide = new Map<QuoteId, FlagKind[]>();
  await Promise.all(
    quoteIds.map(async (quoteId) => {
      const filter = { quoteId, status: 'open', severities: TO_DECIDE } as const;
      const { items } = await store.listFlags(filter, { cursor: null, limit: FLAGS });
      toDecide.set(quoteId, [...new Set(items.map(({ kind }) => kind))]);
    }),
  );
  return matches.map((match): KnownVersion | null => {
    if (match === null) return null;
    const { quote, wording, mention } = match;
    // The wording that a verdict names may have gone when statements were merged; its appearances then tell the words.
    const isOn = ({ about }: Verdict): boolean =>
      about.wordingId === wording.id || (!statementOf.has(about.wordingId) && about.mentionIds.includes(mention.id));
    const isOnStatement = ({ about }: Verdict): boolean => statementOf.get(about.wordingId) === quote.id;
    return {
      match,
      verdicts: verdicts.filter(isOn),
      isReviewedElsewhere: verdicts.some((verdict) => isOnStatement(verdict) && !isOn(verdict)),
      toDecide: toDecide.get(quote.id) ?? [],
    };
  });
}
