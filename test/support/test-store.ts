import { randomUUID } from 'node:crypto';
import { createConnection } from 'mongoose';
import type { QuoteStore } from '../../models/quote-store.ts';
import { openStore } from '../../models/stores/open-store.ts';
import { startWireServer, type WireServer } from './mongo-wire/wire-server.ts';

/** A real MongoDB server to run on; without it the wire double of mongo-wire/ stands in. */
const REAL = process.env.ISNAD_TEST_MONGODB_URI;

/** Which MongoDB a run was on, for its title. */
export const MONGO_NAME = REAL === undefined ? 'MongoDB (wire double)' : 'MongoDB (real server)';

const PREFIX = 'isnad_test_';

/** One for all tests of a process; it ends with the process and holds none up. */
let double: WireServer | null = null;

/** An empty library in MongoDB, in a database of its own, which goes with it where the server is a real one. */
export async function openMongoLibrary(): Promise<QuoteStore> {
  const database = `${PREFIX}${randomUUID()}`;
  if (REAL !== undefined) {
    const url = new URL(REAL);
    url.pathname = `/${database}`;
    const store = await openStore(url.href);
    return {
      ...store,
      close: async () => {
        await store.close();
        await dropDatabase(url.href);
      },
    };
  }
  double ??= await startWireServer();
  return openStore(double.uriOf(database));
}

/** An empty library in the store that ISNAD_TEST_STORE names: `mongo`, else SQLite in memory. */
export function openTestLibrary(): Promise<QuoteStore> {
  return process.env.ISNAD_TEST_STORE === 'mongo' ? openMongoLibrary() : openStore('sqlite::memory:');
}

async function dropDatabase(url: string): Promise<void> {
  const connection = await createConnection(url).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
