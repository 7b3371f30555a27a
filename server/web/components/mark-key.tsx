import type { KnownState, Messages } from '../messages.ts';

/** What the colours of the marks mean, in words. */
export function MarkKey({ t, states }: { readonly t: Messages; readonly states: readonly KnownState[] }) {
  return (
    <ul class="key" aria-label={t.article.key}>
      {states.map((state) => (
        <li key={state}>
          <mark class={`mark mark-${state}`}>{t.article.state[state]}</mark>
        </li>
      ))}
    </ul>
  );
}
