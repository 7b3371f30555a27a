import { type Article, type ArticleInput, articleId, textHash } from '../models/article.ts';
import type { Doubt } from '../models/finding.ts';
import type { Flag } from '../models/flag.ts';
import type { Mention } from '../models/mention.ts';
import type { Context } from './context.ts';
import { extractMentions } from './extract-mentions.ts';
import { keepMentions } from './keep-mentions.ts';
import { readArticle } from './read-article.ts';
import { refuseWithheld } from './refuse-withheld.ts';
import { READING_VERSION } from './rules-version.ts';

export interface AddedArticle {
  readonly article: Article;
  /** By place in the text. */
  readonly mentions: readonly Mention[];
  readonly flags: readonly Flag[];
  readonly doubts: readonly Doubt[];
  /** False when the library held this article already; then nothing was written. */
  readonly created: boolean;
}

/**
 * Adds an article: reads its quotations, places them in quotes, raises flags, and keeps all of it or nothing.
 *
 * The same text from the same URL and outlet again answers what is held. Another title or date for it is a doubt
 * (`same-text-other-title`), never a change. An article whose URL is held with another text is a revision of it.
 *
 * Rejects with article/withheld where the text was erased on legal order.
 */
export async function addArticle(
  context: Context,
  input: ArticleInput,
  options: { readonly sample?: boolean } = {},
): Promise<AddedArticle> {
  const { text, title = null, url = null, outlet = null, publishedAt = null } = input;
  const id = articleId({ text, url, outlet });
  const held = await readArticle(context, id);
  if (held !== undefined) refuseWithheld(held.article);
  if (held !== undefined) return { ...held, doubts: otherTitle(held.article, { title, publishedAt }), created: false };

  const { lang, mentions, doubts } = await extractMentions(input);
  const captures = url === null ? [] : await context.store.articlesByUrl(url);
  const article: Article = {
    id,
    kind: 'article',
    title,
    text,
    lang,
    outletId: null,
    outlet,
    url,
    publishedAt,
    updatedAt: null,
    retrievedAt: context.now().toISOString(),
    sha256: textHash(text),
    revisionOf: captures.filter((capture) => capture.kind === 'article').at(-1)?.id ?? null,
    ref: null,
    sample: options.sample ?? false,
    extractor: READING_VERSION,
  };
  const act = options.sample ? 'sample-added' : 'article-added';
  const kept = await keepMentions(context, { article, mentions, act });
  return { article: kept.article, mentions: kept.mentions, flags: kept.flags, doubts, created: true };
}

function otherTitle(
  held: Article,
  came: { readonly title: string | null; readonly publishedAt: string | null },
): Doubt[] {
  const differing = [
    came.title !== null && came.title !== held.title ? 'title' : null,
    came.publishedAt !== null && came.publishedAt !== held.publishedAt ? 'date' : null,
  ].filter((field) => field !== null);
  if (differing.length === 0) return [];
  return [
    {
      code: 'same-text-other-title',
      message: `This text is held already with another ${differing.join(' and ')}; what is held stays as it is.`,
      start: null,
      end: null,
    },
  ];
}
