import type { Outlet } from '../../../models/outlet.ts';
import type { Page } from '../../../models/quote-store.ts';
import { Document } from '../components/document.tsx';
import { Name } from '../components/name.tsx';
import { NameList } from '../components/name-list.tsx';
import { NameSearch } from '../components/name-search.tsx';
import { Pager } from '../components/pager.tsx';
import type { Frame } from '../frame.ts';
import { titleAbout } from '../title-about.ts';

interface OutletsPageProps {
  readonly frame: Frame;
  readonly q: string;
  /** Null where `q` was refused. */
  readonly page: Page<Outlet> | null;
  readonly cursor: string | null;
}

/** Names and hosts told in a list; the page of the outlet has all. */
const SHOWN = 4;

/** Outlets by name. */
export function OutletsPage({ frame, q, page, cursor }: OutletsPageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={titleAbout(t.outlets.title, page && q)} current="/outlets">
      <header class="page-head">
        <h1>{t.outlets.title}</h1>
        <p class="lead">{t.outlets.lead}</p>
      </header>
      <NameSearch path="/outlets" value={q} words={t.outlets} isWrong={page === null} />
      {page !== null && page.items.length === 0 && (
        <div class="empty" role="status">
          <p>{q === '' ? t.outlets.empty : t.outlets.none(<Name>{q}</Name>)}</p>
          {q !== '' && <p>{t.outlets.noneAdvice}</p>}
        </div>
      )}
      {page !== null && page.items.length > 0 && (
        <ul class="directory">
          {page.items.map(({ id, name, names, hosts }) => (
            <li key={id}>
              <a href={`/outlets/${id}`}>
                <Name>{name}</Name>
              </a>
              {hosts.length > 0 && (
                <span class="directory-count" dir="ltr">
                  {hosts.slice(0, SHOWN).join(', ')}
                </span>
              )}
              {names.length > 1 && (
                <span class="directory-names">
                  {t.outlets.names}: <NameList t={t} names={names.filter((one) => one !== name).slice(0, SHOWN)} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {page !== null && <Pager t={t} path="/outlets" query={{ q }} cursor={cursor} next={page.next} />}
    </Document>
  );
}
