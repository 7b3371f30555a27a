import type { FlagDecision } from '../../../models/flag.ts';
import type { FlagId } from '../../../models/ids.ts';
import type { Lease } from '../../../models/lease.ts';
import type { FlagCount, Page } from '../../../models/quote-store.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import { BatchForm, type TypedBatch } from '../components/batch-form.tsx';
import { Document } from '../components/document.tsx';
import { FlagCard } from '../components/flag-card.tsx';
import { Pager } from '../components/pager.tsx';
import { QueueFilters } from '../components/queue-filters.tsx';
import { QueueHelp } from '../components/queue-help.tsx';
import { type Happened, QueueNotice } from '../components/queue-notice.tsx';
import { QueueSays } from '../components/queue-says.tsx';
import { QueueTabs } from '../components/queue-tabs.tsx';
import { YourName } from '../components/your-name.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';
import { isNarrowed, type QueueView, queryOf } from '../queue-view.ts';
import { titleAbout } from '../title-about.ts';

/** What is dismissed together is chosen in the boxes of the list and settled by this form. */
const BATCH = 'dismissals';

interface QueuePageProps {
  readonly frame: Frame;
  readonly view: QueueView;
  readonly counts: readonly FlagCount[];
  readonly page: Page<FlagWithSides>;
  readonly cursor: string | null;
  /** Who looks, as the audit log names it. */
  readonly actor: string;
  /** Leases that run on the flags of the page. */
  readonly leases: ReadonlyMap<string, Lease>;
  /** How the flags of the page were settled, where they were. */
  readonly decisions: ReadonlyMap<FlagId, FlagDecision>;
  /** What happened a moment ago; null otherwise. */
  readonly happened: Happened | null;
  /** What was to be dismissed together and was not; null otherwise. */
  readonly batch: (TypedBatch & { readonly chosen: ReadonlySet<string> }) | null;
}

/** Flags as the address asks for them, each with its decision form; keys of queue.js go through them without a mouse. */
export function QueuePage(props: QueuePageProps) {
  const { frame, view, counts, page, cursor, actor, leases, decisions, happened, batch } = props;
  const { t } = frame;
  const query = queryOf(view);
  const here = pathWith('/flags', { ...query, cursor });
  const hasBatch = view.status === 'open' && page.items.length > 0;
  const isOthersToo = actor !== 'local';
  const yourName = <YourName t={t} actor={actor} returnTo={here} />;
  return (
    <Document
      frame={frame}
      title={titleAbout(t.queue.title, chosenWords())}
      current="/flags"
      scripts={['queue.js']}
      form={batch !== null && hasBatch ? { id: BATCH, byReturn: { disabled: true } } : null}
    >
      <header class="page-head">
        <h1>{t.queue.title}</h1>
        <p class="lead">{view.kind === 'near-duplicate' ? t.queue.nearDuplicateHint : t.queue.lead}</p>
      </header>
      {isOthersToo && yourName}
      <QueueTabs t={t} view={view} counts={counts}>
        <QueueHelp t={t} />
      </QueueTabs>
      <QueueFilters t={t} view={view} />
      {happened !== null && <QueueNotice t={t} happened={happened} returnTo={here} />}
      <h2 class="heard">{t.queue.findings}</h2>
      <div class="queue" data-list>
        {page.items.map((flag) => (
          <FlagCard
            key={flag.flag.id}
            t={t}
            {...flag}
            returnTo={here}
            desk={{ actor, lease: leases.get(flag.flag.id) ?? null }}
            decision={decisions.get(flag.flag.id) ?? null}
            batch={hasBatch ? { form: BATCH, isChosen: batch?.chosen.has(flag.flag.id) ?? false } : null}
          />
        ))}
      </div>
      {page.items.length === 0 && <p class="empty">{emptyWords()}</p>}
      {hasBatch && <BatchForm t={t} id={BATCH} returnTo={here} typed={batch} />}
      <Pager t={t} path="/flags" query={query} cursor={cursor} next={page.next} />
      {!isOthersToo && yourName}
      <QueueSays t={t} />
    </Document>
  );

  /** What is chosen, without the order. */
  function chosenWords(): string {
    const { kind, status, severity, speaker, outlet } = view;
    const words = [
      status === 'open' ? '' : t.queue.status[status],
      kind === null ? '' : t.flagKind[kind],
      severity === null ? '' : t.severity[severity],
      speaker,
      outlet,
    ];
    return words.filter((each) => each !== '').join(t.site.comma);
  }

  function emptyWords(): string {
    if (isNarrowed(view)) return t.queue.noneFits;
    return view.status === 'open' ? t.queue.none : t.queue.noneDecided[view.status];
  }
}
