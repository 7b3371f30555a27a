import { differencesOf, extent, type FlagRule, finding, sideBySide } from './subject.ts';
import { isOtherSpeaker, occasions } from './voices.ts';

/**
 * Other words between marks where the texts say the same otherwise, in a way that changes the claim. Only where both
 * appearances stand in marks: reported speech is free in its words.
 */
export const wording: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const differences = differencesOf(comparison, 'word');
  const isMarked = a.kind === 'direct' && b.kind === 'direct';
  if (!isMarked || !comparison.conflict || differences.length === 0 || comparison.relation === 'unrelated') return [];
  if (isOtherSpeaker(a, b)) return [];
  const reason = `Words in quotation marks differ: ${sideBySide(differences)}; ${occasions(pair)}.`;
  return [
    finding(
      pair,
      { kind: 'wording', rule: 'wording/other-word', severity: 'major', reason },
      {
        a: extent(
          a.text,
          differences.map((one) => one.a),
        ),
        b: extent(
          b.text,
          differences.map((one) => one.b),
        ),
      },
    ),
  ];
};
