import type { ComponentChildren } from 'preact';

interface ChoiceGroupProps {
  readonly id: string;
  readonly legend: ComponentChildren;
  /** One is chosen of them, by radio buttons; else any number is ticked. */
  readonly ofOne?: boolean;
  readonly class?: string;
  /** The heading before it shows the legend already. */
  readonly isTitled?: boolean;
  /** What is wrong with the choice; null for nothing. */
  readonly problem?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * Choices that belong together, with what is wrong with them said before them. Radio buttons are wrong as a group, to which
 * the keyboard comes; boxes say it each by itself, because no group of them can.
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, legend, ofOne = false, class: name, isTitled = false, problem = null, children } = props;
  const isWrong = problem !== null;
  return (
    <fieldset
      class={name}
      role={ofOne ? 'radiogroup' : undefined}
      tabIndex={ofOne && isWrong ? -1 : undefined}
      aria-invalid={ofOne && isWrong ? 'true' : undefined}
      aria-describedby={isWrong ? `problem-${id}` : undefined}
    >
      <legend class={isTitled ? 'heard' : undefined}>{legend}</legend>
      {isWrong && (
        <p class="field-problem" id={`problem-${id}`}>
          {problem}
        </p>
      )}
      {children}
    </fieldset>
  );
}
