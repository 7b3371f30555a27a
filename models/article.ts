import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type ArticleId, articleIdSchema, contentId, outletIdSchema } from './ids.ts';
import {
  edtfSchema,
  givenDateSchema,
  httpUrlSchema,
  instantSchema,
  langSchema,
  MAX_ARTICLE_LENGTH,
  MAX_NAME_LENGTH,
  MAX_QUOTE_LENGTH,
  textSchema,
  wordsSchema,
} from './primitives.ts';
import { sourcingInputSchema } from './sourcing.ts';

/** One text as received, never altered. kind `record`: a quote that was entered or imported by itself. */
export const articleSchema = z.object({
  id: articleIdSchema,
  kind: z.enum(['article', 'record']),
  title: z.string().nullable(),
  text: z.string(),
  lang: langSchema,
  outletId: outletIdSchema.nullable(),
  /** The outlet's name as it came with the article. */
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: edtfSchema.nullable(),
  updatedAt: edtfSchema.nullable(),
  retrievedAt: instantSchema,
  /** SHA-256 of the UTF-8 text, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The earlier capture of the same URL that this one revises. */
  revisionOf: articleIdSchema.nullable(),
  /** The id that an import line brought with it. */
  ref: z.string().nullable(),
  /** Made by the sample library; `isnad sample --remove` takes exactly these out. */
  sample: z.boolean(),
  /** Version of the rules (services/rules-version.ts) that this text was last read with. */
  extractor: z.int(),
  /** Set where the text was erased on legal order: it is empty then, and its hash stays. */
  withheld: z.object({ at: instantSchema, reason: z.string() }).optional(),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;

/** What POST /articles and `isnad add` take. */
export const articleInputSchema = z.strictObject({
  text: wordsSchema(MAX_ARTICLE_LENGTH),
  title: textSchema(MAX_NAME_LENGTH * 2).nullish(),
  lang: langSchema.nullish(),
  outlet: wordsSchema(MAX_NAME_LENGTH).nullish(),
  url: httpUrlSchema.nullish(),
  publishedAt: givenDateSchema.nullish(),
});
export type ArticleInput = Readonly<z.infer<typeof articleInputSchema>>;

/** What POST /quotes and a line of an import take: a quote without an article. */
export const recordInputSchema = z.strictObject({
  text: wordsSchema(MAX_QUOTE_LENGTH),
  speaker: wordsSchema(MAX_NAME_LENGTH).nullish(),
  outlet: wordsSchema(MAX_NAME_LENGTH).nullish(),
  url: httpUrlSchema.nullish(),
  saidAt: givenDateSchema.nullish(),
  lang: langSchema.nullish(),
  sourcing: z.array(sourcingInputSchema).max(20).optional(),
});
export type RecordInput = Readonly<z.infer<typeof recordInputSchema>>;

/** Query parameters that tell where a reader came from and not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_cid|mc_eid|igshid|ref_src|ref_url|cmpid|ocid|ns_\w+|at_\w+)$/i;

/**
 * A URL without what changes from visitor to visitor: fragment and tracking parameters dropped, host in lower case.
 * Null stays null, and what is no URL comes back as it was.
 */
export function canonicalUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name);
  return parsed.href;
}

/** SHA-256 of the UTF-8 text, in hex. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An article's id: hash of NFC text, canonical URL and outlet. */
export function articleId(article: { text: string; url: string | null; outlet: string | null }): ArticleId {
  return contentId<ArticleId>('a', [article.text.normalize('NFC'), canonicalUrl(article.url), article.outlet]);
}

/** A record's id: hash of NFC text, speaker, outlet, URL and said-at. */
export function recordId(record: {
  text: string;
  speaker: string | null;
  outlet: string | null;
  url: string | null;
  saidAt: string | null;
}): ArticleId {
  const { text, speaker, outlet, url, saidAt } = record;
  return contentId<ArticleId>('a', ['record', text.normalize('NFC'), speaker, outlet, canonicalUrl(url), saidAt]);
}
