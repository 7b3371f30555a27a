import type { ComponentChildren } from 'preact';
import { type FlagKind, flagKindSchema } from '../../../models/flag.ts';
import type { FlagCount } from '../../../models/quote-store.ts';
import type { Messages, QueueStatus } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { isNarrowed, type QueueView, queryOf } from '../queue-view.ts';

/** Kinds in the order of the tabs: near-duplicates, which are only for information, last. */
const TABS = [...flagKindSchema.options.filter((kind) => kind !== 'near-duplicate'), 'near-duplicate'] as const;
const STATUSES: readonly QueueStatus[] = ['open', 'confirmed', 'dismissed'];

interface QueueTabsProps {
  readonly t: Messages;
  readonly view: QueueView;
  readonly counts: readonly FlagCount[];
  /** What stands at the end of the first row. */
  readonly children: ComponentChildren;
}

/**
 * Open or decided, then the kinds that there are, each with its number; a link keeps the other filters. The store counts by
 * kind and status alone: where other filters narrow the list, it is said that the numbers do not.
 */
export function QueueTabs({ t, view, counts, children }: QueueTabsProps) {
  const number = (status: QueueStatus, kind: FlagKind | null) => {
    const wanted = counts.filter((one) => one.status === status && isOf(kind, one.kind));
    return wanted.reduce((sum, { count }) => sum + count, 0);
  };
  const isThere = (kind: FlagKind) => kind === 'near-duplicate' || kind === view.kind || number(view.status, kind) > 0;
  return (
    <>
      <div class="queue-bar">
        <nav aria-label={t.queue.statuses}>
          <ul class="statuses">
            {STATUSES.map((status) => (
              <li key={status}>
                <Tab
                  t={t}
                  href={pathWith('/flags', queryOf({ ...view, status }))}
                  isHere={status === view.status}
                  count={number(status, view.kind)}
                >
                  {t.queue.status[status]}
                </Tab>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
      <nav aria-label={t.queue.kinds}>
        <ul class="tabs">
          {[null, ...TABS.filter(isThere)].map((kind) => (
            <li key={kind ?? 'all'} class={kind === 'near-duplicate' ? 'tab-apart' : undefined}>
              <Tab
                t={t}
                href={pathWith('/flags', queryOf({ ...view, kind }))}
                isHere={kind === view.kind}
                count={number(view.status, kind)}
              >
                {kind === null ? t.queue.all : t.flagKind[kind]}
              </Tab>
            </li>
          ))}
        </ul>
      </nav>
      {isNarrowed(view) && <p class="hint">{t.queue.countsAll}</p>}
    </>
  );
}

interface TabProps {
  readonly t: Messages;
  readonly href: string;
  readonly isHere: boolean;
  readonly count: number;
  readonly children: string;
}

function Tab({ t, href, isHere, count, children }: TabProps) {
  return (
    <a href={href} aria-current={isHere ? 'page' : undefined}>
      {children} <span class="tab-count">{t.number(count)}</span>
    </a>
  );
}

/** Without a kind, all that ask for a person. */
function isOf(wanted: FlagKind | null, kind: FlagKind): boolean {
  return wanted === null ? kind !== 'near-duplicate' : kind === wanted;
}
