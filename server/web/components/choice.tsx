import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** One of its group has to be chosen. */
  readonly required?: boolean;
  /** A box of a group with which something is wrong (choice-group.tsx). */
  readonly isWrong?: boolean;
  readonly children: ComponentChildren;
}

/** One of several things to choose from; the whole of its words can be pressed. */
export function Choice({ type, name, value, checked, required, isWrong = false, children }: ChoiceProps) {
  const id = `${name}-${value === '' ? 'none' : value}`;
  return (
    <div class="pick">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        required={required}
        aria-invalid={isWrong ? 'true' : undefined}
      />
      <label for={id}>{children}</label>
    </div>
  );
}
