import type { Connection } from 'mongoose';
import { IsnadError } from '../../errors.ts';
import { type Collections, collectionsOf, type MetaRow } from './collections.ts';
import { mongoose } from './mongoose.ts';
import { codeOf, translateErrors } from './translate-errors.ts';

/** Where a URL names no database. */
const DEFAULT_DATABASE = 'isnad';

/** How the rows are laid out; raised by whatever makes an older Isnad read them wrongly, or lack what is asked by (fill-in.ts). */
export const SCHEMA = 3;

/** How long to look for a server, and for a socket to answer, in milliseconds. */
const SELECT_WITHIN = 5_000;
const ANSWER_WITHIN = 60_000;

/** Connections at most: a look-up counts its keys over several at once. */
const POOL = 32;

const NAMESPACE_NOT_FOUND = 26;
const INDEX_OPTIONS_CONFLICT = 85;
const INDEX_KEYS_CONFLICT = 86;

/**
 * Connects, and makes the indexes of an empty database or looks whether those of a library are there.
 *
 * Rejects with config/invalid (no such kind of URL), store/refused (user or password), store/unavailable, store/corrupt
 * (a database of another application, an index of another hand) and store/newer; nothing is changed then.
 */
export async function connect(url: string): Promise<{ connection: Connection; collections: Collections }> {
  const connection = await open(url);
  try {
    const collections = collectionsOf(connection);
    await translateErrors(() => prepare(connection, collections));
    return { connection, collections };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function open(url: string): Promise<Connection> {
  let dbName: string;
  try {
    dbName = new (mongoose().mongo.MongoClient)(url).options.dbName;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new IsnadError('config/invalid', `ISNAD_STORE is no MongoDB URL: ${withoutCredentials(error.message)}`, [
      { field: 'ISNAD_STORE', message: 'is no MongoDB URL' },
    ]);
  }
  return translateErrors(() =>
    mongoose()
      .createConnection(url, {
        dbName: dbName === 'test' && !/\/test(\?|$)/.test(url) ? DEFAULT_DATABASE : dbName,
        appName: 'isnad',
        ...(/[?&]serverSelectionTimeoutMS=/i.test(url) ? {} : { serverSelectionTimeoutMS: SELECT_WITHIN }),
        connectTimeoutMS: SELECT_WITHIN,
        socketTimeoutMS: ANSWER_WITHIN,
        maxPoolSize: POOL,
        retryWrites: true,
        // Acknowledged is what most of a replica set has on disk.
        writeConcern: { w: 'majority', journal: true },
        bufferCommands: false,
        autoIndex: false,
        autoCreate: false,
      })
      .asPromise(),
  );
}

function withoutCredentials(message: string): string {
  return message.replace(/\/\/[^@/]*@/g, '//');
}

async function prepare(connection: Connection, collections: Collections): Promise<void> {
  const meta = await collections.meta.findById('library').lean<MetaRow>();
  const database = connection.db?.databaseName ?? '';
  if (meta?.schema === undefined) {
    const others = (await connection.listCollections()).map(({ name }) => name);
    if (others.length > 0) {
      throw new IsnadError(
        'store/corrupt',
        `the database ${database} holds ${others.slice(0, 3).join(', ')} and no library; nothing was changed`,
      );
    }
  } else if (meta.schema > SCHEMA) {
    throw new IsnadError('store/newer', `${database} has version ${meta.schema}, this Isnad reads up to ${SCHEMA}`);
  }
  await refuseForeignIndexes(collections);
  await makeIndexes(collections);
  await collections.meta.updateOne({ _id: 'commits' }, { $setOnInsert: { commit: 0, event: 0 } }, { upsert: true });
  // A library that is there already keeps its number until its rows are brought up to date.
  await collections.meta.updateOne({ _id: 'library' }, { $setOnInsert: { schema: SCHEMA } }, { upsert: true });
}

/** An index of another hand that is unique would refuse what the library has to write. */
async function refuseForeignIndexes(collections: Collections): Promise<void> {
  for (const model of Object.values(collections)) {
    const held = await indexesOf(() => model.collection.listIndexes().toArray());
    const foreign = held.find(({ name, unique }) => unique === true && name !== '_id_');
    if (foreign === undefined) continue;
    throw new IsnadError(
      'store/corrupt',
      `${model.collection.name} has the unique index ${foreign.name}, which Isnad did not make; drop it`,
    );
  }
}

async function indexesOf<T>(read: () => Promise<T[]>): Promise<T[]> {
  try {
    return await read();
  } catch (error) {
    if (codeOf(error) === NAMESPACE_NOT_FOUND) return [];
    throw error;
  }
}

async function makeIndexes(collections: Collections): Promise<void> {
  for (const model of Object.values(collections)) {
    const indexes = model.schema.indexes();
    if (indexes.length === 0) continue;
    try {
      await model.collection.createIndexes(
        indexes.map(([key, { sparse }]) => ({
          key: key as Record<string, 1 | -1>,
          ...(sparse ? { sparse: true } : {}),
        })),
      );
    } catch (error) {
      const code = codeOf(error);
      if (code !== INDEX_OPTIONS_CONFLICT && code !== INDEX_KEYS_CONFLICT) throw error;
      const what = error instanceof Error ? error.message : '';
      throw new IsnadError('store/corrupt', `${model.collection.name} has an index of another hand: ${what}`);
    }
  }
}
