import { mongo } from 'mongoose';
import { startWireServer, type WireServer } from './wire-server.ts';

/** A document of any shape, its _id included. */
export type AnyDoc = mongo.Document & { _id?: object | string | number | boolean | null };

/** A server with one client for all tests of a suite, and a database of its own for each test. */
export interface WithClient {
  readonly server: WireServer;
  readonly client: mongo.MongoClient;
  readonly db: mongo.Db;
  /** The collection `things` of this test. */
  readonly things: mongo.Collection<AnyDoc>;
}

export function withClient(): WithClient {
  let server: WireServer;
  let client: mongo.MongoClient;
  let count = 0;
  before(async () => {
    server = await startWireServer();
    client = await connect(server.uri);
  });
  beforeEach(() => {
    count++;
    server.clearLog();
  });
  afterEach(() => server.intercept(null));
  after(async () => {
    await client.close();
    await server.stop();
  });
  return {
    get server() {
      return server;
    },
    get client() {
      return client;
    },
    get db() {
      return client.db(`test_${count}`);
    },
    get things() {
      return client.db(`test_${count}`).collection<AnyDoc>('things');
    },
  };
}

export function connect(uri: string, options: mongo.MongoClientOptions = {}): Promise<mongo.MongoClient> {
  return new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5000, ...options }).connect();
}

/** What `assert.rejects` is to find: an error of the server with this code. */
export function withCode(code: number, message?: RegExp): (error: unknown) => boolean {
  return (error) =>
    error instanceof mongo.MongoServerError && error.code === code && (message?.test(error.message) ?? true);
}
