import type { DecisionId } from '../../../models/ids.ts';
import type { Messages } from '../messages.ts';
import { KeyHint } from './key-hint.tsx';

interface UndoFormProps {
  readonly t: Messages;
  readonly id: DecisionId;
  readonly returnTo: string;
  /** Whether the key u of queue.js presses it. */
  readonly hasKey?: boolean;
}

/** Takes a decision back. Sent twice it does so once. */
export function UndoForm({ t, id, returnTo, hasKey = false }: UndoFormProps) {
  return (
    <form class="undo-form" method="post" action={`/decisions/${id}/undo`}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <button class="quiet" type="submit">
        {t.statement.undo} {hasKey && <KeyHint>U</KeyHint>}
      </button>
    </form>
  );
}
