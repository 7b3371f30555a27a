import type { QuoteId } from '../../../models/ids.ts';
import { MAX_URL_LENGTH } from '../../../models/primitives.ts';
import type { Messages } from '../messages.ts';
import type { MergeTried } from '../statement-forms.ts';

interface MergeFormProps {
  readonly t: Messages;
  readonly quoteId: QuoteId;
  readonly tried: MergeTried | null;
}

/** Says that this statement is another one, which is named by its address or id. */
export function MergeForm({ t, quoteId, tried }: MergeFormProps) {
  const problem = tried?.problem ?? null;
  return (
    <form
      id="merge-form"
      class="merge-form"
      method="post"
      action={`/quotes/${quoteId}/merge`}
      aria-labelledby="merge-title"
    >
      <h3 id="merge-title">{t.merge.title}</h3>
      <p class="hint">{t.merge.hint}</p>
      <div class="field">
        <label for="merge-into">{t.merge.into}</label>
        <input
          id="merge-into"
          name="into"
          type="text"
          dir="ltr"
          required
          maxLength={MAX_URL_LENGTH}
          autocomplete="off"
          spellcheck={false}
          value={tried?.into ?? ''}
          aria-invalid={problem === null ? undefined : 'true'}
          aria-describedby={problem === null ? 'merge-hint' : 'merge-hint merge-problem'}
        />
        <p class="hint" id="merge-hint">
          {t.merge.intoHint}
        </p>
        {problem !== null && (
          <p class="field-problem" id="merge-problem" role="alert">
            {t.merge.problem[problem]}
          </p>
        )}
      </div>
      <button type="submit">{t.merge.submit}</button>
    </form>
  );
}
