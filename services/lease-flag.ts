import { IsnadError } from '../models/errors.ts';
import type { FlagId } from '../models/ids.ts';
import type { Lease, LeaseInput } from '../models/lease.ts';
import type { Context } from './context.ts';

const MINUTE_MS = 60_000;

/**
 * Takes an open flag for a while, so that two people do not do the same work; the holder's own lease is prolonged. Only
 * a lease that is newly taken stands in the audit log.
 *
 * Rejects with flag/not-found, flag/already-decided, and flag/leased where somebody else's lease runs.
 */
export async function leaseFlag(
  { store, now, actor }: Context,
  id: FlagId,
  { holder = actor, minutes }: LeaseInput,
): Promise<Lease> {
  const flag = await store.flag(id);
  if (flag === undefined) throw new IsnadError('flag/not-found', `there is no flag ${id}`);
  if (flag.status !== 'open') throw new IsnadError('flag/already-decided', `flag ${id} is ${flag.status}`);
  const taken = now();
  const at = taken.toISOString();
  const [before] = await store.leases([id], at);
  const until = new Date(taken.getTime() + minutes * MINUTE_MS).toISOString();
  const lease = await store.takeLease({ subject: id, holder, until }, at);
  if (lease.holder !== holder) throw leased(lease);
  if (before?.holder !== holder) {
    const event = { at, actor, act: 'flag-leased' as const, subject: id, before: null, after: { holder, until } };
    await store.apply({ events: [event] }, 'editorial');
  }
  return lease;
}

/** Ends the holder's lease; none is none. Rejects with flag/not-found, and flag/leased where somebody else's runs. */
export async function releaseFlag({ store, now, actor }: Context, id: FlagId, holder: string = actor): Promise<void> {
  if ((await store.flag(id)) === undefined) throw new IsnadError('flag/not-found', `there is no flag ${id}`);
  await demandNoOtherLease({ store, now, actor }, id, holder);
  await store.endLease(id, holder);
}

/** Rejects with flag/leased where a lease on the flag runs that is not this holder's. */
export async function demandNoOtherLease({ store, now }: Context, id: FlagId, holder: string): Promise<void> {
  const [lease] = await store.leases([id], now().toISOString());
  if (lease !== undefined && lease.holder !== holder) throw leased(lease);
}

function leased({ subject, holder, until }: Lease): IsnadError {
  return new IsnadError('flag/leased', `${subject} is with ${holder} until ${until}`, [
    { field: 'holder', message: `is ${holder} until ${until}` },
  ]);
}
