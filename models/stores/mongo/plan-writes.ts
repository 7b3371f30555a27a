import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../article.ts';
import { IsnadError } from '../../errors.ts';
import type { NewEvent } from '../../event.ts';
import type { QuoteId } from '../../ids.ts';
import type { Changes } from '../../quote-store.ts';
import type { CollectionName, Collections, Row } from './collections.ts';
import { noteOps } from './notes.ts';
import { entryId, eventDoc, fieldsOf, linkId, packKey } from './rows.ts';

/**
 * One write of a row, harmless when it is done twice: `put` replaces or inserts it, `merge` does and leaves fields that
 * are not named, `add` puts values into arrays of one that is there, `age` takes what only the latest entry of a verdict
 * has, `drop` removes it. None touches a row that a later commit wrote.
 */
export type Op =
  | { readonly on: CollectionName; readonly do: 'put' | 'merge'; readonly id: string; readonly row: object }
  | { readonly on: CollectionName; readonly do: 'add'; readonly id: string; readonly row: Record<string, string> }
  | { readonly on: CollectionName; readonly do: 'age' | 'drop'; readonly id: string };

export interface Plan {
  readonly ops: readonly Op[];
  readonly events: readonly NewEvent[];
  /** What nobody else may write meanwhile. */
  readonly claims: readonly string[];
  /** Looks, once the claims are held, whether the changes still follow what is there; rejects with store/conflict or store/dangling. */
  verify(): Promise<void>;
}

const VERSIONED = ['quotes', 'flags', 'speakers', 'outlets', 'decisions'] as const;

/** What `changes` come to, row by row. Reads what rows copy from one another; writes nothing. */
export async function planWrites(collections: Collections, changes: Changes): Promise<Plan> {
  const ops: Op[] = [];
  const put = (on: CollectionName, id: string, doc: unknown, fields: object): void => {
    ops.push({ on, do: on === 'quotes' ? 'merge' : 'put', id, row: { doc: plain(doc), ...defined(fields) } });
  };
  const drop = (on: CollectionName, ids: readonly string[] = []): void => {
    for (const id of ids) ops.push({ on, do: 'drop', id });
  };

  const articles = await articlesOf(collections, changes);
  const removedQuotes = await unnamed(collections, changes);
  drop('flags', changes.removedFlags);
  drop('wordings', changes.removedWordings);
  drop('keys', changes.removedWordings);
  drop('mentions', changes.removedMentions);
  drop('quotes', removedQuotes);
  drop('articles', changes.removedArticles);

  for (const outlet of changes.outlets ?? []) put('outlets', outlet.id, outlet, fieldsOf.outlets(outlet));
  for (const speaker of changes.speakers ?? []) put('speakers', speaker.id, speaker, fieldsOf.speakers(speaker));
  for (const article of changes.articles ?? []) put('articles', article.id, article, fieldsOf.articles(article));
  for (const quote of changes.quotes ?? []) put('quotes', quote.id, quote, fieldsOf.quotes(quote));
  for (const mention of changes.mentions ?? []) {
    const article = articles.get(mention.articleId);
    if (article === undefined) throw missing(mention.articleId);
    put('mentions', mention.id, mention, fieldsOf.mentions(mention, article));
    if (article.outletId !== null) {
      ops.push({ on: 'quotes', do: 'add', id: mention.quoteId, row: { outlets: article.outletId } });
    }
  }
  for (const { wording, keys } of changes.wordings ?? []) {
    put('wordings', wording.id, wording, fieldsOf.wordings(wording));
    ops.push({ on: 'keys', do: 'put', id: wording.id, row: { keys: keys.map(packKey) } });
  }
  for (const link of changes.links ?? []) put('links', linkId(link), link, fieldsOf.links(link));
  for (const flag of changes.flags ?? []) put('flags', flag.id, flag, fieldsOf.flags(flag));
  ops.push(...(await noteOps(collections, changes)));
  for (const decision of changes.decisions ?? []) {
    put('decisions', decision.id, decision, fieldsOf.decisions(decision));
  }
  for (const verdict of changes.verdicts ?? []) {
    const { id, version } = verdict;
    if (version > 1) ops.push({ on: 'verdicts', do: 'age', id: entryId({ id, version: version - 1 }) });
    put('verdicts', entryId(verdict), verdict, fieldsOf.verdicts(verdict));
  }
  for (const response of changes.responses ?? []) {
    put('responses', response.id, response, fieldsOf.responses(response));
  }
  return {
    ops,
    events: await eventsToAppend(collections, changes.events ?? []),
    claims: claimsOf(changes, removedQuotes),
    verify: () => verify(collections, changes),
  };
}

/** Shared things, by what two writers would both write: an id, or the id that an import line brought. */
function claimsOf(changes: Changes, removedQuotes: readonly string[]): string[] {
  const ids = VERSIONED.flatMap((name) => (changes[name] ?? []).map(({ id }) => `${id}`));
  const refs = (changes.articles ?? []).flatMap(({ ref }) => (ref === null ? [] : `ref ${ref}`));
  const verdicts = (changes.verdicts ?? []).map(({ id }) => `${id}`);
  const removed = [...removedQuotes, ...(changes.removedArticles ?? []), ...(changes.removedFlags ?? [])];
  return [...new Set([...ids, ...refs, ...verdicts, ...removed])].sort();
}

