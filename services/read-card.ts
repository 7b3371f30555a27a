import type { QuoteId, VerdictId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import { isAbout, stands } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { type Appearance, withArticles } from './flag-sides.ts';
import { quoteThatGoesOn } from './quote-that-goes-on.ts';
import { type ListedVerdict, withSubjects } from './read-verdict.ts';

/** Appearances of a quote whose verdicts are looked for. */
const APPEARANCES = 200;

/** What other pages may show of a statement: what people concluded about it, never what the machine found. */
export interface CardRead {
  readonly quote: Quote;
  /** The quote that goes on, when the one asked for was merged. */
  readonly movedTo: QuoteId | null;
  /** Null where no verdict about it is shown: none was given, it is a draft still, or it was withdrawn. */
  readonly card: (ListedVerdict & { readonly reference: Appearance | null }) | null;
}

/**
 * The card of a statement: the newest verdict that is shown and is about it, or the one asked for. One that only holds
 * something else against it is none of its own. Undefined when the quote is not held.
 */
export async function readCard(
  { store }: Context,
  id: QuoteId,
  verdictId: VerdictId | null,
): Promise<CardRead | undefined> {
  const quote = await quoteThatGoesOn(store, id);
  if (quote === undefined) return undefined;
  const { items } = await store.mentionsOfQuote(quote.id, { cursor: null, limit: APPEARANCES });
  const wordings = await store.wordingsOfQuotes([quote.id]);
  const own = new Set<string>([...items, ...wordings].map((one) => one.id));
  const [verdict] = (await store.verdictsAbout([...items, ...wordings].map((one) => one.id)))
    .filter((one) => stands(one) && isAbout(one, own) && (verdictId === null || one.id === verdictId))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
  const [listed] = verdict === undefined ? [] : await withSubjects(store, [verdict]);
  const against = verdict?.against ?? null;
  const [reference = null] = against === null ? [] : await withArticles(store, await store.mentions([against]));
  return {
    quote,
    movedTo: quote.id === id ? null : quote.id,
    card: listed === undefined ? null : { ...listed, reference },
  };
}
