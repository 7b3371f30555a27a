import type { DefinedWord, Messages } from '../messages.ts';
import { verdictAxes } from '../verdict-values.ts';
import { Choice } from './choice.tsx';
import { ChoiceGroup } from './choice-group.tsx';

interface AxisChoicesProps {
  readonly t: Messages;
  readonly axis: keyof typeof verdictAxes;
  readonly value: string;
  readonly problems: ReadonlySet<string>;
}

/** One axis of a verdict: every word of it with what it means. */
export function AxisChoices({ t, axis, value, problems }: AxisChoicesProps) {
  const words: Readonly<Record<string, DefinedWord>> = t.verdictWords[axis];
  const problem = axis === 'attribution' ? t.verdict.problem.attribution : t.verdict.problem.axis;
  return (
    <ChoiceGroup
      id={axis}
      class="axis"
      legend={t.verdictWords.axis[axis]}
      ofOne
      problem={problems.has(axis) ? problem : null}
    >
      <div class="picks axis-choices">
        {verdictAxes[axis].map((code) => (
          <Choice key={code} type="radio" name={axis} value={code} checked={code === value} required>
            <strong>{words[code]?.word}</strong> <span class="pick-means">{words[code]?.means}</span>
          </Choice>
        ))}
      </div>
    </ChoiceGroup>
  );
}
