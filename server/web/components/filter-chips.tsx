import type { Messages, Piece } from '../messages.ts';

/** A filter in use, and the address of the list without it. */
export interface Chip {
  readonly name: string;
  readonly value: Piece;
  readonly without: string;
}

/** The filters in use, each a link that takes it out. */
export function FilterChips({ t, chips }: { readonly t: Messages; readonly chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <nav class="chips" aria-label={t.list.active}>
      <ul>
        {chips.map(({ name, value, without }) => (
          <li key={name}>
            <a class="chip" href={without}>
              <span class="heard">{t.list.remove} </span>
              <span class="chip-name">{name}:</span> <bdi class="chip-value">{value}</bdi>
              <span class="chip-cross" aria-hidden="true">
                {'\u00d7'}
              </span>
            </a>
          </li>
        ))}
        <li>
          <a class="chip-clear" href="/quotes">
            {t.list.clear}
          </a>
        </li>
      </ul>
    </nav>
  );
}
