import { IsnadError } from '../../errors.ts';
import type { Lease } from '../../lease.ts';
import type { Collections } from './collections.ts';
import { codeOf, DUPLICATE_KEY } from './translate-errors.ts';

/** A lease may end between being refused and being read; then it is asked for again. */
const ATTEMPTS = 5;

/** Leases, each taken by one update of one row, so that of two who ask at once the server lets one through. */
export function prepareLeases({ leases }: Collections) {
  return {
    async takeLease(lease: Lease, now: string): Promise<Lease> {
      const { subject, holder, until } = lease;
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        try {
          await leases.updateOne(
            { _id: subject, $or: [{ until: { $lte: now } }, { holder }] },
            { $set: { holder, until } },
            { upsert: true },
          );
          return lease;
        } catch (error) {
          // Somebody else's runs: the row was not met, and another with its _id cannot be made.
          if (codeOf(error) !== DUPLICATE_KEY) throw error;
        }
        const running = await leases.findById(subject).lean();
        if (running !== null && running.until > now) return { subject, holder: running.holder, until: running.until };
      }
      throw new IsnadError('store/conflict', `the lease on ${subject} changes hands too fast`);
    },
    async endLease(subject: string, holder: string): Promise<void> {
      await leases.deleteOne({ _id: subject, holder });
    },
  };
}
