import { z } from 'zod';
import {
  type ArticleId,
  articleIdSchema,
  contentId,
  type MentionId,
  mentionIdSchema,
  quoteIdSchema,
  speakerIdSchema,
} from './ids.ts';
import { confidenceSchema, edtfSchema, langSchema, quotedSpanSchema, spanSchema } from './primitives.ts';
import { basisSchema, renderingSchema, sourcingLinkSchema } from './sourcing.ts';

/**
 * direct: the words stand in marks or after a colon. mixed: reported speech that holds marked words; the span is the
 * whole content. indirect: reported speech. headline: "Name: words" in a title or crosshead.
 */
export const mentionKindSchema = z.enum(['direct', 'mixed', 'indirect', 'headline']);
export type MentionKind = z.infer<typeof mentionKindSchema>;

/** Who is said to have said it. `mention` is as printed, `name` the fullest form the article gives. */
export const attributedSpeakerSchema = z.object({
  mention: z.string().nullable(),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  name: z.string(),
  id: speakerIdSchema.optional(),
  anonymous: z.boolean(),
});
export type AttributedSpeaker = Readonly<z.infer<typeof attributedSpeakerSchema>>;

/** When it was said: EDTF, and the words of the article it rests on (null where it follows from the context). */
export const saidSchema = z.object({ edtf: edtfSchema, words: z.string().nullable() });
export type Said = Readonly<z.infer<typeof saidSchema>>;

export const occasionSchema = spanSchema.extend({ words: z.string() });
export type Occasion = Readonly<z.infer<typeof occasionSchema>>;

/**
 * What the stages find: a mention before it has an id. Offsets are UTF-16 code units into the untouched article text;
 * `text === article.text.slice(start, end)`. For kind `direct` the span holds the words without their outer marks.
 */
export const foundMentionSchema = z.object({
  text: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  kind: mentionKindSchema,
  lang: langSchema,
  cue: quotedSpanSchema.nullable(),
  speaker: attributedSpeakerSchema.nullable(),
  said: saidSchema.nullable(),
  occasion: occasionSchema.nullable(),
  sourcing: z.array(sourcingLinkSchema),
  basis: basisSchema,
  rendering: renderingSchema,
  /** Fragments of one split quotation share a number and count as one text, joined by " … ". */
  group: z.int().min(1).nullable(),
  rules: z.array(z.string()),
  confidence: confidenceSchema,
});
export type FoundMention = Readonly<z.infer<typeof foundMentionSchema>>;

/** `superseded`: a re-read with newer rules no longer finds it; kept, never deleted. */
export const mentionStatusSchema = z.enum(['current', 'superseded']);

export const mentionSchema = foundMentionSchema.extend({
  id: mentionIdSchema,
  articleId: articleIdSchema,
  quoteId: quoteIdSchema,
  /** Key of the folded words it counts as (models/quote.ts textKey): its own, or those of its group joined by " … ". */
  textKey: z.string(),
  /** Version of the rules that found it (services/rules-version.ts). */
  extractor: z.int(),
  status: mentionStatusSchema,
});
export type Mention = Readonly<z.infer<typeof mentionSchema>>;

/** A mention's id: hash of article id and span, so the same article read twice gives the same mentions. */
export function mentionId(articleId: ArticleId, start: number, end: number): MentionId {
  return contentId<MentionId>('m', [articleId, start, end]);
}
