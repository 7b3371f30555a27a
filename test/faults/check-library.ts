import assert from 'node:assert/strict';
import Database from 'better-sqlite3';
import type { Flag } from '../../models/flag.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { wordingKeys } from '../../services/match/keys.ts';
import { lineOf, possibleTexts, type Written } from './written.ts';

/** Beyond this no key of these libraries is counted. */
const CAP = 1_000_000;

/** Rows that name another that is not there. */
const ORPHANS = `
  SELECT (SELECT count(*) FROM mentions WHERE article_n NOT IN (SELECT n FROM articles))
       + (SELECT count(*) FROM mentions WHERE quote_n NOT IN (SELECT n FROM quotes))
       + (SELECT count(*) FROM wordings WHERE lead_n NOT IN (SELECT n FROM mentions))
       + (SELECT count(*) FROM wordings WHERE quote_n NOT IN (SELECT n FROM quotes))
       + (SELECT count(*) FROM flag_mentions WHERE mention_id NOT IN (SELECT id FROM mentions))`;

/**
 * What one writer was told that no kill may take: all up to its last editorial write, the lines of the import before it as
 * well. An article that was held already, from a writer that was killed before it could tell, was no write.
 */
export function lastingOf(told: readonly Written[]): Written[] {
  const last = told.findLastIndex((one) => 'decision' in one || ('created' in one && one.created));
  return told.filter((one, index) => index <= last || !('line' in one));
}

/**
 * Holds a library against what its writers were told that lasts: all of it is there; the lines of the import are the first
 * ones without a gap; nothing is half there; postings and wordings agree.
 *
 * @returns how many lines it holds
 */
export async function checkLibrary(location: string, lasting: readonly Written[], articles: number): Promise<number> {
  const database = new Database(location, { readonly: true });
  assert.equal(database.pragma('integrity_check', { simple: true }), 'ok');
  assert.equal(database.prepare(ORPHANS).pluck().get(), 0);
  database.close();

  const store = await openStore(`sqlite:${location}`);
  try {
    const refs = new Set<string>();
    const ids = new Set<string>();
    const flags = new Map<string, Flag>();
    const bare = new Set<string>();
    const postings = new Map<number, number>();
    for await (const line of store.everything()) {
      if ('id' in line) ids.add(line.id);
      if (line.type === 'article') bare.add(line.id);
      if (line.type === 'article' && line.ref !== null) refs.add(line.ref);
      if (line.type === 'mention') bare.delete(line.articleId);
      if (line.type === 'flag') flags.set(line.id, line);
      if (line.type === 'decision') ids.add(line.decision.id);
      if (line.type === 'wording') for (const key of line.keys) postings.set(key, (postings.get(key) ?? 0) + 1);
    }
    assert.deepEqual([...bare], [], 'an article without its mentions');

    for (const one of lasting) {
      if ('article' in one) {
        for (const id of [one.article, ...one.mentions, ...one.flags]) assert.ok(ids.has(id), `${id} is lost`);
      } else if ('decision' in one) {
        assert.ok(ids.has(one.decision), `${one.decision} is lost`);
        assert.equal(flags.get(one.flag)?.status, 'dismissed');
      } else if ('line' in one) {
        assert.ok(refs.has(lineOf(one.line).id), `line ${one.line} is lost, though an editorial write came after it`);
      }
    }
    for (let line = 0; line < refs.size; line += 1)
      assert.ok(refs.has(lineOf(line).id), `line ${line} is missing between others`);

    const keys = [
      ...new Set([...postings.keys(), ...possibleTexts(articles).flatMap((text) => wordingKeys(text, 'en'))]),
    ];
    const counted = await store.keyCounts(keys, CAP);
    const differing = keys.filter((key) => (counted.get(key) ?? 0) !== (postings.get(key) ?? 0));
    assert.deepEqual(differing, [], 'keys with postings and no wording, or the reverse');
    return refs.size;
  } finally {
    await store.close();
  }
}
