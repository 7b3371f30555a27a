import type { Outlet } from '../models/outlet.ts';
import type { Page, PageRequest } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { fold } from './text/fold.ts';

/**
 * Outlets by their first name, those alone whose first name begins with `q` where it is given; on the first page also
 * whoever has it as another name or as a host. One call of the store, two with `q`.
 */
export async function listOutlets(
  { store }: Context,
  { q, ...request }: PageRequest & { readonly q?: string | undefined },
): Promise<Page<Outlet>> {
  if (q === undefined) return store.listOutlets(request);
  const prefix = fold(q);
  const page = await store.listOutlets(request, prefix);
  if (request.cursor !== null) return page;
  const host = q.toLowerCase().replace(/^www\./, '');
  const named = await store.outletsBy({ foldedNames: [prefix], hosts: [host] });
  const others = named.filter(({ folded }) => !folded[0]?.startsWith(prefix));
  return { items: [...others, ...page.items], next: page.next };
}
