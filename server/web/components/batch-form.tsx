import type { Messages } from '../messages.ts';
import { NoteField } from './note-field.tsx';
import { ReasonField } from './reason-field.tsx';

/** What a reviewer chose and wrote into the form before, and which of it was refused. */
export interface TypedBatch {
  readonly reason: string;
  readonly note: string;
  readonly problems: ReadonlySet<string>;
}

interface BatchFormProps {
  readonly t: Messages;
  readonly id: string;
  readonly returnTo: string;
  readonly typed: TypedBatch | null;
}

/** Dismisses the flags that are chosen on the page, whose boxes name this form, for one reason. */
export function BatchForm({ t, id, returnTo, typed }: BatchFormProps) {
  const problems = typed?.problems ?? new Set<string>();
  return (
    <section class="batch" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t.queue.batch}</h2>
      <p class="hint">
        {t.queue.batchHint} <output id={`${id}-count`} form={id} data-words={t.queue.chosen} />
      </p>
      {problems.has('flag') && (
        <p class="field-problem" role="alert">
          {t.queue.batchNone}
        </p>
      )}
      <form class="decision-form" id={id} method="post" action="/flags/dismissals">
        {/* Enter in a field presses this one, which does nothing, so that no Enter decides. */}
        <button type="submit" disabled hidden />
        <input type="hidden" name="returnTo" value={returnTo} />
        <ReasonField t={t} id={`${id}-reason`} value={typed?.reason ?? ''} isWrong={problems.has('reason')} />
        <NoteField
          t={t}
          id={`${id}-note`}
          value={typed?.note ?? ''}
          isWrong={problems.has('note')}
          draft="dismissals"
        />
        <div class="buttons">
          <button type="submit">{t.queue.batchSubmit}</button>
        </div>
      </form>
    </section>
  );
}
