import { stands } from '../../../models/verdict.ts';
import type { StatementRead } from '../../../services/read-statement.ts';
import type { VerdictOnStatement } from '../../../services/verdicts-in-full.ts';
import type { Messages } from '../messages.ts';
import { ResponseList } from './response-list.tsx';
import { VerdictWords } from './verdict-subject.tsx';
import { VerdictView } from './verdict-view.tsx';

/** Verdicts that are open to the eye; the rest opens on request. */
const SHOWN = 3;

interface VerdictsSectionProps {
  readonly t: Messages;
  readonly file: StatementRead;
  /** The number of each wording on this page, by its text key. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What people concluded about a statement and what those concerned say of it; a quiet line where nobody has yet. */
export function VerdictsSection({ t, file, numbers }: VerdictsSectionProps) {
  const { quote, verdicts, referenceFor, responses } = file;
  const view = ({ verdict, entries, claimedSpeaker, reference }: VerdictOnStatement) => (
    <VerdictView
      key={verdict.id}
      t={t}
      verdict={verdict}
      entries={entries}
      claimedSpeaker={claimedSpeaker}
      reference={reference}
      wording={wordingOf(verdict)}
    />
  );
  const wordingOf = ({ about }: VerdictOnStatement['verdict']) => {
    const found = file.wordings.find(({ wording }) => wording.id === about.wordingId)?.wording;
    const number = found && numbers.get(found.textKey);
    if (found === undefined || number === undefined) return null;
    return { name: t.statement.wordingNumber(t.number(number)), href: `#${found.id}` };
  };
  const rest = verdicts.slice(SHOWN);
  const isReviewed = verdicts.some(({ verdict }) => stands(verdict));
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">{t.statement.verdict}</h2>
      {!isReviewed && (
        <p class="not-reviewed">
          <strong>{t.lookUp.notReviewed}</strong> <span class="hint">{t.statement.notReviewedHint}</span>
        </p>
      )}
      {verdicts.slice(0, SHOWN).map(view)}
      {rest.length > 0 && (
        <details class="on-paper">
          <summary>{t.statement.moreVerdicts(rest.length)}</summary>
          {rest.map(view)}
        </details>
      )}
      {referenceFor.map(({ verdict, words }) => (
        <p key={verdict.id} class="hint">
          {t.statement.referenceFor(
            <a href={`/verdicts/${verdict.id}`}>
              <VerdictWords t={t} words={words} />
            </a>,
          )}
        </p>
      ))}
      <p class="section-links">
        <a href={`/verdicts/new?quote=${quote.id}`}>{t.statement.giveVerdict}</a>
        <a href={`/responses/new?quote=${quote.id}`}>{t.responseForm.title}</a>
        {isReviewed && <a href={`/quotes/${quote.id}/card`}>{t.statement.card}</a>}
      </p>
      {responses.length > 0 && (
        <>
          <h3 id="responses">{t.statement.responses}</h3>
          <p class="hint">{t.statement.responsesHint}</p>
          <ResponseList t={t} responses={responses} />
        </>
      )}
    </section>
  );
}
