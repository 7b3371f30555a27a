import { notSupported } from './failure.ts';
import { indexKeysAt } from './paths.ts';
import { compare, type Doc, isDoc, wholeOf } from './values.ts';

/** Sorts by several fields; of an array the least element counts, or the greatest where the order is descending. */
export function compileSort(spec: Doc): (docs: readonly Doc[]) => Doc[] {
  const fields = Object.entries(spec).map(([path, direction]) => {
    if (isDoc(direction)) throw notSupported(`sort by '${Object.keys(direction)[0]}'`);
    const sign = wholeOf(direction, `sort by ${path}`);
    if (Math.abs(sign) !== 1) throw notSupported(`sort direction ${sign}`);
    return { path: path.split('.'), sign };
  });
  return (docs) =>
    docs
      .map((doc) => ({ doc, keys: fields.map(({ path, sign }) => foremost(indexKeysAt(doc, path), sign)) }))
      .sort((a, b) => {
        for (const [i, { sign }] of fields.entries()) {
          const order = sign * compare(a.keys[i], b.keys[i]);
          if (order !== 0) return order;
        }
        return 0;
      })
      .map(({ doc }) => doc);
}

function foremost(keys: readonly unknown[], sign: number): unknown {
  return keys.reduce((a, b) => (sign * compare(b, a) < 0 ? b : a));
}
