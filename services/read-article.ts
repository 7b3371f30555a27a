import type { Article } from '../models/article.ts';
import type { Flag } from '../models/flag.ts';
import type { ArticleId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Context } from './context.ts';

export interface ArticleRead {
  readonly article: Article;
  /** Current mentions by place in the text. */
  readonly mentions: readonly Mention[];
  /** Flags that name one of them, whatever their status. */
  readonly flags: readonly Flag[];
}

/** A stored article with its mentions and their flags; undefined when it is not held. */
export async function readArticle({ store }: Context, id: ArticleId): Promise<ArticleRead | undefined> {
  const article = await store.article(id);
  if (article === undefined) return undefined;
  const mentions = (await store.mentionsOfArticle(id)).filter(({ status }) => status === 'current');
  return { article, mentions, flags: await store.flagsOfMentions(mentions.map((mention) => mention.id)) };
}
