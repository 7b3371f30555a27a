import type { WordingId } from '../models/ids.ts';
import type { Wording } from '../models/quote.ts';
import type { Candidate, QuoteStore, WeighedKey } from '../models/quote-store.ts';
import type { Comparison } from '../models/relation.ts';
import { queryKeys, slipKeys, wordKey } from './match/keys.ts';
import { rank } from './match/rank.ts';
import {
  CANDIDATE_LIMIT,
  COUNT_CAP,
  FORMULA_LIMIT,
  POSTINGS_BUDGET,
  rarityFrom,
  SLIP_WORTH,
  SLIPS_LIMIT,
  UNHEARD,
  weighKeys,
  weightOfAll,
} from './match/weigh.ts';

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
  /** Wordings that are fetched; and where as many are equally likely, because the text is a formula that they share. */
  readonly candidates: number;
  readonly formulaic: number;
  /** Words that hardly any wording has and that are looked for with a slip of typing taken back. */
  readonly slips: number;
  /** As in `CandidateOptions`. */
  readonly floor: number;
  /** As in `RankOptions`. */
  readonly strict: boolean;
}

const THOROUGH: Effort = {
  countCap: COUNT_CAP,
  budget: POSTINGS_BUDGET,
  candidates: CANDIDATE_LIMIT,
  formulaic: FORMULA_LIMIT,
  slips: SLIPS_LIMIT,
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
  formulaic: 10,
  slips: 0,
  floor: 0.4,
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
  const { asked, whole, rarity } = await weigh(store, text, lang, effort);
  const candidates = await candidatesFor(store, asked, effort);
  const weights = new Map(candidates.map(({ wordingId, weight }) => [wordingId, weight]));
  const wordings = await store.wordings(candidates.map(({ wordingId }) => wordingId));
  const byId = new Map<string, Wording>(wordings.map((wording) => [wording.id, wording]));
  const held = (id: WordingId): number => (whole === 0 ? 0 : Math.min(1, (weights.get(id) ?? 0) / whole));
  const inputs = wordings.map(({ id, text: words, lang: known }) => ({ id, text: words, lang: known, held: held(id) }));
  return rank(text, inputs, { lang, rarity, limit, strict: effort.strict }).map(({ id, likeness, comparison }) => ({
    wording: byId.get(id as WordingId) as Wording,
    likeness,
    comparison,
  }));
}

/** The keys to ask for, by what each is worth; what all of the text's own are worth; and how rare its words are. */
async function weigh(
  store: QuoteStore,
  text: string,
  lang: string,
  { countCap, slips }: Effort,
): Promise<{ asked: readonly WeighedKey[]; whole: number; rarity: (folded: string) => number }> {
  const keys = queryKeys(text, lang);
  const librarySize = await store.roughWordingCount();
  const counts = await store.keyCounts(keys, countCap);
  const own = weighKeys(keys, counts, librarySize);
  const whole = weightOfAll(keys, counts, librarySize);
  const rarity = rarityFrom(counts, librarySize);
  const meant = slipKeys(text, (word) => (counts.get(wordKey(word)) ?? 0) <= UNHEARD, slips);
  if (meant.length === 0) return { asked: own, whole, rarity };
  const others = weighKeys(meant, await store.keyCounts(meant, countCap), librarySize);
  return { asked: [...own, ...others.map(({ key, weight }) => ({ key, weight: SLIP_WORTH * weight }))], whole, rarity };
}

/** Heavier by less than this share of its weight is no heavier. */
const EQUAL = 0.001;

/**
 * The candidates; where the last of them weighs what the first does, those that were cut were cut by chance, and more are
 * asked for.
 */
async function candidatesFor(
  store: QuoteStore,
  weighed: readonly WeighedKey[],
  { budget, candidates, formulaic, floor }: Effort,
): Promise<Candidate[]> {
  const found = await store.candidates(weighed, { limit: candidates, budget, floor });
  const [first, last] = [found[0], found[candidates - 1]];
  if (first === undefined || last === undefined || formulaic <= candidates) return found;
  return last.weight < (1 - EQUAL) * first.weight
    ? found
    : store.candidates(weighed, { limit: formulaic, budget, floor });
}
