import type { Article } from '../models/article.ts';
import type { Flag } from '../models/flag.ts';
import type { Mention } from '../models/mention.ts';
import type { QuoteStore } from '../models/quote-store.ts';

export interface Appearance {
  readonly mention: Mention;
  readonly article: Article;
}

export interface FlagWithSides {
  readonly flag: Flag;
  readonly a: Appearance;
  readonly b: Appearance | null;
}

/** Mentions with their articles, in the order given; a mention whose article is gone is passed over. */
export async function withArticles(store: QuoteStore, mentions: readonly Mention[]): Promise<Appearance[]> {
  const ids = [...new Set(mentions.map(({ articleId }) => articleId))];
  const articles = new Map((await store.articles(ids)).map((article) => [article.id, article]));
  return mentions.flatMap((mention) => {
    const article = articles.get(mention.articleId);
    return article === undefined ? [] : [{ mention, article }];
  });
}

/** Flags with both passages; a flag whose first passage is gone is passed over. */
export async function flagSides(store: QuoteStore, flags: readonly Flag[]): Promise<FlagWithSides[]> {
  const ids = new Set(flags.flatMap(({ a, b }) => (b === null ? [a.mentionId] : [a.mentionId, b.mentionId])));
  const appearances = await withArticles(store, await store.mentions([...ids]));
  const byId = new Map(appearances.map((appearance) => [appearance.mention.id, appearance]));
  return flags.flatMap((flag) => {
    const a = byId.get(flag.a.mentionId);
    return a === undefined ? [] : [{ flag, a, b: flag.b === null ? null : (byId.get(flag.b.mentionId) ?? null) }];
  });
}
