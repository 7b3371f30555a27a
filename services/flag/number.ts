import { differencesOf, extent, type FlagRule, finding, sideBySide } from './subject.ts';
import { isOtherSpeaker, occasions } from './voices.ts';

/** Figures, dates or units that differ where both texts say the same otherwise. A rounding is a minor matter. */
export const number: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const differences = differencesOf(comparison, 'number');
  if (differences.length === 0 || comparison.relation === 'unrelated' || isOtherSpeaker(a, b)) return [];
  const reason = `Figures differ: ${sideBySide(differences)}; ${occasions(pair)}.`;
  return [
    finding(
      pair,
      { kind: 'number', rule: 'number/other-figure', severity: comparison.conflict ? 'major' : 'minor', reason },
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
