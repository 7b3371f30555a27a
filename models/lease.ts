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
