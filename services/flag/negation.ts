import { differencesOf, extent, type FlagRule, finding, sideBySide } from './subject.ts';
import { isOtherSpeaker, occasions } from './voices.ts';

/** What one text affirms and the other denies. */
export const negation: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const differences = differencesOf(comparison, 'negation');
  if (differences.length === 0 || comparison.relation === 'unrelated' || isOtherSpeaker(a, b)) return [];
  const reason = `One affirms what the other denies: ${sideBySide(differences)}; ${occasions(pair)}.`;
  return [
    finding(
      pair,
      { kind: 'negation', rule: 'negation/flipped', severity: 'critical', reason },
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
