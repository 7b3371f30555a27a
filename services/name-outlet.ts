import { type Outlet, outletId } from '../models/outlet.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { fold } from './text/fold.ts';

/**
 * The outlet of an article, by its name or else by the host of its URL; a new one where none is held.
 *
 * @returns the outlet and whether it has to be written; null where neither name nor URL tells
 */
export async function nameOutlet(
  store: QuoteStore,
  article: { readonly outlet: string | null; readonly url: string | null },
): Promise<{ outlet: Outlet; isNew: boolean } | null> {
  const host =
    article.url !== null && URL.canParse(article.url) ? new URL(article.url).hostname.replace(/^www\./, '') : null;
  const name = article.outlet ?? host;
  if (name === null) return null;
  const folded = fold(name);
  const held = await store.outletsBy(
    article.outlet === null ? { hosts: host === null ? [] : [host] } : { foldedNames: [folded] },
  );
  const known = held[0];
  if (known !== undefined) return { outlet: known, isNew: false };
  const outlet: Outlet = {
    id: outletId(folded),
    name,
    names: [name],
    hosts: host === null ? [] : [host],
    folded: [folded],
    version: 1,
  };
  return { outlet, isNew: true };
}
