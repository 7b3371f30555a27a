import { Double } from 'bson';
import { badValue, CommandFailure, failedToParse, notSupported, typeMismatch } from './failure.ts';
import { compileElement, hasOperators } from './filter.ts';
import { field, isPosition } from './paths.ts';
import { type UpdateOperator, updateOperator } from './supported.ts';
import { add, arrayOf, type Doc, decode, docOf, encode, isDoc, isNumber, keyOf } from './values.ts';

/** What a document becomes; the document given is left as it is. `inserting` is true where an upsert makes a new one. */
export type Update = (doc: Doc, inserting: boolean) => Doc;
/** What the value at a path becomes: `undefined` takes the field out. */
type Change = (value: unknown, inserting: boolean) => unknown;

export function isReplacement(update: unknown): boolean {
  return !hasOperators(update);
}

/** Reads all of an update before any document is seen. */
export function compileUpdate(update: unknown): Update {
  if (Array.isArray(update)) throw notSupported('an update by a pipeline');
  const parts = docOf(update, 'an update');
  const change = isReplacement(parts) ? compileReplacement(parts) : compileOperators(parts);
  return (doc, inserting) => {
    const next = change(decode(encode(doc)), inserting);
    if (doc._id !== undefined && keyOf(doc._id) !== keyOf(next._id))
      throw new CommandFailure(66, 'ImmutableField', "the immutable field '_id' cannot be altered");
    return next;
  };
}

function compileReplacement(replacement: Doc): Update {
  const operator = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (operator !== undefined) throw failedToParse(`a replacement cannot have the field '${operator}'`);
  const { _id, ...rest } = replacement;
  return (doc) => {
    const id = _id === undefined ? doc._id : _id;
    return id === undefined ? rest : { _id: id, ...rest };
  };
}

function compileOperators(parts: Doc): Update {
  const changes = new Map<string, Change>();
  for (const [name, operands] of Object.entries(parts)) {
    const operator = updateOperator(name);
    for (const [path, operand] of Object.entries(docOf(operands, operator))) {
      checkPath(path, changes.keys());
      changes.set(path, OPERATORS[operator](operand));
    }
  }
  // New fields are added in the order of their names, whatever the order of the operators.
  const inOrder = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
  return (doc, inserting) => {
    for (const [path, change] of inOrder) alterAt(doc, path.split('.'), (value) => change(value, inserting));
    return doc;
  };
}

function checkPath(path: string, others: Iterable<string>): void {
  for (const name of path.split('.')) {
    if (name === '') throw new CommandFailure(56, 'EmptyFieldName', `'${path}' has an empty field name`);
    if (name.startsWith('$')) throw notSupported(`the positional update '${path}'`);
  }
  for (const other of others)
    if (path === other || path.startsWith(`${other}.`) || other.startsWith(`${path}.`))
      throw new CommandFailure(40, 'ConflictingUpdateOperators', `'${path}' and '${other}' are one place`);
}

const OPERATORS: Readonly<Record<UpdateOperator, (operand: unknown) => Change>> = {
  $set: (operand) => () => operand,
  $setOnInsert: (operand) => (value, inserting) => (inserting ? operand : value),
  $unset: () => () => undefined,
  $inc: (operand) => {
    if (!isNumber(operand)) throw typeMismatch('cannot increment by what is no number');
    return (value) => {
      if (value === undefined) return operand;
      if (!isNumber(value)) throw typeMismatch('cannot increment what is no number');
      const sum = add(value, operand);
      if (sum instanceof Double && !(value instanceof Double) && !(operand instanceof Double))
        throw badValue('the sum is no longer a 64-bit number');
      return sum;
    };
  },
  $addToSet: (operand) => {
    const added = eachOf(operand);
    return (value) => {
      const all = value === undefined ? [] : [...arrayIn(value, '$addToSet')];
      const seen = new Set(all.map(keyOf));
      for (const one of added) {
        if (seen.has(keyOf(one))) continue;
        seen.add(keyOf(one));
        all.push(one);
      }
      return all;
    };
  },
  $pull: (operand) => {
    const key = isDoc(operand) ? undefined : keyOf(operand);
    const goes = key === undefined ? compileElement(operand) : (element: unknown) => keyOf(element) === key;
    return (value) => (value === undefined ? undefined : arrayIn(value, '$pull').filter((element) => !goes(element)));
  },
};

function eachOf(operand: unknown): readonly unknown[] {
  if (!hasOperators(operand)) return [operand];
  const other = Object.keys(operand).find((name) => name !== '$each');
  if (other !== undefined) throw notSupported(`'${other}' in $addToSet`);
  return arrayOf(operand.$each, '$each');
}

function arrayIn(value: unknown, operator: UpdateOperator): readonly unknown[] {
  if (!Array.isArray(value)) throw badValue(`cannot apply ${operator} to a value that is no array`);
  return value;
}

/** Sets, changes or takes out what stands at the path, making documents on the way only for what is set. */
export function alterAt(doc: Doc, path: readonly string[], change: (value: unknown) => unknown): void {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) {
    const next = change(field(doc, name));
    if (next === undefined) delete doc[name];
    else doc[name] = next;
    return;
  }
  const inner = field(doc, name);
  if (inner === undefined) {
    const made: Doc = {};
    alterAt(made, rest, change);
    if (Object.keys(made).length > 0) doc[name] = made;
  } else if (Array.isArray(inner)) {
    alterInArray(inner, rest, change);
  } else if (isDoc(inner)) {
    alterAt(inner, rest, change);
  } else if (change(undefined) !== undefined) {
    throw notViable(rest[0], name);
  }
}

function alterInArray(array: unknown[], path: readonly string[], change: (value: unknown) => unknown): void {
  const name = path[0] ?? '';
  if (!isPosition(name)) {
    if (change(undefined) === undefined) return;
    throw notViable(name, 'an array');
  }
  const holder: Doc = { [name]: array[Number(name)] };
  alterAt(holder, path, change);
  if (!Object.hasOwn(holder, name) && Number(name) >= array.length) return;
  while (array.length < Number(name)) array.push(null);
  array[Number(name)] = holder[name] === undefined ? null : holder[name];
}

function notViable(name: string | undefined, parent: string): CommandFailure {
  return new CommandFailure(28, 'PathNotViable', `cannot create field '${name}' in ${parent}`);
}

/** The document that an upsert starts from: what the query says a field is equal to. */
export function upsertBase(query: Doc): Doc {
  const base: Doc = {};
  fillBase(base, query);
  return base;
}

function fillBase(base: Doc, query: Doc): void {
  for (const [name, condition] of Object.entries(query)) {
    if (name === '$and') {
      for (const part of condition as Doc[]) fillBase(base, part);
    } else if (!name.startsWith('$')) {
      const value = hasOperators(condition) ? condition.$eq : condition;
      if (value !== undefined) alterAt(base, name.split('.'), () => value);
    }
  }
}
