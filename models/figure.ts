import { z } from 'zod';

/**
 * A person or body that news is about, with the names it goes by: what tells one speaker in two scripts. Curated by hand
 * (services/text/figures.people.ts, figures.bodies.ts), never learnt.
 */
export const figureSchema = z.strictObject({
  /** Item of Wikidata; null where no source was found to verify one by, because a wrong id is worse than none. */
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .nullable(),
  kind: z.enum(['person', 'body']),
  english: z.string().min(1),
  arabic: z.string().min(1),
  /** Further full names and spellings, in any script. */
  also: z.array(z.string().min(1)),
  /** Bare surnames and bynames that newsrooms use for this figure alone. */
  short: z.array(z.string().min(1)),
});
export type Figure = Readonly<z.infer<typeof figureSchema>>;
