import type { Article } from '../models/article.ts';
import type { Flag } from '../models/flag.ts';
import type { ArticleId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Context } from './context.ts';
import { withCreditedTexts } from './credited-texts.ts';

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
  const current = (await store.mentionsOfArticle(id)).filter(({ status }) => status === 'current');
  const found = await withCreditedTexts(
    store,
    current.map((mention) => ({ mention, article })),
  );
  const mentions = found.map(({ mention }) => mention);
  return { article, mentions, flags: await store.flagsOfMentions(mentions.map((mention) => mention.id)) };
}
