import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** Id of what is wrong with the group it stands in. */
  readonly describedBy?: string | undefined;
  readonly children: ComponentChildren;
}

/** One of several things to choose from; the whole of its words can be pressed. */
export function Choice({ type, name, value, checked, describedBy, children }: ChoiceProps) {
  const id = `${name}-${value === '' ? 'none' : value}`;
  return (
    <div class="pick">
      <input type={type} id={id} name={name} value={value} checked={checked} aria-describedby={describedBy} />
      <label for={id}>{children}</label>
    </div>
  );
}
