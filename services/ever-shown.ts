import type { QuoteStore } from '../models/quote-store.ts';
import { stands, type Verdict } from '../models/verdict.ts';

/**
 * The verdicts that readers have had before them, of these latest entries: those that stand, and those that stood before they
 * were withdrawn. A draft is none, given up or not. One call of the store for each that was withdrawn.
 */
export async function everShown(store: QuoteStore, verdicts: readonly Verdict[]): Promise<Verdict[]> {
  const wereShown = await Promise.all(
    verdicts.map(async (verdict) =>
      verdict.state === 'withdrawn' ? (await store.verdictEntries(verdict.id)).some(stands) : stands(verdict),
    ),
  );
  return verdicts.filter((_, index) => wereShown[index]);
}
