import type { DecisionId } from '../../../models/ids.ts';
import type { Messages } from '../messages.ts';
import { KeyHint } from './key-hint.tsx';

interface UndoFormProps {
  readonly t: Messages;
  readonly id: DecisionId;
  /** Id of what tells the decision, where a page has several. */
  readonly of?: string;
  readonly returnTo: string;
  /** Whether the key u of queue.js presses it. */
  readonly hasKey?: boolean;
}

/** Takes a decision back. Sent twice it does so once. */
export function UndoForm({ t, id, of, returnTo, hasKey = false }: UndoFormProps) {
  return (
    <form class="undo-form" method="post" action={`/decisions/${id}/undo`}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <button class="quiet" type="submit" id={`${id}-undo`} aria-labelledby={of && `${id}-undo ${of}`}>
        {t.statement.undo} {hasKey && <KeyHint>U</KeyHint>}
      </button>
    </form>
  );
}
