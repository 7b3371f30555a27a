import type { Decision } from '../../../models/flag.ts';
import type { Messages } from '../messages.ts';
import { ActorName } from './actor-name.tsx';
import { NameList } from './name-list.tsx';
import { UndoForm } from './undo-form.tsx';
import { Instant } from './when.tsx';

interface DecisionLineProps {
  readonly t: Messages;
  readonly decision: Decision;
  /** Path to come back to after taking it back. */
  readonly path: string;
  /** Outlets of the appearances that it is about, as far as the page has them. */
  readonly outlets?: readonly string[];
}

/** One decision: what, who, when, why, and a way back while it holds. */
export function DecisionLine({ t, decision, path, outlets = [] }: DecisionLineProps) {
  const said = t.statement.decided(
    t.decision[decision.decision],
    <ActorName t={t} actor={decision.actor} />,
    <Instant t={t} at={decision.at} />,
  );
  return (
    <li>
      <p id={`${decision.id}-said`}>
        {said}
        {decision.type === 'flag' && <>: {t.decisionReason[decision.reason]}</>}
        {outlets.length > 0 && (
          <>
            : <NameList t={t} names={outlets} />
          </>
        )}
        {decision.undoneAt !== null && <> ({t.statement.undone(<Instant t={t} at={decision.undoneAt} />)})</>}
      </p>
      {decision.note !== null && (
        <p class="decision-note" dir="auto">
          {decision.note}
        </p>
      )}
      {decision.undoneAt === null && <UndoForm t={t} id={decision.id} of={`${decision.id}-said`} returnTo={path} />}
    </li>
  );
}
