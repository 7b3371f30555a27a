import type { Page } from '../../models/quote-store.ts';

/** A page of a list as JSON; `next` is the cursor of the next one, null on the last. */
export function presentPage<T, Shown>({ items, next }: Page<T>, present: (item: T) => Shown) {
  return { items: items.map(present), next };
}
