import { differencesOf, extent, type FlagRule, finding, sideBySide } from './subject.ts';
import { isOtherSpeaker, occasions } from './voices.ts';

/** How sure or how binding the same thing is said to be. Flagged only where both readings cannot be faithful. */
export const modality: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const differences = differencesOf(comparison, 'modality');
  if (differences.length === 0 || !comparison.conflict || comparison.relation === 'unrelated' || isOtherSpeaker(a, b))
    return [];
  const reason = `Certainty or obligation differs: ${sideBySide(differences)}; ${occasions(pair)}.`;
  return [
    finding(
      pair,
      { kind: 'modality', rule: 'modality/other-force', severity: 'major', reason },
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
