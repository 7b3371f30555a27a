import type { Page } from '../../../models/quote-store.ts';
import { type VerdictState, verdictStateSchema } from '../../../models/verdict.ts';
import type { ListedVerdict } from '../../../services/read-verdict.ts';
import { Badge } from '../components/badge.tsx';
import { Document } from '../components/document.tsx';
import { Pager } from '../components/pager.tsx';
import { GivenTo, VerdictWords } from '../components/verdict-subject.tsx';
import { When } from '../components/when.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';
import { titleAbout } from '../title-about.ts';
import { verdictHeadline, wordsBeside } from '../verdict-headline.ts';
import { STATE_TONES } from '../verdict-tones.ts';

interface VerdictsPageProps {
  readonly frame: Frame;
  /** Null: every state. */
  readonly state: VerdictState | null;
  readonly page: Page<ListedVerdict>;
  readonly cursor: string | null;
}

/** What people concluded, newest first, by state. */
export function VerdictsPage({ frame, state, page, cursor }: VerdictsPageProps) {
  const { t } = frame;
  return (
    <Document
      frame={frame}
      title={titleAbout(t.site.verdicts, state && t.verdictWords.state[state])}
      current="/verdicts"
    >
      <header class="page-head">
        <h1>{t.site.verdicts}</h1>
        <p class="lead">{t.verdict.listLead}</p>
      </header>
      <nav aria-label={t.verdict.states}>
        <ul class="tabs">
          {[null, ...verdictStateSchema.options].map((one) => (
            <li key={one}>
              <a href={pathWith('/verdicts', { state: one })} aria-current={one === state ? 'page' : undefined}>
                {one === null ? t.verdict.all : t.verdictWords.state[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.items.length === 0 ? (
        <p class="empty">{t.verdict.none}</p>
      ) : (
        <ul class="statements">
          {page.items.map((listed) => (
            <VerdictItem key={listed.verdict.id} frame={frame} listed={listed} />
          ))}
        </ul>
      )}
      <Pager t={t} path="/verdicts" query={{ state }} cursor={cursor} next={page.next} />
    </Document>
  );
}

function VerdictItem({ frame: { t }, listed }: { readonly frame: Frame; readonly listed: ListedVerdict }) {
  const { verdict, words, claimedSpeaker } = listed;
  const { state } = t.verdictWords;
  return (
    <li>
      <p class="verdict-line">
        <strong>{verdictHeadline(t, verdict)}</strong>
        {wordsBeside(t, verdict).map((word) => (
          <span key={word}>
            {t.site.between}
            {word}
          </span>
        ))}{' '}
        <Badge tone={STATE_TONES[verdict.state]}>{state[verdict.state]}</Badge>
      </p>
      <p class="statement-words clamped">
        <a href={`/verdicts/${verdict.id}`}>
          <VerdictWords t={t} words={words} />
        </a>
      </p>
      <p class="byline">
        {claimedSpeaker !== null && (
          <>
            <GivenTo t={t} claimedSpeaker={claimedSpeaker} />
            {t.site.between}
          </>
        )}
        {t.verdictWords.asOf} <When t={t} edtf={verdict.asOf} />
      </p>
    </li>
  );
}
