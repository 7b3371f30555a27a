import { CommandFailure, notSupported } from './failure.ts';

/**
 * The closed list of what the test server understands. Whatever is not on it is refused by name: nothing passes by being
 * ignored, so a test that passes here did not rest on an operator that was never looked at.
 */

/** Options of every command that have no effect on one server that holds everything in memory. */
const EVERYWHERE = [
  '$db',
  'lsid',
  'txnNumber',
  '$clusterTime',
  '$readPreference',
  'writeConcern',
  'readConcern',
  'maxTimeMS',
  'comment',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
];

const HELLO = [
  'helloOk',
  'client',
  'compression',
  'backpressure',
  'saslSupportedMechs',
  'speculativeAuthenticate',
  'topologyVersion',
  'maxAwaitTimeMS',
];

const COMMAND_OPTIONS = {
  hello: HELLO,
  isMaster: HELLO,
  ismaster: HELLO,
  saslStart: ['mechanism', 'payload', 'autoAuthorize', 'options'],
  saslContinue: ['conversationId', 'payload'],
  ping: [],
  buildInfo: [],
  endSessions: [],
  killCursors: ['cursors'],
  getMore: ['collection', 'batchSize'],
  find: ['filter', 'sort', 'projection', 'limit', 'skip', 'batchSize', 'singleBatch'],
  insert: ['documents', 'ordered'],
  update: ['updates', 'ordered'],
  delete: ['deletes', 'ordered'],
  findAndModify: ['query', 'sort', 'update', 'new', 'upsert', 'fields', 'remove'],
  count: ['query', 'limit', 'skip'],
  aggregate: ['pipeline', 'cursor'],
  distinct: ['key', 'query'],
  create: [],
  createIndexes: ['indexes'],
  listIndexes: ['cursor'],
  listCollections: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  drop: [],
  dropDatabase: [],
} as const satisfies Record<string, readonly string[]>;

/** Options of what stands inside a command. */
const PART_OPTIONS = {
  'an update': ['q', 'u', 'upsert', 'multi'],
  'a delete': ['q', 'limit'],
  'a cursor': ['batchSize'],
  'an index': ['key', 'name', 'unique', 'sparse', 'partialFilterExpression', 'v', 'background'],
  'a read concern': ['level', 'afterClusterTime'],
  $unwind: ['path', 'preserveNullAndEmptyArrays'],
  $unionWith: ['coll', 'pipeline'],
  $map: ['input', 'as', 'in'],
  $filter: ['input', 'as', 'cond'],
  $reduce: ['input', 'initialValue', 'in'],
  $cond: ['if', 'then', 'else'],
} as const satisfies Record<string, readonly string[]>;

const QUERY_OPERATORS = [
  ...(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$in', '$nin', '$exists', '$not', '$elemMatch', '$all'] as const),
] as const;
const LOGICAL_OPERATORS = ['$and', '$or'] as const;
const UPDATE_OPERATORS = ['$set', '$unset', '$setOnInsert', '$inc', '$addToSet', '$pull'] as const;
const STAGES = [
  ...(['$match', '$project', '$addFields', '$set', '$sort', '$limit', '$skip', '$group', '$count'] as const),
  ...(['$unwind', '$unionWith'] as const),
] as const;
const ACCUMULATORS = ['$sum', '$min', '$max', '$first'] as const;
const EXPRESSIONS = [
  ...(['$literal', '$eq', '$gt', '$gte', '$lt', '$lte', '$cond', '$ifNull', '$add', '$subtract', '$multiply'] as const),
  ...(['$sum', '$min', '$max', '$size', '$in', '$first', '$arrayElemAt', '$indexOfArray', '$concatArrays'] as const),
  ...(['$setIntersection', '$map', '$filter', '$reduce'] as const),
] as const;

export type CommandName = keyof typeof COMMAND_OPTIONS;
export type PartName = keyof typeof PART_OPTIONS;
export type QueryOperator = (typeof QUERY_OPERATORS)[number];
export type UpdateOperator = (typeof UPDATE_OPERATORS)[number];
export type Stage = (typeof STAGES)[number];
export type Accumulator = (typeof ACCUMULATORS)[number];
export type ExpressionOperator = (typeof EXPRESSIONS)[number];

/** The command, if it and every option of it are on the list. */
export function supportedCommand(body: Readonly<Record<string, unknown>>): CommandName {
  const [name, ...options] = Object.keys(body);
  if (name === undefined || !Object.hasOwn(COMMAND_OPTIONS, name))
    throw new CommandFailure(59, 'CommandNotFound', `no such command: '${name}'`);
  const command = name as CommandName;
  const known: readonly string[] = COMMAND_OPTIONS[command];
  for (const option of options)
    if (!known.includes(option) && !EVERYWHERE.includes(option)) throw notSupported(`option '${option}' of '${name}'`);
  return command;
}

/** Refuses an option that is not on the list of this part of a command. */
export function checkOptions(part: PartName, options: Readonly<Record<string, unknown>>): void {
  const known: readonly string[] = PART_OPTIONS[part];
  for (const option of Object.keys(options))
    if (!known.includes(option)) throw notSupported(`option '${option}' of ${part}`);
}

export const queryOperator = onList('query operator', QUERY_OPERATORS);
export const logicalOperator = onList('query operator', LOGICAL_OPERATORS);
export const updateOperator = onList('update operator', UPDATE_OPERATORS);
export const stage = onList('aggregation stage', STAGES);
export const accumulator = onList('accumulator', ACCUMULATORS);
export const expressionOperator = onList('expression operator', EXPRESSIONS);

function onList<T extends string>(what: string, list: readonly T[]): (name: string) => T {
  return (name) => {
    const found = list.find((one) => one === name);
    if (found === undefined) throw notSupported(`${what} '${name}'`);
    return found;
  };
}
