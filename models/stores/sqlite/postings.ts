import type Database from 'better-sqlite3';

/**
 * Postings of whole lists that are kept at hand, at most; they lie in two halves, and when the younger is full the elder is
 * forgotten. About 16 MB; an import, which asks for the same keys again and again, is given four times as much.
 */
const MOST_CACHED = 2_000_000;
const MOST_CACHED_BY_IMPORT = 8_000_000;

/** What a list costs beside its postings, in postings: the entry of the map and the array. */
const LIST_COST = 16;

/** Lists up to this length are copied to be added to: an array that grows keeps room for sixteen more. */
const COPIED = 32;

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
   * One bit for each 64 keys that follow each other, set where one of them may be held. Kept by an import into an empty
   * library, which so knows of most keys that nothing is under them; null otherwise, and once another process wrote.
   */
  let mayHold: Uint8Array | null = null;
  let isImport = false;
  const lists = listCache();

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
    if (mayHold !== null && !isSet(mayHold, key)) return [];
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
      if (mayHold !== null) set(mayHold, key);
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
      mayHold = null;
    },
    count: (key, cap) => read(key, cap)?.length ?? cap,
    read,
    first,
    gather(write) {
      log = [];
      if (!isImport && any.get() === undefined) mayHold = new Uint8Array(2 ** (32 - KEYS_A_BIT - 3));
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

/** Keys that share a bit of `mayHold`, as a power of two: 8 MB in all, and ten million keys set one bit in seven. */
const KEYS_A_BIT = 6;

function set(bits: Uint8Array, key: number): void {
  const at = key >>> KEYS_A_BIT;
  bits[at >>> 3]! |= 1 << (at & 7);
}

function isSet(bits: Uint8Array, key: number): boolean {
  const at = key >>> KEYS_A_BIT;
  return (bits[at >>> 3]! & (1 << (at & 7))) !== 0;
}

/** Whole lists by key, in two halves by when they were last asked for. */
function listCache() {
  let young = new Map<number, number[]>();
  let old = new Map<number, number[]>();
  let size = 0;

  function put(key: number, list: number[], most: number): void {
    young.set(key, list);
    size += list.length + LIST_COST;
    if (size < most / 2) return;
    old = young;
    young = new Map();
    size = 0;
  }

  return {
    get(key: number): number[] | undefined {
      const list = young.get(key);
      if (list !== undefined) return list;
      const elder = old.get(key);
      if (elder !== undefined) {
        young.set(key, elder);
        size += elder.length + LIST_COST;
      }
      return elder;
    },
    put,
    append(key: number, wordingN: number): void {
      const half = young.has(key) ? young : old;
      const list = half.get(key);
      if (list === undefined || list.at(-1) === wordingN) return;
      size += 1;
      if (list.length < COPIED) half.set(key, [...list, wordingN]);
      else list.push(wordingN);
    },
    clear(): void {
      young = new Map();
      old = new Map();
      size = 0;
    },
  };
}
