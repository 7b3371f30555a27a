import type { Citation } from '../citation.tsx';
import type { Messages } from '../messages.ts';

const FORMS = ['text', 'markdown', 'html'] as const;

/** A citation in its three forms, to be taken by hand or, where copy.js runs, by a button. */
export function CopyCitation({ t, citation }: { readonly t: Messages; readonly citation: Citation }) {
  return (
    <details class="citation on-screen">
      <summary>{t.citation.label}</summary>
      {FORMS.map((form) => (
        <div key={form} class="field">
          <label for={`citation-${form}`}>{t.citation.form[form]}</label>
          <textarea id={`citation-${form}`} readOnly rows={4} dir={form === 'text' ? 'auto' : 'ltr'} spellcheck={false}>
            {`\n${citation[form]}`}
          </textarea>
          <button
            type="button"
            class="quiet"
            hidden
            data-copy={citation[form]}
            data-says="citation-copied"
            data-done={t.citation.copied}
          >
            {t.citation.copy}
          </button>
        </div>
      ))}
      <p id="citation-copied" class="hint" role="status" />
    </details>
  );
}
