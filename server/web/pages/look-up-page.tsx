import type { LookUp } from '../../../services/look-up-quote.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import type { VerdictOnStatement } from '../../../services/verdicts-in-full.ts';
import { Badge } from '../components/badge.tsx';
import { CheckBox } from '../components/check-box.tsx';
import { ClosestMatch } from '../components/closest-match.tsx';
import { Document } from '../components/document.tsx';
import { IsolatedWords } from '../components/isolated-words.tsx';
import { Name } from '../components/name.tsx';
import { OtherMatch } from '../components/other-match.tsx';
import { RecordForm } from '../components/record-form.tsx';
import type { Frame } from '../frame.ts';
import { titleAbout } from '../title-about.ts';

interface LookUpPageProps {
  readonly frame: Frame;
  readonly lookUp: LookUp;
  /** The answer in words, in the language of the page. */
  readonly answer: string;
  /** All that is held about the closest match; null when there is none. */
  readonly closest: QuoteRead | null;
  /** Verdicts that stand on the closest wording. */
  readonly verdicts: readonly VerdictOnStatement[];
  /** Address of this server (site-address.ts). */
  readonly site: string;
}

/** The answer to a quote in the one box: the closest wording held with everything that differs, or what was searched. */
export function LookUpPage({ frame, lookUp, answer, closest, verdicts, site }: LookUpPageProps) {
  const { t } = frame;
  const { query, speaker } = lookUp.searched;
  const isFound = lookUp.kind !== 'not-found';
  const [first, ...others] = lookUp.matches;
  const isReviewed = verdicts.length > 0;
  const record = (
    <>
      <p class="hint">{t.lookUp.recordHint}</p>
      <RecordForm t={t} values={{ text: query, speaker: speaker ?? '', outlet: '', url: '', saidAt: '' }} />
    </>
  );
  return (
    <Document frame={frame} title={titleAbout(t.lookUp.title, query)} current="/" scripts={['copy.js']}>
      <CheckBox t={t} text={query} speaker={speaker} rows={3} />
      <section class="answer" aria-labelledby="answer">
        {isFound && (
          <p class="eyebrow">
            {t.lookUp.closest} <Badge tone="plain">{isReviewed ? t.lookUp.reviewed : t.lookUp.notReviewed}</Badge>{' '}
            {first?.comparison.conflict && <Badge tone="conflict">{t.lookUp.conflict}</Badge>}
          </p>
        )}
        <h1 id="answer" class="answer-words">
          <IsolatedWords text={answer} />
        </h1>
        {isFound && first !== undefined && (
          <ClosestMatch t={t} query={query} match={first} closest={closest} verdicts={verdicts} site={site} />
        )}
        <p class="hint searched">
          {t.lookUp.searched(
            lookUp.searched.wordings,
            t.languageName(lookUp.searched.lang),
            lookUp.isLanguageCertain || lookUp.searched.lang === 'und',
            speaker === null ? null : <Name>{speaker}</Name>,
          )}
        </p>
      </section>
      {(isFound ? others : lookUp.matches).length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t.lookUp.others}</h2>
          <ul class="matches">
            {(isFound ? others : lookUp.matches).map((match) => (
              <OtherMatch key={match.quote.id} t={t} match={match} />
            ))}
          </ul>
        </section>
      )}
      <section class="on-screen" aria-labelledby="record">
        {isFound ? (
          <details>
            <summary id="record">{t.lookUp.record}</summary>
            {record}
          </details>
        ) : (
          <>
            <h2 id="record">{t.lookUp.record}</h2>
            {record}
          </>
        )}
        <form class="other-way" method="post" action="/check">
          <input type="hidden" name="q" value={query} />
          <button class="quiet" type="submit" name="as" value="article">
            {t.lookUp.asArticle}
          </button>
        </form>
      </section>
    </Document>
  );
}
