import type { AuditEvent } from '../../../models/event.ts';
import type { Page } from '../../../models/quote-store.ts';
import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { EventLine } from './event-line.tsx';

interface HistorySectionProps {
  readonly t: Messages;
  readonly history: Page<AuditEvent>;
  /** Id of the statement. */
  readonly own: string;
  /** Path of the page, and what of its query stays from page to page. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | null | undefined>>;
  readonly cursor: string | null;
  /** Outlets of the articles that the page has, by the article's id. */
  readonly outlets: ReadonlyMap<string, string | null>;
}

/** The audit trail: what was done, by whom, when, the latest first. */
export function HistorySection({ t, history, own, path, query, cursor, outlets }: HistorySectionProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t.history.title}</h2>
      <p class="hint">{t.history.hint}</p>
      {history.items.length === 0 ? (
        <p class="empty">{t.history.none}</p>
      ) : (
        <ol class="events" reversed>
          {history.items.map((event) => (
            <EventLine key={event.sequence} t={t} event={event} own={own} outlet={outlets.get(event.subject) ?? null} />
          ))}
        </ol>
      )}
      {(cursor !== null || history.next !== null) && (
        <nav class="pager" aria-label={t.history.title}>
          {cursor !== null && <a href={`${pathWith(path, query)}#history`}>{t.history.latest}</a>}
          {history.next !== null && (
            <a rel="next" href={`${pathWith(path, { ...query, events: history.next })}#history`}>
              {t.history.older}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}
