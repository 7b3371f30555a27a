import { Long } from 'bson';
import type { Collection } from './collection.ts';
import type { Data } from './data.ts';
import { CommandFailure, failedToParse, notSupported, typeMismatch } from './failure.ts';
import { compileFilter } from './filter.ts';
import { valuesAt } from './paths.ts';
import { compilePipeline } from './pipeline.ts';
import { compileProjection } from './projection.ts';
import { compileSort } from './sorting.ts';
import { type CommandName, checkOptions, supportedCommand } from './supported.ts';
import { arrayOf, type Doc, docOf, isTrue, keyOf, textOf, wholeOf } from './values.ts';
import { findAndModify, insert, remove, update } from './writes.ts';

/** Commands of the connection rather than of the data; the server answers them itself. */
export type ConnectionCommand = 'hello' | 'isMaster' | 'ismaster' | 'saslStart' | 'saslContinue' | 'endSessions';

interface Call {
  readonly body: Doc;
  readonly database: string;
  readonly data: Data;
}

/** Does one command and gives its answer, or throws a CommandFailure. Nothing is awaited: a command is one step. */
export function execute(body: Doc, data: Data): Doc {
  const name = supportedCommand(body);
  checkReadConcern(body);
  const call: Call = { body, database: textOf(body.$db, '$db'), data };
  const run = HANDLERS[name as Exclude<CommandName, ConnectionCommand>];
  if (body.txnNumber === undefined) return run(call);
  const session = keyOf(docOf(body.lsid, 'lsid').id);
  return data.once(session, longOf(body.txnNumber, 'txnNumber').toBigInt(), () => run(call));
}

function checkReadConcern(body: Doc): void {
  const concern = docOf(body.readConcern ?? {}, 'readConcern');
  checkOptions('a read concern', concern);
  if (concern.level === 'snapshot') throw notSupported('read concern snapshot');
}

/** The collection that the command names, made if it is not there. */
function collectionOf({ body, database, data }: Call): Collection {
  return data.collection(database, nameIn(body));
}

/** A write on the collection that the command names; one that put nothing in has not made the collection either. */
function write(run: (collection: Collection, body: Doc) => Doc): (call: Call) => Doc {
  return (call) => {
    const { body, database, data } = call;
    const isNew = !data.collections(database).has(nameIn(body));
    const collection = collectionOf(call);
    try {
      return run(collection, body);
    } finally {
      if (isNew && collection.isEmpty) data.drop(database, nameIn(body));
    }
  };
}

function nameIn(body: Doc): string {
  const name = Object.values(body)[0];
  if (typeof name !== 'string' || name === '')
    throw new CommandFailure(73, 'InvalidNamespace', 'a command on a collection has to name it');
  return name;
}

function read({ body, database, data }: Call, filter: unknown): readonly Doc[] {
  const query = docOf(filter ?? {}, 'a filter');
  const collection = data.collections(database).get(nameIn(body));
  if (collection !== undefined) return collection.find(query);
  compileFilter(query); // refused here as well if it is not supported
  return [];
}

function longOf(value: unknown, name: string): Long {
  if (value instanceof Long) return value;
  return Long.fromNumber(wholeOf(value, name));
}

function cut(docs: readonly Doc[], skip: unknown, limit: unknown): readonly Doc[] {
  const from = skip === undefined ? 0 : wholeOf(skip, 'skip');
  const count = limit === undefined ? 0 : wholeOf(limit, 'limit');
  if (from < 0 || count < 0) throw new CommandFailure(51024, 'Location51024', 'skip and limit cannot be negative');
  return docs.slice(from, count === 0 ? undefined : from + count);
}

function batchSizeIn(options: Doc): number | undefined {
  return options.batchSize === undefined ? undefined : wholeOf(options.batchSize, 'batchSize');
}

function cursorOptions(body: Doc): Doc {
  const options = docOf(body.cursor ?? {}, 'cursor');
  checkOptions('a cursor', options);
  return options;
}

function find(call: Call): Doc {
  const { body, database, data } = call;
  const sort = compileSort(docOf(body.sort ?? {}, 'sort'));
  const project = compileProjection(docOf(body.projection ?? {}, 'projection'));
  const docs = cut(sort(read(call, body.filter)), body.skip, body.limit).map(project);
  const cursor = data.openCursor(`${database}.${nameIn(body)}`, docs, batchSizeIn(body), isTrue(body.singleBatch));
  return { cursor, ok: 1 };
}

