import type Database from 'better-sqlite3';
import { setDurability } from './database.ts';
import type { Postings } from './postings.ts';

/**
 * Writes of an import that share one transaction. A quote's postings fall on pages all over the table, so that a commit
 * writes most of it anew however few quotes it is for.
 */
const WRITES_A_COMMIT = 8_192;

/** An import holds the file from other writers no longer than this, in milliseconds; they wait for five seconds. */
const LONGEST_OPEN = 3_000;

export interface Bulk {
  /** Runs one write whole or not at all, inside the transaction that is open. */
  write(work: () => void): void;
  /** Commits what is open; does nothing when nothing is. */
  commit(): void;
}

/**
 * Gathers bulk writes into transactions. Each write is a savepoint, so that one that fails leaves the others standing;
 * everything is read back at once by this process, and by others after the commit.
 */
export function prepareBulk(database: Database.Database, postings: Postings): Bulk {
  let writes = 0;
  let timer: NodeJS.Timeout | null = null;
  /** Why a commit failed that no caller was waiting for; the next call is told. */
  let failure: unknown = null;

  function commitUnasked(): void {
    try {
      commit();
    } catch (error) {
      failure = error;
    }
  }

  function commit(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writes = 0;
    if (!database.inTransaction) return;
    postings.flush();
    database.exec('COMMIT');
  }

  function write(work: () => void): void {
    tell();
    if (!database.inTransaction) {
      // What is still waiting belonged to a transaction that was lost.
      if (postings.isWaiting()) postings.forget();
      setDurability(database, 'bulk');
      database.exec('BEGIN IMMEDIATE');
      timer = setTimeout(commitUnasked, LONGEST_OPEN);
    }
    // Inside an open transaction better-sqlite3 makes this a savepoint.
    postings.gather(() => database.transaction(work)());
    writes += 1;
    if (writes >= WRITES_A_COMMIT) commit();
  }

  function tell(): void {
    const error = failure;
    failure = null;
    if (error !== null) throw error;
  }

  return {
    write,
    commit() {
      tell();
      commit();
    },
  };
}
