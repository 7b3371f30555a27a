import { canonicalUrl } from '../../article.ts';
import { flagKindSchema, type GroupDecision, HASTE } from '../../flag.ts';
import type { OutletId, QuoteId } from '../../ids.ts';
import type { Mention } from '../../mention.ts';
import type { Quote } from '../../quote.ts';
import type {
  FlagCount,
  LibrarySize,
  Page,
  PageRequest,
  QuoteCount,
  QuoteFilter,
  QuoteStore,
  VerdictFilter,
} from '../../quote-store.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import type { CollectionName, Collections, Row } from './collections.ts';
import { prepareFlagLists } from './flag-lists.ts';
import { mentionsAbout } from './notes.ts';
import { fromRow, UNDATED } from './rows.ts';
import { prepareSinceWritten } from './since-written.ts';

/** Counting for show stops here; beyond it nobody needs the exact figure. */
const SIZE_CAP = 10_000_000;

/** Captures of one URL that are read at most. */
const CAPTURES = 50;

/** Quotes read at a time where each has to be looked at before it is answered. */
const LOOKED_AT = 200;

type Where = Record<string, unknown>;
type Order = Record<string, 1 | -1>;

/** Methods of the store that only read; each answers as models/quote-store.ts says. */
export type Reads = Omit<
  QuoteStore,
  'apply' | 'keyCounts' | 'candidates' | 'takeLease' | 'endLease' | 'everything' | 'close'
>;

