import type { Article } from '../models/article.ts';
import type { Mention } from '../models/mention.ts';
import { fold } from './text/fold.ts';

/** "N outlets; M named origins; K do not say": ten uncredited copies are never ten confirmations. */
export interface SourcingSummary {
  /** Names of the outlets that printed it, each once, in the order given. */
  readonly outlets: readonly string[];
  /**
   * Named links nearest to the speaker, each once: who has it at first hand; an outlet that was told itself is one. An
   * anonymous source is none.
   */
  readonly namedOrigins: readonly string[];
  /** Outlets none of whose appearances tells where it has the words. */
  readonly unstated: number;
}

/** Counts outlets and origins over the appearances of a quote. An unstated chain never counts as an origin. */
export function sourcingSummary(
  appearances: readonly { readonly mention: Mention; readonly article: Article }[],
): SourcingSummary {
  const outlets = new Map<string, { name: string; tells: boolean }>();
  const origins = new Map<string, string>();
  for (const { mention, article } of appearances) {
    const named = mention.sourcing.find(({ kind }) => kind !== 'anonymous')?.name ?? toldItself(mention, article);
    if (named !== undefined) origins.set(fold(named), named);
    const key = outletKey(article);
    if (key === null || article.outlet === null) continue;
    const before = outlets.get(key);
    outlets.set(key, { name: before?.name ?? article.outlet, tells: (before?.tells ?? false) || named !== undefined });
  }
  const list = [...outlets.values()];
  return {
    outlets: list.map(({ name }) => name),
    namedOrigins: [...origins.values()],
    unstated: list.filter(({ tells }) => !tells).length,
  };
}

/** What tells the outlet of an article from others: its id, or its name where it has none; null where none is known. */
export function outletKey({ outlet, outletId }: Article): string | null {
  return outletId ?? (outlet === null ? null : fold(outlet));
}

/** The outlet that a speaker told ("he told this paper"): its own chain is empty because it is the first link. */
function toldItself({ basis }: Mention, { outlet }: Article): string | undefined {
  return basis === 'own-reporting' ? (outlet ?? undefined) : undefined;
}
