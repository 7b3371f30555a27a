import { z } from 'zod';
import { instantSchema } from './primitives.ts';

/** One line of the append-only audit log. `before` and `after` are the thing as JSON; null where there was none. */
export const eventSchema = z.object({
  /** Position in the log, from 1, given by the store; the order in which things were acknowledged. */
  sequence: z.int().min(1),
  at: instantSchema,
  actor: z.string(),
  act: z.enum([
    'article-added',
    'quote-recorded',
    'quotes-merged',
    'mentions-together',
    'mentions-apart',
    'flag-decided',
    'decision-undone',
    'article-re-read',
    'sample-added',
    'sample-removed',
    'speaker-changed',
    'speakers-apart',
    'outlet-changed',
    'verdict-given',
    'response-recorded',
    'flag-leased',
    'quote-split',
    'article-withheld',
  ]),
  /** Id of what it was done to. */
  subject: z.string(),
  /** Ids of what else it was done to, and whose history it is part of; left out where there is nothing else. */
  also: z.array(z.string()).min(1).optional(),
  before: z.json(),
  after: z.json(),
});
export type AuditEvent = Readonly<z.infer<typeof eventSchema>>;
/** An event to append. One that brings its number is taken over from another library. */
export type NewEvent = Omit<AuditEvent, 'sequence'> & { readonly sequence?: number };