export function prepareReads(collections: Collections): Reads {
  const rows = (name: CollectionName, where: Where, order?: Order, limit = 0): Promise<Row[]> => {
    const query = collections[name].find(where);
    if (order !== undefined) query.sort(order);
    if (limit > 0) query.limit(limit);
    return query.lean<Row[]>().exec();
  };
  const one = async <Name extends keyof typeof fromRow>(name: Name, where: Where) => {
    const [row] = await rows(name, where, undefined, 1);
    return row === undefined ? undefined : (fromRow[name](row) as ReturnType<(typeof fromRow)[Name]>);
  };
  const many = async <Name extends keyof typeof fromRow>(name: Name, where: Where, order?: Order, limit?: number) =>
    (await rows(name, where, order, limit)).map((row) => fromRow[name](row) as ReturnType<(typeof fromRow)[Name]>);
  /** In the order asked for; unknown ids are passed over. */
  const byIds = async <Name extends keyof typeof fromRow>(name: Name, ids: readonly string[]) => {
    if (ids.length === 0) return [];
    const found = new Map((await rows(name, { _id: { $in: [...new Set(ids)] } })).map((row) => [row._id, row]));
    return ids.flatMap((id) => {
      const row = found.get(id);
      return row === undefined ? [] : [fromRow[name](row) as ReturnType<(typeof fromRow)[Name]>];
    });
  };
  const within = (ids: readonly string[]) => ({ $in: [...ids] });
  const pageByName = async <Name extends 'speakers' | 'outlets'>(
    name: Name,
    { cursor, limit }: PageRequest,
    prefix: string,
  ) => {
    // Behind U+10FFFF nothing begins with what stands before it.
    const where: Where = { listedAs: { $gte: prefix, $lt: `${prefix}${UNDATED}` } };
    if (cursor !== null) {
      const [after, id] = decodeCursor(name, cursor, 2);
      where.$and = [{ listedAs: { $gte: after } }];
      where.$or = [{ listedAs: { $gt: after } }, { listedAs: after, _id: { $gt: id } }];
    }
    const found = await rows(name, where, { listedAs: 1, _id: 1 }, limit + 1);
    const paged = pageOf(found, limit, name, (last) => [String(last.listedAs), last._id]);
    return {
      items: paged.items.map((row) => fromRow[name](row) as ReturnType<(typeof fromRow)[Name]>),
      next: paged.next,
    };
  };
  const { listFlags } = prepareFlagLists(collections);
  const sinceWritten = prepareSinceWritten(collections);

  return {
    article: (id) => one('articles', { _id: id }),
    articles: (ids) => byIds('articles', ids),
    articleByRef: (ref) => one('articles', { ref }),
    articlesByUrl: (url) => many('articles', { url: canonicalUrl(url) }, { 'doc.retrievedAt': 1, _id: 1 }, CAPTURES),
    async articlesReadBefore(version, { cursor, limit }) {
      const [after] = cursor === null ? [''] : decodeCursor('re-read', cursor, 1);
      const where = { extractor: { $lt: version }, _id: { $gt: after } };
      return pageOf(await many('articles', where, { _id: 1 }, limit + 1), limit, 're-read', (last) => [last.id]);
    },
    sampleArticles: () => many('articles', { sample: true }, { _id: 1 }),

    mention: (id) => one('mentions', { _id: id }),
    mentions: (ids) => byIds('mentions', ids),
    mentionsOfArticle: (id) => many('mentions', { articleId: id }, { start: 1, _id: 1 }),
    async mentionsOfQuote(id, { cursor, limit }) {
      const where: Where = { quoteId: id, current: true };
      if (cursor !== null) {
        const [date, after] = decodeCursor('mentions', cursor, 2);
        where.$or = [{ dated: { $gt: date } }, { dated: date, _id: { $gt: after } }];
      }
      const found = await rows('mentions', where, { dated: 1, _id: 1 }, limit + 1);
      const paged = pageOf(found, limit, 'mentions', (last) => [String(last.dated), last._id]);
      return { items: paged.items.map(fromRow.mentions), next: paged.next };
    },
    mentionsOfOutlet,
    mentionCounts: async (ids, cap) =>
      new Map(
        await Promise.all(
          ids.map(
            async (id): Promise<[QuoteId, number]> => [
              id,
              await collections.mentions.countDocuments({ quoteId: id, current: true }).limit(cap),
            ],
          ),
        ),
      ),

    quote: (id) => one('quotes', { _id: id }),
    quotes: (ids) => byIds('quotes', ids),
    listQuotes,
    quoteCounts: ({ speakerId }) =>
      speakerId === undefined ? sinceWritten('quotes', () => countQuotes({})) : countQuotes({ speakerId }),

    wordings: (ids) => byIds('wordings', ids),
    wordingsOfQuotes: async (ids) => (ids.length === 0 ? [] : many('wordings', { quoteId: within(ids) }, { _id: 1 })),
    wordingsWithText: (textKeys, { speakerId, limit }) =>
      many(
        'wordings',
        { textKey: within(textKeys), ...(speakerId === undefined ? {} : { speakerId }) },
        { _id: 1 },
        limit,
      ),
    linksOfTexts: async (textKeys, limit) =>
      textKeys.length === 0
        ? []
        : many('links', { $or: [{ a: within(textKeys) }, { b: within(textKeys) }] }, { a: 1, b: 1 }, limit),

    roughWordingCount: () => collections.wordings.estimatedDocumentCount(),

    speaker: (id) => one('speakers', { _id: id }),
    speakersByName: (names) => many('speakers', { folded: within(names) }, { _id: 1 }),
    speakersBySound: (sounds, limit) => many('speakers', { sounds: within(sounds) }, { _id: 1 }, limit),
    listSpeakers: (request, prefix = '') => pageByName('speakers', request, prefix),
    outlet: (id) => one('outlets', { _id: id }),
    outletsBy: ({ foldedNames = [], hosts = [] }) =>
      many('outlets', { $or: [{ folded: within(foldedNames) }, { hosts: within(hosts) }] }, { _id: 1 }),
    listOutlets: (request, prefix = '') => pageByName('outlets', request, prefix),

    flag: (id) => one('flags', { _id: id }),
    flags: (ids) => byIds('flags', ids),
    listFlags,
    flagCounts: () => sinceWritten('flags', countFlags),
    flagsOfMentions: (ids) => many('flags', { mentionIds: within(ids) }, { _id: 1 }),

    decision: (id) => one('decisions', { _id: id }),
    decisionsByAnchor: (anchors) => many('decisions', { anchor: within(anchors) }, { 'doc.at': 1, _id: 1 }),
    groupDecisions: async (ids) =>
      (await many('decisions', { mentionIds: within(ids) }, { _id: 1 })) as GroupDecision[],

    verdict: (id) => one('verdicts', { verdictId: id, latest: true }),
    verdictEntries: (id) => many('verdicts', { verdictId: id }, { _id: 1 }),
    verdictsAbout: (subjects) => many('verdicts', { subjects: within(subjects) }, { _id: 1 }),
    listVerdicts,
    responsesTo: (ids) => many('responses', { mentionIds: within(ids) }, { at: 1, _id: 1 }),
    leases: async (subjects, now) => {
      const found = await collections.leases
        .find({ _id: within(subjects), until: { $gt: now } })
        .sort({ _id: 1 })
        .lean();
      return found.map(({ _id, holder, until }) => ({ subject: _id as never, holder, until }));
    },

    async events({ cursor, limit }) {
      const [before] = cursor === null ? [Number.MAX_SAFE_INTEGER] : decodeCursor('events', cursor, 1);
      const found = await many('events', { _id: { $lt: Number(before) } }, { _id: -1 }, limit + 1);
      return pageOf(found, limit, 'events', (last) => [last.sequence]);
    },
    async eventsAbout(subjects, { cursor, limit }) {
      const [before] = cursor === null ? [Number.MAX_SAFE_INTEGER] : decodeCursor('events-about', cursor, 1);
      const where = { subject: within(subjects), _id: { $lt: Number(before) } };
      const found = await many('events', where, { _id: -1 }, limit + 1);
      return pageOf(found, limit, 'events-about', (last) => [last.sequence]);
    },
    size: () =>
      sinceWritten('size', async (): Promise<LibrarySize> => {
        const count = (name: CollectionName, where: Where) => collections[name].countDocuments(where).limit(SIZE_CAP);
        const [articles, quotes, wordings, mentions, openFlags] = await Promise.all([
          collections.articles.estimatedDocumentCount(),
          count('quotes', { merged: false }),
          collections.wordings.estimatedDocumentCount(),
          count('mentions', { current: true }),
          count('flags', { status: 'open' }),
        ]);
        return { articles, quotes, wordings, mentions, openFlags };
      }),
  };

  /** Read from the index alone; sharded, every shard counts its part. */
  async function countQuotes(where: Where): Promise<QuoteCount[]> {
    const found = await collections.quotes.aggregate<{ _id: { lang: string; month?: string | null }; count: number }>([
      { $match: { merged: false, ...where } },
      { $group: { _id: { lang: '$lang', month: '$month' }, count: { $sum: 1 } } },
    ]);
    const key = ({ lang, month }: QuoteCount): string => `${month ?? UNDATED} ${lang}`;
    return found
      .map(({ _id, count }): QuoteCount => ({ lang: _id.lang, month: _id.month ?? null, count }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Every kind is named, so that the index is read and not the flags. */
  async function countFlags(): Promise<FlagCount[]> {
    const found = await collections.flags.aggregate<{ _id: Omit<FlagCount, 'count'>; count: number }>([
      { $match: { kind: { $in: flagKindSchema.options } } },
      { $group: { _id: { kind: '$kind', status: '$status' }, count: { $sum: 1 } } },
    ]);
    const key = ({ kind, status }: FlagCount): string => `${kind} ${status}`;
    return found
      .map(({ _id: { kind, status }, count }): FlagCount => ({ kind, status, count }))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  /** Latest first and undated last, where the index has the undated last from its other end: so they are read apart. */
  async function mentionsOfOutlet(id: OutletId, { cursor, limit }: PageRequest): Promise<Page<Mention>> {
    const where: Where = { outletId: id, current: true };
    const after = cursor === null ? null : decodeCursor('outlet-mentions', cursor, 2);
    const found: Row[] = [];
    if (after === null || after[0] !== UNDATED) {
      const dated =
        after === null
          ? { dated: { $lt: UNDATED } }
          : { dated: { $lte: after[0] }, $or: [{ dated: { $lt: after[0] } }, { _id: { $lt: after[1] } }] };
      found.push(...(await rows('mentions', { ...where, ...dated }, { dated: -1, _id: -1 }, limit + 1)));
    }
    if (found.length <= limit) {
      const behind = after !== null && after[0] === UNDATED ? { _id: { $lt: after[1] } } : {};
      const left = limit + 1 - found.length;
      found.push(...(await rows('mentions', { ...where, dated: UNDATED, ...behind }, { _id: -1 }, left)));
    }
    const paged = pageOf(found, limit, 'outlet-mentions', (last) => [String(last.dated), last._id]);
    return { items: paged.items.map(fromRow.mentions), next: paged.next };
  }

  /**
   * By an outlet, a kind of flag or what stands about it the index gives every quote that ever had it; those that have it still
   * are told apart page by page, since a join of two collections is not to be had on every cluster.
   */
  async function listQuotes(filter: QuoteFilter, { cursor, limit }: PageRequest): Promise<Page<Quote>> {
    const { speakerId, outletId, lang, from, to, flag, state } = filter;
    const where: Where = { merged: false };
    if (speakerId !== undefined) where.speakerId = speakerId;
    if (lang !== undefined) where.lang = lang;
    if (outletId !== undefined) where.outlets = outletId;
    if (flag !== undefined) where.flagKinds = flag;
    if (state !== undefined) where.marks = state;
    // "2025-10" as the end takes in all of October: every later text that begins with it sorts below it and U+10FFFF.
    if (from !== undefined || to !== undefined) {
      where.said = {
        ...(from === undefined ? { $gt: '' } : { $gte: from }),
        ...(to === undefined ? {} : { $lte: `${to}${UNDATED}` }),
      };
    }
    let after = cursor === null ? null : decodeCursor('quotes', cursor, 2);
    const isLookedAt = outletId !== undefined || flag !== undefined || state !== undefined;
    const wanted = isLookedAt ? Math.max(limit + 1, LOOKED_AT) : limit + 1;
    const found: Quote[] = [];
    while (found.length <= limit) {
      const behind: Where =
        after === null
          ? {}
          : { $or: [{ createdAt: { $lt: after[0] } }, { createdAt: after[0], _id: { $lt: after[1] } }] };
      const read = await many('quotes', { ...where, ...behind }, { createdAt: -1, _id: -1 }, wanted);
      found.push(...(isLookedAt ? await stillHaving(read, filter) : read));
      const last = read.at(-1);
      if (last === undefined || read.length < wanted) break;
      after = [last.createdAt, last.id];
    }
    return pageOf(found, limit, 'quotes', (last) => [last.createdAt, last.id]);
  }

  async function stillHaving(quotes: readonly Quote[], { outletId, flag, state }: QuoteFilter): Promise<Quote[]> {
    const ofQuotes = { quoteId: within(quotes.map(({ id }) => id)), current: true };
    let left = quotes;
    if (outletId !== undefined) {
      const ids = new Set<unknown>(await collections.mentions.distinct('quoteId', { ...ofQuotes, outletId }));
      left = left.filter(({ id }) => ids.has(id));
    }
    if ((flag === undefined && state === undefined) || left.length === 0) return [...left];
    const mentions = await collections.mentions.find(ofQuotes, { quoteId: 1 }).lean();
    const mentionIds = within(mentions.map(({ _id }) => _id));
    const narrow = (named: ReadonlySet<unknown>): void => {
      const ids = new Set(mentions.flatMap(({ _id, quoteId }) => (named.has(_id) ? [quoteId] : [])));
      left = left.filter(({ id }) => ids.has(id));
    };
    const named = async (where: Where) =>
      new Set<unknown>(await collections.flags.distinct('mentionIds', { ...where, mentionIds }));
    if (flag !== undefined) narrow(await named({ kind: flag, status: 'open' }));
    if (state === 'to-check') narrow(await named({ status: 'open', haste: { $lt: HASTE.information } }));
    if (state === 'confirmed') narrow(await named({ status: 'confirmed' }));
    if (state === 'reviewed') {
      const latest = await collections.verdicts
        .find({ subjects: mentionIds, latest: true }, { verdictId: 1, 'doc.about.mentionIds': 1 })
        .lean<Row[]>();
      const verdictId = within(latest.map((entry) => String(entry.verdictId)));
      const shown = new Set<unknown>(
        await collections.verdicts.distinct('verdictId', { verdictId, state: { $in: ['published', 'corrected'] } }),
      );
      narrow(new Set(latest.flatMap((entry) => (shown.has(entry.verdictId) ? mentionsAbout(entry.doc) : []))));
    }
    return [...left];
  }

  async function listVerdicts({ state }: VerdictFilter, { cursor, limit }: PageRequest) {
    const where: Where = { latest: true, ...(state === undefined ? {} : { state }) };
    if (cursor !== null) {
      const [at, id] = decodeCursor('verdicts', cursor, 2);
      where.$or = [{ at: { $lt: at } }, { at, verdictId: { $lt: id } }];
    }
    const found = await many('verdicts', where, { at: -1, verdictId: -1 }, limit + 1);
    return pageOf(found, limit, 'verdicts', (last) => [last.at, last.id]);
  }
}
