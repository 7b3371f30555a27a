import type { Verdict } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';
import { writtenLanguage } from '../written-language.ts';
import { Name } from './name.tsx';
import { Instant } from './when.tsx';

/** What was searched for a verdict: where, for which words, when, and what came of it. */
export function SearchList({ t, searched }: { readonly t: Messages; readonly searched: Verdict['searched'] }) {
  return (
    <ul class="searches">
      {searched.map(({ where, query, at, found }, index) => (
        <li key={`${index}`}>
          <p>
            {t.verdictWords.search(
              <Name>{where}</Name>,
              <q class="searched-words" {...writtenLanguage(query, t.language)}>
                {query}
              </q>,
            )}
          </p>
          {found !== '' && (
            <p class="evidence-note" {...writtenLanguage(found, t.language)}>
              {found}
            </p>
          )}
          <p class="hint">
            <Instant t={t} at={at} />
          </p>
        </li>
      ))}
    </ul>
  );
}
