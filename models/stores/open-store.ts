import { IsnadError } from '../errors.ts';
import type { QuoteStore } from '../quote-store.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

/**
 * Opens the library that an ISNAD_STORE url names: `sqlite:PATH`, relative to the working folder, or
 * `sqlite::memory:` for one that ends with the process.
 *
 * The only place that chooses a store. Rejects with config/invalid for another scheme, and with store/unwritable,
 * store/corrupt or store/newer where the file cannot serve.
 */
export async function openStore(url: string): Promise<QuoteStore> {
  const [scheme, ...rest] = url.split(':');
  const location = rest.join(':');
  if (scheme === 'sqlite' && location !== '') return openSqliteStore(location);
  throw new IsnadError(
    'config/invalid',
    `ISNAD_STORE is "${hideCredentials(url)}"; it must look like sqlite:./data/isnad.db`,
  );
}

/** A store URL without its user and password, for messages. */
function hideCredentials(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
