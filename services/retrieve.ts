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
  /** How far to look; THOROUGH where a reader waits for one answer. */
  readonly effort?: Effort;
}

/** Bounds of one search, whatever the library's size. */
export interface Effort {
  /** Counting of a key stops here. */
  readonly countCap: number;
  /** Postings that are read in all. */
  readonly budget: number;
  /** Wordings that are fetched. */
  readonly candidates: number;
  /** As in `CandidateOptions`. */
  readonly floor: number;
  /** As in `RankOptions`. */
  readonly strict: boolean;
}

const THOROUGH: Effort = {
  countCap: COUNT_CAP,
  budget: POSTINGS_BUDGET,
  candidates: CANDIDATE_LIMIT,
  floor: 0,
  strict: false,
};

/**
 * For a text that arrives: its versions share rare keys with it, so the rarest few hundred postings should hold them. Judged,
 * not measured against THOROUGH; an import does this for every quote.
 */
export const BRIEF: Effort = {
  countCap: 150,
  budget: 500,
  candidates: 10,
  floor: Number(process.env.FL ?? 0.3),
  strict: true,
};

/**
 * The held wordings closest to a text, closest first, ties by id: keys -> candidates from the store -> alignment.
 * At most `limit`; unrelated ones stand after the others, so that a reader may be shown what was nearest.
 */
export async function retrieve(
  store: QuoteStore,
  text: string,
  { lang, limit, effort = THOROUGH }: RetrieveOptions,
): Promise<Retrieved[]> {
  const keys = queryKeys(text, lang);
  const librarySize = await store.roughWordingCount();
  const counts = await store.keyCounts(keys, effort.countCap);
  const weighed = weighKeys(keys, counts, librarySize);
  const candidates = await store.candidates(weighed, {
    limit: effort.candidates,
    budget: effort.budget,
    floor: effort.floor,
  });
  const wordings = await store.wordings(candidates.map(({ wordingId }) => wordingId));
  const byId = new Map<string, Wording>(wordings.map((wording) => [wording.id, wording]));
  const rarity = rarityFrom(counts, librarySize);
  return rank(text, wordings, { lang, rarity, limit, strict: effort.strict }).map(({ id, likeness, comparison }) => ({
    wording: byId.get(id as WordingId) as Wording,
    likeness,
    comparison,
  }));
}
