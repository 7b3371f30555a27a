import type { Page, PageRequest } from '../../../models/quote-store.ts';

/** Every item of a list from a page on. */
export async function pages<T>(read: (request: PageRequest) => Promise<Page<T>>, from: PageRequest): Promise<T[]> {
  const items: T[] = [];
  let request: PageRequest | null = from;
  while (request !== null) {
    const page: Page<T> = await read(request);
    items.push(...page.items);
    request = page.next === null ? null : { cursor: page.next, limit: from.limit };
  }
  return items;
}
