import { z } from 'zod';
import { articleIdSchema } from './ids.ts';
import { MAX_NAME_LENGTH, wordsSchema } from './primitives.ts';

/**
 * One link of a sourcing chain: from whom an outlet has a saying. A chain is an array, nearest to the speaker first.
 *
 * An anonymous source keeps its own words, is scoped to its article and never equals one elsewhere.
 * `status` is `claimed` until the credited text is held and compared.
 */
export const sourcingLinkSchema = z.object({
  kind: z.enum(['outlet', 'agency', 'person', 'anonymous', 'document', 'broadcast', 'social']),
  name: z.string(),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
  relation: z.enum(['told', 'reports', 'republishes', 'cites', 'own-words']),
  status: z.enum(['claimed', 'seen-contains', 'seen-lacks', 'unavailable']),
  articleId: articleIdSchema.optional(),
});
export type SourcingLink = Readonly<z.infer<typeof sourcingLinkSchema>>;

/** A link as a person enters it, without a place in a text. */
export const sourcingInputSchema = z.strictObject({
  kind: sourcingLinkSchema.shape.kind,
  name: wordsSchema(MAX_NAME_LENGTH),
  relation: sourcingLinkSchema.shape.relation.default('cites'),
});
export type SourcingInput = Readonly<z.infer<typeof sourcingInputSchema>>;

/** A link that a person entered: claimed, until the credited text is held and compared. */
export function enteredLink(link: SourcingInput): SourcingLink {
  return { ...link, start: null, end: null, status: 'claimed' };
}

/** What the text itself rests on, where the article tells; `unknown` is the honest default. */
export const basisSchema = z.enum(['recording', 'transcript', 'official-text', 'own-reporting', 'relay', 'unknown']);
export type Basis = z.infer<typeof basisSchema>;

export const renderingSchema = z.enum(['original', 'translation', 'unknown']);
export type Rendering = z.infer<typeof renderingSchema>;
