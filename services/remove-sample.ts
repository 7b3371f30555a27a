import type { Context } from './context.ts';
import { removeArticles } from './remove-articles.ts';

/** Takes the sample library out, and nothing else. Answers how many articles went; 0 when there was none. */
export async function removeSample({ store, now, actor }: Context): Promise<{ articles: number }> {
  const articles = await store.sampleArticles();
  if (articles.length === 0) return { articles: 0 };
  const at = now().toISOString();
  await removeArticles(
    store,
    articles.map(({ id }) => id),
    [{ at, actor, act: 'sample-removed', subject: 'sample', before: { articles: articles.length }, after: null }],
  );
  return { articles: articles.length };
}
