import { type Decision, type FlagKind, flagKindSchema } from '../../../models/flag.ts';
import type { Page } from '../../../models/quote-store.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import { Document } from '../components/document.tsx';
import { FlagCard } from '../components/flag-card.tsx';
import { Pager } from '../components/pager.tsx';
import { UndoForm } from '../components/undo-form.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';

interface QueuePageProps {
  readonly frame: Frame;
  /** Null: every kind that asks for a person, near-duplicates left out. */
  readonly kind: FlagKind | null;
  /** Kinds that have open flags. */
  readonly kinds: ReadonlySet<FlagKind>;
  readonly page: Page<FlagWithSides>;
  readonly cursor: string | null;
  /** What was decided a moment ago, with a way back; null otherwise. */
  readonly decided: Decision | null;
}

/** Kinds in the order of the tabs: near-duplicates, which are only for information, last. */
const TABS = [...flagKindSchema.options.filter((kind) => kind !== 'near-duplicate'), 'near-duplicate'] as const;

/** Open flags, the most urgent first, each with its decision form. */
export function QueuePage({ frame, kind, kinds, page, cursor, decided }: QueuePageProps) {
  const { t } = frame;
  const here = pathWith('/flags', { kind, cursor });
  return (
    <Document frame={frame} title={t.queue.title} current="/flags">
      <header class="page-head">
        <h1>{t.queue.title}</h1>
        <p class="lead">{kind === 'near-duplicate' ? t.queue.nearDuplicateHint : t.queue.lead}</p>
      </header>
      {decided !== null && decided.type === 'flag' && decided.undoneAt === null && (
        <div class="notice" role="status">
          <p>{t.queue.decidedNow[decided.decision]}</p>
          <UndoForm t={t} id={decided.id} returnTo={here} />
        </div>
      )}
      <nav aria-label={t.queue.kinds}>
        <ul class="tabs">
          <li>
            <a href="/flags" aria-current={kind === null ? 'page' : undefined}>
              {t.queue.all}
            </a>
          </li>
          {TABS.filter((tab) => kinds.has(tab) || tab === kind).map((tab) => (
            <li key={tab} class={tab === 'near-duplicate' ? 'tab-apart' : undefined}>
              <a href={pathWith('/flags', { kind: tab })} aria-current={kind === tab ? 'page' : undefined}>
                {t.flagKind[tab]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.items.length === 0 ? (
        <p class="empty">{t.queue.none}</p>
      ) : (
        page.items.map((flag) => <FlagCard key={flag.flag.id} t={t} {...flag} returnTo={here} />)
      )}
      <Pager t={t} path="/flags" query={{ kind }} cursor={cursor} next={page.next} />
    </Document>
  );
}
