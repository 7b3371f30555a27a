/** What a list costs beside its postings, in postings: the entry of the map and the array. */
const LIST_COST = 16;

/** Lists up to this length are copied to be added to: an array that grows keeps room for sixteen more. */
const COPIED = 32;

/**
 * Whole lists of postings by key, those last asked for: about so many postings in all as `put` is told, of eight bytes each. They lie
 * in two halves; when the younger is full the elder is forgotten.
 */
export function postingLists() {
  let young = new Map<number, number[]>();
  let old = new Map<number, number[]>();
  let size = 0;

  function put(key: number, list: number[], most: number): void {
    young.set(key, list);
    size += list.length + LIST_COST;
    if (size < most / 2) return;
    old = young;
    young = new Map();
    size = 0;
  }

  return {
    get(key: number): number[] | undefined {
      const list = young.get(key);
      if (list !== undefined) return list;
      const elder = old.get(key);
      if (elder !== undefined) {
        young.set(key, elder);
        size += elder.length + LIST_COST;
      }
      return elder;
    },
    put,
    append(key: number, wordingN: number): void {
      const half = young.has(key) ? young : old;
      const list = half.get(key);
      if (list === undefined || list.at(-1) === wordingN) return;
      size += 1;
      if (list.length < COPIED) half.set(key, [...list, wordingN]);
      else list.push(wordingN);
    },
    clear(): void {
      young = new Map();
      old = new Map();
      size = 0;
    },
  };
}
