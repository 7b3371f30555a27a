import { MAX_NAME_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';
import { Field } from './field.tsx';

/** What a reader sends to record a quote, as text; empty where nothing was given. */
export type RecordValues = Readonly<Record<'text' | 'speaker' | 'outlet' | 'url' | 'saidAt', string>>;

interface RecordFormProps {
  readonly t: Messages;
  readonly values: RecordValues;
  readonly problems?: ReadonlySet<string>;
}

/** Records a quote that nobody has printed here yet. */
export function RecordForm({ t, values, problems = new Set() }: RecordFormProps) {
  const isWrong = problems.has('text');
  return (
    <form id="record-form" class="card-form" method="post" action="/quotes">
      <div class="field field-wide">
        <label for="field-text">{t.field.text}</label>
        <textarea
          id="field-text"
          name="text"
          rows={3}
          dir="auto"
          required
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? 'problem-text' : undefined}
        >
          {`\n${values.text}`}
        </textarea>
        {isWrong && (
          <p class="field-problem" id="problem-text">
            {t.fieldProblem.text}
          </p>
        )}
      </div>
      <Field t={t} name="speaker" value={values.speaker} maxLength={MAX_NAME_LENGTH} problems={problems} />
      <Field t={t} name="outlet" value={values.outlet} maxLength={MAX_NAME_LENGTH} problems={problems} />
      <Field t={t} name="url" type="url" value={values.url} problems={problems} />
      <Field t={t} name="saidAt" type="date" value={values.saidAt} problems={problems} />
      <div class="buttons">
        <button class="primary" type="submit">
          {t.lookUp.recordSubmit}
        </button>
      </div>
    </form>
  );
}
