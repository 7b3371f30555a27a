import type { QuoteId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { QuoteStore } from '../models/quote-store.ts';

/** Steps from a merged quote to the one that goes on; merges of merges are rarely deeper than two. */
const MERGE_STEPS = 20;

/** The quote with this id or, where it was merged, the one that goes on; undefined when it is not held. */
export async function quoteThatGoesOn(store: QuoteStore, id: QuoteId): Promise<Quote | undefined> {
  let quote = await store.quote(id);
  for (let step = 0; quote?.mergedInto && step < MERGE_STEPS; step += 1) quote = await store.quote(quote.mergedInto);
  return quote;
}
