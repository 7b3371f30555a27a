import type { VerdictId } from '../models/ids.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Verdict } from '../models/verdict.ts';
import { type Appearance, withArticles } from './flag-sides.ts';

/** A verdict that is shown with a statement, with what a reader needs to look it over. */
export interface VerdictOnStatement {
  /** Its latest entry. */
  readonly verdict: Verdict;
  /** Every entry, the first one first. */
  readonly entries: readonly Verdict[];
  readonly claimedSpeaker: string | null;
  /** The appearance it was held against, where it is held still. */
  readonly reference: Appearance | null;
}

/** These latest entries of verdicts with what stands behind them, in the order given. Two calls of the store, and two each. */
export async function verdictsInFull(store: QuoteStore, verdicts: readonly Verdict[]): Promise<VerdictOnStatement[]> {
  if (verdicts.length === 0) return [];
  const references = await withArticles(store, await store.mentions(verdicts.flatMap(({ against }) => against ?? [])));
  return Promise.all(
    verdicts.map(async (verdict) => ({
      verdict,
      entries: await shownEntries(store, verdict.id),
      claimedSpeaker: await nameOf(store, verdict),
      reference: references.find(({ mention }) => mention.id === verdict.against) ?? null,
    })),
  );
}

/** What was a draft only was never said to readers. */
async function shownEntries(store: QuoteStore, id: VerdictId): Promise<Verdict[]> {
  return (await store.verdictEntries(id)).filter(({ state }) => state !== 'draft');
}

async function nameOf(store: QuoteStore, { about }: Verdict): Promise<string | null> {
  if (about.claimedSpeaker === null) return null;
  return (await store.speaker(about.claimedSpeaker))?.name ?? null;
}
