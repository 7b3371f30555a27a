import type Database from 'better-sqlite3';
import { canonicalUrl } from '../../article.ts';
import type { GroupDecision } from '../../flag.ts';
import type { Lease } from '../../lease.ts';
import type { Outlet } from '../../outlet.ts';
import type {
  FlagCount,
  LibrarySize,
  Page,
  PageRequest,
  QuoteCount,
  QuoteFilter,
  QuoteState,
  QuoteStore,
} from '../../quote-store.ts';
import type { Speaker } from '../../speaker.ts';
import type { TextLink } from '../../text-link.ts';
import { decodeCursor, pageOf } from '../cursor.ts';
import { prepareFlagLists } from './flag-lists.ts';
import {
  type ArticleRow,
  articleFromRow,
  type DocRow,
  decisionFromRow,
  type EventRow,
  eventFromRow,
  flagFromRow,
  MENTION_SELECT,
  type MentionRow,
  mentionFromRow,
  quoteFromRow,
  responseFromRow,
  verdictFromRow,
  WORDING_SELECT,
  type WordingRow,
  wordingFromRow,
} from './rows.ts';

/** Counting for show stops here; beyond it nobody needs the exact figure. */
const SIZE_CAP = 10_000_000;

/** Captures of one URL that are read at most. */
const CAPTURES = 50;

/** After every UTF-8 text: behind it nothing begins with what stands before it. For "no date", too, which comes last. */
const LAST = '\u{10FFFF}';

/** Quotes about which this stands, by number; flags for information only have the last of four hastes. */
const OF_STATE: Readonly<Record<QuoteState, string>> = {
  'to-check': quotesOfFlags("f.status = 'open' AND f.haste < 3"),
  confirmed: quotesOfFlags("f.status = 'confirmed'"),
  reviewed: `SELECT m.quote_n FROM verdicts v JOIN json_each(v.doc, '$.about.mentionIds') s
    CROSS JOIN mentions m ON m.id = s.value AND m.current = 1
    WHERE v.latest = 1 AND EXISTS
      (SELECT 1 FROM verdicts e WHERE e.id = v.id AND e.state IN ('published', 'corrected'))`,
};

function quotesOfFlags(where: string): string {
  return `SELECT m.quote_n FROM flags f CROSS JOIN flag_mentions s ON s.flag_n = f.n
    CROSS JOIN mentions m ON m.id = s.mention_id AND m.current = 1 WHERE ${where}`;
}

/** Methods of the store that only read; each answers in the order of models/quote-store.ts. */
export type Reads = Omit<
  QuoteStore,
  'apply' | 'keyCounts' | 'candidates' | 'takeLease' | 'endLease' | 'everything' | 'close'
>;

