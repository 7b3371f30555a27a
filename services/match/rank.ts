import type { Comparison } from '../../models/relation.ts';
import { fold } from '../text/fold.ts';
import { comparePrepared, type Prepared, prepare } from './compare.ts';
import { type Coverage, coverageOf } from './coverage.ts';

export interface RankInput {
  readonly id: string;
  readonly text: string;
  /** Language of the text; `und` when unknown. */
  readonly lang: string;
}

export interface Ranked {
  readonly id: string;
  /** 0 (nothing shared) to 1 (the same words). Ranks; `comparison.relation` tells whether it is a version at all. */
  readonly likeness: number;
  /** The query (a) against the candidate (b). */
  readonly comparison: Comparison;
}

export interface RankOptions {
  /** Language of the query; null or `und` when unknown: each candidate's own is used. */
  readonly lang: string | null;
  /** How rare a folded word is in the library, 0 to 1 (weigh.ts). */
  readonly rarity: (folded: string) => number;
  /** Candidates that are compared in full and answered. */
  readonly limit: number;
  /**
   * Whether the comparer, too, must take the two for one statement. A reader who half remembers is shown what shares
   * enough; what is linked and flagged without a reader asking needs both.
   */
  readonly strict?: boolean;
}

/**
 * What the two shares and the order count for the likeness. The query's share counts most: what is asked for should be
 * there, what else stands there matters less. Chosen on the dev queries at 100,000 wordings: R@1 .951 (the shares alone .947;
 * equal shares .936).
 */
const QUERY_SHARE = 0.67;
const CANDIDATE_SHARE = 0.165;
const ORDER = 0.145;
/** People quote from the beginning: tells apart the many texts that open with the same formula further in. */
const BEGINNING = 0.02;

/**
 * Words that are evidence: `1 - exp(-shared / EVIDENCE)` of the likeness counts, where `shared` is one for each word as rare
 * as can be. Two common words in order are a likeness and no evidence.
 */
const EVIDENCE = 2;

/** A candidate is a version from this evidence on: 0 to 1. On the dev queries, 1 % of the sentences not held reach it. */
const VERSION_EVIDENCE = 0.27;

/**
 * The candidates closest to the query, best first, ties by id, at most `limit`. A candidate that is no version of the
 * query is still answered, with relation `unrelated`: a reader may want to see what was nearest.
 *
 * First all candidates are measured by the words they share (coverage.ts), then the best are compared in full.
 */
export function rank(
  query: string,
  candidates: readonly RankInput[],
  { lang, rarity, limit, strict = false }: RankOptions,
): Ranked[] {
  const measure = coverageOf(fold(query).split(' '), rarity);
  const queries = new Map<string, Prepared>();
  const queryIn = (known: string): Prepared => {
    const read = queries.get(known) ?? prepare(query, known);
    queries.set(known, read);
    return read;
  };
  return candidates
    .map((candidate) => {
      const coverage = measure(fold(candidate.text).split(' '));
      return { candidate, coverage, likeness: likenessOf(coverage) };
    })
    .sort((x, y) => y.likeness - x.likeness || (x.candidate.id < y.candidate.id ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate, coverage, likeness }) => {
      const isVersion = likeness * (1 - Math.exp(-coverage.shared / EVIDENCE)) >= VERSION_EVIDENCE;
      // Aligning what is no version would be most of the work and tell nothing.
      if (!isVersion) return { id: candidate.id, likeness, comparison: unrelated(likeness) };
      const known = lang === null || lang === 'und' ? candidate.lang : lang;
      const comparison = comparePrepared(queryIn(known), prepare(candidate.text, known), strict ? {} : { isVersion });
      return { id: candidate.id, likeness, comparison };
    });
}

/** What is no version has no differences to name, and is not looked at further. */
function unrelated(likeness: number): Comparison {
  return { likeness, relation: 'unrelated', differences: [], conflict: false };
}

function likenessOf({ ofQuery, ofCandidate, inOrder, beginsAlike }: Coverage): number {
  const order = ORDER * inOrder * Math.max(ofQuery, ofCandidate);
  return QUERY_SHARE * ofQuery + CANDIDATE_SHARE * ofCandidate + order + (beginsAlike ? BEGINNING : 0);
}