function aggregate(call: Call): Doc {
  const { body, database, data } = call;
  if (body.cursor === undefined) throw failedToParse("the 'cursor' option is required");
  const stages = arrayOf(body.pipeline, 'pipeline');
  const others = (name: string, filter: Doc) => data.collections(database).get(name)?.find(filter) ?? [];
  const run = compilePipeline(stages, others);
  // What comes first may be looked up in an index.
  const first = (stages[0] as Doc | undefined)?.$match;
  const docs = run(read(call, first));
  const cursor = data.openCursor(`${database}.${nameIn(body)}`, docs, batchSizeIn(cursorOptions(body)), false);
  return { cursor, ok: 1 };
}

function distinct(call: Call): Doc {
  const path = textOf(call.body.key, 'key').split('.');
  const values = read(call, call.body.query)
    .flatMap((doc) => valuesAt(doc, path))
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter((value) => value !== undefined);
  return { values: [...new Map(values.map((value) => [keyOf(value), value])).values()], ok: 1 };
}

function createIndexes(call: Call): Doc {
  const isNew = !call.data.collections(call.database).has(nameIn(call.body));
  const collection = collectionOf(call);
  const before = collection.indexes.length;
  for (const spec of arrayOf(call.body.indexes, 'indexes')) collection.createIndex(docOf(spec, 'an index'));
  const after = collection.indexes.length;
  return {
    numIndexesBefore: before,
    numIndexesAfter: after,
    createdCollectionAutomatically: isNew,
    ...(before === after && { note: 'all indexes already exist' }),
    ok: 1,
  };
}

function listIndexes({ body, database, data }: Call): Doc {
  const namespace = `${database}.${nameIn(body)}`;
  const collection = data.collections(database).get(nameIn(body));
  if (collection === undefined) throw new CommandFailure(26, 'NamespaceNotFound', `ns does not exist: ${namespace}`);
  const specs = collection.indexes.map((index) => index.spec);
  return { cursor: data.openCursor(namespace, specs, batchSizeIn(cursorOptions(body)), false), ok: 1 };
}

function listCollections({ body, database, data }: Call): Doc {
  const fits = compileFilter(docOf(body.filter ?? {}, 'filter'));
  const entries = [...data.collections(database).keys()]
    .map((name): Doc => ({ name, type: 'collection', options: {}, info: { readOnly: false } }))
    .filter(fits)
    .map((entry) => (isTrue(body.nameOnly) ? { name: entry.name, type: entry.type } : entry));
  const batchSize = batchSizeIn(cursorOptions(body));
  return { cursor: data.openCursor(`${database}.$cmd.listCollections`, entries, batchSize, false), ok: 1 };
}

function create(call: Call): Doc {
  if (call.data.collections(call.database).has(nameIn(call.body)))
    throw new CommandFailure(48, 'NamespaceExists', `Collection ${call.database}.${nameIn(call.body)} already exists.`);
  collectionOf(call);
  return { ok: 1 };
}

function getMore({ body, data }: Call): Doc {
  if (!(body.getMore instanceof Long)) throw typeMismatch('a cursor id has to be a long');
  return { cursor: data.readCursor(body.getMore, batchSizeIn(body)), ok: 1 };
}

function killCursors({ body, data }: Call): Doc {
  const ids = arrayOf(body.cursors, 'cursors').map((id) => longOf(id, 'a cursor id'));
  const cursorsKilled = ids.filter((id) => data.killCursor(id));
  const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id));
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
}

const HANDLERS: Readonly<Record<Exclude<CommandName, ConnectionCommand>, (call: Call) => Doc>> = {
  ping: () => ({ ok: 1 }),
  buildInfo: () => ({ version: '7.0.0', versionArray: [7, 0, 0, 0], modules: [], maxBsonObjectSize: 16777216, ok: 1 }),
  find,
  getMore,
  killCursors,
  aggregate,
  distinct,
  count: (call) => ({ n: cut(read(call, call.body.query), call.body.skip, call.body.limit).length, ok: 1 }),
  insert: write(insert),
  update: write(update),
  delete: write(remove),
  findAndModify: write(findAndModify),
  create,
  createIndexes,
  listIndexes,
  listCollections,
  drop: ({ body, database, data }) => {
    data.drop(database, nameIn(body));
    return { ok: 1 };
  },
  dropDatabase: ({ database, data }) => {
    data.dropDatabase(database);
    return { dropped: database, ok: 1 };
  },
};
