import type { StatementRead } from '../../../services/read-statement.ts';
import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';
import { WordingCard } from './wording-card.tsx';

interface WordingsSectionProps {
  readonly t: Messages;
  readonly file: Pick<StatementRead, 'quote' | 'wordings' | 'relations' | 'against' | 'verdicts'>;
  /** The number of each wording on this page, by its text key. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Wordings and reports that are open to the eye beside the chosen one; the rest opens on request. */
const SHOWN = { version: 6, report: 4 } as const;

/** A wording of at most so many UTF-16 code units fits the window, and stays in view beside the others. */
const IN_VIEW = 600;

/**
 * The wordings of a statement side by side: the chosen one stays in view, and each other one shows what differs from it.
 * Headlines and reported speech come after them and are never counted among them.
 */
export function WordingsSection({ t, file, numbers }: WordingsSectionProps) {
  const { quote, wordings, relations, against, verdicts } = file;
  const compared = new Map(relations.map((relation) => [relation.to, relation]));
  const chosen = wordings.find(({ wording }) => wording.id === against);
  const others = wordings.filter(({ wording }) => compared.has(wording.id));
  const standing = verdicts.flatMap(({ verdict }) => (verdict.state === 'withdrawn' ? [] : [verdict]));
  const left = wordings.length - others.length - 1;
  const card = ({ wording, mentions }: (typeof wordings)[number], isInPart: boolean) => (
    <WordingCard
      key={wording.id}
      t={t}
      wording={wording}
      number={numbers.get(wording.textKey) ?? 0}
      printed={mentions}
      relation={compared.get(wording.id) ?? null}
      verdict={standing.find(({ about }) => about.wordingId === wording.id) ?? null}
      chosenLength={chosen?.wording.text.length ?? 0}
      isInPart={isInPart}
      compareHref={wordings.length < 2 ? null : `${pathWith(`/quotes/${quote.id}`, { against: wording.id })}#wordings`}
    />
  );
  const version = (one: (typeof wordings)[number]) => card(one, false);
  const report = (one: (typeof wordings)[number]) => card(one, true);
  if (chosen === undefined) return null;
  const versions = others.filter(({ wording }) => wording.role === 'version');
  const reports = others.filter(({ wording }) => wording.role === 'report');
  const isShort = chosen.wording.text.length <= IN_VIEW;
  const isReportChosen = chosen.wording.role === 'report';
  return (
    <section aria-labelledby="wordings">
      <h2 id="wordings">{t.statement.wordings}</h2>
      <p class="hint">
        {wordings.some(({ wording }) => wording.role === 'version')
          ? t.statement.wordingsHint
          : t.statement.reportsHint}{' '}
        {others.length > 0 && t.statement.diffKey}
      </p>
      <div class={others.length === 0 ? 'wordings' : 'wordings wordings-beside'}>
        <div class={isShort ? 'wording-reference wording-reference-short' : 'wording-reference'}>{version(chosen)}</div>
        {others.length > 0 && (
          <div class="wording-others">
            {versions.slice(0, SHOWN.version).map(version)}
            {versions.length > SHOWN.version && (
              <details class="on-paper">
                <summary>{t.statement.moreWordings(versions.length - SHOWN.version)}</summary>
                {versions.slice(SHOWN.version).map(version)}
              </details>
            )}
            {(reports.length > 0 || isReportChosen) && (
              <div class="reports">
                <h3 class="reports-head" id="reports">
                  {t.statement.reports}
                </h3>
                <p class="hint">{t.statement.reportsHint}</p>
                {reports.slice(0, SHOWN.report).map(report)}
                {reports.length > SHOWN.report && (
                  <details class="on-paper">
                    <summary>{t.statement.moreReports(reports.length - SHOWN.report)}</summary>
                    {reports.slice(SHOWN.report).map(report)}
                  </details>
                )}
              </div>
            )}
            {left > 0 && <p class="hint">{t.statement.notCompared(left)}</p>}
          </div>
        )}
      </div>
    </section>
  );
}
