import { z } from 'zod';
import {
  contentId,
  mentionIdSchema,
  type QuoteId,
  quoteIdSchema,
  speakerIdSchema,
  type WordingId,
  wordingIdSchema,
} from './ids.ts';
import { edtfSchema, instantSchema, langSchema } from './primitives.ts';

/**
 * One utterance by one speaker on one occasion. Its id is minted once and never recomputed; a quote that was merged
 * keeps its row, with `mergedInto` naming the quote that goes on.
 */
export const quoteSchema = z.object({
  id: quoteIdSchema,
  /** Null: anonymous or unnamed. */
  speakerId: speakerIdSchema.nullable(),
  speakerName: z.string().nullable(),
  anonymous: z.boolean(),
  lang: langSchema,
  /** The mention whose words stand for the quote in lists: a direct one where there is one. */
  leadMentionId: mentionIdSchema,
  /** The lead mention's words. */
  text: z.string(),
  /** When it was said, where every dated mention agrees; null where none tells. */
  said: edtfSchema.nullable(),
  mergedInto: quoteIdSchema.nullable(),
  /** machine: nobody has decided which mentions belong together. reviewed: somebody has, and that holds. */
  grouping: z.enum(['machine', 'reviewed']),
  createdAt: instantSchema,
  version: z.int().min(1),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** One distinct folded text in one language within a quote. */
export const wordingSchema = z.object({
  id: wordingIdSchema,
  quoteId: quoteIdSchema,
  speakerId: speakerIdSchema.nullable(),
  /** Hash of fold version and folded text: the same for these words under every quote. */
  textKey: z.string(),
  lang: langSchema,
  /** The words as the lead mention prints them. */
  text: z.string(),
  /** The mention that stands for this wording in comparisons and flags: the first held. */
  leadMentionId: mentionIdSchema,
  /** version: at least one direct mention prints it. report: only headlines and reported speech do. */
  role: z.enum(['version', 'report']),
  foldVersion: z.int(),
});
export type Wording = Readonly<z.infer<typeof wordingSchema>>;

/** Hash of fold version and folded text. */
export function textKey(foldVersion: number, folded: string): string {
  return contentId<string>('w', [foldVersion, folded]).slice(2);
}

/** A wording's id: hash of quote id, fold version and folded text. */
export function wordingId(quoteId: QuoteId, foldVersion: number, folded: string): WordingId {
  return contentId<WordingId>('w', [quoteId, foldVersion, folded]);
}
