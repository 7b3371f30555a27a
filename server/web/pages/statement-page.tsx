import type { FlagWithSides } from '../../../services/flag-sides.ts';
import type { QuoteRead } from '../../../services/read-quote.ts';
import { AppearanceLine } from '../components/appearance-line.tsx';
import { DecisionLine } from '../components/decision-line.tsx';
import { Document } from '../components/document.tsx';
import { FlagCard } from '../components/flag-card.tsx';
import { SourcingLine } from '../components/sourcing-line.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import { Instant, When } from '../components/when.tsx';
import { WordingCard } from '../components/wording-card.tsx';
import { Words } from '../components/words.tsx';
import type { Frame } from '../frame.ts';
import { speakerOf } from '../speaker-of.ts';

/** A statement: its wordings and reports, where each was printed, what is to be checked, and what was decided. */
export function StatementPage({ frame, file }: { readonly frame: Frame; readonly file: QuoteRead }) {
  const { t } = frame;
  const { quote, wordings, mentions, relations, flags, decisions, sourcing } = file;
  const versions = wordings.filter(({ wording }) => wording.role === 'version');
  const reports = wordings.filter(({ wording }) => wording.role === 'report');
  const path = `/quotes/${quote.id}`;
  const relationTo = (id: string) => relations.find(({ to }) => to === id) ?? null;
  const forPerson = flags.filter(({ flag }) => flag.severity !== 'information');
  const forInformation = flags.filter(({ flag }) => flag.severity === 'information');
  const card = (flag: FlagWithSides) => (
    <FlagCard key={flag.flag.id} t={t} {...flag} returnTo={path} showStatement={false} />
  );
  const isHeldWhole = mentions.some(({ mention }) => mention.basis === 'recording' || mention.basis === 'transcript');
  return (
    <Document frame={frame} title={firstLetters(quote.text)}>
      <header class="page-head statement-head">
        <p class="eyebrow">{t.statement.eyebrow}</p>
        <h1 class="statement">
          <Words lang={quote.lang} quoted>
            {quote.text}
          </Words>
        </h1>
        <p class="byline">
          <SpeakerName t={t} speaker={speakerOf(quote)} />
          {quote.said !== null && (
            <>
              {' · '}
              {t.statement.said} <When t={t} edtf={quote.said} />
            </>
          )}
        </p>
        <p class="sourcing">
          <SourcingLine t={t} sourcing={sourcing} />
          {!isHeldWhole && <>. {t.statement.noRecording}</>}
        </p>
        <p class="hint">
          {t.statement.added(<Instant t={t} at={quote.createdAt} />)}
          {wordings.length > 1 && <>. {t.statement.grouping[quote.grouping]}</>}
        </p>
      </header>

      {flags.length > 0 && (
        <section aria-labelledby="flags">
          <h2 id="flags">{t.statement.flags}</h2>
          {forPerson.length === 0 && <p class="hint">{t.statement.noFlags}</p>}
          {forPerson.map(card)}
          {forInformation.length > 0 && (
            <details>
              <summary>{t.statement.notes(forInformation.length)}</summary>
              {forInformation.map(card)}
            </details>
          )}
        </section>
      )}

      {versions.length > 0 && (
        <section aria-labelledby="wordings">
          <h2 id="wordings">{t.statement.wordings}</h2>
          <p class="hint">
            {t.statement.wordingsHint} {versions.length > 1 && t.statement.diffKey}
          </p>
          <ol class="wordings">
            {versions.map(({ wording, mentions: printed }) => (
              <WordingCard
                key={wording.id}
                t={t}
                wording={wording}
                printed={printed}
                relation={relationTo(wording.id)}
              />
            ))}
          </ol>
        </section>
      )}

      {reports.length > 0 && (
        <section aria-labelledby="reports">
          <h2 id="reports">{t.statement.reports}</h2>
          <p class="hint">{t.statement.reportsHint}</p>
          <ul class="wordings">
            {reports.map(({ wording, mentions: printed }) => (
              <WordingCard
                key={wording.id}
                t={t}
                wording={wording}
                printed={printed}
                relation={relationTo(wording.id)}
              />
            ))}
          </ul>
        </section>
      )}

      <section aria-labelledby="appearances">
        <h2 id="appearances">{t.statement.appearances}</h2>
        <p class="hint">{t.statement.appearancesHint}</p>
        <ol class="appearances">
          {mentions.map((appearance) => (
            <AppearanceLine key={appearance.mention.id} t={t} {...appearance} />
          ))}
        </ol>
      </section>

      <section aria-labelledby="decisions">
        <h2 id="decisions">{t.statement.decisions}</h2>
        {decisions.length === 0 ? (
          <p class="hint">{t.statement.noDecisions}</p>
        ) : (
          <ul class="decisions">
            {decisions.map((decision) => (
              <DecisionLine key={decision.id} t={t} decision={decision} path={path} />
            ))}
          </ul>
        )}
      </section>
    </Document>
  );
}

/** Enough of a quote for the title of a tab; whole letters, so that no surrogate pair is cut. */
function firstLetters(text: string): string {
  return Array.from(text.slice(0, 200)).slice(0, 80).join('');
}
