import { z } from 'zod';
import {
  contentId,
  decisionIdSchema,
  type FlagId,
  flagIdSchema,
  type MentionId,
  mentionIdSchema,
  type SpeakerId,
  speakerIdSchema,
} from './ids.ts';
import { instantSchema, MAX_NOTE_LENGTH, quotedSpanSchema, textSchema } from './primitives.ts';

export const flagKindSchema = z.enum([
  'near-duplicate',
  'number',
  'negation',
  'modality',
  'name',
  'wording',
  'truncation',
  'splice',
  'speaker',
  'date',
  'place',
  'sourcing',
  'translation',
  'revision',
  'headline',
  'recirculated',
  'unsourced',
]);
export type FlagKind = z.infer<typeof flagKindSchema>;

/** information is a note (near-duplicates); minor, major and critical ask for a person, in that order of haste. */
export const severitySchema = z.enum(['information', 'minor', 'major', 'critical']);
export type Severity = z.infer<typeof severitySchema>;

/** The order of the review queue: what asks for haste comes first. */
export const HASTE: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, information: 3 };

/**
 * One side of a flag: a mention and the words the flag rests on, as UTF-16 offsets into the text it counts as: its own,
 * or that of its group joined by " … ".
 */
export const flagSideSchema = z.object({ mentionId: mentionIdSchema, words: quotedSpanSchema.nullable() });
export type FlagSide = Readonly<z.infer<typeof flagSideSchema>>;

/** Kinds that say of two versions that they cannot both be faithful: what they mean hangs on whether it was one occasion. */
export const CONFLICT_KINDS: ReadonlySet<FlagKind> = new Set([
  'number',
  'negation',
  'modality',
  'name',
  'wording',
  'truncation',
  'splice',
]);

/**
 * What the two articles tell of whether both mentions are of one occasion. `other-days`: their dates exclude each other.
 * `same-day`: both name one day. `not-established`: all else. The machine never establishes that two occasions are one; a
 * person does, by the decision `together` or the reason `same-occasion-conflict`.
 */
export const sharedOccasionSchema = z.enum(['not-established', 'same-day', 'other-days']);
export type SharedOccasion = z.infer<typeof sharedOccasionSchema>;

/** What a flag rule finds about two mentions, before it is stored. */
export const flagFindingSchema = z.object({
  kind: flagKindSchema,
  rule: z.string(),
  severity: severitySchema,
  /** One sentence a reader understands, in English; pages build theirs from kind and words. */
  reason: z.string(),
  a: flagSideSchema,
  b: flagSideSchema.nullable(),
  /** Absent in flags that were kept by rules before version 3. */
  occasion: sharedOccasionSchema.optional(),
});
export type FlagFinding = Readonly<z.infer<typeof flagFindingSchema>>;

/** open: waits for a person. confirmed, dismissed: decided. superseded: newer rules no longer find it; kept. */
export const flagStatusSchema = z.enum(['open', 'confirmed', 'dismissed', 'superseded']);
export type FlagStatus = z.infer<typeof flagStatusSchema>;

export const flagSchema = flagFindingSchema.extend({
  id: flagIdSchema,
  /** Hash of kind and the folded words of both sides: what a decision holds on to when mentions are re-read. */
  anchor: z.string(),
  status: flagStatusSchema,
  decisionId: decisionIdSchema.nullable(),
  rulesVersion: z.int(),
  version: z.int().min(1),
  createdAt: instantSchema,
});
export type Flag = Readonly<z.infer<typeof flagSchema>>;

export const decisionReasonSchema = z.enum([
  'same-occasion-conflict',
  'later-update',
  'different-measure',
  'translation',
  'correction',
  'extraction-error',
  'other',
]);
export type DecisionReason = z.infer<typeof decisionReasonSchema>;

const decisionBase = z.object({
  id: decisionIdSchema,
  actor: z.string(),
  at: instantSchema,
  note: textSchema(MAX_NOTE_LENGTH).nullable(),
  /** Set when the decision was taken back; it stays, and no longer holds. */
  undoneAt: instantSchema.nullable(),
  version: z.int().min(1),
});

/** What a person settled. Kept beside the machine's findings and stronger than them, for good. */
export const decisionSchema = z.discriminatedUnion('type', [
  decisionBase.extend({
    type: z.literal('flag'),
    flagId: flagIdSchema,
    anchor: z.string(),
    decision: z.enum(['confirm', 'dismiss']),
    reason: decisionReasonSchema,
  }),
  decisionBase.extend({
    type: z.literal('group'),
    decision: z.enum(['together', 'apart']),
    mentionIds: z.tuple([mentionIdSchema, mentionIdSchema]),
  }),
  decisionBase.extend({
    type: z.literal('speakers'),
    /** `speakersAnchor` of the two: that they are one is said by merging them, and no decision. */
    anchor: z.string(),
    decision: z.literal('apart'),
    speakerIds: z.tuple([speakerIdSchema, speakerIdSchema]),
  }),
]);
export type Decision = Readonly<z.infer<typeof decisionSchema>>;
export type FlagDecision = Extract<Decision, { type: 'flag' }>;
export type GroupDecision = Extract<Decision, { type: 'group' }>;
export type SpeakersDecision = Extract<Decision, { type: 'speakers' }>;

/** What a decision about two speakers is found by, whichever of them is named first. */
export function speakersAnchor(one: SpeakerId, other: SpeakerId): string {
  return contentId<string>('s', [one, other].sort()).slice(2);
}

/** A flag's id: hash of kind, rule and the mentions it is about, whichever came first. */
export function flagId(kind: FlagKind, rule: string, mentionIds: readonly MentionId[]): FlagId {
  return contentId<FlagId>('f', [kind, rule, ...[...mentionIds].sort()]);
}
