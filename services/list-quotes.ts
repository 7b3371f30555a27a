import { IsnadError } from '../models/errors.ts';
import type { FlagKind, Severity } from '../models/flag.ts';
import type { QuoteId } from '../models/ids.ts';
import type { Quote, Wording } from '../models/quote.ts';
import type { Page, PageRequest, QuoteFilter, QuoteState, QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { everShown } from './ever-shown.ts';
import { findByName } from './find-by-name.ts';
import { stem } from './match/stem.ts';
import { retrieve } from './retrieve.ts';
import { fold } from './text/fold.ts';
import { detectLanguage } from './text/language.ts';
import { readWordQuery, standsIn, type WordQuery, type WordQueryProblem } from './word-query.ts';

/** Appearances are counted up to here for a list. */
export const COUNT_CAP = 1_000;

/** Quotes that a list narrowed by words holds at most: they come by likeness, not by age, so there is no next page. */
export const BY_WORDS = 50;

/** Wordings among which words are looked for: all that a search gives, whatever the library's size. */
const CANDIDATES = 200;

/** Appearances of a quote that are read to tell whether it passes a filter, where words narrow the list as well. */
const APPEARANCES = 200;

/** One folded word in Arabic letters. */
const ARABIC_WORD = /^[\u0621-\u064a]+$/;

/** What asks for a person. */
const TO_CHECK: readonly Severity[] = ['minor', 'major', 'critical'];

/** Why words are refused, as a sentence about the field. */
const PROBLEMS: Readonly<Record<WordQueryProblem, string>> = {
  'unbalanced-quotes': 'has a quotation mark without its other half, so that the phrase could end anywhere',
  'lone-dash': 'has a dash with no word right behind it; write -word to leave a word out',
  'only-exclusions': 'only leaves words out, which would list the rest of the library; name a word to look for too',
  'no-words': 'has no letter or digit',
};

export interface QuoteListInput {
  /** Words, in the grammar of word-query.ts. */
  readonly q?: string;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly from?: string;
  readonly to?: string;
  readonly flag?: FlagKind;
  readonly state?: QuoteState;
  readonly cursor: string | null;
  readonly limit: number;
}

export interface ListedQuote {
  readonly quote: Quote;
  /** Appearances, counted up to 1,000. */
  readonly mentions: number;
  /** The appearance that it leads with gives the words in quotation marks, and not as reported speech or a headline. */
  readonly inMarks: boolean;
  /** The wording that comes closest to the words asked for, where it is another than the quote leads with; else null. */
  readonly closest: Wording | null;
}

/**
 * Quotes newest first, narrowed by what is given. A speaker or outlet that is not held gives an empty page.
 *
 * With `q`, the closest to those words, at most 50 and on one page: the closest wordings are sought for all words that are
 * not left out, and of what that gives those quotes stay one of whose wordings has every phrase side by side, and none of
 * whose wordings has what is left out, both after folding. A phrase that stands in so many wordings that others come
 * closer is therefore found in part only: this narrows a search, it does not list every place.
 *
 * Rejects with request/invalid, naming `q` where it cannot be read (word-query.ts) and `to` where it is before `from`.
 * Costs three calls of the store, one more for a speaker and for an outlet; by words nine, and up to three more for each of
 * at most 200 candidates where outlet, flag or state are given.
 */
export async function listQuotes(context: Context, input: QuoteListInput): Promise<Page<ListedQuote>> {
  const { store } = context;
  const { q, speaker, outlet, lang, from, to, flag, state, cursor, limit } = input;
  const query = q === undefined ? null : wordsOf(q);
  demandOrder(from, to);
  const named = await findByName(store, { speaker, outlet });
  if (named === null) return { items: [], next: null };
  const filter: QuoteFilter = Object.fromEntries(
    Object.entries({ ...named, lang, from, to, flag, state }).filter(([, value]) => value !== undefined),
  );
  return query === null ? listByAge(store, filter, { cursor, limit }) : listByWords(store, query, filter);
}

/** A page of quotes that pass a filter, newest first, with how often each was printed: three calls of the store. */
export async function listByAge(store: QuoteStore, filter: QuoteFilter, page: PageRequest): Promise<Page<ListedQuote>> {
  const { items, next } = await store.listQuotes(filter, page);
  return { items: await counted(store, items, new Map()), next };
}

function wordsOf(q: string): WordQuery {
  const query = readWordQuery(q);
  if (!('problem' in query)) return query;
  const message = PROBLEMS[query.problem];
  throw new IsnadError('request/invalid', `q ${message}`, [{ field: 'q', message }]);
}

/** Both ends may be as coarse as a year, which holds its months and days. */
function demandOrder(from: string | undefined, to: string | undefined): void {
  if (from === undefined || to === undefined) return;
  const length = Math.min(from.length, to.length);
  if (to.slice(0, length) >= from.slice(0, length)) return;
  const message = 'is before `from`';
  throw new IsnadError('request/invalid', `to ${message}`, [{ field: 'to', message }]);
}

async function counted(
  store: QuoteStore,
  quotes: readonly Quote[],
  closest: ReadonlyMap<QuoteId, Wording>,
): Promise<ListedQuote[]> {
  const counts = await store.mentionCounts(
    quotes.map(({ id }) => id),
    COUNT_CAP,
  );
  const leads = await store.mentions(quotes.map(({ leadMentionId }) => leadMentionId));
  const inMarks = new Set(leads.filter(({ kind }) => kind === 'direct').map(({ id }) => id));
  return quotes.map((quote) => ({
    quote,
    mentions: counts.get(quote.id) ?? 0,
    inMarks: inMarks.has(quote.leadMentionId),
    closest: otherThan(quote, closest.get(quote.id)),
  }));
}

function otherThan(quote: Quote, wording: Wording | undefined): Wording | null {
  return wording === undefined || fold(wording.text) === fold(quote.text) ? null : wording;
}

async function listByWords(store: QuoteStore, query: WordQuery, filter: QuoteFilter): Promise<Page<ListedQuote>> {
  const { lang } = await detectLanguage(query.sought);
  const words = fold(query.sought).split(' ');
  const near = await retrieve(store, query.sought, { lang, limit: CANDIDATES });
  const closest = new Map<QuoteId, Wording>();
  for (const { wording, comparison } of near) {
    if (closest.has(wording.quoteId)) continue;
    // A few words out of a long statement are no version of it, and yet it is what has them.
    if (comparison.relation !== 'unrelated' || hasEach(words, wording)) closest.set(wording.quoteId, wording);
  }
  const fitting = await withPhrases(store, closest, query);
  const kept: Quote[] = [];
  for (const quote of await store.quotes([...fitting.keys()])) {
    if (kept.length === BY_WORDS) break;
    if (await passes(store, quote, filter)) kept.push(quote);
  }
  return { items: await counted(store, kept, fitting), next: null };
}

/**
 * Whether excluded words stand in a text; an Arabic word in any form that a search for it takes for it, so that -حرب leaves
 * out الحرب too. Both folded.
 */
function isNamedIn(words: string, text: string): boolean {
  if (!ARABIC_WORD.test(words)) return standsIn(words, text);
  const sought = stem(words);
  return text.split(' ').some((word) => stem(word) === sought);
}

function hasEach(words: readonly string[], { text }: Wording): boolean {
  const own = new Set<string>(fold(text).split(' '));
  return words.every((word) => own.has(word));
}

/**
 * The quotes one of whose wordings has every phrase and none of whose wordings has what is left out, in the same order,
 * each with the closest wording that has the phrases.
 */
async function withPhrases(
  store: QuoteStore,
  closest: ReadonlyMap<QuoteId, Wording>,
  { phrases, excluded }: WordQuery,
): Promise<ReadonlyMap<QuoteId, Wording>> {
  if (phrases.length + excluded.length === 0) return closest;
  const folded = new Map<QuoteId, { wording: Wording; text: string }[]>();
  for (const wording of await store.wordingsOfQuotes([...closest.keys()])) {
    folded.set(wording.quoteId, [...(folded.get(wording.quoteId) ?? []), { wording, text: fold(wording.text) }]);
  }
  const fitting = new Map<QuoteId, Wording>();
  for (const [id, nearest] of closest) {
    const own = folded.get(id) ?? [];
    if (own.some(({ text }) => excluded.some((words) => isNamedIn(words, text)))) continue;
    const having = own.filter(({ text }) => phrases.every((words) => standsIn(words, text)));
    const shown = having.find(({ wording }) => wording.id === nearest.id) ?? having[0];
    if (shown !== undefined) fitting.set(id, shown.wording);
  }
  return fitting;
}

async function passes(store: QuoteStore, quote: Quote, filter: QuoteFilter): Promise<boolean> {
  const { speakerId, lang, from, to, outletId, flag, state } = filter;
  if (speakerId !== undefined && quote.speakerId !== speakerId) return false;
  if (lang !== undefined && quote.lang !== lang) return false;
  if (from !== undefined && (quote.said === null || quote.said < from)) return false;
  if (to !== undefined && (quote.said === null || quote.said.slice(0, to.length) > to)) return false;
  if (outletId !== undefined && !(await isPrintedBy(store, quote.id, outletId))) return false;
  if (flag !== undefined && !(await hasFlag(store, { quoteId: quote.id, kind: flag, status: 'open' }))) return false;
  return state === undefined || hasState(store, quote.id, state);
}

async function hasFlag(store: QuoteStore, filter: Parameters<QuoteStore['listFlags']>[0]): Promise<boolean> {
  return (await store.listFlags(filter, { cursor: null, limit: 1 })).items.length > 0;
}

async function hasState(store: QuoteStore, id: QuoteId, state: QuoteState): Promise<boolean> {
  if (state === 'to-check') return hasFlag(store, { quoteId: id, status: 'open', severities: TO_CHECK });
  if (state === 'confirmed') return hasFlag(store, { quoteId: id, status: 'confirmed' });
  const { items } = await store.mentionsOfQuote(id, { cursor: null, limit: APPEARANCES });
  const own = new Set<string>(items.map((mention) => mention.id));
  const verdicts = await store.verdictsAbout(items.map((mention) => mention.id));
  const about = verdicts.filter(({ about: { mentionIds } }) => mentionIds.some((mention) => own.has(mention)));
  return (await everShown(store, about)).length > 0;
}

async function isPrintedBy(store: QuoteStore, id: QuoteId, outletId: string): Promise<boolean> {
  const { items } = await store.mentionsOfQuote(id, { cursor: null, limit: APPEARANCES });
  const articles = await store.articles(items.map(({ articleId }) => articleId));
  return articles.some((article) => article.outletId === outletId);
}
