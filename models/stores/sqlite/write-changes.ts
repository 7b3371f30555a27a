import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import { canonicalUrl } from '../../article.ts';
import { IsnadError } from '../../errors.ts';
import type { NewEvent } from '../../event.ts';
import { type Decision, type Flag, HASTE } from '../../flag.ts';
import type { Changes, KeyedWording } from '../../quote-store.ts';
import { type Response, subjectsOf, type Verdict } from '../../verdict.ts';
import { listedAs, monthOf } from '../list-keys.ts';
import type { Postings } from './postings.ts';
import { articleDoc, mentionDoc, packKeys, unpackKeys } from './rows.ts';

/** Prepared writers for each kind of thing; every function expects to run inside one transaction. */
export function prepareWrites(database: Database.Database, postings: Postings) {
  const sql = (text: string) => database.prepare(text);
  const articleN = sql('SELECT n FROM articles WHERE id = ?').pluck();
  const mentionN = sql('SELECT n FROM mentions WHERE id = ?').pluck();
  const quoteN = sql('SELECT n FROM quotes WHERE id = ?').pluck();
  /** The `n` of what the write under way has put, by id: most of what it names it has just written. */
  let put = new Map<string, number>();
  const number = (statement: Database.Statement, id: string): number => {
    const n = put.get(id) ?? statement.get(id);
    if (typeof n !== 'number')
      throw new IsnadError('store/dangling', `${id} is named by what is written, but is not there`);
    return n;
  };

  const putArticle =
    sql(`INSERT INTO articles (id, text, outlet_id, canonical_url, published_at, ref, sample, extractor, doc)
    VALUES (@id, @text, @outletId, @canonicalUrl, @publishedAt, @ref, @sample, @extractor, @doc)
    ON CONFLICT (id) DO UPDATE SET text = excluded.text, outlet_id = excluded.outlet_id, canonical_url = excluded.canonical_url,
      published_at = excluded.published_at, ref = excluded.ref, sample = excluded.sample, extractor = excluded.extractor, doc = excluded.doc
    RETURNING n`).pluck();
  // The article's date and outlet are copied, so that the mentions of a quote or an outlet are read in order from one index.
  const putMention =
    sql(`INSERT INTO mentions (id, article_n, quote_n, start, "end", published_at, outlet_id, current, text, doc)
    SELECT @id, n, @quoteN, @start, @end, published_at, outlet_id, @current, @text, @doc FROM articles WHERE n = @articleN
    ON CONFLICT (id) DO UPDATE SET quote_n = excluded.quote_n, start = excluded.start, "end" = excluded."end",
      outlet_id = excluded.outlet_id, current = excluded.current, text = excluded.text, doc = excluded.doc RETURNING n`).pluck();
  const putQuote = sql(`INSERT INTO quotes (id, speaker_id, lang, said, month, created_at, merged, version, doc)
    VALUES (@id, @speakerId, @lang, @said, @month, @createdAt, @merged, @version, @doc)
    ON CONFLICT (id) DO UPDATE SET speaker_id = excluded.speaker_id, lang = excluded.lang, said = excluded.said,
      month = excluded.month, merged = excluded.merged, version = excluded.version, doc = excluded.doc RETURNING n`).pluck();
  const wordingRow = sql('SELECT n, keys FROM wordings WHERE id = ?');
  const putWording =
    sql(`INSERT INTO wordings (id, quote_n, lead_n, speaker_id, text_key, lang, role, fold_version, keys, text, quote_id, lead_id)
    VALUES (@id, @quoteN, @leadN, @speakerId, @textKey, @lang, @role, @foldVersion, @keys, @text, @quoteId, @leadMentionId)
    ON CONFLICT (id) DO UPDATE SET lead_n = excluded.lead_n, lead_id = excluded.lead_id, speaker_id = excluded.speaker_id, role = excluded.role,
      keys = excluded.keys, text = excluded.text RETURNING n`).pluck();
  const dropWording = sql('DELETE FROM wordings WHERE n = ?');
  const putLink = sql(
    'INSERT OR REPLACE INTO links (a, b, relation, likeness, comparer) VALUES (@a, @b, @relation, @likeness, @comparer)',
  );
  const putFlag = sql(`INSERT INTO flags (id, kind, status, haste, created_at, anchor, version, doc)
    VALUES (@id, @kind, @status, @haste, @createdAt, @anchor, @version, @doc)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, haste = excluded.haste, anchor = excluded.anchor,
      version = excluded.version, doc = excluded.doc RETURNING n`).pluck();
  const addFlagMention = sql('INSERT OR IGNORE INTO flag_mentions (mention_id, flag_n) VALUES (?, ?)');
  const putDecision =
    sql(`INSERT INTO decisions (id, anchor, holds, version, doc) VALUES (@id, @anchor, @holds, @version, @doc)
    ON CONFLICT (id) DO UPDATE SET holds = excluded.holds, version = excluded.version, doc = excluded.doc RETURNING n`).pluck();
  const addDecisionMention = sql('INSERT OR IGNORE INTO decision_mentions (mention_id, decision_n) VALUES (?, ?)');
  const named = (table: 'speaker' | 'outlet') => ({
    put: sql(`INSERT INTO ${table}s (id, listed_as, version, doc) VALUES (@id, @listedAs, @version, @doc)
      ON CONFLICT (id) DO UPDATE SET listed_as = excluded.listed_as, version = excluded.version, doc = excluded.doc`),
    dropNames: sql(`DELETE FROM ${table}_names WHERE id = ? AND folded = ?`),
    addName: sql(`INSERT OR IGNORE INTO ${table}_names (folded, id) VALUES (?, ?)`),
    before: sql(`SELECT doc FROM ${table}s WHERE id = ?`).pluck(),
  });
  const speakers = named('speaker');
  const outlets = named('outlet');
  const dropSound = sql('DELETE FROM speaker_sounds WHERE id = ? AND sound = ?');
  const addSound = sql('INSERT OR IGNORE INTO speaker_sounds (sound, id) VALUES (?, ?)');
  const dropHost = sql('DELETE FROM outlet_hosts WHERE id = ? AND host = ?');
  const addHost = sql('INSERT OR IGNORE INTO outlet_hosts (host, id) VALUES (?, ?)');
  const verdictVersion = sql('SELECT max(version) FROM verdicts WHERE id = ?').pluck();
  const olderVerdict = sql('UPDATE verdicts SET latest = 0 WHERE id = ? AND latest = 1');
  const addVerdict = sql(`INSERT INTO verdicts (id, version, latest, state, at, doc)
    VALUES (@id, @version, 1, @state, @at, @doc)`);
  const dropVerdictSubjects = sql('DELETE FROM verdict_subjects WHERE id = ? AND subject = ?');
  const addVerdictSubject = sql('INSERT OR IGNORE INTO verdict_subjects (subject, id) VALUES (?, ?)');
  const latestVerdict = sql('SELECT doc FROM verdicts WHERE id = ? AND latest = 1').pluck();
  const putResponse = sql(`INSERT INTO responses (id, at, doc) VALUES (@id, @at, @doc)
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, doc = excluded.doc RETURNING n`).pluck();
  const addResponseMention = sql('INSERT OR IGNORE INTO response_mentions (mention_id, response_n) VALUES (?, ?)');
  const flagRow = sql('SELECT n, doc FROM flags WHERE id = ?');
  const dropFlagMention = sql('DELETE FROM flag_mentions WHERE mention_id = ? AND flag_n = ?');
  const drop = {
    article: sql('DELETE FROM articles WHERE id = ?'),
    mention: sql('DELETE FROM mentions WHERE id = ?'),
    quote: sql('DELETE FROM quotes WHERE id = ? AND NOT EXISTS (SELECT 1 FROM mentions WHERE quote_n = quotes.n)'),
    flag: sql('DELETE FROM flags WHERE id = ?'),
  };
  const addEvent = sql(`INSERT INTO events (sequence, at, actor, act, subject, also, before, after)
    VALUES (@sequence, @at, @actor, @act, @subject, @also, @before, @after)`);
  const addEventAlso = sql('INSERT OR IGNORE INTO events_also (subject, sequence) VALUES (?, ?)');
  const heldEvent = sql('SELECT at, actor, act, subject, also, before, after FROM events WHERE sequence = ?');

  const versions = Object.fromEntries(
    (['quotes', 'flags', 'speakers', 'outlets', 'decisions'] as const).map((table) => [
      table,
      sql(`SELECT version FROM ${table} WHERE id = ?`).pluck(),
    ]),
  );
  /** Version 1 must not be there yet, version n must replace n - 1 or be new here (an import of another library). */
  function expectVersion(table: keyof typeof versions, thing: { readonly id: string; readonly version: number }): void {
    const held = Number(versions[table]?.get(thing.id) ?? 0);
    if (held !== thing.version - 1 && held !== 0) {
      throw new IsnadError('store/conflict', `${thing.id} is at version ${held}, not ${thing.version - 1}`);
    }
  }

  function writeWording({ wording, keys }: KeyedWording): void {
    removeWording(wording.id, keys);
    const n = putWording.get({
      ...wording,
      quoteN: number(quoteN, wording.quoteId),
      leadN: number(mentionN, wording.leadMentionId),
      keys: packKeys(keys),
    }) as number;
    for (const key of keys) postings.add(key >>> 0, n);
  }
  /** Takes the postings out; with `wanted`, only those that are not wanted any more, and the wording stays. */
  function removeWording(id: string, wanted?: readonly number[]): void {
    const row = wordingRow.get(id) as { n: number; keys: Buffer } | undefined;
    if (row === undefined) return;
    const keep = new Set(wanted);
    for (const key of unpackKeys(row.keys)) if (!keep.has(key)) postings.drop(key, row.n);
    if (wanted === undefined) dropWording.run(row.n);
  }
  function writeFlag(flag: Flag): void {
    expectVersion('flags', flag);
    const n = putFlag.get({ ...flag, haste: HASTE[flag.severity], doc: JSON.stringify(flag) });
    for (const side of [flag.a, flag.b]) if (side) addFlagMention.run(side.mentionId, n);
  }
  function writeDecision(decision: Decision): void {
    expectVersion('decisions', decision);
    const n = putDecision.get({
      id: decision.id,
      anchor: decision.type === 'group' ? null : decision.anchor,
      holds: decision.undoneAt === null ? 1 : 0,
      version: decision.version,
      doc: JSON.stringify(decision),
    });
    if (decision.type === 'group') for (const id of decision.mentionIds) addDecisionMention.run(id, n);
  }
  function writeVerdict(verdict: Verdict): void {
    const { id, version, state, at } = verdict;
    const held = Number(verdictVersion.get(id) ?? 0);
    if (held !== version - 1) {
      throw new IsnadError('store/conflict', `${id} is at version ${held}, not ${version - 1}`);
    }
    const before = latestVerdict.get(id) as string | undefined;
    if (before !== undefined) {
      for (const subject of subjectsOf(JSON.parse(before) as Verdict)) dropVerdictSubjects.run(id, subject);
    }
    olderVerdict.run(id);
    addVerdict.run({ id, version, state, at, doc: JSON.stringify(verdict) });
    for (const subject of subjectsOf(verdict)) addVerdictSubject.run(subject, id);
  }
  function writeResponse(response: Response): void {
    const n = putResponse.get({ id: response.id, at: response.at, doc: JSON.stringify(response) });
    for (const id of response.mentionIds) addResponseMention.run(id, n);
  }
  /** Removes in the order in which things name one another, the last named first. */
  function remove(changes: Changes): void {
    for (const id of changes.removedFlags ?? []) {
      const row = flagRow.get(id) as { n: number; doc: string } | undefined;
      if (row === undefined) continue;
      const { a, b } = JSON.parse(row.doc) as Flag;
      for (const side of [a, b]) if (side) dropFlagMention.run(side.mentionId, row.n);
      drop.flag.run(id);
    }
    for (const id of changes.removedWordings ?? []) removeWording(id);
    // A wording that stays may still name a mention that goes: it is written anew before the transaction ends.
    if (changes.removedMentions?.length) database.pragma('defer_foreign_keys = ON');
    for (const id of changes.removedMentions ?? []) drop.mention.run(id);
    for (const id of changes.removedQuotes ?? []) drop.quote.run(id);
    for (const id of changes.removedArticles ?? []) drop.article.run(id);
  }
  function writeEvent(event: NewEvent): void {
    const { at, actor, act, subject, also, sequence = null } = event;
    const row = {
      ...{ at, actor, act, subject },
      also: also === undefined ? null : JSON.stringify(also),
      before: JSON.stringify(event.before),
      after: JSON.stringify(event.after),
    };
    const held = sequence === null ? undefined : heldEvent.get(sequence);
    if (held !== undefined && isDeepStrictEqual(held, row)) return;
    const { lastInsertRowid } = addEvent.run({ ...row, sequence: held === undefined ? sequence : null });
    for (const id of also ?? []) addEventAlso.run(id, lastInsertRowid);
  }

  function write(changes: Changes): void {
    put = new Map();
    remove(changes);
    for (const outlet of changes.outlets ?? []) {
      expectVersion('outlets', outlet);
      const { id, version } = outlet;
      const before = outlets.before.get(outlet.id) as string | undefined;
      if (before !== undefined) {
        const old = JSON.parse(before) as typeof outlet;
        for (const name of old.folded) outlets.dropNames.run(outlet.id, name);
        for (const host of old.hosts) dropHost.run(outlet.id, host);
      }
      outlets.put.run({ id, listedAs: listedAs(outlet), version, doc: JSON.stringify(outlet) });
      for (const name of outlet.folded) outlets.addName.run(name, outlet.id);
      for (const host of outlet.hosts) addHost.run(host, outlet.id);
    }
    for (const speaker of changes.speakers ?? []) {
      expectVersion('speakers', speaker);
      const { id, version } = speaker;
      const before = speakers.before.get(speaker.id) as string | undefined;
      if (before !== undefined) {
        const old = JSON.parse(before) as typeof speaker;
        for (const name of old.folded) speakers.dropNames.run(speaker.id, name);
        for (const sound of old.sounds) dropSound.run(speaker.id, sound);
      }
      speakers.put.run({ id, listedAs: listedAs(speaker), version, doc: JSON.stringify(speaker) });
      for (const name of speaker.folded) speakers.addName.run(name, speaker.id);
      for (const sound of speaker.sounds) addSound.run(sound, speaker.id);
    }
    for (const article of changes.articles ?? []) {
      const n = putArticle.get({
        ...article,
        canonicalUrl: canonicalUrl(article.url),
        sample: article.sample ? 1 : 0,
        doc: articleDoc(article),
      }) as number;
      put.set(article.id, n);
    }
    for (const quote of changes.quotes ?? []) {
      expectVersion('quotes', quote);
      const n = putQuote.get({
        ...quote,
        anonymous: undefined,
        month: monthOf(quote.said),
        merged: quote.mergedInto === null ? 0 : 1,
        doc: JSON.stringify(quote),
      }) as number;
      put.set(quote.id, n);
    }
    for (const mention of changes.mentions ?? []) {
      const n = putMention.get({
        id: mention.id,
        articleN: number(articleN, mention.articleId),
        quoteN: number(quoteN, mention.quoteId),
        start: mention.start,
        end: mention.end,
        current: mention.status === 'current' ? 1 : 0,
        text: mention.text,
        doc: mentionDoc(mention),
      }) as number;
      put.set(mention.id, n);
    }
    for (const keyed of changes.wordings ?? []) writeWording(keyed);
    for (const link of changes.links ?? []) putLink.run(link);
    for (const flag of changes.flags ?? []) writeFlag(flag);
    for (const decision of changes.decisions ?? []) writeDecision(decision);
    for (const verdict of changes.verdicts ?? []) writeVerdict(verdict);
    for (const response of changes.responses ?? []) writeResponse(response);
    for (const event of changes.events ?? []) writeEvent(event);
  }
  return { write };
}
