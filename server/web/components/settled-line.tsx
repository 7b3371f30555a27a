import type { FlagDecision } from '../../../models/flag.ts';
import type { Messages } from '../messages.ts';
import { ActorName } from './actor-name.tsx';
import { UndoForm } from './undo-form.tsx';
import { Instant } from './when.tsx';

interface SettledLineProps {
  readonly t: Messages;
  /** Id of the heading that names the flag. */
  readonly name: string;
  readonly decision: FlagDecision;
  readonly returnTo: string;
}

/** How a flag was settled: what, by whom, when, why, with the note, and a way back. */
export function SettledLine({ t, name, decision, returnTo }: SettledLineProps) {
  const { actor, at, reason, note } = decision;
  return (
    <div class="settled">
      <p>
        {t.queue.decidedBy(
          t.decision[decision.decision],
          <ActorName t={t} actor={actor} />,
          <Instant t={t} at={at} />,
          t.decisionReason[reason],
        )}
      </p>
      {note !== null && (
        <p class="decision-note" dir="auto">
          {note}
        </p>
      )}
      {decision.undoneAt === null && <UndoForm t={t} id={decision.id} of={name} returnTo={returnTo} />}
    </div>
  );
}
