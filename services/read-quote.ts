import type { FlagDecision, GroupDecision } from '../models/flag.ts';
import type { QuoteId, WordingId } from '../models/ids.ts';
import type { Quote, Wording } from '../models/quote.ts';
import type { Comparison } from '../models/relation.ts';
import { isAbout, type Response, type Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { withCreditedTexts } from './credited-texts.ts';
import { everShown } from './ever-shown.ts';
import { type Appearance, type FlagWithSides, flagSides, withArticles } from './flag-sides.ts';
import { compare } from './match/compare.ts';
import { type DiffPart, diffWords } from './match/diff.ts';
import { quoteThatGoesOn } from './quote-that-goes-on.ts';
import { type SourcingSummary, sourcingSummary } from './sourcing-summary.ts';

/** Appearances shown of one quote, and flags. */
const APPEARANCES = 200;

/** Appearances are counted up to here. */
const COUNTED = 10_000;

export interface QuoteRead {
  readonly quote: Quote;
  /** The quote that goes on, when the one asked for was merged; then `quote` is that one. */
  readonly movedTo: QuoteId | null;
  /** Versions before reports, the wording that leads first, then those printed most. */
  readonly wordings: readonly { readonly wording: Wording; readonly mentions: number }[];
  /** Earliest first, at most 200. */
  readonly mentions: readonly Appearance[];
  /** All that there are, counted up to 10,000. */
  readonly appearances: number;
  /** The wording against which the others are held; null where there is none. */
  readonly against: WordingId | null;
  /** That wording against each other one. */
  readonly relations: readonly {
    readonly from: WordingId;
    readonly to: WordingId;
    readonly comparison: Comparison;
    readonly diff: readonly DiffPart[];
  }[];
  readonly flags: readonly FlagWithSides[];
  readonly decisions: readonly (FlagDecision | GroupDecision)[];
  /** Latest entries about its appearances or wordings, as far as they were ever shown. */
  readonly verdicts: readonly Verdict[];
  /** Those that are about something else and were held against one of its appearances: no verdicts on this quote. */
  readonly referenceFor: readonly Verdict[];
  /** What speakers and outlets say of its appearances, by date. */
  readonly responses: readonly Response[];
  readonly sourcing: SourcingSummary;
}

export interface ReadQuoteOptions {
  /** The wording to hold the others against; the leading one where it is not said or is none of the quote's. */
  readonly against?: WordingId | undefined;
  /** Wordings that are compared at most, in the order given; all where it is not said. */
  readonly compared?: number;
}

/** All that is held about a quote; undefined when it is not held. A merged quote answers with the one that goes on. */
export async function readQuote(
  { store }: Context,
  id: QuoteId,
  { against, compared = Number.POSITIVE_INFINITY }: ReadQuoteOptions = {},
): Promise<QuoteRead | undefined> {
  const quote = await quoteThatGoesOn(store, id);
  if (quote === undefined) return undefined;
  const page = { cursor: null, limit: APPEARANCES };
  const printed = await withArticles(store, (await store.mentionsOfQuote(quote.id, page)).items);
  const mentions = await withCreditedTexts(store, printed, printed);
  const counts = new Map<string, number>();
  for (const { mention } of mentions) counts.set(mention.textKey, (counts.get(mention.textKey) ?? 0) + 1);
  const leadKey = mentions.find(({ mention }) => mention.id === quote.leadMentionId)?.mention.textKey;
  const rank = (wording: Wording): number => (wording.textKey === leadKey ? 0 : wording.role === 'version' ? 1 : 2);
  const wordings = (await store.wordingsOfQuotes([quote.id]))
    .map((wording) => ({ wording, mentions: counts.get(wording.textKey) ?? 0 }))
    .sort((a, b) => rank(a.wording) - rank(b.wording) || b.mentions - a.mentions);
  const chosen = (wordings.find(({ wording }) => wording.id === against) ?? wordings[0])?.wording;
  const flags = await store.listFlags({ quoteId: quote.id }, page);
  const shown = flags.items.filter(({ status }) => status !== 'superseded');
  // One decision may have settled several flags about the same words.
  const decisionIds = new Set(shown.flatMap(({ decisionId }) => decisionId ?? []));
  const decided = await Promise.all([...decisionIds].map((decisionId) => store.decision(decisionId)));
  const mentionIds = mentions.map(({ mention }) => mention.id);
  const grouped = quote.grouping === 'reviewed' ? await store.groupDecisions(mentionIds) : [];
  const named = [...mentionIds, ...wordings.map(({ wording }) => wording.id)];
  const verdicts = await everShown(store, await store.verdictsAbout(named));
  const own = new Set<string>(named);
  return {
    quote,
    movedTo: quote.id === id ? null : quote.id,
    wordings,
    mentions,
    appearances: (await store.mentionCounts([quote.id], COUNTED)).get(quote.id) ?? mentions.length,
    against: chosen?.id ?? null,
    relations: chosen === undefined ? [] : wordings.slice(0, compared).flatMap(({ wording }) => held(chosen, wording)),
    flags: await flagSides(store, shown),
    decisions: [...decided.filter((decision) => decision?.type === 'flag'), ...grouped],
    verdicts: verdicts.filter((verdict) => isAbout(verdict, own)),
    referenceFor: verdicts.filter((verdict) => !isAbout(verdict, own)),
    responses: await store.responsesTo(mentionIds),
    sourcing: sourcingSummary(mentions),
  };
}

/** A wording held against another one; nothing for the same. */
function held(from: Wording, to: Wording): QuoteRead['relations'] {
  if (from.id === to.id) return [];
  const comparison = compare(from.text, to.text, { lang: from.lang });
  return [{ from: from.id, to: to.id, comparison, diff: diffWords(from.text, to.text, from.lang) }];
}
