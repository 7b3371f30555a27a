import { words } from '../text/words.ts';
import { FORMULA_WORDS } from './same-words.ts';
import { type FlagRule, finding, spanOfAll } from './subject.ts';
import { isOtherSpeaker } from './voices.ts';

const SHARED_WORDS = new Set(['verbatim', 'trivially-edited', 'truncated']);

/** The same words given to two named speakers. Anonymous sources never count: they may be anybody. */
export const speaker: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  if (!SHARED_WORDS.has(comparison.relation) || !isOtherSpeaker(a, b)) return [];
  if (Math.min(words(a.text).length, words(b.text).length) < FORMULA_WORDS) return [];
  const reason = `The same words are given to ${a.speakerName} and to ${b.speakerName}.`;
  return [
    finding(
      pair,
      { kind: 'speaker', rule: 'speaker/two-names', severity: 'major', reason },
      { a: spanOfAll(a.text), b: spanOfAll(b.text) },
    ),
  ];
};
