import { MAX_NOTE_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';
import type { EvidenceRow } from '../verdict-values.ts';
import { FormText } from './form-text.tsx';

interface EvidenceRowsProps {
  readonly t: Messages;
  readonly rows: readonly EvidenceRow[];
  readonly problems: ReadonlySet<string>;
  /** One more was asked for a moment ago: the keyboard begins in the empty one. */
  readonly isAdded: boolean;
  /** Where the form leads; the smaller buttons come back to their own part of it. */
  readonly action: string;
}

/** What a verdict rests on, a row a piece, and one empty row more. */
export function EvidenceRows({ t, rows, problems, isAdded, action }: EvidenceRowsProps) {
  const shown = [...rows, { note: '', url: '', at: '' }];
  return (
    <section
      class="form-part"
      aria-labelledby="evidence"
      aria-describedby={problems.has('evidence') ? 'problem-evidence' : undefined}
    >
      <h2 id="evidence">{t.verdict.evidence}</h2>
      <p class="hint">{t.verdict.evidenceHint}</p>
      {problems.has('evidence') && (
        <p class="field-problem" id="problem-evidence">
          {t.verdict.problem.tooMany}
        </p>
      )}
      {shown.map(({ note, url, at }, row) => (
        <fieldset key={`${row}`} class="form-row">
          <legend>{t.verdict.evidenceRow(row + 1)}</legend>
          <FormText
            id={`evidence-${row}-note`}
            name="evidenceNote"
            rows={2}
            label={t.verdict.evidenceNote}
            value={note}
            isFirst={isAdded && row === rows.length}
            maxLength={MAX_NOTE_LENGTH}
            problem={problems.has(`evidence.${row}.note`) ? t.verdict.problem.evidenceNote : null}
          />
          <FormText
            id={`evidence-${row}-url`}
            name="evidenceUrl"
            type="url"
            label={t.verdict.evidenceUrl}
            value={url}
            problem={problems.has(`evidence.${row}.url`) ? t.verdict.problem.evidenceUrl : null}
          />
          <input type="hidden" name="evidenceAt" value={at} />
          {row < rows.length && (
            <button
              class="quiet"
              type="submit"
              name="act"
              value={`drop-evidence-${row}`}
              formAction={`${action}#evidence`}
              formNoValidate
            >
              {t.verdict.removeRow} <span class="heard">{t.verdict.evidenceRow(row + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      <button type="submit" name="act" value="add-evidence" formNoValidate>
        {t.verdict.addRow}
      </button>
    </section>
  );
}
