import type Database from 'better-sqlite3';
import { KeyBits } from './key-bits.ts';
import { postingLists } from './posting-lists.ts';

/** Postings of whole lists that are kept at hand; an import, which asks for the same keys again and again, gets four times as many. */
const MOST_CACHED = 2_000_000;
const MOST_CACHED_BY_IMPORT = 8_000_000;

/** Keys whose least number of postings is remembered; when there are more, all are forgotten. About 4 MB. */
const MOST_REMEMBERED = 65_536;

/**
 * The postings table (key -> wordings), with what an import has added and not written yet, and the lists last read.
 *
 * An import's postings fall all over the table. They wait in memory, are read from there like the others, and go into the
 * table in the order of their keys when the transaction that they belong to ends: several times faster than one by one.
 */
export interface Postings {
  /** Notes that a wording has a key; `wordingN` is above all that were added before it. */
  add(key: number, wordingN: number): void;
  drop(key: number, wordingN: number): void;
  /** Begins with another text: another process may have written since the one before. */
  begin(): void;
  /** How many wordings have the key, exact up to `cap`, `cap` for all beyond. */
  count(key: number, cap: number): number;
  /** The wordings with the key in the order they came; null where there are more than `limit`. */
  read(key: number, limit: number): readonly number[] | null;
  /** The first `limit` wordings with the key. */
  first(key: number, limit: number): readonly number[];
  /** Runs one write of an import; if it throws, what it added is forgotten. */
  gather(write: () => void): void;
  /** Writes what was gathered into the table, inside the transaction that it belongs to. */
  flush(): void;
  /** Whether something was gathered and not written yet. */
  isWaiting(): boolean;
  /** Forgets what was gathered and read: a transaction is gone. */
  forget(): void;
}

export function preparePostings(database: Database.Database): Postings {
  const insert = database.prepare('INSERT OR IGNORE INTO postings (key, wording_n) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM postings WHERE key = ? AND wording_n = ?');
  const rows = database.prepare('SELECT wording_n FROM postings WHERE key = ? LIMIT ?').pluck();
  const any = database.prepare('SELECT 1 FROM postings LIMIT 1').pluck();
  const dataVersion = database.prepare('PRAGMA data_version').pluck();

  const waiting = new Map<number, number[]>();
  /** What the write under way has changed in `waiting`: a key added to, or a list as it was; null outside of an import. */
  let log: (number | readonly [number, number[]])[] | null = null;
  /**
   * Keys known to have at least so many postings: the common ones, which would cost most to count again for every text.
   * Postings only become more, and where some are dropped all of this is forgotten.
   */
  let atLeast = new Map<number, number>();
  let seenVersion = -1;
  /**
   * The keys that may be held. Known to an import into an empty library, which need not ask for most of them; null
   * otherwise, and once another process wrote.
   */
  let held: KeyBits | null = null;
  let isImport = false;
  const lists = postingLists();

  function read(key: number, limit: number): readonly number[] | null {
    const known = lists.get(key);
    if (known !== undefined) return known.length <= limit ? known : null;
    if ((atLeast.get(key) ?? 0) > limit) return null;
    const found = first(key, limit + 1);
    if (found.length > limit) {
      if (atLeast.size >= MOST_REMEMBERED) atLeast = new Map();
      atLeast.set(key, limit + 1);
      return null;
    }
    // Most keys that are asked for once are never asked for again, and most of those have nothing under them.
    if (found.length > 0) lists.put(key, found, isImport ? MOST_CACHED_BY_IMPORT : MOST_CACHED);
    return found;
  }

  function first(key: number, limit: number): number[] {
    const known = lists.get(key);
    if (known !== undefined) return known.slice(0, limit);
    if (held !== null && !held.mayHave(key)) return [];
    const found = rows.all(key, limit) as number[];
    const more = waiting.get(key);
    return more === undefined ? found : [...found, ...more].slice(0, limit);
  }

  function forget(): void {
    waiting.clear();
    lists.clear();
    atLeast = new Map();
  }

  return {
    add(key, wordingN) {
      lists.append(key, wordingN);
      held?.add(key);
      if (log === null) {
        insert.run(key, wordingN);
        return;
      }
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [wordingN]);
      else if (list.at(-1) === wordingN) return;
      else list.push(wordingN);
      log.push(key);
    },
    drop(key, wordingN) {
      atLeast = new Map();
      lists.clear();
      remove.run(key, wordingN);
      const list = waiting.get(key);
      if (!list?.includes(wordingN)) return;
      waiting.set(
        key,
        list.filter((one) => one !== wordingN),
      );
      log?.push([key, list]);
    },
    begin() {
      const version = Number(dataVersion.get());
      if (version === seenVersion) return;
      seenVersion = version;
      lists.clear();
      held = null;
    },
    count: (key, cap) => read(key, cap)?.length ?? cap,
    read,
    first,
    gather(write) {
      log = [];
      if (!isImport && any.get() === undefined) held = new KeyBits();
      isImport = true;
      try {
        write();
      } catch (error) {
        for (const change of log.reverse()) {
          if (typeof change === 'number') waiting.get(change)?.pop();
          else waiting.set(...change);
        }
        lists.clear();
        throw error;
      } finally {
        log = null;
      }
    },
    flush() {
      // Sorted, so that neighbouring rows are written to the page that is at hand.
      const keys = Uint32Array.from(waiting.keys()).sort();
      for (const key of keys) for (const wordingN of waiting.get(key) ?? []) insert.run(key, wordingN);
      waiting.clear();
    },
    isWaiting: () => waiting.size > 0,
    forget,
  };
}
