import { isCommonWord, isFunctionWord } from './function-words.ts';
import { wordKey } from './keys.ts';

/**
 * How far to count wordings under one key, for `keyCounts`. What is more common than this is as good as common: counting
 * to 2,000 instead changes no look-up on the dev queries at 100,000 wordings.
 */
export const COUNT_CAP = 1000;

/**
 * Postings to read in all and candidates to ask for. 20,000 postings find what 5,000 find, at 100,000 wordings and at a million;
 * 40 candidates instead of 64 lose nothing at 100,000 and R@10 .002 at a million.
 */
export const POSTINGS_BUDGET = 5000;
export const CANDIDATE_LIMIT = 64;

/** Candidates to ask for when so many are equally likely: "the Prophet said" opens hundreds of records. */
export const FORMULA_LIMIT = 200;

/**
 * A word that no more wordings have than this may be another mistyped; of so many of a query it is asked what they may have
 * been. Slips taken back find 2 of 1000 dev queries more at 100,000 wordings and at a million, most of them short.
 */
export const UNHEARD = 2;
export const SLIPS_LIMIT = 16;

/** What a key counts that a word only has with a slip taken back. 1 loses what 0.6 finds, 0.3 finds as much. */
export const SLIP_WORTH = 0.6;

/**
 * What each key of a query is worth, for `candidates`: the logarithm of how many wordings stand on one that has the key
 * (IDF over counts that stop at `COUNT_CAP`). Keys that nothing stands under are dropped. In the order of `keys`.
 */
export function weighKeys(
  keys: readonly number[],
  counts: ReadonlyMap<number, number>,
  librarySize: number,
): { key: number; weight: number }[] {
  return keys.flatMap((key) => {
    const count = counts.get(key) ?? 0;
    return count === 0 ? [] : [{ key, weight: weightOf(count, librarySize) }];
  });
}

/** What all keys of a query are worth, those that nothing stands under as much as those that one wording has. */
export function weightOfAll(keys: readonly number[], counts: ReadonlyMap<number, number>, librarySize: number): number {
  return keys.reduce((sum, key) => sum + weightOf(counts.get(key) ?? 0, librarySize), 0);
}

/** IDF of a key that so many wordings have. */
function weightOf(count: number, librarySize: number): number {
  return Math.log(1 + librarySize / Math.max(1, count));
}

/** Rarity of a word that the library was not asked about: a content word of middling frequency, a function word. */
const UNASKED_RARITY = 0.6;
const FUNCTION_WORD_RARITY = 0.12;
const COMMON_WORD_RARITY = 0.06;

/**
 * Rarity of folded words for `rank`, 0 (in every wording) to 1 (in at most one), from the same bounded counts: the share of
 * the scale from one wording to the whole library that the word has left. A word of the query that no wording has is
 * as rare as can be; a word that was not asked about gets a guess from the lists of function words.
 */
export function rarityFrom(counts: ReadonlyMap<number, number>, librarySize: number): (folded: string) => number {
  const scale = Math.log(1 + Math.max(1, librarySize));
  return (folded) => {
    if (isCommonWord(folded)) return COMMON_WORD_RARITY;
    const count = counts.get(wordKey(folded));
    const guess = isFunctionWord(folded) ? FUNCTION_WORD_RARITY : 1;
    if (count === undefined) return Math.min(guess, UNASKED_RARITY);
    const rarity = weightOf(count, librarySize) / scale;
    return isFunctionWord(folded) ? Math.min(rarity, 2 * FUNCTION_WORD_RARITY) : rarity;
  };
}
