import type { Flag } from '../../../models/flag.ts';
import type { Messages } from '../messages.ts';
import { KeyHint } from './key-hint.tsx';
import { NoteField } from './note-field.tsx';
import { ReasonField } from './reason-field.tsx';

/** What a reviewer wrote into the form before, and which of it was refused. */
export interface TypedDecision {
  /** The value of the button that was pressed. */
  readonly decision: string;
  readonly reason: string;
  readonly note: string;
  readonly problems: ReadonlySet<string>;
}

interface DecisionFormProps {
  readonly t: Messages;
  readonly flag: Flag;
  /** Id of the heading that names the flag: beside the other findings of a page, each field and button says whose it is. */
  readonly name: string;
  readonly returnTo: string;
  readonly typed?: TypedDecision | null;
  /** Whether queue.js runs on the page. */
  readonly hasKeys?: boolean;
}

/** Confirm or dismiss, with a reason and a note. Sent twice it decides once. */
export function DecisionForm({ t, flag, name, returnTo, typed = null, hasKeys = false }: DecisionFormProps) {
  const problems = typed?.problems ?? new Set<string>();
  return (
    <form class="decision-form" id={`${flag.id}-form`} method="post" action={`/flags/${flag.id}/decisions`}>
      {/* Enter in a field presses the first button of a form: this one, which does nothing, so that no Enter decides. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="returnTo" value={returnTo} />
      <ReasonField
        t={t}
        id={`${flag.id}-reason`}
        of={name}
        value={typed?.reason ?? ''}
        isWrong={problems.has('reason')}
      />
      <NoteField
        t={t}
        id={`${flag.id}-note`}
        of={name}
        value={typed?.note ?? ''}
        isWrong={problems.has('note')}
        draft={flag.id}
      />
      <div class="buttons">
        <button
          type="submit"
          id={`${flag.id}-confirm`}
          name="decision"
          value="confirm"
          aria-labelledby={`${flag.id}-confirm ${name}`}
          aria-keyshortcuts={hasKeys ? 'c' : undefined}
        >
          {t.queue.confirm} <KeyHint>C</KeyHint>
        </button>
        <button
          type="submit"
          id={`${flag.id}-dismiss`}
          name="decision"
          value="dismiss"
          aria-labelledby={`${flag.id}-dismiss ${name}`}
          aria-keyshortcuts={hasKeys ? 'd' : undefined}
        >
          {t.queue.dismiss} <KeyHint>D</KeyHint>
        </button>
      </div>
      {problems.has('decision') && <p class="field-problem">{t.queue.decisionProblem}</p>}
      <p class="deciding hint" data-deciding="confirm" hidden>
        {t.queue.deciding.confirm}
      </p>
      <p class="deciding hint" data-deciding="dismiss" hidden>
        {t.queue.deciding.dismiss}
      </p>
    </form>
  );
}
