import { type Word, words } from '../text/words.ts';
import { findPart } from './find-part.ts';
import { FORMULA_WORDS, SAME_WORDS } from './same-words.ts';
import { isSmallWord } from './small-words.ts';
import { type FlagPair, type FlagRule, finding, spanOfAll } from './subject.ts';
import { isOtherSpeaker } from './voices.ts';

/** Words of content without which five words are a formula still: "we will have to do it". */
const LEAST_CONTENT = 3;

/**
 * The same words given to two named speakers, or to one a stretch of what is given to the other. Anonymous sources never
 * count: they may be anybody.
 */
export const speaker: FlagRule = (pair) => {
  const { a, b } = pair;
  if (!isOtherSpeaker(a, b) || !isSameText(pair)) return [];
  const reason = `The same words are given to ${a.speakerName} and to ${b.speakerName}.`;
  return [
    finding(
      pair,
      { kind: 'speaker', rule: 'speaker/two-names', severity: 'major', reason },
      { a: spanOfAll(a.text), b: spanOfAll(b.text) },
    ),
  ];
};

/**
 * `truncated` is not taken on trust: a short text shares enough with a long one by chance (of 360 such flags in 596 news articles
 * nearly all), so its words must stand there in one stretch.
 */
function isSameText({ a, b, comparison: { relation } }: FlagPair): boolean {
  const [ours, theirs] = [words(a.text), words(b.text)];
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (short.length < FORMULA_WORDS || contentOf(short) < LEAST_CONTENT) return false;
  return SAME_WORDS.has(relation) || (relation === 'truncated' && findPart(short, long) !== null);
}

function contentOf(all: readonly Word[]): number {
  return all.filter(({ text }) => !isSmallWord(text)).length;
}
