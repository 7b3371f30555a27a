import { z } from 'zod';
import { quotedSpanSchema } from './primitives.ts';

/**
 * How wording b compares to wording a. `truncated` says that one is nearly a contiguous part of the other; likeness and
 * differences are directed. The meaning of each word is in docs/scores.md. Never `verbatim` across languages.
 */
export const relationKindSchema = z.enum([
  'verbatim',
  'trivially-edited',
  'truncated',
  'spliced',
  'altered',
  'paraphrase',
  'translation',
  'unrelated',
]);
export type RelationKind = z.infer<typeof relationKindSchema>;

export const differenceKindSchema = z.enum([
  'number',
  'negation',
  'modality',
  'name',
  'word',
  'addition',
  'omission',
  'order',
  'speaker',
]);
export type DifferenceKind = z.infer<typeof differenceKindSchema>;

/**
 * One typed, located change. Spans are UTF-16 code units into the two texts that were compared, each with its words;
 * null on the side that has nothing (an addition has no `a`, an omission no `b`).
 */
export const differenceSchema = z.object({
  kind: differenceKindSchema,
  a: quotedSpanSchema.nullable(),
  b: quotedSpanSchema.nullable(),
});
export type Difference = Readonly<z.infer<typeof differenceSchema>>;

/** A comparison of two texts: `relation` reads b relative to a; in a look-up a is the query. */
export const comparisonSchema = z.object({
  /** 0 (nothing shared) to 1 (the same words once folded). Ranks; never decides. */
  likeness: z.number().min(0).max(1),
  relation: relationKindSchema,
  differences: z.array(differenceSchema),
  /** The two cannot both be faithful reports of one utterance in a way that matters to a reader. */
  conflict: z.boolean(),
});
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;

/** Relations on which the machine may group wordings of one speaker, given distinctive shared words. */
export const GROUPING_RELATIONS: ReadonlySet<RelationKind> = new Set(['verbatim', 'trivially-edited', 'truncated']);
