import type Database from 'better-sqlite3';
import type { ArticleId } from '../../ids.ts';
import type { Quote } from '../../quote.ts';
import type { Postings } from './postings.ts';
import { unpackKeys } from './rows.ts';

/**
 * Takes articles out with their mentions, and with the wordings, quotes and flags that only those mentions held.
 * Expects to run inside a transaction. Speakers, outlets, decisions and events stay.
 */
export function prepareRemoval(database: Database.Database, postings: Postings): (ids: readonly ArticleId[]) => void {
  const sql = (text: string) => database.prepare(text);
  const doomedMentions = sql(`SELECT m.n, m.id, m.quote_n FROM mentions m JOIN articles a ON a.n = m.article_n
    WHERE a.id IN (SELECT value FROM json_each(?))`);
  const flagsOf = sql('SELECT flag_n FROM flag_mentions WHERE mention_id = ?').pluck();
  const dropFlag = sql('DELETE FROM flags WHERE n = ?');
  const flagMentions = sql('DELETE FROM flag_mentions WHERE flag_n = ? AND mention_id = ?');
  const flagDoc = sql('SELECT doc FROM flags WHERE n = ?').pluck();
  const wordingsOf = sql('SELECT n, text_key, lead_n, keys FROM wordings WHERE quote_n = ?');
  const heirOf = sql(
    `SELECT n FROM mentions WHERE quote_n = ? AND current = 1 AND json_extract(doc, '$.textKey') = ? ORDER BY n LIMIT 1`,
  ).pluck();
  const passOn = sql(
    'UPDATE wordings SET lead_n = @heir, lead_id = (SELECT id FROM mentions WHERE n = @heir) WHERE n = @n',
  );
  const dropWording = sql('DELETE FROM wordings WHERE n = ?');
  const dropMention = sql('DELETE FROM mentions WHERE n = ?');
  const quoteDoc = sql('SELECT doc FROM quotes WHERE n = ?').pluck();
  const dropQuote = sql('DELETE FROM quotes WHERE n = ?');
  const putQuote = sql('UPDATE quotes SET doc = ?, version = ? WHERE n = ?');
  const nextLead = sql(`SELECT id, text FROM mentions WHERE quote_n = ?
    ORDER BY current DESC, published_at IS NULL, published_at, id LIMIT 1`);
  const dropArticle = sql('DELETE FROM articles WHERE id = ?');

  function removeFlags(mentionId: string): void {
    for (const n of flagsOf.all(mentionId) as number[]) {
      const flag = JSON.parse(String(flagDoc.get(n)));
      for (const side of [flag.a, flag.b]) if (side) flagMentions.run(n, side.mentionId);
      dropFlag.run(n);
    }
  }

  return (ids) => {
    const doomed = doomedMentions.all(JSON.stringify(ids)) as { n: number; id: string; quote_n: number }[];
    const gone = new Set(doomed.map(({ n }) => n));
    database.pragma('defer_foreign_keys = ON');
    for (const { n, id } of doomed) {
      removeFlags(id);
      dropMention.run(n);
    }
    for (const quoteN of new Set(doomed.map((mention) => mention.quote_n))) {
      const wordings = wordingsOf.all(quoteN) as { n: number; text_key: string; lead_n: number; keys: Buffer }[];
      for (const wording of wordings.filter(({ lead_n }) => gone.has(lead_n))) {
        // A wording whose lead went stays when another mention of its quote prints the same words: that one leads on.
        const heir = heirOf.get(quoteN, wording.text_key);
        if (heir !== undefined) {
          passOn.run({ heir, n: wording.n });
          continue;
        }
        for (const key of unpackKeys(wording.keys)) postings.drop(key, wording.n);
        dropWording.run(wording.n);
      }
      const lead = nextLead.get(quoteN) as { id: string; text: string } | undefined;
      if (lead === undefined) {
        dropQuote.run(quoteN);
        continue;
      }
      const quote = JSON.parse(String(quoteDoc.get(quoteN))) as Quote;
      const next = { ...quote, leadMentionId: lead.id, text: lead.text, version: quote.version + 1 };
      putQuote.run(JSON.stringify(next), next.version, quoteN);
    }
    for (const id of ids) dropArticle.run(id);
  };
}
