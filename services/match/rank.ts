import type { Comparison } from '../../models/relation.ts';
import { type FoldedText, fold } from '../text/fold.ts';
import { comparePrepared, type Prepared, prepare } from './compare.ts';
import { type Coverage, coverageOf } from './coverage.ts';

export interface RankInput {
  readonly id: string;
  readonly text: string;
  /** Language of the text; `und` when unknown. */
  readonly lang: string;
  /** Share of the weight of the query's keys that the candidate has, 0 to 1. */
  readonly held: number;
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
 * What is counted for the likeness; the shares add up to 1. Fitted on the dev queries at 100,000 and a million wordings together
 * (a choice among the candidates, logistic) and rounded: R@1 .952 -> .961 and .934 -> .949, against words and their order
 * alone. Changing any of them by a third moves neither by more than .003.
 *
 * The keys count most: they are rare words and, with pairs, which words stand side by side.
 */
const KEYS = 0.45;
const QUERY_SHARE = 0.27;
const CANDIDATE_SHARE = 0.1;
/** People quote from the beginning: tells apart the many texts that open with the same formula further in. */
const BEGINNING = 0.07;
/** To the letter, marks included: of hundreds of texts that share a formula, those that write it as the query does. */
const LITERAL = 0.11;

/** Taken away for each time (to the base e) that a candidate is longer than the query: long texts have some of everything. */
const LONGER = 0.07;

/**
 * Candidates whose words are looked at, and never fewer than are answered: those with most keys for their length. At a million
 * wordings 32 of 80 rank as all 80 do (R@10 .978), 24 as well but for two queries in a thousand at 100,000.
 */
const MEASURED = 32;

/**
 * Words that are evidence: `1 - exp(-shared / EVIDENCE)` of the likeness counts, where `shared` is one for each word as rare
 * as can be. Two common words in order are a likeness and no evidence.
 */
const EVIDENCE = 1;

/**
 * A candidate is a version from this evidence on: 0 to 1. On the dev queries .5 % of 800 sentences not held reach it at 100,000
 * wordings, .9 % at a million (of the seven, two are held after all), and one of 2,126 queries a library of a hundred wordings;
 * the curve is in docs/scores.md.
 */
const VERSION_EVIDENCE = 0.29;

/**
 * What it counts at least that a text stands in the query, whole; so much of that though its words stand apart; and on how much
 * evidence, as `EVIDENCE`. A paste of a page has few of its words in the one quote that it holds. Of 304 quotes, most
 * of them altered, each put between sixteen other sentences, .79 are found; .53 were before, by words and their order alone.
 */
const INSIDE = 0.6;
const APART = 0.4;
const INSIDE_EVIDENCE = 2;

/**
 * The candidates closest to the query, best first, ties by id, at most `limit`. A candidate that is no version of the
 * query is still answered, with relation `unrelated`: a reader may want to see what was nearest.
 *
 * First all candidates are weighed by their keys and their length, then the best of them measured by the words they share
 * (coverage.ts), and those that are answered compared in full.
 */
export function rank(
  query: string,
  candidates: readonly RankInput[],
  { lang, rarity, limit, strict = false }: RankOptions,
): Ranked[] {
  const folded = fold(query);
  const measure = coverageOf(folded.split(' '), rarity);
  const literally = literalIn(query, folded);
  const asked = query.trim();
  const promise = ({ text, held }: RankInput): number =>
    KEYS * held + LITERAL * placeOf(asked, text) - LONGER * longerBy(text.length, query.length);
  const queries = new Map<string, Prepared>();
  const queryIn = (known: string): Prepared => {
    const read = queries.get(known) ?? prepare(query, known);
    queries.set(known, read);
    return read;
  };
  return candidates
    .map((candidate) => ({ candidate, promised: promise(candidate) }))
    .sort((x, y) => y.promised - x.promised || (x.candidate.id < y.candidate.id ? -1 : 1))
    .slice(0, Math.max(MEASURED, limit))
    .map(({ candidate }) => {
      const text = fold(candidate.text);
      const coverage = measure(text.split(' '));
      const shares = sharesOf(coverage, candidate.held, literally(candidate.text, text));
      const longer = LONGER * longerBy(text.length, folded.length);
      return { candidate, coverage, likeness: Math.max(insideOf(coverage), Math.min(1, shares - longer)) };
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

function sharesOf({ ofQuery, ofCandidate, beginsAlike }: Coverage, held: number, literally: number): number {
  return (
    KEYS * held +
    QUERY_SHARE * ofQuery +
    CANDIDATE_SHARE * ofCandidate +
    (beginsAlike ? BEGINNING : 0) +
    LITERAL * literally
  );
}

function insideOf({ ofCandidate, inOrder, shared }: Coverage): number {
  return INSIDE * ofCandidate * (APART + (1 - APART) * inOrder) * (1 - Math.exp(-shared / INSIDE_EVIDENCE));
}

/** How many times longer than the query a text is, as a logarithm; 0 for one that is not. */
function longerBy(length: number, asked: number): number {
  return Math.log(Math.max(1, length / Math.max(1, asked)));
}

/**
 * How far a text has the query to the letter: 1 where it begins with it or folds to the same, a half where it stands further
 * in, else 0. Spaces and marks of direction do not count.
 */
function literalIn(query: string, folded: FoldedText): (text: string, folded: FoldedText) => number {
  const asked = letters(query);
  return (text, foldedText) => {
    if (foldedText === folded) return 1;
    return foldedText.includes(folded) ? placeOf(asked, letters(text)) : 0;
  };
}

function placeOf(asked: string, text: string): number {
  const at = asked === '' ? -1 : text.indexOf(asked);
  return at < 0 ? 0 : at === 0 ? 1 : 0.5;
}

function letters(text: string): string {
  return text.normalize('NFC').replace(DIRECTIONS, '').replace(/\s+/g, ' ').trim();
}

/** Characters that only tell which way to write. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
