import type { Article } from '../models/article.ts';
import { IsnadError } from '../models/errors.ts';
import type { ArticleId, MentionId, QuoteId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Quote } from '../models/quote.ts';
import type { Changes, QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { removalOf } from './remove-articles.ts';

/**
 * Erases the text of an article on legal order: text and title, with the mentions, wordings, quotes and flags that only
 * it held. Its id, hash and the reason stay, so that it is known and does not come in again. What another article prints
 * too stays with that one; what people wrote (verdicts, responses, notes of decisions) is theirs to take back. Withholding
 * again changes nothing.
 *
 * Reads the whole library once: quotes that were merged away still hold the words that stood for them.
 *
 * Rejects with article/not-found.
 */
export async function withholdArticle({ store, now, actor }: Context, id: ArticleId, reason: string): Promise<Article> {
  const article = await store.article(id);
  if (article === undefined) throw new IsnadError('article/not-found', `there is no article ${id}`);
  if (article.withheld !== undefined) return article;
  const at = now().toISOString();
  const withheld: Article = { ...article, title: null, text: '', withheld: { at, reason } };
  const { sha256 } = article;
  const removal = await removalOf(store, [id]);
  await store.apply(
    {
      ...removal,
      ...(await quotesLeft(store, removal)),
      articles: [withheld],
      events: [
        {
          at,
          actor,
          act: 'article-withheld',
          subject: id,
          before: { sha256, mentions: removal.removedMentions?.length ?? 0 },
          after: { sha256, reason },
        },
      ],
    },
    'editorial',
  );
  return withheld;
}

/**
 * The quotes to write and to remove, with those that a removal alone does not see: merged away under words of the article,
 * or held by nothing but superseded mentions of others.
 */
async function quotesLeft(store: QuoteStore, removal: Changes): Promise<Pick<Changes, 'quotes' | 'removedQuotes'>> {
  const gone = new Set<MentionId>(removal.removedMentions);
  const doomed = new Set<QuoteId>(removal.removedQuotes);
  const written = new Map((removal.quotes ?? []).map((quote) => [quote.id, quote]));
  const named = new Map<QuoteId, Quote>();
  const heirs = new Map<QuoteId, Mention>();
  for await (const line of store.everything()) {
    if (line.type === 'quote') {
      const { type: _type, ...quote } = line;
      if (gone.has(quote.leadMentionId) && !written.has(quote.id)) named.set(quote.id, quote);
    } else if (line.type === 'mention' && !gone.has(line.id) && named.has(line.quoteId)) {
      heirs.set(line.quoteId, line);
    }
  }
  for (const quote of named.values()) {
    const instead = heirs.get(quote.id) ?? (await goesOn(store, quote));
    if (instead === undefined || doomed.has(instead.id as QuoteId)) {
      doomed.add(quote.id);
      continue;
    }
    doomed.delete(quote.id);
    const lead =
      'leadMentionId' in instead ? (written.get(instead.id) ?? instead) : { ...instead, leadMentionId: instead.id };
    const { leadMentionId, text } = lead;
    written.set(quote.id, { ...quote, leadMentionId, text, version: quote.version + 1 });
  }
  return { quotes: [...written.values()], removedQuotes: [...doomed] };
}

/** The quote that a merged one went into in the end; undefined for one that was not merged. */
async function goesOn(store: QuoteStore, quote: Quote): Promise<Quote | undefined> {
  let onward: Quote | undefined;
  for (let next = quote.mergedInto; next !== null; next = onward?.mergedInto ?? null) onward = await store.quote(next);
  return onward;
}