type Sync<T> = { [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => R : never };

export function prepareReads(database: Database.Database): Sync<Reads> {
  const cache = new Map<string, Database.Statement>();
  /** Prepares once; SQLite compiles each text a single time. */
  const sql = (text: string): Database.Statement => {
    let statement = cache.get(text);
    if (statement === undefined) {
      statement = database.prepare(text);
      cache.set(text, statement);
    }
    return statement;
  };
  const all = <T>(text: string, ...args: unknown[]): T[] => sql(text).all(...args) as T[];
  const one = <T>(text: string, ...args: unknown[]): T | undefined => sql(text).get(...args) as T | undefined;
  /** Rows for a list of values: bound as one JSON array, so that the statement stays the same for any number. */
  const within = (values: readonly (string | number)[]): string => JSON.stringify(values);
  const inOrder = <T extends { readonly id: string }>(ids: readonly string[], found: readonly T[]): T[] => {
    const byId = new Map(found.map((item) => [item.id, item]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  };

  const ARTICLES = 'SELECT id, text, extractor, doc FROM articles';
  const articleRows = (text: string, ...args: unknown[]) =>
    all<ArticleRow>(`${ARTICLES} ${text}`, ...args).map(articleFromRow);
  const mentionRows = (text: string, ...args: unknown[]) =>
    all<MentionRow>(`${MENTION_SELECT} ${text}`, ...args).map(mentionFromRow);
  const wordingRows = (text: string, ...args: unknown[]) =>
    all<WordingRow>(`${WORDING_SELECT} ${text}`, ...args).map(wordingFromRow);

  const remembered = new Map<string, { readonly state: string | undefined; readonly value: unknown }>();
  /** What was counted before, until this process or another has written. */
  function sinceWritten<T>(name: string, count: () => T): T {
    const state = one<{ state: string }>(
      "SELECT total_changes() || '/' || data_version AS state FROM pragma_data_version",
    )?.state;
    const held = remembered.get(name);
    if (held !== undefined && held.state === state) return held.value as T;
    const value = count();
    remembered.set(name, { state, value });
    return value;
  }

  function byName<T>(table: 'speakers' | 'outlets', { cursor, limit }: PageRequest, prefix: string): Page<T> {
    const bound: Record<string, unknown> = { prefix, limit: limit + 1 };
    let from = 'listed_as >= @prefix';
    if (cursor !== null) {
      const [name, id] = decodeCursor(table, cursor, 2);
      // The prefix stands behind +, so that the index is entered where the last page ended.
      from = '(listed_as, id) > (@name, @id) AND +listed_as >= @prefix';
      Object.assign(bound, { name, id });
    }
    const rows = all<DocRow & { id: string; listed_as: string }>(
      `SELECT id, listed_as, doc FROM ${table} WHERE ${from} AND listed_as < @prefix || '${LAST}'
       ORDER BY listed_as, id LIMIT @limit`,
      bound,
    );
    const paged = pageOf(rows, limit, table, (last) => [last.listed_as, last.id]);
    return { items: paged.items.map((row) => JSON.parse(row.doc) as T), next: paged.next };
  }

  const flagLists = prepareFlagLists(all);

  return {
    article: (id) => articleRows('WHERE id = ?', id)[0],
    articles: (ids) => inOrder(ids, articleRows('WHERE id IN (SELECT value FROM json_each(?))', within(ids))),
    articleByRef: (ref) => articleRows('WHERE ref = ?', ref)[0],
    articlesByUrl: (url) =>
      articleRows(
        "WHERE canonical_url = ? ORDER BY json_extract(doc, '$.retrievedAt'), id LIMIT ?",
        canonicalUrl(url),
        CAPTURES,
      ),
    articlesReadBefore(version, { cursor, limit }) {
      const [after] = cursor === null ? [''] : decodeCursor('re-read', cursor, 1);
      const rows = articleRows('WHERE extractor < ? AND id > ? ORDER BY id LIMIT ?', version, after, limit + 1);
      return pageOf(rows, limit, 're-read', (last) => [last.id]);
    },
    sampleArticles: () => articleRows('WHERE sample = 1 ORDER BY id'),

    mention: (id) => mentionRows('WHERE m.id = ?', id)[0],
    mentions: (ids) => inOrder(ids, mentionRows('WHERE m.id IN (SELECT value FROM json_each(?))', within(ids))),
    mentionsOfArticle: (id) =>
      mentionRows('WHERE m.article_n = (SELECT n FROM articles WHERE id = ?) ORDER BY m.start, m.id', id),
    mentionsOfQuote(id, { cursor, limit }) {
      const [date, after] = cursor === null ? ['', ''] : decodeCursor('mentions', cursor, 2);
      const rows = all<MentionRow & { sort: string }>(
        `SELECT *, COALESCE(published_at, '${LAST}') AS sort FROM (${MENTION_SELECT.replace('m.doc', 'm.doc, m.published_at')}
          WHERE m.quote_n = (SELECT n FROM quotes WHERE id = ?) AND m.current = 1)
        WHERE (sort, id) > (?, ?) ORDER BY sort, id LIMIT ?`,
        id,
        date,
        after,
        limit + 1,
      );
      const paged = pageOf(rows, limit, 'mentions', (last) => [last.sort, last.id]);
      return { items: paged.items.map(mentionFromRow), next: paged.next };
    },
    mentionsOfOutlet(id, { cursor, limit }) {
      const bound: Record<string, unknown> = { id, limit: limit + 1 };
      if (cursor !== null) {
        const [date, after] = decodeCursor('outlet-mentions', cursor, 2);
        Object.assign(bound, { date, after });
      }
      const dated = "COALESCE(m.published_at, '')";
      const rows = all<MentionRow & { sort: string }>(
        `${MENTION_SELECT.replace('m.doc', `m.doc, ${dated} AS sort`)}
        WHERE m.outlet_id = @id AND m.current = 1 ${cursor === null ? '' : `AND (${dated}, m.id) < (@date, @after)`}
        ORDER BY ${dated} DESC, m.id DESC LIMIT @limit`,
        bound,
      );
      const paged = pageOf(rows, limit, 'outlet-mentions', (last) => [last.sort, last.id]);
      return { items: paged.items.map(mentionFromRow), next: paged.next };
    },
    mentionCounts: (ids, cap) =>
      new Map(
        ids.map((id) => [
          id,
          one<{ n: number }>(
            `SELECT count(*) AS n FROM (SELECT 1 FROM mentions
              WHERE quote_n = (SELECT n FROM quotes WHERE id = ?) AND current = 1 LIMIT ?)`,
            id,
            cap,
          )?.n ?? 0,
        ]),
      ),

    quote: (id) => all<DocRow>('SELECT doc FROM quotes WHERE id = ?', id).map(quoteFromRow)[0],
    quotes: (ids) =>
      inOrder(
        ids,
        all<DocRow>('SELECT doc FROM quotes WHERE id IN (SELECT value FROM json_each(?))', within(ids)).map(
          quoteFromRow,
        ),
      ),
    listQuotes: (filter, request) => listQuotes(filter, request),
    quoteCounts({ speakerId }) {
      const count = (where: string, ...args: unknown[]) =>
        all<QuoteCount>(
          `SELECT lang, month, count(*) AS count FROM quotes INDEXED BY quotes_by_month WHERE merged = 0 ${where}
           GROUP BY lang, month ORDER BY month IS NULL, month, lang`,
          ...args,
        );
      return speakerId === undefined ? sinceWritten('quotes', () => count('')) : count('AND speaker_id = ?', speakerId);
    },

    wordings: (ids) => inOrder(ids, wordingRows('WHERE w.id IN (SELECT value FROM json_each(?))', within(ids))),
    wordingsOfQuotes: (ids) =>
      wordingRows(
        'WHERE w.quote_n IN (SELECT n FROM quotes WHERE id IN (SELECT value FROM json_each(?))) ORDER BY w.id',
        within(ids),
      ),
    wordingsWithText: (textKeys, { speakerId, limit }) =>
      speakerId === undefined
        ? wordingRows(
            'WHERE w.text_key IN (SELECT value FROM json_each(?)) ORDER BY w.id LIMIT ?',
            within(textKeys),
            limit,
          )
        : wordingRows(
            'WHERE w.text_key IN (SELECT value FROM json_each(?)) AND w.speaker_id = ? ORDER BY w.id LIMIT ?',
            within(textKeys),
            speakerId,
            limit,
          ),
    linksOfTexts: (textKeys, limit) =>
      all<TextLink>(
        `SELECT a, b, relation, likeness, comparer FROM links WHERE a IN (SELECT value FROM json_each(@keys))
         UNION SELECT a, b, relation, likeness, comparer FROM links WHERE b IN (SELECT value FROM json_each(@keys))
         ORDER BY a, b LIMIT @limit`,
        { keys: within(textKeys), limit },
      ),

    roughWordingCount: () => one<{ n: number | null }>('SELECT max(n) AS n FROM wordings')?.n ?? 0,

    speaker: (id) =>
      all<DocRow>('SELECT doc FROM speakers WHERE id = ?', id).map((row) => JSON.parse(row.doc) as Speaker)[0],
    speakersByName: (names) =>
      all<DocRow>(
        `SELECT doc FROM speakers WHERE id IN
          (SELECT id FROM speaker_names WHERE folded IN (SELECT value FROM json_each(?))) ORDER BY id`,
        within(names),
      ).map((row) => JSON.parse(row.doc) as Speaker),
    speakersBySound: (sounds, limit) =>
      all<DocRow>(
        `SELECT doc FROM speakers WHERE id IN
          (SELECT id FROM speaker_sounds WHERE sound IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?) ORDER BY id`,
        within(sounds),
        limit,
      ).map((row) => JSON.parse(row.doc) as Speaker),
    listSpeakers: (request, prefix = '') => byName<Speaker>('speakers', request, prefix),
    outlet: (id) =>
      all<DocRow>('SELECT doc FROM outlets WHERE id = ?', id).map((row) => JSON.parse(row.doc) as Outlet)[0],
    outletsBy: ({ foldedNames = [], hosts = [] }) =>
      all<DocRow>(
        `SELECT doc FROM outlets WHERE id IN
          (SELECT id FROM outlet_names WHERE folded IN (SELECT value FROM json_each(?))
           UNION SELECT id FROM outlet_hosts WHERE host IN (SELECT value FROM json_each(?))) ORDER BY id`,
        within(foldedNames),
        within(hosts),
      ).map((row) => JSON.parse(row.doc) as Outlet),
    listOutlets: (request, prefix = '') => byName<Outlet>('outlets', request, prefix),

    flag: (id) => all<DocRow>('SELECT doc FROM flags WHERE id = ?', id).map(flagFromRow)[0],
    flags: (ids) =>
      inOrder(
        ids,
        all<DocRow>('SELECT doc FROM flags WHERE id IN (SELECT value FROM json_each(?))', within(ids)).map(flagFromRow),
      ),
    listFlags: (filter, request, order) => flagLists.list(filter, request, order),
    flagCounts: () =>
      sinceWritten('flags', () =>
        all<FlagCount>('SELECT kind, status, count(*) AS count FROM flags GROUP BY kind, status ORDER BY kind, status'),
      ),
    flagsOfMentions: (ids) =>
      all<DocRow>(
        `SELECT doc FROM flags WHERE n IN
          (SELECT flag_n FROM flag_mentions WHERE mention_id IN (SELECT value FROM json_each(?))) ORDER BY id`,
        within(ids),
      ).map(flagFromRow),

    decision: (id) => all<DocRow>('SELECT doc FROM decisions WHERE id = ?', id).map(decisionFromRow)[0],
    decisionsByAnchor: (anchors) =>
      all<DocRow>(
        `SELECT doc FROM decisions WHERE holds = 1 AND anchor IN (SELECT value FROM json_each(?))
         ORDER BY json_extract(doc, '$.at'), id`,
        within(anchors),
      ).map(decisionFromRow),
    groupDecisions: (ids) =>
      all<DocRow>(
        `SELECT doc FROM decisions WHERE holds = 1 AND n IN
          (SELECT decision_n FROM decision_mentions WHERE mention_id IN (SELECT value FROM json_each(?))) ORDER BY id`,
        within(ids),
      ).map((row) => decisionFromRow(row) as GroupDecision),

    verdict: (id) => all<DocRow>('SELECT doc FROM verdicts WHERE id = ? AND latest = 1', id).map(verdictFromRow)[0],
    verdictEntries: (id) =>
      all<DocRow>('SELECT doc FROM verdicts WHERE id = ? ORDER BY version', id).map(verdictFromRow),
    verdictsAbout: (subjects) =>
      all<DocRow>(
        `SELECT doc FROM verdicts WHERE latest = 1 AND id IN
          (SELECT id FROM verdict_subjects WHERE subject IN (SELECT value FROM json_each(?))) ORDER BY id`,
        within(subjects),
      ).map(verdictFromRow),
    listVerdicts({ state }, { cursor, limit }) {
      const where = ['latest = 1'];
      const bound: Record<string, unknown> = { state, limit: limit + 1 };
      if (state !== undefined) where.push('state = @state');
      if (cursor !== null) {
        const [at, id] = decodeCursor('verdicts', cursor, 2);
        where.push('(at, id) < (@at, @id)');
        Object.assign(bound, { at, id });
      }
      const rows = all<DocRow>(
        `SELECT doc FROM verdicts WHERE ${where.join(' AND ')} ORDER BY at DESC, id DESC LIMIT @limit`,
        bound,
      ).map(verdictFromRow);
      return pageOf(rows, limit, 'verdicts', (last) => [last.at, last.id]);
    },
    responsesTo: (ids) =>
      all<DocRow>(
        `SELECT doc FROM responses WHERE n IN
          (SELECT response_n FROM response_mentions WHERE mention_id IN (SELECT value FROM json_each(?))) ORDER BY at, id`,
        within(ids),
      ).map(responseFromRow),
    leases: (subjects, now) =>
      all<Lease>(
        `SELECT subject, holder, until FROM leases
          WHERE subject IN (SELECT value FROM json_each(?)) AND until > ? ORDER BY subject`,
        within(subjects),
        now,
      ),

    events({ cursor, limit }) {
      const [before] = cursor === null ? [Number.MAX_SAFE_INTEGER] : decodeCursor('events', cursor, 1);
      const rows = all<EventRow>(
        'SELECT * FROM events WHERE sequence < ? ORDER BY sequence DESC LIMIT ?',
        before,
        limit + 1,
      );
      return pageOf(rows.map(eventFromRow), limit, 'events', (last) => [last.sequence]);
    },
    eventsAbout(subjects, { cursor, limit }) {
      const [before] = cursor === null ? [Number.MAX_SAFE_INTEGER] : decodeCursor('events-about', cursor, 1);
      const wanted = [...new Set(subjects)].flatMap((subject) =>
        [
          'SELECT * FROM events WHERE subject = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?',
          `SELECT e.* FROM events_also a JOIN events e ON e.sequence = a.sequence
            WHERE a.subject = ? AND a.sequence < ? ORDER BY a.sequence DESC LIMIT ?`,
        ].flatMap((query) => all<EventRow>(query, subject, before, limit + 1)),
      );
      const rows = [...new Map(wanted.map((row) => [row.sequence, row])).values()];
      const latest = rows.sort((a, b) => b.sequence - a.sequence).slice(0, limit + 1);
      return pageOf(latest.map(eventFromRow), limit, 'events-about', (last) => [last.sequence]);
    },
    size: () =>
      sinceWritten('size', (): LibrarySize => {
        const count = (from: string): number =>
          one<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} LIMIT ${SIZE_CAP})`)?.n ?? 0;
        return {
          articles: count('articles'),
          quotes: count('quotes WHERE merged = 0'),
          wordings: count('wordings'),
          mentions: count('mentions WHERE current = 1'),
          openFlags: count("flags WHERE status = 'open'"),
        };
      }),
  };

  function listQuotes(filter: QuoteFilter, { cursor, limit }: PageRequest) {
    const where = ['merged = 0'];
    const bound: Record<string, unknown> = { limit: limit + 1 };
    if (cursor !== null) {
      const [createdAt, id] = decodeCursor('quotes', cursor, 2);
      where.push('(created_at, id) < (@createdAt, @id)');
      Object.assign(bound, { createdAt, id });
    }
    if (filter.speakerId !== undefined) where.push('speaker_id = @speakerId');
    if (filter.lang !== undefined) where.push('lang = @lang');
    if (filter.from !== undefined) where.push('said >= @from');
    // "2025-10" as the end takes in all of October: every later text that begins with it sorts below it and U+10FFFF.
    if (filter.to !== undefined) where.push(`said <= @to || '${LAST}'`);
    if (filter.outletId !== undefined) {
      where.push('n IN (SELECT quote_n FROM mentions WHERE outlet_id = @outletId AND current = 1)');
    }
    if (filter.flag !== undefined) {
      where.push(`n IN (${quotesOfFlags("f.kind = @flag AND f.status = 'open'")})`);
    }
    if (filter.state !== undefined) where.push(`n IN (${OF_STATE[filter.state]})`);
    Object.assign(bound, filter);
    const rows = all<DocRow>(
      `SELECT doc FROM quotes WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id DESC LIMIT @limit`,
      bound,
    ).map(quoteFromRow);
    return pageOf(rows, limit, 'quotes', (last) => [last.createdAt, last.id]);
  }
}
