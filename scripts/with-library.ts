import { openStore } from '../models/stores/open-store.ts';
import { readConfig } from '../server/config.ts';
import type { Context } from '../services/context.ts';

/** Opens the library that ISNAD_STORE names for the length of one command. */
export async function withLibrary<T>(work: (context: Context) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(process.env).store);
  try {
    return await work({ store, now: () => new Date(), actor: 'local' });
  } finally {
    await store.close();
  }
}
