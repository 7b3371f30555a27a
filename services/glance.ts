import type { FlagKind, FlagStatus } from '../models/flag.ts';
import type { FlagCount, LibrarySize } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { type OverTime, overTime } from './over-time.ts';

/** How many flags of one kind have each status. */
export interface FlagsOfKind {
  readonly kind: FlagKind;
  readonly counts: Readonly<Record<FlagStatus, number>>;
}

/** The library as a whole, in counts. */
export interface Glance {
  readonly size: LibrarySize;
  readonly statements: OverTime;
  /** Kinds of which there is any flag, those with most open first. */
  readonly flags: readonly FlagsOfKind[];
}

/** Three calls of the store, each of which counts again only after something was written. */
export async function glance({ store }: Context): Promise<Glance> {
  const [size, counts, flags] = await Promise.all([store.size(), store.quoteCounts({}), store.flagCounts()]);
  return { size, statements: overTime(counts), flags: byKind(flags) };
}

function byKind(flags: readonly FlagCount[]): FlagsOfKind[] {
  const kinds = new Map<FlagKind, Record<FlagStatus, number>>();
  for (const { kind, status, count } of flags) {
    const counts = kinds.get(kind) ?? { open: 0, confirmed: 0, dismissed: 0, superseded: 0 };
    kinds.set(kind, { ...counts, [status]: counts[status] + count });
  }
  const weight = ({ open, confirmed, dismissed }: Record<FlagStatus, number>) => [open, confirmed + dismissed] as const;
  return [...kinds]
    .map(([kind, counts]) => ({ kind, counts }))
    .sort((a, b) => {
      const [x, y] = [weight(a.counts), weight(b.counts)];
      return y[0] - x[0] || y[1] - x[1] || (a.kind < b.kind ? -1 : 1);
    });
}
