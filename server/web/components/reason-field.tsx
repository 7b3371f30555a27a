import { type DecisionReason, decisionReasonSchema } from '../../../models/flag.ts';
import type { Messages } from '../messages.ts';

interface ReasonFieldProps {
  readonly t: Messages;
  readonly id: string;
  readonly value: string;
  readonly isWrong: boolean;
}

/** Why a flag is settled as it is. The numbers before the reasons are the keys that choose them. */
export function ReasonField({ t, id, value, isWrong }: ReasonFieldProps) {
  return (
    <div class="field">
      <label for={id}>{t.queue.reason}</label>
      <select
        id={id}
        name="reason"
        required
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
      >
        <option value="">—</option>
        {decisionReasonSchema.options.map((reason: DecisionReason, index) => (
          <option key={reason} value={reason} selected={reason === value}>
            {t.number(index + 1)} · {t.decisionReason[reason]}
          </option>
        ))}
      </select>
      {isWrong && (
        <p class="field-problem" id={`${id}-problem`}>
          {t.queue.reasonProblem}
        </p>
      )}
    </div>
  );
}
