import type { Page } from '../../../models/quote-store.ts';
import type { ListedSpeaker } from '../../../services/list-speakers.ts';
import { Document } from '../components/document.tsx';
import { Name } from '../components/name.tsx';
import { NameList } from '../components/name-list.tsx';
import { NameSearch } from '../components/name-search.tsx';
import { Pager } from '../components/pager.tsx';
import type { Frame } from '../frame.ts';
import { titleAbout } from '../title-about.ts';

interface SpeakersPageProps {
  readonly frame: Frame;
  readonly q: string;
  /** Null where `q` was refused. */
  readonly page: Page<ListedSpeaker> | null;
  readonly cursor: string | null;
}

/** Speakers by name. */
export function SpeakersPage({ frame, q, page, cursor }: SpeakersPageProps) {
  const { t } = frame;
  return (
    <Document frame={frame} title={titleAbout(t.speakers.title, page && q)} current="/speakers">
      <header class="page-head">
        <h1>{t.speakers.title}</h1>
        <p class="lead">{t.speakers.lead}</p>
      </header>
      <NameSearch path="/speakers" value={q} words={t.speakers} isWrong={page === null} />
      {page !== null && page.items.length === 0 && (
        <div class="empty" role="status">
          <p>{q === '' ? t.speakers.empty : t.speakers.none(<Name>{q}</Name>)}</p>
          {q !== '' && <p>{t.speakers.noneAdvice}</p>}
        </div>
      )}
      {page !== null && page.items.length > 0 && (
        <ul class="directory">
          {page.items.map(({ speaker, statements, hasMore }) => (
            <li key={speaker.id}>
              <a href={`/speakers/${speaker.id}`}>
                <Name>{speaker.name}</Name>
              </a>
              <span class="directory-count">{t.speakers.statements(statements, hasMore)}</span>
              {speaker.aliases.length > 0 && (
                <span class="directory-names">
                  {t.speakers.names}: <NameList t={t} names={speaker.aliases.slice(0, ALIASES_SHOWN)} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {page !== null && <Pager t={t} path="/speakers" query={{ q }} cursor={cursor} next={page.next} />}
    </Document>
  );
}

/** Aliases told in a list; the page of the speaker has all. */
const ALIASES_SHOWN = 4;
