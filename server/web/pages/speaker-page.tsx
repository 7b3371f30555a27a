import { overTime } from '../../../services/over-time.ts';
import type { SpeakerRead } from '../../../services/read-speaker.ts';
import { fold } from '../../../services/text/fold.ts';
import { AliasesForm, type RefusedAliases } from '../components/aliases-form.tsx';
import { Document } from '../components/document.tsx';
import { JoinedSpeaker } from '../components/joined-speaker.tsx';
import { KeptApart } from '../components/kept-apart.tsx';
import { Name } from '../components/name.tsx';
import { NameList } from '../components/name-list.tsx';
import { OverTimePlot } from '../components/over-time-plot.tsx';
import { Pager } from '../components/pager.tsx';
import { StatementList } from '../components/statement-list.tsx';
import { SuggestionCard } from '../components/suggestion-card.tsx';
import type { Frame } from '../frame.ts';
import { pathWith } from '../paths.ts';

/** What a reviewer did a moment ago. */
export type SpeakerDone = 'joined' | 'parted' | 'named' | 'apart' | 'asked';

interface SpeakerPageProps {
  readonly frame: Frame;
  readonly read: SpeakerRead;
  readonly cursor: string | null;
  readonly done?: SpeakerDone | null;
  /** Somebody else merged or parted speakers meanwhile. */
  readonly isStale?: boolean;
  readonly refused?: RefusedAliases | null;
}

/** A speaker: statements over time and in a list, what is only attributed kept apart, and the names. */
export function SpeakerPage({ frame, read, cursor, done = null, isStale = false, refused = null }: SpeakerPageProps) {
  const { t } = frame;
  const { speaker, figure, counts, statements, joined, aliases, suggestions, apart } = read;
  const { clear, unclear, next } = statements;
  const known = figure === null ? '' : figure[t.language === 'ar' ? 'arabic' : 'english'];
  const isNamedSo = [speaker.name, ...speaker.aliases].some((name) => fold(name) === fold(known));
  return (
    <Document
      frame={frame}
      title={speaker.name}
      current="/speakers"
      form={refused === null ? null : { id: 'aliases-form' }}
    >
      <header class="page-head">
        <p class="eyebrow">{t.speakers.eyebrow}</p>
        <h1>
          <Name>{speaker.name}</Name>
        </h1>
        {known !== '' && !isNamedSo && <p class="byline">{t.speakers.inThisLanguage(<Name>{known}</Name>)}</p>}
        {speaker.aliases.length > 0 && (
          <p class="byline">
            {t.speakers.names}: <NameList t={t} names={speaker.aliases} />
          </p>
        )}
      </header>
      {done !== null && (
        <div class="notice" role="status">
          <p>{t.speakers.done[done]}</p>
        </div>
      )}
      {isStale && (
        <p class="field-problem" role="alert">
          {t.speakers.meanwhile}
        </p>
      )}
      <div class="with-aside">
        <div>
          <OverTimePlot t={t} id="over-time" caption={t.speakers.overTime} over={overTime(counts)} />
          <section aria-labelledby="statements">
            <h2 id="statements">{t.speakers.statementsTitle}</h2>
            {clear.length + unclear.length > 0 && (
              <p class="narrow">
                <a href={pathWith('/quotes', { speaker: speaker.name })}>{t.list.narrow}</a>
              </p>
            )}
            {clear.length === 0 && (
              <p class="empty">{unclear.length === 0 ? t.speakers.noStatements : t.speakers.noneClear}</p>
            )}
            <StatementList t={t} items={clear} isOfOne />
          </section>
          {unclear.length > 0 && (
            <section class="apart" aria-labelledby="unclear">
              <h2 id="unclear">{t.speakers.unclear}</h2>
              <p class="hint">{t.speakers.unclearHint}</p>
              <StatementList t={t} items={unclear} isOfOne />
            </section>
          )}
          {(cursor !== null || next !== null) && <p class="hint">{t.speakers.partedByPage}</p>}
          <Pager t={t} path={`/speakers/${speaker.id}`} query={{}} cursor={cursor} next={next} />
        </div>
        <aside class="aside on-screen">
          <section aria-labelledby="to-confirm">
            <h2 id="to-confirm">{t.speakers.confirm}</h2>
            <p class="hint">{suggestions.length === 0 ? t.speakers.noneToConfirm : t.speakers.confirmHint}</p>
            <ul class="suggestions">
              {suggestions.map((suggestion) => (
                <SuggestionCard key={suggestion.speaker.id} t={t} speaker={speaker} suggestion={suggestion} />
              ))}
            </ul>
          </section>
          {apart.length > 0 && (
            <section aria-labelledby="kept-apart">
              <h2 id="kept-apart">{t.speakers.apart}</h2>
              <p class="hint">{t.speakers.apartHint}</p>
              <ul class="suggestions">
                {apart.map((kept) => (
                  <KeptApart key={kept.speaker.id} t={t} speaker={speaker.id} kept={kept} />
                ))}
              </ul>
            </section>
          )}
          {joined.length > 0 && (
            <section aria-labelledby="joined">
              <h2 id="joined">{t.speakers.joined}</h2>
              <p class="hint">{t.speakers.joinedHint}</p>
              <ul class="suggestions">
                {joined.map((other) => (
                  <JoinedSpeaker key={other.id} t={t} speaker={speaker.id} joined={other} />
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="aliases">
            <h2 id="aliases">{t.speakers.aliases}</h2>
            <AliasesForm t={t} speaker={speaker} aliases={aliases} refused={refused} />
          </section>
        </aside>
      </div>
    </Document>
  );
}
