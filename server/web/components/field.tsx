import type { FormField, Messages } from '../messages.ts';
import { Input } from './input.tsx';

interface FieldProps {
  readonly t: Messages;
  readonly name: FormField;
  readonly value?: string;
  readonly type?: 'text' | 'url' | 'date' | 'password';
  readonly maxLength?: number;
  readonly required?: boolean;
  /** Fields that were refused; this one says so when it is among them. */
  readonly problems?: ReadonlySet<string>;
}

/** A labelled field of a form, with what is wrong with it said beside it. */
export function Field({ t, name, value = '', type = 'text', maxLength, required = false, problems }: FieldProps) {
  const isWrong = problems?.has(name) ?? false;
  return (
    <div class="field">
      <label for={`field-${name}`}>
        {t.field[name]} {!required && <small>({t.site.optional})</small>}
      </label>
      <Input
        id={`field-${name}`}
        name={name}
        type={type}
        value={value}
        maxLength={maxLength}
        required={required}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? `problem-${name}` : undefined}
      />
      {isWrong && (
        <p class="field-problem" id={`problem-${name}`}>
          {t.fieldProblem[name]}
        </p>
      )}
    </div>
  );
}
