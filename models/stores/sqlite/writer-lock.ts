import { hostname } from 'node:os';
import Database from 'better-sqlite3';
import { IsnadError } from '../../errors.ts';

/** What is added to a library's file name for the file that its one writer holds. */
const SUFFIX = '-writer';

/** How long the moment is waited out, in milliseconds, in which another process reads or writes who holds the lock. */
const READ_TIMEOUT = 1_000;

/** Who has had nothing to write for so long lets others write, in milliseconds: a server that nobody adds to just now. */
const IDLE_AFTER = 2_000;

/** Two who come at one moment can overwrite each other's name between two steps, but not so many times over. */
const ATTEMPTS = 5;

/** Who writes to a library. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

/** The right to write to a library, which one store has at a time, until it has had nothing to write for a while. */
export interface WriterLock {
  /**
   * Takes the lock, or finds that it is held already by this store. Never waits for another writer: a server would
   * stand still meanwhile.
   *
   * @throws IsnadError store/locked that names the file, and the process that holds it since when
   */
  hold(): void;
  release(): void;
}

/**
 * The lock of a library file: one process writes, any number read.
 *
 * It is an open write transaction on a second, tiny SQLite file, so the operating system gives it up with the process, however
 * that ends, and nothing has to be cleaned up after a crash. Readers of that file are let in meanwhile: who is refused
 * reads there who holds it. The file stays when the lock is released: one that was deleted could be locked by a process
 * that had opened it before, while another locks its successor.
 *
 * Two stores on one file within one process are two writers as well.
 *
 * @param location path of the library; `:memory:` belongs to its store alone and takes no lock
 * @param isWriting whether a write is under way that outlasts its call, such as the transaction of an import
 */
export function writerLock(location: string, isWriting: () => boolean = () => false): WriterLock {
  if (location === ':memory:') return { hold() {}, release() {} };
  let held: Database.Database | null = null;
  let usedAt = 0;
  let timer: NodeJS.Timeout | null = null;

  function release(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
    held?.close();
    held = null;
  }

  function releaseIdle(): void {
    if (performance.now() - usedAt >= IDLE_AFTER && !isWriting()) release();
  }

  return {
    hold() {
      held ??= take(location);
      usedAt = performance.now();
      timer ??= setInterval(releaseIdle, IDLE_AFTER / 2).unref();
    },
    release,
  };
}

function take(location: string): Database.Database {
  const database = new Database(`${location}${SUFFIX}`, { timeout: READ_TIMEOUT });
  try {
    const nonce = `${process.pid} ${performance.timeOrigin} ${Math.random()}`;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      begin(database, location);
      if (nonceOf(database) === nonce) return database;
      // Only what is committed can be read by others, and a commit ends the transaction: it is begun again, and then it
      // shows whether somebody else came between.
      const me: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
      database.exec('CREATE TABLE IF NOT EXISTS writer (nonce TEXT, pid INTEGER, host TEXT, since TEXT)');
      database.exec('DELETE FROM writer');
      database.prepare('INSERT INTO writer VALUES (?, ?, ?, ?)').run(nonce, me.pid, me.host, me.since);
      database.exec('COMMIT');
    }
    throw lockedBy(database, location);
  } catch (error) {
    database.close();
    if (!isSqlite(error, /^SQLITE_(CORRUPT|NOTADB)/)) throw error;
    const detail = `${location}${SUFFIX} is damaged; remove it while no Isnad runs, the library itself is not in it`;
    throw new IsnadError('store/unwritable', detail, [], { cause: error });
  }
}

function isSqlite(error: unknown, code: RegExp): boolean {
  return error instanceof Database.SqliteError && code.test(error.code);
}

function begin(database: Database.Database, location: string): void {
  database.pragma('busy_timeout = 0');
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (!isSqlite(error, /^SQLITE_BUSY/)) throw error;
    database.pragma(`busy_timeout = ${READ_TIMEOUT}`);
    throw lockedBy(database, location);
  }
  database.pragma(`busy_timeout = ${READ_TIMEOUT}`);
}

function lockedBy(database: Database.Database, location: string): IsnadError {
  const holder = holderIn(database);
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new IsnadError('store/locked', `${location} is held for writing by ${who}; one process writes at a time`);
}

/** Who has written down that it holds the lock; null while the first one is at it. */
function holderIn(database: Database.Database): Holder | null {
  try {
    return (database.prepare('SELECT pid, host, since FROM writer').get() as Holder | undefined) ?? null;
  } catch {
    return null;
  }
}

function nonceOf(database: Database.Database): string | null {
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'writer'").get() !== undefined;
  return isThere ? ((database.prepare('SELECT nonce FROM writer').pluck().get() as string | undefined) ?? null) : null;
}
