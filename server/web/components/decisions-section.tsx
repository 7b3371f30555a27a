import type { Decision } from '../../../models/flag.ts';
import type { MentionId } from '../../../models/ids.ts';
import type { StatementRead } from '../../../services/read-statement.ts';
import type { Messages } from '../messages.ts';
import type { MergeTried } from '../statement-forms.ts';
import { DecisionLine } from './decision-line.tsx';
import { MergeForm } from './merge-form.tsx';

interface DecisionsSectionProps {
  readonly t: Messages;
  readonly file: StatementRead;
  /** Path to come back to after a decision was taken back. */
  readonly path: string;
  readonly merge: MergeTried | null;
}

/** Decisions that are open to the eye; the rest opens on request. */
const SHOWN = 6;

/** What people decided about a statement, each with a way back, and the form that makes it one with another. */
export function DecisionsSection({ t, file: { quote, decisions, mentions }, path, merge }: DecisionsSectionProps) {
  const printedBy = new Map<MentionId, string | null>(mentions.map((one) => [one.mention.id, one.article.outlet]));
  const line = (decision: Decision) => (
    <DecisionLine
      key={decision.id}
      t={t}
      decision={decision}
      path={path}
      outlets={decision.type === 'group' ? outletsOf(decision.mentionIds) : []}
    />
  );
  const rest = decisions.slice(SHOWN);
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{t.statement.decisions}</h2>
      {decisions.length === 0 ? (
        <p class="hint">{t.statement.noDecisions}</p>
      ) : (
        <ul class="decisions">{decisions.slice(0, SHOWN).map(line)}</ul>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{t.statement.moreDecisions(rest.length)}</summary>
          <ul class="decisions">{rest.map(line)}</ul>
        </details>
      )}
      <MergeForm t={t} quoteId={quote.id} tried={merge} />
    </section>
  );

  function outletsOf(ids: readonly MentionId[]): string[] {
    return [...new Set(ids.flatMap((id) => printedBy.get(id) ?? []))];
  }
}
