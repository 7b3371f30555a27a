import { type AddressInfo, createServer, type Server } from 'node:net';
import type { Document } from 'bson';
import { Connection, type Fault, type Host, type ReceivedCommand, SET_NAME } from './connection.ts';
import { Data } from './data.ts';
import { plain } from './messages.ts';
import type { Credentials } from './scram.ts';
import { type Doc, decode, encode } from './values.ts';

export type { Fault, ReceivedCommand } from './connection.ts';
export type { Credentials } from './scram.ts';

/** Looks at a command before it is done and may let it go wrong. */
export type Hook = (command: ReceivedCommand) => Fault | undefined;

/** The documents of one collection, for a test to look at and to alter behind the client's back. All are copies. */
export interface CollectionByHand {
  find(): Document[];
  /** Puts the document in, in place of one with the same _id. */
  put(doc: Document): void;
  remove(id: unknown): boolean;
  createIndex(spec: Document): void;
}

/**
 * A MongoDB server for tests, in this process: to a driver it looks like the primary of a replica set of one. It knows what
 * `supported.ts` lists and refuses the rest.
 */
export interface WireServer {
  readonly port: number;
  readonly uri: string;
  uriOf(database: string): string;
  /** An outage: nobody can connect, everybody is cut off. The data stays, cursors do not. */
  stop(): Promise<void>;
  /** The end of the outage: the same port, the same data. */
  start(): Promise<void>;
  /**
   * Sets or takes away the hook. Commands of the connection itself (hello, saslStart, saslContinue, endSessions) pass it by
   * and are not in the log: the driver sends them at times of its own.
   */
  intercept(hook: Hook | null): void;
  /** Commands since the start or the last clearLog: the round trips. */
  readonly log: readonly ReceivedCommand[];
  clearLog(): void;
  dropDatabase(name: string): void;
  collection(database: string, name: string): CollectionByHand;
}

export interface WireServerOptions {
  readonly port?: number;
  /** With them nothing can be done without a login (SCRAM-SHA-256). The uri does not hold them. */
  readonly credentials?: Credentials;
}

export async function startWireServer(options: WireServerOptions = {}): Promise<WireServer> {
  const server = new InProcessServer(options);
  await server.start();
  return server;
}

class InProcessServer implements WireServer, Host {
  readonly data = new Data();
  readonly credentials: Credentials | undefined;
  readonly #connections = new Set<Connection>();
  #listener: Server | undefined;
  #port: number;
  #hook: Hook | null = null;
  #log: ReceivedCommand[] = [];

  constructor({ port = 0, credentials }: WireServerOptions) {
    this.#port = port;
    this.credentials = credentials;
  }

  get port(): number {
    return this.#port;
  }

  get address(): string {
    return `127.0.0.1:${this.#port}`;
  }

  get uri(): string {
    return this.uriOf('isnad_test');
  }

  uriOf(database: string): string {
    return `mongodb://${this.address}/${database}?replicaSet=${SET_NAME}`;
  }

  async start(): Promise<void> {
    if (this.#listener !== undefined) return;
    const listener = createServer((socket) => {
      const connection = new Connection(socket, this);
      this.#connections.add(connection);
      socket.on('close', () => this.#connections.delete(connection));
    });
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject);
      listener.listen(this.#port, '127.0.0.1', resolve);
    });
    // A server that nobody stops is no reason for a process to go on.
    listener.unref();
    this.#listener = listener;
    this.#port = (listener.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const listener = this.#listener;
    if (listener === undefined) return;
    this.#listener = undefined;
    const closed = new Promise<void>((resolve) => listener.close(() => resolve()));
    for (const connection of this.#connections) connection.cut();
    this.data.forgetCursors();
    await closed;
  }

  intercept(hook: Hook | null): void {
    this.#hook = hook;
  }

  received(command: ReceivedCommand): Fault | undefined {
    this.#log.push(command);
    return this.#hook?.(command);
  }

  get log(): readonly ReceivedCommand[] {
    return this.#log;
  }

  clearLog(): void {
    this.#log = [];
  }

  dropDatabase(name: string): void {
    this.data.dropDatabase(name);
  }

  collection(database: string, name: string): CollectionByHand {
    const made = () => this.data.collection(database, name);
    const found = () => this.data.collections(database).get(name);
    return {
      find: () =>
        found()
          ?.find({})
          .map((doc) => plain(encode(doc))) ?? [],
      put: (doc) => {
        const stored = asStored(doc);
        if (made().has(stored._id)) made().replace(stored);
        else made().insert(stored);
      },
      remove: (id) => found()?.remove(asStored({ id }).id) ?? false,
      createIndex: (spec) => {
        made().createIndex(asStored(spec));
      },
    };
  }
}

function asStored(doc: Document): Doc {
  return decode(encode(doc));
}
