import type { Piece } from '../messages.ts';
import { Input } from './input.tsx';

interface FormTextProps {
  readonly name: string;
  /** Where several fields have one name, what tells this one apart. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'url' | 'date';
  /** Rows of a field for more than one line. */
  readonly rows?: number;
  readonly maxLength?: number;
  readonly required?: boolean;
  /** The keyboard begins here. */
  readonly isFirst?: boolean;
  /** What is wrong with it; null for nothing. */
  readonly problem?: Piece | null;
}

/** A labelled text field of a long form, with its hint, and what is wrong with it said beside it. */
export function FormText({ name, label, hint, value, rows, maxLength, required = false, ...rest }: FormTextProps) {
  const { type = 'text', id = name, problem = null, isFirst = false } = rest;
  const fieldId = `field-${id}`;
  const described = [...(hint === undefined ? [] : [`hint-${id}`]), ...(problem === null ? [] : [`problem-${id}`])];
  const common = {
    id: fieldId,
    name,
    maxLength,
    required,
    autofocus: isFirst || undefined,
    'aria-invalid': problem === null ? undefined : ('true' as const),
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
  return (
    <div class="field">
      <label for={fieldId}>{label}</label>
      {rows === undefined ? (
        <Input {...common} type={type} value={value} />
      ) : (
        <textarea {...common} rows={rows} dir="auto">
          {`\n${value}`}
        </textarea>
      )}
      {hint !== undefined && (
        <p class="hint" id={`hint-${id}`}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p class="field-problem" id={`problem-${id}`}>
          {problem}
        </p>
      )}
    </div>
  );
}