async function verify(collections: Collections, changes: Changes): Promise<void> {
  await Promise.all([
    ...VERSIONED.map((name) => verifyVersions(collections, name, changes[name] ?? [])),
    verifyVerdicts(collections, changes),
    verifyRefs(collections, changes),
    verifyNamed(
      collections,
      'quotes',
      changes,
      (changes.mentions ?? []).map(({ quoteId }) => quoteId),
    ),
    verifyNamed(
      collections,
      'quotes',
      changes,
      (changes.wordings ?? []).map(({ wording }) => wording.quoteId),
    ),
    verifyNamed(
      collections,
      'mentions',
      changes,
      (changes.wordings ?? []).map(({ wording }) => wording.leadMentionId),
    ),
  ]);
}

/** Version 1 must not be there yet, version n must replace n - 1 or be new here (an import of another library). */
async function verifyVersions(
  collections: Collections,
  name: (typeof VERSIONED)[number],
  things: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  if (things.length === 0) return;
  const rows = await collections[name].find({ _id: { $in: things.map(({ id }) => id) } }, { version: 1 }).lean();
  const held = new Map(rows.map(({ _id, version }) => [_id, Number(version)]));
  for (const { id, version } of things) {
    const before = held.get(id) ?? 0;
    if (before !== version - 1 && before !== 0) {
      throw new IsnadError('store/conflict', `${id} is at version ${before}, not ${version - 1}`);
    }
    held.set(id, version);
  }
}

async function verifyVerdicts(collections: Collections, { verdicts = [] }: Changes): Promise<void> {
  if (verdicts.length === 0) return;
  const ids = verdicts.map(({ id }) => id);
  const rows = await collections.verdicts.find({ verdictId: { $in: ids } }, { verdictId: 1, version: 1 }).lean();
  const held = new Map<string, number>();
  for (const { verdictId, version } of rows) {
    held.set(String(verdictId), Math.max(held.get(String(verdictId)) ?? 0, Number(version)));
  }
  for (const { id, version } of verdicts) {
    const before = held.get(id) ?? 0;
    if (before !== version - 1) {
      throw new IsnadError('store/conflict', `${id} is at version ${before}, not ${version - 1}`);
    }
    held.set(id, version);
  }
}

async function verifyRefs(collections: Collections, { articles = [], removedArticles = [] }: Changes): Promise<void> {
  const refs = articles.flatMap(({ ref }) => ref ?? []);
  if (refs.length === 0) return;
  const ids = new Map(articles.map(({ id, ref }) => [ref, id]));
  for (const { _id, ref } of await collections.articles.find({ ref: { $in: refs } }, { ref: 1 }).lean()) {
    const isOther = ids.get(String(ref)) !== _id && !removedArticles.some((id) => id === _id);
    if (isOther) throw new IsnadError('store/conflict', `${ref} is the ref of another article`);
  }
}

async function verifyNamed(
  collections: Collections,
  name: 'quotes' | 'mentions',
  changes: Changes,
  ids: readonly string[],
): Promise<void> {
  const own = new Set<string>((changes[name] ?? []).map(({ id }) => id));
  const others = [...new Set(ids)].filter((id) => !own.has(id));
  if (others.length === 0) return;
  const held = await collections[name].find({ _id: { $in: others } }, { _id: 1 }).lean();
  const found = new Set(held.map(({ _id }) => _id));
  const lost = others.find((id) => !found.has(id));
  if (lost !== undefined) throw missing(lost);
}

function missing(id: string): IsnadError {
  return new IsnadError('store/dangling', `${id} is named by what is written, but is not there`);
}

/** The articles of the mentions to write: those that come with them, else as they are held. */
async function articlesOf(
  collections: Collections,
  { articles = [], mentions = [] }: Changes,
): Promise<Map<string, Pick<Article, 'publishedAt' | 'outletId'>>> {
  const known = new Map<string, Pick<Article, 'publishedAt' | 'outletId'>>(articles.map((one) => [one.id, one]));
  const others = [...new Set(mentions.map(({ articleId }) => articleId))].filter((id) => !known.has(id));
  if (others.length === 0) return known;
  const fields = { 'doc.publishedAt': 1, 'doc.outletId': 1 };
  for (const { _id, doc } of await collections.articles.find({ _id: { $in: others } }, fields).lean<Row[]>()) {
    known.set(_id, doc as Pick<Article, 'publishedAt' | 'outletId'>);
  }
  return known;
}

/** The events that are not held already; one whose number another event has is to get the next. */
async function eventsToAppend(collections: Collections, events: readonly NewEvent[]): Promise<NewEvent[]> {
  const numbers = events.flatMap(({ sequence }) => sequence ?? []);
  if (numbers.length === 0) return [...events];
  const rows = await collections.events.find({ _id: { $in: numbers as never } }).lean<Row[]>();
  const held = new Map(rows.map(({ _id, doc }) => [Number(_id), doc]));
  return events.flatMap((event): NewEvent[] => {
    const { sequence, ...rest } = event;
    if (sequence === undefined || !held.has(sequence)) return [event];
    return isDeepStrictEqual(held.get(sequence), eventDoc(rest, sequence)) ? [] : [rest];
  });
}

/** Of the quotes to remove those that no mention names any more. */
async function unnamed(
  collections: Collections,
  { removedQuotes = [], removedMentions = [] }: Changes,
): Promise<QuoteId[]> {
  if (removedQuotes.length === 0) return [];
  const rows = await collections.mentions.find({ quoteId: { $in: [...removedQuotes] } }, { quoteId: 1 }).lean();
  const gone = new Set<string>(removedMentions);
  const named = new Set(rows.filter(({ _id }) => !gone.has(_id)).map(({ quoteId }) => quoteId));
  return removedQuotes.filter((id) => !named.has(id));
}

/** As JSON would have it: undefined fields gone, nothing shared with the caller. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
