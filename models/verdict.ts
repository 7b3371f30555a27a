import { z } from 'zod';
import {
  type MentionId,
  mentionIdSchema,
  responseIdSchema,
  speakerIdSchema,
  verdictIdSchema,
  type WordingId,
  wordingIdSchema,
} from './ids.ts';
import { edtfSchema, httpUrlSchema, instantSchema, MAX_NOTE_LENGTH, textSchema } from './primitives.ts';
import { sourcingLinkSchema } from './sourcing.ts';

/** Something a conclusion rests on: a link, with what it shows. */
export const evidenceSchema = z.object({
  url: httpUrlSchema.nullable(),
  note: textSchema(MAX_NOTE_LENGTH),
  at: instantSchema,
});
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;

/** draft: not shown. published, corrected: shown, the latter as a correction. withdrawn: shown as taken back. */
export const verdictStateSchema = z.enum(['draft', 'published', 'corrected', 'withdrawn']);
export type VerdictState = z.infer<typeof verdictStateSchema>;

/**
 * A reviewed conclusion about a claimed use, on three axes. Only people give verdicts: nothing in services/ but the
 * use case that a reviewer calls may make one. A change is a new entry with the same id and the next version.
 */
export const verdictSchema = z
  .object({
    id: verdictIdSchema,
    about: z.object({
      wordingId: wordingIdSchema,
      claimedSpeaker: speakerIdSchema.nullable(),
      claimedSource: sourcingLinkSchema.nullish(),
      claimedSaid: edtfSchema.nullish(),
      mentionIds: z.array(mentionIdSchema),
    }),
    /** The mention it was held against, or null where there is none. */
    against: mentionIdSchema.nullable(),
    attribution: z.enum(['correct', 'misattributed', 'fabricated', 'disputed', 'unproven']),
    fidelity: z.enum([
      'undetermined',
      'verbatim',
      'faithful-translation',
      'trivially-edited',
      'altered',
      'truncated',
      'spliced',
      'paraphrase-in-marks',
      'mistranslated',
    ]),
    context: z.enum(['undetermined', 'in-context', 'out-of-context', 'old-as-new', 'outdated', 'satire']),
    state: verdictStateSchema,
    asOf: edtfSchema,
    by: z.array(z.string()).min(1),
    evidence: z.array(evidenceSchema),
    searched: z.array(z.object({ where: z.string(), query: z.string(), at: instantSchema, found: z.string() })),
    /** When this entry was made. */
    at: instantSchema,
    version: z.int().min(1),
  })
  .refine((verdict) => verdict.fidelity === 'undetermined' || verdict.against !== null, {
    path: ['against'],
    message: 'is needed for a fidelity other than undetermined',
  });
export type Verdict = Readonly<z.infer<typeof verdictSchema>>;

/** What a verdict is found by: the wording and mentions that it is about, and the mention it was held against. */
export function subjectsOf({ about, against }: Verdict): (MentionId | WordingId)[] {
  return [...new Set([about.wordingId, ...about.mentionIds, ...(against === null ? [] : [against])])];
}

/** What the speaker or outlet says of a use of its words. Evidence, never a verdict. */
export const responseSchema = z.object({
  id: responseIdSchema,
  mentionIds: z.array(mentionIdSchema).min(1),
  by: z.string(),
  kind: z.enum(['denies', 'confirms', 'clarifies', 'corrects', 'no-reply']),
  text: textSchema(MAX_NOTE_LENGTH).nullable(),
  url: httpUrlSchema.nullable(),
  at: edtfSchema,
});
export type Response = Readonly<z.infer<typeof responseSchema>>;
