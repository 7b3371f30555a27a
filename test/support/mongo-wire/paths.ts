import { type Doc, isDoc } from './values.ts';

/**
 * What a query, a sort or an index finds under a dotted path, arrays on the way opened. `undefined` stands for a field
 * that is missing; nothing at all is found under an array that holds no document.
 */
export function valuesAt(doc: Doc, path: readonly string[]): unknown[] {
  const found: unknown[] = [];
  collect(doc, path, 0, found);
  return found;
}

function collect(value: unknown, path: readonly string[], at: number, found: unknown[]): void {
  const name = path[at];
  if (name === undefined) {
    found.push(value);
  } else if (Array.isArray(value)) {
    if (isPosition(name) && Number(name) < value.length) collect(value[Number(name)], path, at + 1, found);
    for (const element of value) if (isDoc(element)) collect(element, path, at, found);
  } else {
    const inner = isDoc(value) ? field(value, name) : undefined;
    if (inner === undefined) found.push(undefined);
    else collect(inner, path, at + 1, found);
  }
}

/** The same with arrays at the end opened as well: the array itself and each of its elements. */
export function valuesAndElementsAt(doc: Doc, path: readonly string[]): unknown[] {
  return valuesAt(doc, path).flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]));
}

/**
 * The keys of an index, and what a sort goes by: elements in place of an array, null for what is missing. An empty array
 * is `undefined`, which sorts before null.
 */
export function indexKeysAt(doc: Doc, path: readonly string[]): unknown[] {
  const keys = valuesAt(doc, path).flatMap((value) => {
    if (value === undefined) return [null];
    if (Array.isArray(value)) return value.length === 0 ? [undefined] : value;
    return [value];
  });
  return keys.length === 0 ? [null] : keys;
}

/** The path of the first array that is met under a path. */
export function arrayOnTheWay(doc: Doc, path: readonly string[]): string | undefined {
  let value: unknown = doc;
  for (const [i, name] of path.entries()) {
    value = isDoc(value) ? field(value, name) : undefined;
    if (Array.isArray(value)) return path.slice(0, i + 1).join('.');
  }
  return undefined;
}

/** What an expression reads under a path: through an array, the array of what its elements have. */
export function readPath(value: unknown, path: readonly string[], at = 0): unknown {
  const name = path[at];
  if (name === undefined) return value;
  if (Array.isArray(value))
    return value.map((element) => readPath(element, path, at)).filter((element) => element !== undefined);
  return isDoc(value) ? readPath(field(value, name), path, at + 1) : undefined;
}

export function field(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

export function isPosition(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}
