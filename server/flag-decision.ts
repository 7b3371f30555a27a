import { z } from 'zod';
import { decisionReasonSchema } from '../models/flag.ts';
import { MAX_NAME_LENGTH, MAX_NOTE_LENGTH, textSchema, wordsSchema } from '../models/primitives.ts';

/** What a person says of a flag. A note of nothing, as a form sends it, is none. */
export const flagDecisionSchema = z.strictObject({
  decision: z.enum(['confirm', 'dismiss']),
  reason: decisionReasonSchema,
  note: textSchema(MAX_NOTE_LENGTH)
    .nullish()
    .transform((note) => note?.trim() || null),
  /** Under which name the flag was leased, where that is not who decides. */
  holder: wordsSchema(MAX_NAME_LENGTH).optional(),
});
