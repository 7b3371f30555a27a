import type { Piece } from '../messages.ts';

interface LinesFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** As it is shown in the field, one a line. */
  readonly value: string;
  /** What is wrong with it, said beside it. */
  readonly problems: readonly Piece[];
  readonly hintId?: string | undefined;
  /** Names find their own direction line by line; hosts run from left to right. */
  readonly direction?: 'auto' | 'ltr';
}

/** Several values in one field, each on a line of its own. */
export function LinesField({ id, name, label, value, problems, hintId, direction = 'auto' }: LinesFieldProps) {
  const isWrong = problems.length > 0;
  const described = [isWrong ? `${id}-problem` : undefined, hintId].filter((one) => one !== undefined).join(' ');
  return (
    <div class="field field-wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        class="lines"
        rows={Math.min(8, Math.max(3, value.split('\n').length + 1))}
        dir={direction}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={described || undefined}
      >
        {`\n${value}`}
      </textarea>
      {isWrong && (
        <ul class="field-problem" id={`${id}-problem`}>
          {problems.map((problem, index) => (
            <li key={`${index}`}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
