import type { LibraryLine, QuoteStore } from '../../models/quote-store.ts';
import type { Context } from '../../services/context.ts';
import { exportLibrary } from '../../services/export-library.ts';

/** Everything of a list that is short. */
export const FIRST = { cursor: null, limit: 200 };

/** A reviewer at work on a library, with a clock that goes on a second each time it is looked at. */
export function tickingContext(store: QuoteStore): Context {
  let tick = Date.UTC(2026, 0, 1);
  return {
    store,
    now: () => {
      tick += 1_000;
      return new Date(tick);
    },
    actor: 'local',
  };
}

/** A whole library, line by line. */
export async function linesOf(context: Context): Promise<LibraryLine[]> {
  const all: LibraryLine[] = [];
  for await (const line of exportLibrary(context)) all.push(line);
  return all;
}
