import { Int32 } from 'bson';
import { badValue, CommandFailure, notSupported } from './failure.ts';
import { readPath } from './paths.ts';
import { checkOptions, type ExpressionOperator, expressionOperator } from './supported.ts';
import {
  add,
  arrayOf,
  calculate,
  compare,
  type Doc,
  docOf,
  isDoc,
  isNumber,
  isTrue,
  keyOf,
  textOf,
  wholeOf,
} from './values.ts';

/** What an expression sees: ROOT and the variables of $map, $filter and $reduce. */
export type Scope = Readonly<Record<string, unknown>>;
/** `undefined` is a missing value. */
export type Expression = (scope: Scope) => unknown;

/** Reads all of an expression before any document is seen. `variables` are those it may name. */
export function compileExpression(source: unknown, variables: readonly string[] = ['ROOT']): Expression {
  if (typeof source === 'string' && source.startsWith('$')) return compilePath(source, variables);
  if (Array.isArray(source)) {
    const parts = source.map((part) => compileExpression(part, variables));
    return (scope) => parts.map((part) => part(scope) ?? null);
  }
  if (!isDoc(source)) return () => source;
  const names = Object.keys(source);
  if (names[0]?.startsWith('$')) {
    if (names.length > 1) throw badValue(`an expression has one operator, not '${names.join("' and '")}'`);
    return OPERATORS[expressionOperator(names[0])](source[names[0]], variables);
  }
  const fields = names.map((name) => [name, compileExpression(source[name], variables)] as const);
  return (scope) => {
    const made: Doc = {};
    for (const [name, part] of fields) {
      const value = part(scope);
      if (value !== undefined) made[name] = value;
    }
    return made;
  };
}

function compilePath(source: string, variables: readonly string[]): Expression {
  const [first = '', ...path] = source.startsWith('$$')
    ? source.slice(2).split('.')
    : `ROOT.${source.slice(1)}`.split('.');
  if (first === 'REMOVE' && path.length === 0) return () => undefined;
  if (!variables.includes(first)) throw notSupported(`variable '$$${first}' here`);
  return (scope) => readPath(scope[first], path);
}

type Compile = (operand: unknown, variables: readonly string[]) => Expression;

/** An operator on as many values as it is given, or on exactly `count`. */
function onValues(count: number | undefined, evaluate: (values: readonly unknown[]) => unknown): Compile {
  return (operand, variables) => {
    const sources = Array.isArray(operand) ? operand : [operand];
    if (count !== undefined && sources.length !== count)
      throw notSupported(`an expression of ${sources.length} arguments where ${count} are taken`);
    const parts = sources.map((source) => compileExpression(source, variables));
    return (scope) => evaluate(parts.map((part) => part(scope)));
  };
}

