import type { VerdictRead } from '../../../services/read-verdict.ts';
import type { Messages } from '../messages.ts';
import { StatementHeading } from './statement-heading.tsx';
import { GivenTo, VerdictWords } from './verdict-subject.tsx';

interface VerdictHeadProps {
  readonly t: Messages;
  readonly read: VerdictRead;
  /** What the page is for; above the words. */
  readonly eyebrow: string;
}

/** The head of a page about one verdict: the words it is about, who they are given to, and their statement. */
export function VerdictHead({ t, read: { words, claimedSpeaker, quote }, eyebrow }: VerdictHeadProps) {
  return (
    <header class="page-head statement-head">
      <p class="eyebrow">{eyebrow}</p>
      {words === null ? (
        <h1 class="statement">
          <VerdictWords t={t} words={null} />
        </h1>
      ) : (
        <StatementHeading t={t} {...words} />
      )}
      <p class="byline">
        {claimedSpeaker !== null && (
          <>
            <GivenTo t={t} claimedSpeaker={claimedSpeaker} />
            {t.site.between}
          </>
        )}
        {quote !== null && <a href={`/quotes/${quote.id}`}>{t.verdict.openStatement}</a>}
      </p>
    </header>
  );
}
