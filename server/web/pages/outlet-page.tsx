import type { OutletRead } from '../../../services/read-outlet.ts';
import { CreditsTable } from '../components/credits-table.tsx';
import { Document } from '../components/document.tsx';
import { Fact } from '../components/fact.tsx';
import { Name } from '../components/name.tsx';
import { NameList } from '../components/name-list.tsx';
import { OutletForm, type RefusedOutlet } from '../components/outlet-form.tsx';
import { Pager } from '../components/pager.tsx';
import { StatementList } from '../components/statement-list.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';

interface OutletPageProps {
  readonly frame: Frame;
  readonly read: OutletRead;
  readonly cursor: string | null;
  /** The form was saved a moment ago. */
  readonly isSaved?: boolean;
  readonly refused?: RefusedOutlet | null;
}

/** An outlet: what was printed there, whom it credits, and its names and hosts. It is not scored. */
export function OutletPage({ frame, read, cursor, isSaved = false, refused = null }: OutletPageProps) {
  const { t } = frame;
  const { outlet, statements, credits } = read;
  const names = outlet.names.filter((name) => name !== outlet.name);
  return (
    <Document frame={frame} title={outlet.name} current="/outlets" form={{ id: 'outlet-form' }}>
      <header class="page-head">
        <p class="eyebrow">{t.outlets.eyebrow}</p>
        <h1>
          <Name>{outlet.name}</Name>
        </h1>
        <dl class="facts">
          {names.length > 0 && (
            <Fact label={t.outlets.names}>
              <NameList t={t} names={names} />
            </Fact>
          )}
          {outlet.hosts.length > 0 && (
            <Fact label={t.outlets.hosts}>
              <bdi dir="ltr">{outlet.hosts.join(', ')}</bdi>
            </Fact>
          )}
        </dl>
      </header>
      {isSaved && (
        <div class="notice" role="status">
          <p>{t.outlets.done}</p>
        </div>
      )}
      <div class="with-aside">
        <section aria-labelledby="statements">
          <h2 id="statements">{t.outlets.statements}</h2>
          {statements.items.length === 0 ? (
            <p class="empty">{t.outlets.noStatements}</p>
          ) : (
            <>
              <p class="narrow">
                <a href={pathWith('/quotes', { outlet: outlet.name })}>{t.list.narrow}</a>
              </p>
              <StatementList t={t} items={statements.items} />
            </>
          )}
          <Pager t={t} path={`/outlets/${outlet.id}`} query={{}} cursor={cursor} next={statements.next} />
        </section>
        <aside class="aside">
          <section aria-labelledby="credits">
            <h2 id="credits">{t.outlets.credits}</h2>
            <p class="hint">
              {credits.read === 0 ? t.outlets.noCredits : t.outlets.creditsHint(credits.read, credits.hasMore)}
            </p>
            {credits.read > 0 && <CreditsTable t={t} credits={credits} />}
          </section>
          <section class="on-screen" aria-labelledby="edit">
            <h2 id="edit">{t.outlets.edit}</h2>
            <OutletForm t={t} outlet={outlet} refused={refused} />
          </section>
        </aside>
      </div>
    </Document>
  );
}
