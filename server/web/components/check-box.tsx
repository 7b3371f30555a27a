import { MAX_NAME_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';
import { Input } from './input.tsx';

interface CheckBoxProps {
  readonly t: Messages;
  readonly text?: string;
  readonly speaker?: string | null;
  /** Fields that were refused. */
  readonly problems?: ReadonlySet<string> | undefined;
  /** Letters that the text may have, where it has more. */
  readonly longest?: number | null;
  /** Rows of the box: more on the first page than above an answer. */
  readonly rows?: number;
}

/** The one box: a quote or an article, and who is said to have said it. Short texts come back as an address. */
export function CheckBox({
  t,
  text = '',
  speaker = null,
  problems = new Set(),
  longest = null,
  rows = 5,
}: CheckBoxProps) {
  return (
    <form id="check-form" class="check-box" method="post" action="/check">
      <label class="check-label" for="q">
        {t.home.label}
      </label>
      {problems.has('q') && (
        <p class="field-problem" id="q-problem" role="alert">
          {longest === null ? t.fieldProblem.q : t.textTooLong(longest)}
        </p>
      )}
      <textarea
        id="q"
        name="q"
        rows={rows}
        dir="auto"
        required
        spellcheck={false}
        aria-describedby={problems.has('q') ? 'q-problem q-hint' : 'q-hint'}
        aria-invalid={problems.has('q') ? 'true' : undefined}
      >
        {/* A parser drops the first line break in a textarea; this one is given up for one that the text may begin with. */}
        {`\n${text}`}
      </textarea>
      <div class="check-row">
        <label class="inline-field" for="speaker">
          <span>
            {t.home.who} <small>({t.site.optional})</small>
          </span>
          <Input
            id="speaker"
            name="speaker"
            type="text"
            maxLength={MAX_NAME_LENGTH}
            value={speaker ?? ''}
            aria-invalid={problems.has('speaker') ? 'true' : undefined}
            aria-describedby={problems.has('speaker') ? 'speaker-problem' : undefined}
          />
          {problems.has('speaker') && (
            <span class="field-problem" id="speaker-problem" role="alert">
              {t.fieldProblem.speaker}
            </span>
          )}
        </label>
        <button class="primary" type="submit">
          {t.home.submit}
        </button>
      </div>
      <p class="hint" id="q-hint">
        {t.home.hint}
      </p>
    </form>
  );
}
