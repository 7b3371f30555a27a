import type { FlagKind } from '../models/flag.ts';
import type { QuoteId, SpeakerId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Page, QuoteFilter } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { speakerKeys } from './name-speakers.ts';
import { retrieve } from './retrieve.ts';
import { fold } from './text/fold.ts';
import { detectLanguage } from './text/language.ts';

/** Appearances are counted up to here for a list. */
const COUNT_CAP = 1_000;

/** Quotes that a list narrowed by words holds at most: they come by likeness, not by age, so there is no next page. */
const BY_WORDS = 50;

export interface QuoteListInput {
  readonly q?: string;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly from?: string;
  readonly to?: string;
  readonly flag?: FlagKind;
  readonly cursor: string | null;
  readonly limit: number;
}

export interface ListedQuote {
  readonly quote: Quote;
  /** Appearances, counted up to 1,000. */
  readonly mentions: number;
}

/**
 * Quotes newest first, narrowed by what is given; with `q`, the closest to those words, at most 50 and on one page.
 * A speaker or outlet that is not held gives an empty page.
 */
export async function listQuotes(context: Context, input: QuoteListInput): Promise<Page<ListedQuote>> {
  const { store } = context;
  const { q, speaker, outlet, lang, from, to, flag, cursor, limit } = input;
  const speakerId = speaker === undefined ? undefined : await speakerIdOf(store, speaker);
  const outletId = outlet === undefined ? undefined : (await store.outletsBy({ foldedNames: [fold(outlet)] }))[0]?.id;
  if ((speaker !== undefined && speakerId === undefined) || (outlet !== undefined && outletId === undefined)) {
    return { items: [], next: null };
  }
  const filter: QuoteFilter = Object.fromEntries(
    Object.entries({ speakerId, outletId, lang, from, to, flag }).filter(([, value]) => value !== undefined),
  );
  const page =
    q === undefined ? await store.listQuotes(filter, { cursor, limit }) : await quotesByWords(context, q, filter);
  const counts = await store.mentionCounts(
    page.items.map(({ id }) => id),
    COUNT_CAP,
  );
  return { items: page.items.map((quote) => ({ quote, mentions: counts.get(quote.id) ?? 0 })), next: page.next };
}

/** The speaker that a reader's name means: whoever is held under the very name, else the figure under another of its names. */
async function speakerIdOf(store: Context['store'], name: string): Promise<SpeakerId | undefined> {
  const keys = speakerKeys(name);
  const held = await store.speakersByName(keys);
  return (held.find(({ folded }) => folded.includes(keys[0]!)) ?? held[0])?.id;
}

async function quotesByWords({ store }: Context, q: string, filter: QuoteFilter): Promise<Page<Quote>> {
  const { lang } = await detectLanguage(q);
  const near = (await retrieve(store, q, { lang, limit: BY_WORDS })).filter(
    ({ comparison }) => comparison.relation !== 'unrelated',
  );
  const ids = [...new Set(near.map(({ wording }) => wording.quoteId))];
  const kept: Quote[] = [];
  for (const quote of await store.quotes(ids)) if (await passes(store, quote, filter)) kept.push(quote);
  return { items: kept, next: null };
}

async function passes(store: Context['store'], quote: Quote, filter: QuoteFilter): Promise<boolean> {
  const { speakerId, lang, from, to, outletId, flag } = filter;
  if (speakerId !== undefined && quote.speakerId !== speakerId) return false;
  if (lang !== undefined && quote.lang !== lang) return false;
  if (from !== undefined && (quote.said === null || quote.said < from)) return false;
  if (to !== undefined && (quote.said === null || quote.said.slice(0, to.length) > to)) return false;
  if (outletId !== undefined && !(await isPrintedBy(store, quote.id, outletId))) return false;
  if (flag !== undefined) {
    const open = await store.listFlags({ quoteId: quote.id, kind: flag, status: 'open' }, { cursor: null, limit: 1 });
    return open.items.length > 0;
  }
  return true;
}

async function isPrintedBy(store: Context['store'], id: QuoteId, outletId: string): Promise<boolean> {
  const { items } = await store.mentionsOfQuote(id, { cursor: null, limit: 200 });
  const articles = await store.articles(items.map(({ articleId }) => articleId));
  return articles.some((article) => article.outletId === outletId);
}
