import { decisionReasonSchema, type Flag } from '../../../models/flag.ts';
import { MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';

interface DecisionFormProps {
  readonly t: Messages;
  readonly flag: Flag;
  readonly returnTo: string;
}

/** Confirm or dismiss, with a reason and a note. Sent twice it decides once. */
export function DecisionForm({ t, flag, returnTo }: DecisionFormProps) {
  const reasonId = `${flag.id}-reason`;
  const noteId = `${flag.id}-note`;
  return (
    <form class="decision-form" method="post" action={`/flags/${flag.id}/decisions`} aria-label={t.flagKind[flag.kind]}>
      <input type="hidden" name="returnTo" value={returnTo} />
      <div class="field">
        <label for={reasonId}>{t.queue.reason}</label>
        <select id={reasonId} name="reason" required>
          <option value="">—</option>
          {decisionReasonSchema.options.map((reason) => (
            <option key={reason} value={reason}>
              {t.decisionReason[reason]}
            </option>
          ))}
        </select>
      </div>
      <div class="field field-wide">
        <label for={noteId}>
          {t.queue.note} <small>({t.site.optional})</small>
        </label>
        <input id={noteId} name="note" dir="auto" maxLength={MAX_NOTE_LENGTH} />
      </div>
      <div class="buttons">
        <button type="submit" name="decision" value="confirm">
          {t.queue.confirm}
        </button>
        <button type="submit" name="decision" value="dismiss">
          {t.queue.dismiss}
        </button>
      </div>
    </form>
  );
}
