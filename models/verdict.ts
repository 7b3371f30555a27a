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
import {
  edtfSchema,
  givenDateSchema,
  httpUrlSchema,
  instantSchema,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  textSchema,
  wordsSchema,
} from './primitives.ts';
import { sourcingInputSchema, sourcingLinkSchema } from './sourcing.ts';

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

/** Whether a verdict stands as a conclusion before readers. */
export function stands({ state }: { readonly state: VerdictState }): boolean {
  return state === 'published' || state === 'corrected';
}

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
    /** Why this entry was made: what a correction or a withdrawal tells its readers. */
    reason: textSchema(MAX_NOTE_LENGTH).nullish(),
    /** When this entry was made. */
    at: instantSchema,
    version: z.int().min(1),
  })
  .refine((verdict) => verdict.fidelity === 'undetermined' || verdict.against !== null, {
    path: ['against'],
    message: 'is needed for a fidelity other than undetermined',
  });
export type Verdict = Readonly<z.infer<typeof verdictSchema>>;

/** Mentions that one verdict or response names: more than one reviewer can have looked at. */
const MENTIONS_NAMED = 200;

/** Pieces of evidence, and searches, that one verdict rests on: a page of each. */
const PIECES = 100;

const verdictShape = verdictSchema.shape;

/** What a reviewer says in a verdict, each part as it is sent; `at` of a piece is now where it is not said. */
const verdictFields = {
  about: z.strictObject({
    wordingId: wordingIdSchema,
    claimedSpeaker: speakerIdSchema.nullish(),
    claimedSource: sourcingInputSchema.nullish(),
    claimedSaid: givenDateSchema.nullish(),
    mentionIds: z.array(mentionIdSchema).min(1).max(MENTIONS_NAMED),
  }),
  against: mentionIdSchema.nullable(),
  attribution: verdictShape.attribution,
  fidelity: verdictShape.fidelity,
  context: verdictShape.context,
  asOf: givenDateSchema,
  evidence: z
    .array(
      z.strictObject({
        url: httpUrlSchema.nullish(),
        note: wordsSchema(MAX_NOTE_LENGTH),
        at: instantSchema.optional(),
      }),
    )
    .max(PIECES),
  searched: z
    .array(
      z.strictObject({
        where: wordsSchema(MAX_NAME_LENGTH),
        query: wordsSchema(MAX_NOTE_LENGTH),
        found: textSchema(MAX_NOTE_LENGTH),
        at: instantSchema.optional(),
      }),
    )
    .max(PIECES),
};

/**
 * Whether a verdict is about one of these mentions or wordings. One that merely holds something else against one of them
 * says nothing of it: what was fabricated is not the statement that gave it away.
 */
export function isAbout({ about }: Verdict, ids: ReadonlySet<string>): boolean {
  return ids.has(about.wordingId) || about.mentionIds.some((id) => ids.has(id));
}

/** What POST /verdicts takes. Who gives it and when is not for the caller to say. */
export const verdictInputSchema = z.strictObject({
  about: verdictFields.about,
  against: verdictFields.against.default(null),
  attribution: verdictFields.attribution,
  fidelity: verdictFields.fidelity.default('undetermined'),
  context: verdictFields.context.default('undetermined'),
  state: z.enum(['draft', 'published']).default('draft'),
  asOf: verdictFields.asOf.optional(),
  evidence: verdictFields.evidence.default([]),
  searched: verdictFields.searched.default([]),
});
export type VerdictInput = Readonly<z.infer<typeof verdictInputSchema>>;

/** What PATCH /verdicts/:id takes: the version that was read, and what changes. Lists are sent whole. */
export const verdictChangeSchema = z
  .strictObject({
    version: z.int().min(1),
    state: verdictStateSchema.optional(),
    reason: wordsSchema(MAX_NOTE_LENGTH).nullish(),
  })
  .extend(z.strictObject(verdictFields).partial().shape)
  .refine((change) => Object.keys(change).some((field) => field !== 'version'), { message: 'changes nothing' });
export type VerdictChange = Readonly<z.infer<typeof verdictChangeSchema>>;

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

/** What POST /responses takes; silence alone needs neither words nor a link. */
export const responseInputSchema = z
  .strictObject({
    mentionIds: z.array(mentionIdSchema).min(1).max(MENTIONS_NAMED),
    by: wordsSchema(MAX_NAME_LENGTH),
    kind: responseSchema.shape.kind,
    text: wordsSchema(MAX_NOTE_LENGTH).nullish(),
    url: httpUrlSchema.nullish(),
    at: givenDateSchema.optional(),
  })
  .refine(({ kind, text, url }) => kind === 'no-reply' || text || url, {
    path: ['text'],
    message: 'or url is needed for a response other than no-reply',
  });
export type ResponseInput = Readonly<z.infer<typeof responseInputSchema>>;
