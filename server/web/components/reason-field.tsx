import { type DecisionReason, decisionReasonSchema } from '../../../models/flag.ts';
import type { Messages } from '../messages.ts';

interface ReasonFieldProps {
  readonly t: Messages;
  readonly id: string;
  /** Id of what names the thing that it is the reason for, where a page has several such fields. */
  readonly of?: string;
  readonly value: string;
  readonly isWrong: boolean;
}

/** Why a flag is settled as it is. The numbers before the reasons are the keys that choose them. */
export function ReasonField({ t, id, of, value, isWrong }: ReasonFieldProps) {
  return (
    <div class="field">
      <label for={id} id={`${id}-label`}>
        {t.queue.reason}
      </label>
      <select
        id={id}
        name="reason"
        required
        aria-labelledby={of && `${id}-label ${of}`}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
      >
        <option value="">—</option>
        {decisionReasonSchema.options.map((reason: DecisionReason, index) => (
          <option key={reason} value={reason} selected={reason === value}>
            {t.number(index + 1)}. {t.decisionReason[reason]}
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
