import type { DecisionId } from '../../../models/ids.ts';
import type { Messages } from '../messages.ts';

interface UndoFormProps {
  readonly t: Messages;
  readonly id: DecisionId;
  readonly returnTo: string;
}

/** Takes a decision back. */
export function UndoForm({ t, id, returnTo }: UndoFormProps) {
  return (
    <form class="undo-form" method="post" action={`/decisions/${id}/undo`}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <button class="quiet" type="submit">
        {t.statement.undo}
      </button>
    </form>
  );
}
