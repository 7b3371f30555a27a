import { compileExpression, type Expression } from './expressions.ts';
import { badValue } from './failure.ts';
import { type Doc, isDoc, isNumber, isTrue } from './values.ts';

export type Reshape = (doc: Doc) => Doc;

/** Which fields are named: all of a field, or some of the fields inside it. */
type Tree = Map<string, Tree | true>;

/** A projection of find and of $project: fields to keep with fields to work out, or fields to leave out. */
export function compileProjection(spec: Doc): Reshape {
  const kept: string[] = [];
  const dropped: string[] = [];
  const computed: (readonly [string, Expression])[] = [];
  for (const [path, value] of flatten(spec)) {
    if (!isNumber(value) && typeof value !== 'boolean') computed.push([path, compileExpression(value)]);
    else if (isTrue(value)) kept.push(path);
    else dropped.push(path);
  }
  if (kept.length + computed.length === 0 || (kept.join() === '_id' && computed.length === 0 && dropped.length > 0)) {
    const tree = treeOf(dropped);
    return (doc) => without(doc, tree);
  }
  if (dropped.some((path) => path !== '_id')) throw badValue('a projection either keeps fields or leaves them out');
  const tree = treeOf([...new Set([...(dropped.length === 0 ? ['_id'] : []), ...kept])]);
  return (doc) => withComputed(only(doc, tree), computed, doc);
}

/** $addFields: the document with these fields set. */
export function compileAddFields(spec: Doc): Reshape {
  const computed = flatten(spec).map(([path, value]) => [path, compileExpression(value)] as const);
  return (doc) => withComputed(doc, computed, doc);
}

/** `{a: {b: 1}}` as `a.b: 1`; an operator ends the path. */
function flatten(spec: Doc, before = ''): (readonly [string, unknown])[] {
  return Object.entries(spec).flatMap(([name, value]) => {
    const path = `${before}${name}`;
    const nested = isDoc(value) && Object.keys(value).length > 0 && !Object.keys(value)[0]!.startsWith('$');
    return nested ? flatten(value, `${path}.`) : [[path, value] as const];
  });
}

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = new Map();
  for (const path of paths) {
    const names = path.split('.');
    let at = tree;
    for (const [i, name] of names.entries()) {
      const below = at.get(name);
      if (below === true || (below !== undefined && i === names.length - 1))
        throw badValue(`path collision at ${path}`);
      if (i === names.length - 1) {
        at.set(name, true);
      } else {
        const next: Tree = below ?? new Map();
        at.set(name, next);
        at = next;
      }
    }
  }
  return tree;
}

function only(doc: Doc, tree: Tree): Doc {
  const kept: Doc = {};
  for (const [name, value] of Object.entries(doc)) {
    const below = tree.get(name);
    if (below === true) kept[name] = value;
    else if (below !== undefined) {
      const inner = onlyInside(value, below);
      if (inner !== undefined) kept[name] = inner;
    }
  }
  return kept;
}

function onlyInside(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((one) => onlyInside(one, tree)).filter((one) => one !== undefined);
  return isDoc(value) ? only(value, tree) : undefined;
}

function without(doc: Doc, tree: Tree): Doc {
  const kept: Doc = {};
  for (const [name, value] of Object.entries(doc)) {
    const below = tree.get(name);
    if (below !== true) kept[name] = below === undefined ? value : withoutInside(value, below);
  }
  return kept;
}

function withoutInside(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutInside(one, tree));
  return isDoc(value) ? without(value, tree) : value;
}

function withComputed(start: Doc, computed: readonly (readonly [string, Expression])[], root: Doc): Doc {
  const values = computed.map(([path, evaluate]) => [path.split('.'), evaluate({ ROOT: root })] as const);
  return values.reduce((doc, [path, value]) => put(doc, path, value) as Doc, start);
}

/** A copy with the value at the path, in every element where there is an array on the way. */
function put(target: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(target)) return target.map((one) => put(one, path, value));
  const copy: Doc = isDoc(target) ? { ...target } : {};
  const inner = put(copy[name], rest, value);
  if (inner === undefined) delete copy[name];
  else copy[name] = inner;
  return copy;
}
