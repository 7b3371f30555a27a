import type { OutletId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Outlet } from '../models/outlet.ts';
import type { Page, PageRequest, QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { type ListedQuote, listByAge } from './list-quotes.ts';
import { fold } from './text/fold.ts';

/** The latest appearances whose sourcing is counted. */
const APPEARANCES = 200;

/** Names that are told at most, those credited most. */
const NAMES = 50;

export interface OutletRead {
  readonly outlet: Outlet;
  /** Statements printed there, newest first. */
  readonly statements: Page<ListedQuote>;
  readonly credits: Credits;
}

/** Whom an outlet has its quotations from, as its own texts say: counts of appearances and no measure of the outlet. */
export interface Credits {
  /** Appearances that were read: the latest, at most 200. */
  readonly read: number;
  /** There are earlier ones, which were not read. */
  readonly hasMore: boolean;
  /** Names that are credited, most often first, at most 50, each once an appearance; with the outlet where it is held. */
  readonly named: readonly { readonly name: string; readonly count: number; readonly outletId: OutletId | null }[];
  /** Appearances that credit a source without naming it. */
  readonly unnamed: number;
  /** Appearances that the outlet says it has itself, from the speaker or its own reporter. */
  readonly own: number;
  /** Appearances that do not tell where the outlet has them. */
  readonly unstated: number;
}

/**
 * What a page about an outlet shows; undefined where there is none of this id. Costs five calls of the store, and reads at
 * most 200 appearances beside the page of statements.
 */
export async function readOutlet({ store }: Context, id: OutletId, page: PageRequest): Promise<OutletRead | undefined> {
  const outlet = await store.outlet(id);
  if (outlet === undefined) return undefined;
  return { outlet, statements: await listByAge(store, { outletId: id }, page), credits: await creditsOf(store, id) };
}

async function creditsOf(store: QuoteStore, id: OutletId): Promise<Credits> {
  const { items, next } = await store.mentionsOfOutlet(id, { cursor: null, limit: APPEARANCES });
  const names = new Map<string, { name: string; count: number }>();
  for (const mention of items) {
    for (const [key, name] of creditedBy(mention)) {
      const before = names.get(key);
      names.set(key, { name: before?.name ?? name, count: (before?.count ?? 0) + 1 });
    }
  }
  const most = [...names].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).slice(0, NAMES);
  const held = most.length === 0 ? [] : await store.outletsBy({ foldedNames: most.map(([key]) => key) });
  const unsaid = items.filter(({ sourcing }) => sourcing.length === 0);
  return {
    read: items.length,
    hasMore: next !== null,
    named: most.map(([key, one]) => ({
      ...one,
      outletId: held.find((outlet) => outlet.id !== id && outlet.folded.includes(key))?.id ?? null,
    })),
    unnamed: items.filter(({ sourcing }) => sourcing.some(({ kind }) => kind === 'anonymous')).length,
    own: unsaid.filter(({ basis }) => basis === 'own-reporting').length,
    unstated: unsaid.filter(({ basis }) => basis !== 'own-reporting').length,
  };
}

/** The names in a sourcing chain, folded, each once; what has no letter to it is left out. */
function creditedBy({ sourcing }: Mention): Map<string, string> {
  const named = sourcing.filter(({ kind }) => kind !== 'anonymous');
  const keyed = named.map(({ name }): [string, string] => [fold(name), name]);
  return new Map(keyed.filter(([key]) => key !== '').reverse());
}
