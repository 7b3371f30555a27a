import type { Article } from '../../models/article.ts';

/** An article without its text, as lists and look-ups show it. */
export function presentArticleSummary(article: Article) {
  const { id, kind, title, lang, outlet, outletId, url, publishedAt, updatedAt, retrievedAt, sample } = article;
  return { id, kind, title, lang, outlet, outletId, url, publishedAt, updatedAt, retrievedAt, sample };
}

/** A whole article as JSON; `withheld` says since when and why there is no text, null where there is. */
export function presentArticle(article: Article) {
  const { text, sha256, revisionOf, ref, withheld = null } = article;
  return { ...presentArticleSummary(article), text, sha256, revisionOf, ref, withheld };
}
