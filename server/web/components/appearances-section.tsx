import type { MentionId } from '../../../models/ids.ts';
import type { StatementRead } from '../../../services/read-statement.ts';
import type { Messages } from '../messages.ts';
import type { SplitTried } from '../statement-forms.ts';
import { AppearanceLine } from './appearance-line.tsx';
import { SplitForm } from './split-form.tsx';

interface AppearancesSectionProps {
  readonly t: Messages;
  readonly file: StatementRead;
  readonly numbers: ReadonlyMap<string, number>;
  /** A split that was refused, to be shown with what was ticked; null where there was none. */
  readonly tried: SplitTried | null;
}

/** Appearances that are open to the eye; the rest opens on request. */
const SHOWN = 12;

/** The form that the ticks belong to; there is none where there is nothing to split. */
export const SPLIT_FORM = 'split-form';

/** Where the words were printed, earliest first, with a tick at each for those that are of another statement. */
export function AppearancesSection({ t, file, numbers, tried }: AppearancesSectionProps) {
  const { quote, mentions, appearances } = file;
  const ticked = new Set<MentionId>(tried?.mentionIds);
  const canSplit = mentions.length > 1;
  const lines = mentions.map(({ mention, article }, index) => (
    <AppearanceLine
      key={mention.id}
      t={t}
      number={index + 1}
      mention={mention}
      article={article}
      wording={numbers.get(mention.textKey) ?? null}
      splitForm={canSplit ? SPLIT_FORM : null}
      isTicked={ticked.has(mention.id)}
    />
  ));
  const rest = mentions.slice(SHOWN);
  return (
    <section aria-labelledby="appearances">
      <h2 id="appearances">{t.statement.appearances}</h2>
      <p class="hint">
        {t.statement.appearancesHint}{' '}
        {appearances > mentions.length && t.statement.appearancesShown(mentions.length, appearances)}
      </p>
      <ol class="appearances">{lines.slice(0, SHOWN)}</ol>
      {rest.length > 0 && (
        // What was ticked before must not be hidden when the form comes back.
        <details class="on-paper" open={rest.some(({ mention }) => ticked.has(mention.id))}>
          <summary>{t.statement.moreAppearances(rest.length)}</summary>
          <ol class="appearances">{lines.slice(SHOWN)}</ol>
        </details>
      )}
      {canSplit && <SplitForm t={t} id={SPLIT_FORM} quoteId={quote.id} problem={tried?.problem ?? null} />}
    </section>
  );
}
