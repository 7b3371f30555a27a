import type { QuoteStore } from '../../../models/quote-store.ts';

/**
 * The address of each kind of page for what a library holds: its newest statement, its articles and so on. A new page
 * gets its line here, and with it every test that looks at all of them.
 */
export async function everyPath(store: QuoteStore): Promise<string[]> {
  const first = { cursor: null, limit: 1 };
  const { items: quotes } = await store.listQuotes({}, first);
  const { items: flags } = await store.listFlags({ status: 'open' }, first);
  const { items: speakers } = await store.listSpeakers(first);
  const { items: outlets } = await store.listOutlets(first);
  const { items: verdicts } = await store.listVerdicts({}, first);
  const quote = quotes[0];
  const flagged = flags[0] === undefined ? undefined : await store.mention(flags[0].a.mentionId);
  const mention = quote === undefined ? undefined : await store.mention(quote.leadMentionId);
  return [
    '/',
    '/check?q=purple+mountains+sing+quietly',
    '/quotes',
    '/quotes?q=%22no+such+words%22+-word&from=2026',
    '/quotes?q=%22one+half',
    '/speakers',
    '/outlets',
    '/glance',
    '/flags',
    '/flags?kind=near-duplicate',
    '/flags?status=dismissed',
    ...flags.map(({ id }) => `/flags/${id}`),
    '/quotes/q_nothing',
    ...(quote === undefined ? [] : [`/check?q=${encodeURIComponent(quote.text.slice(0, 400))}`, `/quotes/${quote.id}`]),
    ...(flagged === undefined ? [] : [`/quotes/${flagged.quoteId}`]),
    ...(mention === undefined ? [] : [`/articles/${mention.articleId}`]),
    ...speakers.map(({ id }) => `/speakers/${id}`),
    ...outlets.map(({ id }) => `/outlets/${id}`),
    '/verdicts',
    ...verdicts.flatMap(({ id }) => [`/verdicts/${id}`, `/verdicts/${id}/edit`, `/verdicts/${id}/withdraw`]),
    ...(quote === undefined ? [] : [`/verdicts/new?quote=${quote.id}`, `/responses/new?quote=${quote.id}`]),
    '/bookmarklet',
    '/sample/remove',
  ];
}
