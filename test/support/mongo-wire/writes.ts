import { type Collection, withId } from './collection.ts';
import { badValue, CommandFailure, failedToParse } from './failure.ts';
import { compileFilter } from './filter.ts';
import { compileProjection } from './projection.ts';
import { compileSort } from './sorting.ts';
import { checkOptions } from './supported.ts';
import { compileUpdate, isReplacement, type Update, upsertBase } from './update.ts';
import { arrayOf, type Doc, docOf, encode, isTrue, wholeOf } from './values.ts';

/** Code of everything the server refuses because it does not know it: never one failed write among others. */
const NOT_SUPPORTED = 115;

export function insert(collection: Collection, body: Doc): Doc {
  const docs = arrayOf(body.documents, 'documents').map((doc) => docOf(doc, 'a document to insert'));
  let n = 0;
  const writeErrors = runAll(docs, body, (doc) => {
    const operator = Object.keys(doc).find((name) => name.startsWith('$'));
    if (operator !== undefined)
      throw new CommandFailure(52, 'DollarPrefixedFieldName', `a document cannot have the field '${operator}'`);
    collection.insert(doc);
    n++;
  });
  return { n, ...writeErrors, ok: 1 };
}

export function update(collection: Collection, body: Doc): Doc {
  const statements = arrayOf(body.updates, 'updates').map((source) => {
    const { q, u, upsert, multi } = checked('an update', source);
    const query = docOf(q, 'q');
    compileFilter(query);
    if (isTrue(multi) && isReplacement(u))
      throw failedToParse('multi update is not supported for replacement-style update');
    return { query, change: compileUpdate(u), upsert: isTrue(upsert), multi: isTrue(multi) };
  });
  let n = 0;
  let nModified = 0;
  const upserted: Doc[] = [];
  const writeErrors = runAll(statements, body, ({ query, change, upsert, multi }, index) => {
    const found = collection.find(query);
    for (const doc of multi ? found : found.slice(0, 1)) {
      if (replaceIfChanged(collection, doc, change(doc, false))) nModified++;
      n++;
    }
    if (found.length > 0 || !upsert) return;
    upserted.push({ index, _id: insertUpserted(collection, query, change)._id });
    n++;
  });
  return { n, nModified, ...(upserted.length > 0 && { upserted }), ...writeErrors, ok: 1 };
}

function replaceIfChanged(collection: Collection, before: Doc, after: Doc): boolean {
  if (Buffer.compare(encode(before), encode(after)) === 0) return false;
  collection.replace(after);
  return true;
}

function insertUpserted(collection: Collection, query: Doc, change: Update): Doc {
  const next = change(upsertBase(query), true);
  const doc = withId(next, next._id);
  collection.insert(doc);
  return doc;
}

export function remove(collection: Collection, body: Doc): Doc {
  const statements = arrayOf(body.deletes, 'deletes').map((source) => {
    const { q, limit } = checked('a delete', source);
    const query = docOf(q, 'q');
    compileFilter(query);
    return { query, onlyOne: wholeOf(limit, 'limit') === 1 };
  });
  let n = 0;
  const writeErrors = runAll(statements, body, ({ query, onlyOne }) => {
    const found = collection.find(query);
    for (const doc of onlyOne ? found.slice(0, 1) : found) if (collection.remove(doc._id)) n++;
  });
  return { n, ...writeErrors, ok: 1 };
}

export function findAndModify(collection: Collection, body: Doc): Doc {
  const query = docOf(body.query ?? {}, 'query');
  const project = compileProjection(docOf(body.fields ?? {}, 'fields'));
  const sort = compileSort(docOf(body.sort ?? {}, 'sort'));
  if (isTrue(body.remove) === (body.update !== undefined))
    throw failedToParse('either an update or remove=true is needed');
  const change = body.update === undefined ? undefined : compileUpdate(body.update);
  const [before] = sort(collection.find(query));
  if (change === undefined) {
    if (before !== undefined) collection.remove(before._id);
    return {
      lastErrorObject: { n: before === undefined ? 0 : 1 },
      value: before === undefined ? null : project(before),
      ok: 1,
    };
  }
  if (before !== undefined) {
    const after = change(before, false);
    replaceIfChanged(collection, before, after);
    const value = project(isTrue(body.new) ? after : before);
    return { lastErrorObject: { n: 1, updatedExisting: true }, value, ok: 1 };
  }
  if (!isTrue(body.upsert)) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 };
  const made = insertUpserted(collection, query, change);
  const lastErrorObject = { n: 1, updatedExisting: false, upserted: made._id };
  return { lastErrorObject, value: isTrue(body.new) ? project(made) : null, ok: 1 };
}

function checked(part: 'an update' | 'a delete', source: unknown): Doc {
  const statement = docOf(source, part);
  checkOptions(part, statement);
  return statement;
}

/** Runs one after the other; the first failure ends it, unless the command says `ordered: false`. */
function runAll<T>(statements: readonly T[], body: Doc, run: (statement: T, index: number) => void): Doc {
  if (statements.length === 0 || statements.length > 100_000)
    throw badValue(`a command of ${statements.length} writes`);
  const writeErrors: Doc[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!(error instanceof CommandFailure) || error.code === NOT_SUPPORTED) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (body.ordered !== false) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}
