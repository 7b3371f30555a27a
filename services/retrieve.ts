import type { WordingId } from '../models/ids.ts';
import type { Wording } from '../models/quote.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Comparison } from '../models/relation.ts';
import { queryKeys } from './match/keys.ts';
import { rank } from './match/rank.ts';
import { CANDIDATE_LIMIT, COUNT_CAP, POSTINGS_BUDGET, rarityFrom, weighKeys } from './match/weigh.ts';

export interface Retrieved {
  readonly wording: Wording;
  /** 0 to 1; ranks. */
  readonly likeness: number;
  /** The text (a) against the wording (b); `unrelated` where the wording is no version of it. */
  readonly comparison: Comparison;
}

export interface RetrieveOptions {
  readonly lang: string;
  /** Wordings answered at most. */
  readonly limit: number;
  /** Wordings that are fetched and measured; more find a more distant one. */
  readonly candidates?: number;
}

/**
 * The held wordings closest to a text, closest first, ties by id: keys -> candidates from the store -> alignment.
 * At most `limit`; unrelated ones stand after the others, so that a reader may be shown what was nearest.
 */
export async function retrieve(
  store: QuoteStore,
  text: string,
  { lang, limit, candidates: most = CANDIDATE_LIMIT }: RetrieveOptions,
): Promise<Retrieved[]> {
  const keys = queryKeys(text, lang);
  const librarySize = await store.roughWordingCount();
  const counts = await store.keyCounts(keys, COUNT_CAP);
  const weighed = weighKeys(keys, counts, librarySize);
  const candidates = await store.candidates(weighed, { limit: most, budget: POSTINGS_BUDGET });
  const wordings = await store.wordings(candidates.map(({ wordingId }) => wordingId));
  const byId = new Map<string, Wording>(wordings.map((wording) => [wording.id, wording]));
  const rarity = rarityFrom(counts, librarySize);
  return rank(text, wordings, { lang, rarity, limit }).map(({ id, likeness, comparison }) => ({
    wording: byId.get(id as WordingId) as Wording,
    likeness,
    comparison,
  }));
}
