import { z } from 'zod';
import { relationKindSchema } from './relation.ts';

/**
 * How two texts compare, stored once for the two texts whichever quotes they stand in. `a < b` as strings.
 * Only grouping relations are kept: they are what a later arrival has to be able to walk.
 */
export const textLinkSchema = z.object({
  a: z.string(),
  b: z.string(),
  relation: relationKindSchema,
  likeness: z.number(),
  /** Version of the comparer that found it. */
  comparer: z.int(),
});
export type TextLink = Readonly<z.infer<typeof textLinkSchema>>;
