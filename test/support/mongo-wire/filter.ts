import { BSONRegExp } from 'bson';
import { badValue, notSupported } from './failure.ts';
import { valuesAndElementsAt, valuesAt } from './paths.ts';
import { logicalOperator, type QueryOperator, queryOperator } from './supported.ts';
import { arrayOf, compare, type Doc, docOf, isDoc, isTrue, keyOf, kindOf } from './values.ts';

export type Test = (doc: Doc) => boolean;
/** A test of the values that stand under one path. */
type FieldTest = (doc: Doc, path: readonly string[]) => boolean;

/** Reads the whole filter before any document is seen, so that what is not supported is refused on an empty collection. */
export function compileFilter(filter: Doc): Test {
  const tests = Object.entries(filter).map(([name, condition]): Test => {
    if (name.startsWith('$')) return compileLogical(name, condition);
    const test = compileCondition(condition);
    const path = name.split('.');
    return (doc) => test(doc, path);
  });
  return (doc) => tests.every((test) => test(doc));
}

function compileLogical(name: string, condition: unknown): Test {
  const operator = logicalOperator(name);
  const parts = arrayOf(condition, operator).map((part) => compileFilter(docOf(part, `a part of ${operator}`)));
  if (parts.length === 0) throw badValue(`${operator} must be a nonempty array`);
  return operator === '$and' ? (doc) => parts.every((part) => part(doc)) : (doc) => parts.some((part) => part(doc));
}

/** Whether it is `{$gt: ...}` and the like rather than a document to be equal to. */
export function hasOperators(condition: unknown): condition is Doc {
  return isDoc(condition) && Object.keys(condition)[0]?.startsWith('$') === true;
}

function compileCondition(condition: unknown): FieldTest {
  if (!hasOperators(condition)) return OPERATORS.$eq(condition);
  const tests = Object.entries(condition).map(([name, operand]) => OPERATORS[queryOperator(name)](operand));
  return (doc, path) => tests.every((test) => test(doc, path));
}

const OPERATORS: Readonly<Record<QueryOperator, (operand: unknown) => FieldTest>> = {
  $eq: (operand) => among([operand]),
  $ne: (operand) => not(among([operand])),
  $in: (operand) => among(arrayOf(operand, '$in')),
  $nin: (operand) => not(among(arrayOf(operand, '$nin'))),
  $gt: (operand) => ordered(operand, (order) => order > 0),
  $gte: (operand) => ordered(operand, (order) => order >= 0),
  $lt: (operand) => ordered(operand, (order) => order < 0),
  $lte: (operand) => ordered(operand, (order) => order <= 0),
  $exists: (operand) => {
    const exists: FieldTest = (doc, path) => valuesAt(doc, path).some((value) => value !== undefined);
    return isTrue(operand) ? exists : not(exists);
  },
  $not: (operand) => {
    if (!hasOperators(operand)) throw badValue('$not needs a document with operators');
    return not(compileCondition(operand));
  },
  $elemMatch: (operand) => {
    const test = compileElement(operand);
    return (doc, path) => valuesAt(doc, path).some((value) => Array.isArray(value) && value.some(test));
  },
  $all: (operand) => {
    const tests = arrayOf(operand, '$all').map(compileCondition);
    return (doc, path) => tests.length > 0 && tests.every((test) => test(doc, path));
  },
};

function not(test: FieldTest): FieldTest {
  return (doc, path) => !test(doc, path);
}

function among(operands: readonly unknown[]): FieldTest {
  for (const operand of operands) refusePatterns(operand);
  const keys = new Set(operands.map(keyOf));
  const nullCounts = keys.has(keyOf(null));
  return (doc, path) =>
    valuesAndElementsAt(doc, path).some((value) => (value === undefined ? nullCounts : keys.has(keyOf(value))));
}

/** Order is asked among values of one type only; null takes a missing field for null. */
function ordered(operand: unknown, holds: (order: number) => boolean): FieldTest {
  refusePatterns(operand);
  const kind = kindOf(operand);
  return (doc, path) =>
    valuesAndElementsAt(doc, path).some((value) => {
      const present = value === undefined ? null : value;
      return kindOf(present) === kind && !unordered(present, operand) && holds(compare(present, operand));
    });
}

/** NaN is neither less nor greater than another number. */
function unordered(a: unknown, b: unknown): boolean {
  return kindOf(a) === 'number' && (keyOf(a) === 'nNaN;') !== (keyOf(b) === 'nNaN;');
}

function refusePatterns(operand: unknown): void {
  if (operand instanceof BSONRegExp) throw notSupported("query operator '$regex'");
  if (hasOperators(operand)) throw badValue(`cannot compare to a document with '${Object.keys(operand)[0]}'`);
}

/** A test of one element of an array: by operators on it, or by a filter on the document it is. For $elemMatch, $pull. */
export function compileElement(operand: unknown): (element: unknown) => boolean {
  const condition = docOf(operand, '$elemMatch');
  const first = Object.keys(condition)[0];
  if (hasOperators(condition) && first !== '$and' && first !== '$or') {
    const test = compileCondition(condition);
    // Wrapped once more, an element that is itself an array stands for itself and is not opened.
    return (element) => test({ element: Array.isArray(element) ? [element] : element }, ['element']);
  }
  const test = compileFilter(condition);
  return (element) => isDoc(element) && test(element);
}

/** Values that a field has to equal one of, by field: what an index can look up. */
export function lookups(filter: Doc): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  for (const [name, condition] of Object.entries(filter)) {
    if (name === '$and') {
      for (const part of condition as Doc[]) for (const [inner, values] of lookups(part)) found.set(inner, values);
    } else if (!name.startsWith('$')) {
      const values = valuesToEqual(condition);
      if (values !== undefined) found.set(name, values);
    }
  }
  return found;
}

function valuesToEqual(condition: unknown): readonly unknown[] | undefined {
  if (!hasOperators(condition)) return [condition];
  if (Object.hasOwn(condition, '$eq')) return [condition.$eq];
  if (Object.hasOwn(condition, '$in')) return condition.$in as unknown[];
  return undefined;
}
