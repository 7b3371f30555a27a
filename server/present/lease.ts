import type { Lease } from '../../models/lease.ts';

/** A lease as JSON: who is at work on the flag, and until when. */
export function presentLease({ subject, holder, until }: Lease) {
  return { flagId: subject, holder, until };
}
