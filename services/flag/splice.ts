import type { QuotedSpan } from '../../models/primitives.ts';
import { findNegations } from '../text/negation.ts';
import { sentences } from '../text/sentences.ts';
import { type Word, words } from '../text/words.ts';
import type { ExplainedRule } from './explained-rules.ts';
import { isSameWord } from './find-part.ts';
import { type FlagPair, type FlagRule, type FlagSubject, finding, isNamedElsewhere, shortened } from './subject.ts';
import { isOtherSpeaker } from './voices.ts';

/** Words of a passage from which on it is taken for one of the longer text's; fewer match by chance. */
const LEAST_PASSAGE = 3;
/** Words left out between two passages from which on they stand apart; fewer are a word lost, which other rules look at. */
const LEAST_LEFT_OUT = 4;
/** Words of a spliced text that may stand between two of its passages and be nobody's: "and". */
const MOST_BETWEEN = 1;
/** Pairs of words that are looked at, at most: a version of 300 words and a speech of 1000. Longer ones are left alone. */
const MOST_PAIRS = 300_000;
/** Words shown on each side of a seam. */
const SEAM_WORDS = 3;

/** What tells a reader that words were left out: "…", "...", "[...]", "(…)". */
const OMISSION = /…|\.\.|\[|\]/;

/**
 * Words in marks that join passages which stand apart in a longer version, without a sign that words are left out. Fragments
 * in marks of their own are joined by " … " and so carry the sign.
 *
 * major: two sentences are made into one, or what is left out denies; else minor. Silent as `truncation` is: other days, one article.
 */
export const splice: FlagRule = (pair) => {
  const { a, b, comparison, occasion } = pair;
  const isMarked = a.kind === 'direct' && b.kind === 'direct' && a.articleId !== b.articleId;
  if (!isMarked || comparison.relation === 'unrelated' || occasion === 'other-days' || isOtherSpeaker(a, b)) return [];
  return joins(pair, a, b) ?? joins(pair, b, a) ?? [];
};

function joins(pair: FlagPair, short: FlagSubject, whole: FlagSubject) {
  const part = words(short.text);
  const all = words(whole.text);
  if (part.length >= all.length || part.length * all.length > MOST_PAIRS) return null;
  const found = seamIn(short.text, part, all);
  const seam = found && atClauseEnd(found, whole.text, part, all);
  if (seam === null) return null;
  const leftOut = spanOf(whole.text, all, seam.leftFrom, seam.leftTo);
  if (isNamedElsewhere(pair, whole, leftOut)) return null;
  const atSeam = spanOf(
    short.text,
    part,
    Math.max(0, seam.at - SEAM_WORDS),
    Math.min(part.length, seam.at + SEAM_WORDS),
  );
  const isOneSentence = sentences(atSeam.text, short.lang).length === 1;
  const wereTwo =
    sentences(whole.text.slice(all[seam.leftFrom - 1]!.start, all[seam.leftTo]!.end), whole.lang).length > 1;
  const isJoined = isOneSentence && wereTwo;
  const denies = findNegations(leftOut.text, whole.lang).length > 0;
  const rule: ExplainedRule = isJoined ? 'splice/joins-sentences' : 'splice/drops-words';
  const reason = `One version goes straight on at “${shortened(atSeam)}”, where the other has “${shortened(leftOut)}”.`;
  return [
    finding(
      pair,
      { kind: 'splice', rule, severity: isJoined || denies ? 'major' : 'minor', reason },
      whole === pair.a ? { a: leftOut, b: atSeam } : { a: atSeam, b: leftOut },
    ),
  ];
}

interface Seam {
  /** Word of the short text with which the second passage begins. */
  readonly at: number;
  /** Words [leftFrom, leftTo) of the whole stand between the two passages. */
  readonly leftFrom: number;
  readonly leftTo: number;
}

/** The first seam without a sign of omission, where the short text is nothing but passages of the whole, in its order. */
function seamIn(text: string, part: readonly Word[], all: readonly Word[]): Seam | null {
  let seam: Seam | null = null;
  let at = 0;
  let reached = 0;
  for (let passage = 0; at < part.length; passage++) {
    const between = passage === 0 ? 0 : MOST_BETWEEN;
    const next = longestRun(part, all, at, reached, between);
    if (next === null) return null;
    const isMarked = passage > 0 && OMISSION.test(text.slice(part[at - 1]!.end, part[next.at]!.start));
    if (passage > 0 && next.from - reached < LEAST_LEFT_OUT) {
      if (next.from > reached) return null;
    } else if (passage > 0 && !isMarked) seam ??= { at: next.at, leftFrom: reached, leftTo: next.from };
    at = next.at + next.length;
    reached = next.from + next.length;
  }
  return seam;
}

/**
 * The seam where a reader would set it: "the winter. The town" goes on after "the winter." and not after "The", though the
 * words left out begin with "The" as well.
 */
function atClauseEnd(seam: Seam, wholeText: string, part: readonly Word[], all: readonly Word[]): Seam {
  let { at, leftFrom, leftTo } = seam;
  for (;;) {
    if (/\p{P}/u.test(wholeText.slice(all[leftFrom - 1]!.end, all[leftFrom]!.start))) return { at, leftFrom, leftTo };
    if (at <= 1 || leftFrom <= 1 || !isSameWord(part[at - 1]!, all[leftTo - 1]!)) return seam;
    at--;
    leftFrom--;
    leftTo--;
  }
}

/** The longest run of words that both have, begun at word `at` of the part (or up to `between` later) behind `reached`. */
function longestRun(
  part: readonly Word[],
  all: readonly Word[],
  at: number,
  reached: number,
  between: number,
): { at: number; from: number; length: number } | null {
  let best: { at: number; from: number; length: number } | null = null;
  for (let start = at; start <= Math.min(at + between, part.length - 1); start++) {
    for (let from = reached; from < all.length; from++) {
      let length = 0;
      while (
        start + length < part.length &&
        from + length < all.length &&
        isSameWord(part[start + length]!, all[from + length]!)
      )
        length++;
      if (length >= LEAST_PASSAGE && length > (best?.length ?? 0)) best = { at: start, from, length };
    }
  }
  return best;
}

function spanOf(text: string, all: readonly Word[], from: number, to: number): QuotedSpan {
  const { start } = all[from]!;
  const { end } = all[to - 1]!;
  return { start, end, text: text.slice(start, end) };
}
