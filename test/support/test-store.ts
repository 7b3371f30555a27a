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

let double: WireServer | null = null;

/** An empty library in MongoDB, in a database of its own. */
export async function openMongoLibrary(): Promise<QuoteStore> {
  const database = `${PREFIX}${randomUUID()}`;
  if (REAL !== undefined) {
    const url = new URL(REAL);
    url.pathname = `/${database}`;
    return openStore(url.href);
  }
  double ??= await startWireServer();
  return openStore(double.uriOf(database));
}

/** An empty library in the store that ISNAD_TEST_STORE names: `mongo`, else SQLite in memory. */
export function openTestLibrary(): Promise<QuoteStore> {
  return process.env.ISNAD_TEST_STORE === 'mongo' ? openMongoLibrary() : openStore('sqlite::memory:');
}

after(async () => {
  await double?.stop();
  if (REAL !== undefined) await dropTestDatabases(REAL);
});

async function dropTestDatabases(uri: string): Promise<void> {
  const connection = await createConnection(uri).asPromise();
  const { databases } = await connection.listDatabases();
  for (const { name } of databases) if (name.startsWith(PREFIX)) await connection.useDb(name).dropDatabase();
  await connection.close();
}
