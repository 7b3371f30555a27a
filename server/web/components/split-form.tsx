import type { QuoteId } from '../../../models/ids.ts';
import type { Messages, SplitProblem } from '../messages.ts';

interface SplitFormProps {
  readonly t: Messages;
  readonly id: string;
  readonly quoteId: QuoteId;
  readonly problem: SplitProblem | null;
}

/** Makes the ticked appearances a statement of their own. The ticks stand at the appearances. */
export function SplitForm({ t, id, quoteId, problem }: SplitFormProps) {
  return (
    <form class="split-form" id={id} method="post" action={`/quotes/${quoteId}/split`} aria-labelledby="split-title">
      <h3 id="split-title">{t.split.title}</h3>
      <p class="hint">{t.split.hint}</p>
      {problem !== null && (
        <p class="field-problem" role="alert">
          {t.split.problem[problem]}
        </p>
      )}
      <button type="submit">{t.split.submit}</button>
    </form>
  );
}
