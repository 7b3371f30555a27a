import type { Verdict } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';

/** The three axes of a verdict, each with its word and what that means. */
export function VerdictAxes({ t, verdict }: { readonly t: Messages; readonly verdict: Verdict }) {
  const { axis, attribution, fidelity, context } = t.verdictWords;
  const axes = [
    { name: axis.attribution, ...attribution[verdict.attribution] },
    { name: axis.fidelity, ...fidelity[verdict.fidelity] },
    { name: axis.context, ...context[verdict.context] },
  ];
  return (
    <dl class="verdict-axes">
      {axes.map(({ name, word, means }) => (
        <div key={name} class="verdict-axis">
          <dt>{name}</dt>
          <dd>
            <strong>{word}</strong> <span class="verdict-means">{means}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
