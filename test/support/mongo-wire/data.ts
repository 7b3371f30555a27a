import { Long } from 'bson';
import { Collection, MAX_DOCUMENT } from './collection.ts';
import { CommandFailure } from './failure.ts';
import { type Doc, sizeOf } from './values.ts';

interface OpenCursor {
  readonly namespace: string;
  readonly docs: readonly Doc[];
  at: number;
}

interface LastWrite {
  readonly number: bigint;
  readonly reply: Doc;
}

const FIRST_BATCH = 101;

/** Everything the server holds. It outlives an outage of the server, except for the cursors. */
export class Data {
  readonly #databases = new Map<string, Map<string, Collection>>();
  readonly #lastWrites = new Map<string, LastWrite>();
  readonly #cursors = new Map<string, OpenCursor>();
  #lastCursor = 0n;

  collections(database: string): ReadonlyMap<string, Collection> {
    return this.#databases.get(database) ?? new Map();
  }

  /** The collection, made if it is not there yet. */
  collection(database: string, name: string): Collection {
    const collections = this.#databases.get(database) ?? new Map<string, Collection>();
    this.#databases.set(database, collections);
    const found = collections.get(name) ?? new Collection(`${database}.${name}`);
    collections.set(name, found);
    return found;
  }

  drop(database: string, name: string): void {
    this.#databases.get(database)?.delete(name);
  }

  dropDatabase(database: string): void {
    this.#databases.delete(database);
  }

  /** A write with a number is done once: the same session asking again with it is given the reply it missed. */
  once(session: string, number: bigint, write: () => Doc): Doc {
    const last = this.#lastWrites.get(session);
    if (last?.number === number) return last.reply;
    if (last !== undefined && last.number > number)
      throw new CommandFailure(225, 'TransactionTooOld', `write ${number} of this session comes after ${last.number}`);
    const reply = write();
    this.#lastWrites.set(session, { number, reply });
    return reply;
  }

  /** The first batch of an answer, and a cursor for the rest if there is any. */
  openCursor(namespace: string, docs: readonly Doc[], batchSize: number | undefined, single: boolean): Doc {
    const cursor: OpenCursor = { namespace, docs, at: 0 };
    const firstBatch = nextBatch(cursor, batchSize ?? FIRST_BATCH);
    if (single || cursor.at === docs.length) return { firstBatch, id: Long.ZERO, ns: namespace };
    const id = Long.fromBigInt(++this.#lastCursor);
    this.#cursors.set(id.toString(), cursor);
    return { firstBatch, id, ns: namespace };
  }

  readCursor(id: Long, batchSize: number | undefined): Doc {
    const cursor = this.#cursors.get(id.toString());
    if (cursor === undefined) throw new CommandFailure(43, 'CursorNotFound', `cursor id ${id} not found`);
    const batch = nextBatch(cursor, batchSize ?? Number.POSITIVE_INFINITY);
    const isOver = cursor.at === cursor.docs.length;
    if (isOver) this.#cursors.delete(id.toString());
    return { nextBatch: batch, id: isOver ? Long.ZERO : id, ns: cursor.namespace };
  }

  killCursor(id: Long): boolean {
    return this.#cursors.delete(id.toString());
  }

  forgetCursors(): void {
    this.#cursors.clear();
  }
}

/** At most `count` documents, and no more than one message may hold, but at least one if any is asked for. */
function nextBatch(cursor: OpenCursor, count: number): Doc[] {
  const batch: Doc[] = [];
  let bytes = 0;
  for (let doc = cursor.docs[cursor.at]; doc !== undefined && batch.length < count; doc = cursor.docs[cursor.at]) {
    bytes += sizeOf(doc);
    if (batch.length > 0 && bytes > MAX_DOCUMENT) break;
    batch.push(doc);
    cursor.at++;
  }
  return batch;
}
