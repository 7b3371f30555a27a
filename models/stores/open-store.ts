import { IsnadError } from '../errors.ts';
import type { QuoteStore } from '../quote-store.ts';
import { openMongoStore } from './mongo/mongo-store.ts';
import { type BackupManifest, backUp, restore } from './sqlite/backup.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

/**
 * Opens the library that an ISNAD_STORE url names: `sqlite:PATH`, relative to the working folder, `sqlite::memory:` for
 * one that ends with the process, or `mongodb://HOST/DATABASE`.
 *
 * The only place that chooses a store. Rejects with config/invalid for another scheme, and with store/unwritable,
 * store/corrupt, store/newer, store/refused or store/unavailable where the file or server cannot serve.
 */
export async function openStore(url: string): Promise<QuoteStore> {
  const [scheme, ...rest] = url.split(':');
  const location = rest.join(':');
  if (scheme === 'sqlite' && location !== '') return openSqliteStore(location);
  if (scheme === 'mongodb' || scheme === 'mongodb+srv') return openMongoStore(url);
  throw new IsnadError(
    'config/invalid',
    `ISNAD_STORE is "${hideCredentials(url)}"; it must look like sqlite:./data/isnad.db or mongodb://localhost/isnad`,
  );
}

/** What a store can do that keeps a library in one file. */
export interface Backups {
  /** Copies the library into a new file, as models/stores/sqlite/backup.ts says. */
  backUp(file: string): Promise<BackupManifest>;
  /** Puts such a copy in the place of this library, which must be empty or not there. */
  restore(file: string): Promise<BackupManifest>;
}

/** Backups of the library that an ISNAD_STORE url names; null where that is no file of ours, and has tools of its own. */
export function backupsOf(url: string): Backups | null {
  const location = /^sqlite:(.+)$/s.exec(url)?.[1];
  if (location === undefined || location === ':memory:') return null;
  return { backUp: (file) => backUp(location, file), restore: (file) => restore(location, file) };
}

/** A store URL without its user and password, for messages. */
function hideCredentials(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
