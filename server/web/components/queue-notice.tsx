import type { Decision, FlagDecision } from '../../../models/flag.ts';
import type { FlagId } from '../../../models/ids.ts';
import type { Lease } from '../../../models/lease.ts';
import type { FlagWithSides } from '../../../services/flag-sides.ts';
import type { Messages } from '../messages.ts';
import { flagPath } from '../paths.ts';
import { ActorName } from './actor-name.tsx';
import { FlagName } from './flag-name.tsx';
import { KeyHint } from './key-hint.tsx';
import { UndoForm } from './undo-form.tsx';
import { Instant } from './when.tsx';

/** A flag that was to be dismissed with others and stayed as it is, with what stands about it now. */
export interface LeftFlag extends FlagWithSides {
  readonly decision: FlagDecision | null;
  readonly lease: Lease | null;
}

/** What happened a moment ago, as the address of the page tells it. */
export type Happened =
  | { readonly type: 'decided'; readonly decision: Decision }
  | { readonly type: 'undone'; readonly decisions: readonly Decision[] }
  | {
      readonly type: 'dismissed';
      readonly decisions: readonly Decision[];
      readonly left: readonly LeftFlag[];
      /** Flags that were to be dismissed and are no longer held. */
      readonly gone: number;
    };

interface QueueNoticeProps {
  readonly t: Messages;
  readonly happened: Happened;
  readonly returnTo: string;
}

/** Says what was just decided or taken back, with the way back. */
export function QueueNotice({ t, happened, returnTo }: QueueNoticeProps) {
  if (happened.type === 'decided') {
    const { decision } = happened;
    return (
      <div class="notice" role="status" data-decisions={decision.id} data-settled={flagIds([decision]).join(' ')}>
        <p>
          {decision.type === 'flag' ? t.queue.decidedNow[decision.decision] : t.queue.groupedNow[decision.decision]}
        </p>
        <UndoForm t={t} id={decision.id} returnTo={returnTo} hasKey />
      </div>
    );
  }
  if (happened.type === 'undone') {
    return (
      <div
        class="notice"
        role="status"
        data-undone={happened.decisions.map(({ id }) => id).join(' ')}
        data-reopened={flagIds(happened.decisions)[0]}
      >
        <p>{t.queue.undoneNow(happened.decisions.length)}</p>
      </div>
    );
  }
  const { decisions, left, gone } = happened;
  return (
    <div
      class={left.length + gone > 0 ? 'notice notice-long' : 'notice'}
      role="status"
      data-decisions={decisions.map(({ id }) => id).join(' ')}
      data-settled={['dismissals', ...flagIds(decisions)].join(' ')}
    >
      <div class="notice-row">
        <p>{t.queue.dismissedNow(decisions.length)}</p>
        {decisions.length > 0 && <UndoAll t={t} decisions={decisions} returnTo={returnTo} />}
      </div>
      {left.length > 0 && (
        <>
          <p>{t.queue.left(left.length)}</p>
          <ul class="left-flags">
            {left.map((flag) => (
              <li key={flag.flag.id}>
                <a href={flagPath(flag.flag.id, returnTo)}>
                  <FlagName t={t} {...flag} />
                </a>
                : <WhyLeft t={t} {...flag} />
              </li>
            ))}
          </ul>
        </>
      )}
      {gone > 0 && <p>{t.queue.leftGone(gone)}</p>}
    </div>
  );
}

function WhyLeft({ t, decision, lease }: { readonly t: Messages } & LeftFlag) {
  if (decision !== null) {
    return (
      <>
        {t.queue.decidedBy(
          t.decision[decision.decision],
          <ActorName t={t} actor={decision.actor} />,
          <Instant t={t} at={decision.at} />,
          t.decisionReason[decision.reason],
        )}
      </>
    );
  }
  if (lease === null) return <>{t.queue.leftChanged}</>;
  return <>{t.queue.lease.held(<ActorName t={t} actor={lease.holder} />, <Instant t={t} at={lease.until} />)}</>;
}

interface UndoAllProps {
  readonly t: Messages;
  readonly decisions: readonly Decision[];
  readonly returnTo: string;
}

function UndoAll({ t, decisions, returnTo }: UndoAllProps) {
  return (
    <form class="undo-form" method="post" action="/decisions/undo">
      <input type="hidden" name="decisions" value={decisions.map(({ id }) => id).join(' ')} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <button class="quiet" type="submit">
        {decisions.length === 1 ? t.statement.undo : t.queue.undoAll} <KeyHint>U</KeyHint>
      </button>
    </form>
  );
}

/** The flags that decisions are about: queue.js drops the drafts of what is settled, and goes to what is open again. */
function flagIds(decisions: readonly Decision[]): FlagId[] {
  return decisions.flatMap((decision) => (decision.type === 'flag' ? [decision.flagId] : []));
}
