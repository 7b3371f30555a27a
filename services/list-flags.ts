import type { FlagFilter, Page, PageRequest } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { type FlagWithSides, flagSides } from './flag-sides.ts';

/** A page of the review queue, each flag with both passages, in the store's order: severity, then age. */
export async function listFlagsWithSides(
  { store }: Context,
  filter: FlagFilter,
  page: PageRequest,
): Promise<Page<FlagWithSides>> {
  const { items, next } = await store.listFlags(filter, page);
  return { items: await flagSides(store, items), next };
}
