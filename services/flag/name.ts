import { differencesOf, extent, type FlagRule, finding, sideBySide } from './subject.ts';
import { isOtherSpeaker, occasions } from './voices.ts';

/** A place, body or person that stands where the other text has another one. */
export const name: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const differences = differencesOf(comparison, 'name');
  if (differences.length === 0 || comparison.relation === 'unrelated' || isOtherSpeaker(a, b)) return [];
  const reason = `Names differ: ${sideBySide(differences)}; ${occasions(pair)}.`;
  return [
    finding(
      pair,
      { kind: 'name', rule: 'name/other-name', severity: 'major', reason },
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
