import { MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';

interface NoteFieldProps {
  readonly t: Messages;
  readonly id: string;
  /** Id of what names the thing that it is a note on, where a page has several such fields. */
  readonly of?: string;
  readonly value: string;
  readonly isWrong: boolean;
  /** Under which name queue.js keeps what is written until it was sent. */
  readonly draft: string;
}

/** What a reviewer adds to a reason in words of their own. */
export function NoteField({ t, id, of, value, isWrong, draft }: NoteFieldProps) {
  return (
    <div class="field field-wide">
      <label for={id} id={`${id}-label`}>
        {t.queue.note} <small>({t.site.optional})</small>
      </label>
      <input
        id={id}
        name="note"
        dir="auto"
        autocomplete="off"
        // A note that was refused for its length must be shown whole.
        maxLength={isWrong ? undefined : MAX_NOTE_LENGTH}
        value={value}
        data-draft={draft}
        aria-labelledby={of && `${id}-label ${of}`}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
      />
      {isWrong && (
        <p class="field-problem" id={`${id}-problem`}>
          {t.fieldProblem.note}
        </p>
      )}
    </div>
  );
}
