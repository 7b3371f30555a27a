import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type ErrorCode, IsnadError } from '../../errors.ts';
import type { Durability } from '../../quote-store.ts';
import { MIGRATIONS } from './migrations.ts';
import { writerLock } from './writer-lock.ts';

/** "isnd" as a number: tells our files from other applications' SQLite files. */
export const APPLICATION_ID = 0x69736e64;

/** How long a write waits for another process's write, in milliseconds, before store/locked. */
const BUSY_TIMEOUT = 5_000;

/** Pages of 4 KiB in the log before they are moved into the file: bulk writes touch the same pages again and again. */
const CHECKPOINT_PAGES = 8_000;

/** Page cache, in KiB: the postings of a library of 100k wordings fit. */
const CACHE_KIB = 65_536;

/** Opens or creates a library file and brings its tables up to date, in one transaction a step. */
export function openDatabase(location: string): Database.Database {
  return translateErrors(location, () => {
    if (location !== ':memory:') mkdirSync(dirname(location), { recursive: true });
    const database = new Database(location, { timeout: BUSY_TIMEOUT });
    try {
      prepare(database, location);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

function prepare(database: Database.Database, location: string): void {
  // Tables first: another process may be making them, and what it has made bears its marks.
  const tables = Number(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  const application = Number(database.pragma('application_id', { simple: true }));
  const version = Number(database.pragma('user_version', { simple: true }));
  if (tables > 0 && application !== APPLICATION_ID) {
    throw new IsnadError('store/corrupt', `${location} is a SQLite file of another application; nothing was changed`);
  }
  if (version > MIGRATIONS.length) {
    throw new IsnadError(
      'store/newer',
      `${location} has version ${version}, this Isnad reads up to ${MIGRATIONS.length}`,
    );
  }
  database.pragma('journal_mode = WAL');
  database.pragma('foreign_keys = ON');
  // What is taken out is overwritten, not only unlinked: text that is withheld must not be read from the file.
  database.pragma('secure_delete = ON');
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  database.pragma(`cache_size = -${CACHE_KIB}`);
  if (version < MIGRATIONS.length) migrate(database, location);
}

/**
 * Takes a file to today's version. A library that is there already is changed under the writer's lock: a process with older
 * code would go on writing rows of the older shape. A new file takes none, so that several readers may come first at once.
 */
function migrate(database: Database.Database, location: string): void {
  const version = (): number => Number(database.pragma('user_version', { simple: true }));
  const lock = writerLock(location);
  if (version() > 0) lock.hold();
  try {
    let isCurrent = false;
    while (!isCurrent) {
      database
        .transaction(() => {
          // Asked for inside the transaction: another process may have taken the step meanwhile.
          const step = version();
          isCurrent = step >= MIGRATIONS.length;
          if (isCurrent) return;
          database.pragma(`application_id = ${APPLICATION_ID}`);
          database.exec(MIGRATIONS[step] ?? '');
          database.pragma(`user_version = ${step + 1}`);
        })
        .immediate();
    }
  } finally {
    lock.release();
  }
}

/**
 * FULL syncs the log at each commit, so an acknowledged write survives a power cut; NORMAL only at checkpoints, which
 * keeps order and wholeness but may lose the last moments.
 */
export function setDurability(database: Database.Database, durability: Durability): void {
  database.pragma(`synchronous = ${durability === 'editorial' ? 'FULL' : 'NORMAL'}`);
}

/**
 * Brings the log into the file and empties it, so that what was overwritten there is in neither. Somebody who reads at the
 * moment keeps the log as it is; the next checkpoint takes it.
 */
export function emptyLog(database: Database.Database): void {
  database.pragma('wal_checkpoint(TRUNCATE)');
}

/** Runs `work`, turning SQLite's and the file system's errors into those of the store/ codes. */
export function translateErrors<T>(location: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof IsnadError) throw error;
    const native = error instanceof Error && 'code' in error ? String(error.code) : '';
    const code = STORE_CODES.find(([pattern]) => pattern.test(native))?.[1];
    if (code === undefined) throw error;
    throw new IsnadError(code, `${location}: ${error instanceof Error ? error.message : native}`, [], { cause: error });
  }
}

const STORE_CODES: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, 'store/corrupt'],
  [/^SQLITE_(BUSY|LOCKED)/, 'store/locked'],
  [/^SQLITE_(READONLY|CANTOPEN|FULL|IOERR|PERM)/, 'store/unwritable'],
  [/^(EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EEXIST|EISDIR|ENOENT)$/, 'store/unwritable'],
];
