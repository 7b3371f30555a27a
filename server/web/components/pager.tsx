import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';

interface PagerProps {
  readonly t: Messages;
  readonly path: string;
  /** The filters of the list, kept from page to page. */
  readonly query: Readonly<Record<string, string | null | undefined>>;
  readonly cursor: string | null;
  readonly next: string | null;
}

/** Links to the next page of a list and back to its first; nothing when the list fits one page. */
export function Pager({ t, path, query, cursor, next }: PagerProps) {
  if (cursor === null && next === null) return null;
  return (
    <nav class="pager" aria-label={t.site.pages}>
      {cursor !== null && <a href={pathWith(path, query)}>{t.site.fromStart}</a>}
      {next !== null && (
        <a rel="next" href={pathWith(path, { ...query, cursor: next })}>
          {t.site.next}
        </a>
      )}
    </nav>
  );
}
