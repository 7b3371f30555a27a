import { z } from 'zod';
import { flagIdSchema } from './ids.ts';
import { instantSchema, MAX_NAME_LENGTH, wordsSchema } from './primitives.ts';

/** A reviewer's hold on a flag until an instant, so that two do not do the same work. It ends by itself. */
export const leaseSchema = z.object({
  subject: flagIdSchema,
  holder: wordsSchema(MAX_NAME_LENGTH),
  until: instantSchema,
});
export type Lease = Readonly<z.infer<typeof leaseSchema>>;

/** Minutes that a lease runs where it is not said: two passages and their articles are read in less. */
export const LEASE_MINUTES = 15;

/** Longest lease in minutes; who needs more prolongs it, and who went home does not hold up the queue till morning. */
export const MAX_LEASE_MINUTES = 60;

/** What POST /flags/:id/lease takes; the holder is the actor where it is not said. */
export const leaseInputSchema = z.strictObject({
  holder: wordsSchema(MAX_NAME_LENGTH).optional(),
  minutes: z.int().min(1).max(MAX_LEASE_MINUTES).default(LEASE_MINUTES),
});
export type LeaseInput = Readonly<z.infer<typeof leaseInputSchema>>;
