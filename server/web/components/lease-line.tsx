import type { Flag } from '../../../models/flag.ts';
import type { Lease } from '../../../models/lease.ts';
import type { Messages } from '../messages.ts';
import { ActorName } from './actor-name.tsx';
import { Instant } from './when.tsx';

/** Who looks at flags, and what is known of one of them. */
export interface Desk {
  /** Who looks, as the audit log names it. */
  readonly actor: string;
  /** The lease that runs on the flag. */
  readonly lease: Lease | null;
}

/** True where somebody else is at work on the flag. */
export function isHeldByOther({ actor, lease }: Desk): boolean {
  return lease !== null && lease.holder !== actor;
}

interface LeaseLineProps {
  readonly t: Messages;
  readonly flag: Flag;
  /** Id of the heading that names the flag. */
  readonly name: string;
  readonly desk: Desk;
  readonly returnTo: string;
}

/** Who is at work on a flag and until when, with the way to take it, stay on it or let it go. One user alone needs none. */
export function LeaseLine({ t, flag, name, desk, returnTo }: LeaseLineProps) {
  const { lease, actor } = desk;
  if (lease !== null && isHeldByOther(desk)) {
    return (
      <p class="lease lease-held">
        {t.queue.lease.held(<ActorName t={t} actor={lease.holder} />, <Instant t={t} at={lease.until} />)}{' '}
        {t.queue.lease.heldHint}
      </p>
    );
  }
  if (actor === 'local') return null;
  return (
    <div class="lease">
      {lease !== null && <p>{t.queue.lease.mine(<Instant t={t} at={lease.until} />)}</p>}
      <form method="post" action={`/flags/${flag.id}/lease`} data-lease={lease === null ? 'free' : 'mine'}>
        <input type="hidden" name="returnTo" value={returnTo} />
        <button class="quiet" type="submit" id={`${flag.id}-lease`} aria-labelledby={`${flag.id}-lease ${name}`}>
          {lease === null ? t.queue.lease.take : t.queue.lease.renew}
        </button>
      </form>
      {lease !== null && (
        <form method="post" action={`/flags/${flag.id}/release`}>
          <input type="hidden" name="returnTo" value={returnTo} />
          <button class="quiet" type="submit" id={`${flag.id}-release`} aria-labelledby={`${flag.id}-release ${name}`}>
            {t.queue.lease.release}
          </button>
        </form>
      )}
      {lease === null && (
        <p data-lease-taken hidden>
          {t.queue.lease.takenNow}
        </p>
      )}
    </div>
  );
}
