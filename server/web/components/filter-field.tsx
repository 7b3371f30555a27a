import type { ListFilter, Piece } from '../messages.ts';
import { Input } from './input.tsx';

interface FilterFieldProps {
  readonly name: ListFilter;
  readonly label: string;
  readonly value: string | undefined;
  readonly type?: 'text' | 'date';
  /** What may be chosen, with what is shown for it; a field to write in where there are none. */
  readonly options?: readonly (readonly [value: string, shown: string])[];
  /** Why it was refused. */
  readonly problem: Piece | undefined;
}

/** One filter of the list of statements, with what is wrong with it beside it. */
export function FilterField({ name, label, value = '', type = 'text', options, problem }: FilterFieldProps) {
  const id = `filter-${name}`;
  const marks = {
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
    'aria-describedby': problem === undefined ? undefined : `problem-${name}`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {options === undefined ? (
        <Input id={id} name={name} type={type} value={value} {...marks} />
      ) : (
        <select id={id} name={name} {...marks}>
          {options.map(([one, shown]) => (
            <option key={one} value={one} selected={one === value}>
              {shown}
            </option>
          ))}
        </select>
      )}
      {problem !== undefined && (
        <p class="field-problem" id={`problem-${name}`}>
          {problem}
        </p>
      )}
    </div>
  );
}
