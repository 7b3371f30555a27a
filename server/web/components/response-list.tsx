import type { Response } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';
import { writtenLanguage } from '../written-language.ts';
import { Name } from './name.tsx';
import { OutsideLink } from './outside-link.tsx';
import { When } from './when.tsx';

/** What speakers and outlets say of a use of their words, by date: who, what stand they take, in which words, and where. */
export function ResponseList({ t, responses }: { readonly t: Messages; readonly responses: readonly Response[] }) {
  return (
    <ul class="responses">
      {responses.map(({ id, by, kind, text, url, at }) => (
        <li key={id}>
          <p>{t.responseForm.said(<Name>{by}</Name>, t.responseForm.kinds[kind], <When t={t} edtf={at} />)}</p>
          {text !== null && (
            <p class="evidence-note" {...writtenLanguage(text, t.language)}>
              {text}
            </p>
          )}
          {url !== null && (
            <p class="hint">
              <OutsideLink url={url} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
