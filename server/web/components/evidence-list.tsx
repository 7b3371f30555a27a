import type { Evidence } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';
import { writtenLanguage } from '../written-language.ts';
import { OutsideLink } from './outside-link.tsx';
import { Instant } from './when.tsx';

/** What a conclusion rests on, each piece with what it shows, its link, and when it was looked at. */
export function EvidenceList({ t, evidence }: { readonly t: Messages; readonly evidence: readonly Evidence[] }) {
  return (
    <ul class="evidence">
      {evidence.map(({ note, url, at }, index) => (
        <li key={`${index}`}>
          <p class="evidence-note" {...writtenLanguage(note, t.language)}>
            {note}
          </p>
          <p class="hint">
            {url !== null && (
              <>
                <OutsideLink url={url} />
                {t.site.between}
              </>
            )}
            {t.verdictWords.entered(<Instant t={t} at={at} />)}
          </p>
        </li>
      ))}
    </ul>
  );
}
