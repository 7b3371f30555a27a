import { randomUUID } from 'node:crypto';
import { createConnection } from 'mongoose';
import { openStore } from '../../models/stores/open-store.ts';
import { startWireServer, type WireServer } from '../support/mongo-wire/wire-server.ts';
import { libraryContract } from './library-contract.ts';
import type { StorePlug } from './plug-in.ts';
import { storeContract } from './store-contract.ts';

/** A real server to run on; without it the wire double of test/support/mongo-wire stands in. */
const REAL = process.env.ISNAD_TEST_MONGODB_URI;

let double: WireServer | null = null;

const mongo: StorePlug = {
  name: REAL === undefined ? 'MongoDB (the wire double)' : 'MongoDB (a real server)',
  many: 100,
  open: () => openStore(uriOf(`isnad_test_${randomUUID()}`)),
  close: (store) => store.close(),
};

function uriOf(database: string): string {
  if (REAL === undefined) return (double as WireServer).uriOf(database);
  const url = new URL(REAL);
  url.pathname = `/${database}`;
  return url.href;
}

describe(mongo.name, () => {
  before(async () => {
    if (REAL === undefined) double = await startWireServer();
  });
  after(async () => {
    await double?.stop();
    if (REAL !== undefined) await dropTestDatabases(REAL);
  });

  storeContract(mongo);
  libraryContract(mongo);
});

async function dropTestDatabases(uri: string): Promise<void> {
  const connection = await createConnection(uri).asPromise();
  const { databases } = await connection.listDatabases();
  for (const { name } of databases) {
    if (name.startsWith('isnad_test_')) await connection.useDb(name).dropDatabase();
  }
  await connection.close();
}
