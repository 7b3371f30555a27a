import { isTypo } from './spelling.ts';
import { stem } from './stem.ts';

/** How much of a query and a candidate is in the other, by rarity of the words. */
export interface Coverage {
  /** Share of the query's weight that the candidate has, 0 to 1; and of the candidate's that the query has. */
  readonly ofQuery: number;
  readonly ofCandidate: number;
  /** Weight they share: one for each word as rare as can be. How much evidence there is that they are one text. */
  readonly shared: number;
  /** Share of the shared words that follow each other in both, 0 to 1. */
  readonly inOrder: number;
  /** Both begin with the same word. */
  readonly beginsAlike: boolean;
}

/** What every word counts at least: even "the" in the right place is a little evidence. */
const LEAST_WEIGHT = 0.02;
/** Words from this rarity on are looked for with a slip of typing: frequent ones are seldom mistyped and often alike. */
const TYPO_RARITY = 0.3;
/** Unmatched words of either side that are looked at for slips; long texts have matches enough. */
const MOST_SLIPS = 64;
/** What a shared word is worth in another form of it, and with a slip. */
const FORM_WORTH = 0.95;
const TYPO_WORTH = 0.8;

interface Entry {
  readonly stem: string;
  readonly weight: number;
}

/**
 * Measures candidates against one query: a bag of words with an eye on their order, which tolerates what `stem` and
 * `isTypo` tolerate. Cheap, so that it can be asked for every candidate; `compare` looks closer at the best ones.
 *
 * `query` and the candidates are folded words in order. `rarity` is 0 (in every text) to 1 (in none).
 */
export function coverageOf(
  query: readonly string[],
  rarity: (folded: string) => number,
): (candidate: readonly string[]) => Coverage {
  const known = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = { stem: stem(word), weight: Math.max(LEAST_WEIGHT, rarity(word)) };
    known.set(word, made);
    return made;
  };
  const entries = query.map(entry);
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  const places = new Map<string, number[]>();
  entries.forEach(({ stem: key }, at) => {
    const there = places.get(key);
    if (there === undefined) places.set(key, [at]);
    else there.push(at);
  });

  return (candidate) => {
    const isTaken = new Uint8Array(query.length);
    const unmatched: string[] = [];
    let candidateTotal = 0;
    let shared = 0;
    let matches = 0;
    let follows = 0;
    let previous = -2;
    for (const word of candidate) {
      const { stem: key, weight } = entry(word);
      candidateTotal += weight;
      const next = previous + 1;
      const place = isTaken[next] === 0 && entries[next]?.stem === key ? next : firstFree(places.get(key), isTaken);
      if (place < 0) {
        previous = -2;
        if (weight >= TYPO_RARITY && unmatched.length < MOST_SLIPS) unmatched.push(word);
        continue;
      }
      isTaken[place] = 1;
      shared += query[place] === word ? weight : FORM_WORTH * Math.min(weight, entries[place]!.weight);
      matches++;
      if (place === next) follows++;
      previous = place;
    }
    let looked = 0;
    for (let at = 0; at < query.length && unmatched.length > 0 && looked < MOST_SLIPS; at++) {
      if (isTaken[at] === 1 || entries[at]!.weight < TYPO_RARITY) continue;
      looked++;
      const slip = unmatched.findIndex((word) => isTypo(query[at]!, word));
      if (slip < 0) continue;
      shared += TYPO_WORTH * Math.min(entries[at]!.weight, entry(unmatched[slip]!).weight);
      unmatched.splice(slip, 1);
      matches++;
    }
    const first = candidate[0];
    return {
      ofQuery: total === 0 ? 0 : Math.min(1, shared / total),
      ofCandidate: candidateTotal === 0 ? 0 : Math.min(1, shared / candidateTotal),
      shared,
      beginsAlike: first !== undefined && entries[0] !== undefined && entry(first).stem === entries[0].stem,
      // A lone word is in order when it is all there is to be in order.
      inOrder:
        matches > 1 ? follows / (matches - 1) : matches === 1 && query.length === 1 && candidate.length === 1 ? 1 : 0,
    };
  };
}

/** The first of these places that is not taken, looked for no further than `MOST_PLACES`; -1 for none. */
function firstFree(places: readonly number[] | undefined, isTaken: Uint8Array): number {
  if (places === undefined) return -1;
  for (let index = 0; index < places.length && index < MOST_PLACES; index++) {
    if (isTaken[places[index]!] === 0) return places[index]!;
  }
  return -1;
}

/** A word that a query repeats more often than this is found again by following the word before it. */
const MOST_PLACES = 32;