function onOrder(holds: (order: number) => boolean): Compile {
  return onValues(2, ([a, b]) => holds(compare(a, b)));
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** $sum and the like: given one expression they look into an array, given several they do not. */
function onAll(evaluate: (values: readonly unknown[]) => unknown): Compile {
  return onValues(undefined, (values) => {
    const [only] = values;
    return evaluate(values.length === 1 && Array.isArray(only) ? only : values);
  });
}

/** Numbers only: with null or a missing value the result is null. */
function onNumbers(
  count: number | undefined,
  step: Parameters<typeof calculate> extends [infer N, ...unknown[]] ? (a: N, b: N) => N : never,
): Compile {
  return onValues(count, (values) => {
    if (values.some(isNothing)) return null;
    if (!values.every(isNumber))
      throw new CommandFailure(14, 'TypeMismatch', 'only numbers can be added, subtracted and multiplied');
    return values.length === 0 ? new Int32(0) : values.reduce(step);
  });
}

export function sumOf(values: readonly unknown[]): unknown {
  return values.filter(isNumber).reduce(add, new Int32(0));
}

export function leastOf(values: readonly unknown[]): unknown {
  return (
    values
      .filter((value) => !isNothing(value))
      .reduce<unknown>((a, b) => (a === undefined || compare(b, a) < 0 ? b : a), undefined) ?? null
  );
}

export function greatestOf(values: readonly unknown[]): unknown {
  return (
    values
      .filter((value) => !isNothing(value))
      .reduce<unknown>((a, b) => (a === undefined || compare(b, a) > 0 ? b : a), undefined) ?? null
  );
}

function listOf(value: unknown, operator: string): readonly unknown[] {
  if (!Array.isArray(value))
    throw new CommandFailure(17124, 'Location17124', `the argument of ${operator} must be an array`);
  return value;
}

function elementAt(array: unknown, position: number, operator: string): unknown {
  return isNothing(array) ? null : listOf(array, operator).at(position);
}

const OPERATORS: Readonly<Record<ExpressionOperator, Compile>> = {
  $literal: (operand) => () => operand,
  $eq: onOrder((order) => order === 0),
  $gt: onOrder((order) => order > 0),
  $gte: onOrder((order) => order >= 0),
  $lt: onOrder((order) => order < 0),
  $lte: onOrder((order) => order <= 0),
  $add: onNumbers(undefined, add),
  $subtract: onNumbers(2, (a, b) =>
    calculate(
      a,
      b,
      (x, y) => x - y,
      (x, y) => x - y,
    ),
  ),
  $multiply: onNumbers(undefined, (a, b) =>
    calculate(
      a,
      b,
      (x, y) => x * y,
      (x, y) => x * y,
    ),
  ),
  $sum: onAll(sumOf),
  $min: onAll(leastOf),
  $max: onAll(greatestOf),
  $ifNull: onValues(undefined, (values) => values.find((value) => !isNothing(value)) ?? values.at(-1)),
  $size: onValues(1, ([array]) => new Int32(listOf(array, '$size').length)),
  $first: onValues(1, ([array]) => elementAt(array, 0, '$first')),
  $arrayElemAt: onValues(2, ([array, position]) =>
    isNothing(position) ? null : elementAt(array, wholeOf(position, 'a position'), '$arrayElemAt'),
  ),
  $in: onValues(2, ([value, array]) => {
    const key = keyOf(value);
    return listOf(array, '$in').some((one) => keyOf(one) === key);
  }),
  $indexOfArray: onValues(2, ([array, value]) => {
    if (isNothing(array)) return null;
    const key = keyOf(value);
    return new Int32(listOf(array, '$indexOfArray').findIndex((one) => keyOf(one) === key));
  }),
  $concatArrays: onValues(undefined, (arrays) =>
    arrays.some(isNothing) ? null : arrays.flatMap((array) => listOf(array, '$concatArrays')),
  ),
  $setIntersection: onValues(undefined, (arrays) => {
    if (arrays.some(isNothing)) return null;
    const [first = [], ...others] = arrays.map((array) => listOf(array, '$setIntersection'));
    const sets = others.map((other) => new Set(other.map(keyOf)));
    const common = new Map(first.map((one) => [keyOf(one), one]));
    return [...common]
      .filter(([key]) => sets.every((set) => set.has(key)))
      .map(([, one]) => one)
      .sort(compare);
  }),
  $cond: (operand, variables) => {
    const [test, yes, no] = condParts(operand).map((part) => compileExpression(part, variables)) as [
      Expression,
      Expression,
      Expression,
    ];
    return (scope) => (isTrue(test(scope)) ? yes(scope) : no(scope));
  },
  $map: (operand, variables) => {
    const parts = docOf(operand, '$map');
    checkOptions('$map', parts);
    return compileOverArray(parts, parts.in, variables, (array, evaluate) => array.map((one) => evaluate(one) ?? null));
  },
  $filter: (operand, variables) => {
    const parts = docOf(operand, '$filter');
    checkOptions('$filter', parts);
    return compileOverArray(parts, parts.cond, variables, (array, evaluate) =>
      array.filter((one) => isTrue(evaluate(one))),
    );
  },
  $reduce: (operand, variables) => {
    const parts = docOf(operand, '$reduce');
    checkOptions('$reduce', parts);
    const input = compileExpression(parts.input, variables);
    const initial = compileExpression(parts.initialValue, variables);
    const step = compileExpression(parts.in, [...variables, 'this', 'value']);
    return (scope) => {
      const array = input(scope);
      if (isNothing(array)) return null;
      return listOf(array, '$reduce').reduce((value, one) => step({ ...scope, this: one, value }), initial(scope));
    };
  },
};

function condParts(operand: unknown): readonly unknown[] {
  if (isDoc(operand)) {
    checkOptions('$cond', operand);
    return [operand.if, operand.then, operand.else];
  }
  const parts = arrayOf(operand, '$cond');
  if (parts.length !== 3) throw badValue('$cond takes three arguments');
  return parts;
}

function compileOverArray(
  parts: Doc,
  body: unknown,
  variables: readonly string[],
  go: (array: readonly unknown[], evaluate: (one: unknown) => unknown) => unknown,
): Expression {
  const input = compileExpression(parts.input, variables);
  const as = parts.as === undefined ? 'this' : textOf(parts.as, 'as');
  const evaluate = compileExpression(body, [...variables, as]);
  return (scope) => {
    const array = input(scope);
    if (isNothing(array)) return null;
    return go(listOf(array, 'an array expression'), (one) => evaluate({ ...scope, [as]: one }));
  };
}
