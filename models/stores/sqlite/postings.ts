import type Database from 'better-sqlite3';

/** Lists kept for the text at hand. */
const MOST_LISTS = 512;

/** Keys whose least number of postings is remembered; when there are more, all are forgotten. About 4 MB. */
const MOST_REMEMBERED = 65_536;

/**
 * The postings table (key -> wordings), with what an import has added and not written yet.
 *
 * An import's postings fall all over the table. They wait in memory, are read from there like the others, and go into the
 * table in the order of their keys when the transaction that they belong to ends: several times faster than one by one.
 */
export interface Postings {
  /** Notes that a wording has a key; `wordingN` is above all that were added before it. */
  add(key: number, wordingN: number): void;
  drop(key: number, wordingN: number): void;
  /** Begins with another text: what was read for the one before may have changed since. */
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
  /** Forgets what was gathered: its transaction is gone. */
  forget(): void;
}

export function preparePostings(database: Database.Database): Postings {
  const insert = database.prepare('INSERT OR IGNORE INTO postings (key, wording_n) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM postings WHERE key = ? AND wording_n = ?');
  const rows = database.prepare('SELECT wording_n FROM postings WHERE key = ? LIMIT ?').pluck();

  const waiting = new Map<number, number[]>();
  /** What takes back the changes of the write under way to `waiting`; null outside of an import. */
  let undo: (() => void)[] | null = null;
  /**
   * Keys known to have at least so many postings: the common ones, which would cost most to count again for every text.
   * Postings only become more, and where some are dropped all of this is forgotten.
   */
  let atLeast = new Map<number, number>();

  function remember(key: number, postings: number): void {
    if (atLeast.size >= MOST_REMEMBERED) atLeast = new Map();
    atLeast.set(key, postings);
  }

  /** Whole lists read for the text at hand: it asks for counts first, and for the lists under the same keys next. */
  let lists = new Map<number, readonly number[]>();

  function read(key: number, limit: number): readonly number[] | null {
    const known = lists.get(key);
    if (known !== undefined) return known.length <= limit ? known : null;
    if ((atLeast.get(key) ?? 0) > limit) return null;
    const found = first(key, limit + 1);
    if (found.length > limit) {
      remember(key, limit + 1);
      return null;
    }
    if (lists.size >= MOST_LISTS) lists = new Map();
    lists.set(key, found);
    return found;
  }

  function first(key: number, limit: number): readonly number[] {
    const found = rows.all(key, limit) as number[];
    const more = waiting.get(key);
    return more === undefined ? found : [...found, ...more].slice(0, limit);
  }

  return {
    add(key, wordingN) {
      if (lists.size > 0) lists = new Map();
      if (undo === null) {
        insert.run(key, wordingN);
        return;
      }
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [wordingN]);
      else if (list.at(-1) === wordingN) return;
      else list.push(wordingN);
      undo.push(() => waiting.get(key)?.pop());
    },
    drop(key, wordingN) {
      atLeast = new Map();
      lists = new Map();
      remove.run(key, wordingN);
      const list = waiting.get(key);
      if (!list?.includes(wordingN)) return;
      waiting.set(
        key,
        list.filter((one) => one !== wordingN),
      );
      undo?.push(() => waiting.set(key, list));
    },
    begin() {
      lists = new Map();
    },
    count: (key, cap) => read(key, cap)?.length ?? cap,
    read,
    first,
    gather(write) {
      undo = [];
      try {
        write();
      } catch (error) {
        for (const back of undo.reverse()) back();
        throw error;
      } finally {
        undo = null;
      }
    },
    flush() {
      // Sorted, so that neighbouring rows are written to the page that is at hand.
      for (const key of [...waiting.keys()].sort((a, b) => a - b))
        for (const wordingN of waiting.get(key) ?? []) insert.run(key, wordingN);
      waiting.clear();
    },
    forget() {
      if (waiting.size === 0) return;
      waiting.clear();
      atLeast = new Map();
    },
  };
}
