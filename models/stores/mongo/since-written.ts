import type { Collections, MetaRow } from './collections.ts';

/**
 * Remembers what was counted until somebody writes, in this process or in another.
 *
 * Every commit takes a number before it writes its first row and leaves its row of the journal last. So a count is that of a
 * library at rest where the number was the same before and after it, and the journal was empty in between; it is remembered
 * then, and each call costs one read of one row. While others write, it is counted each time.
 */
export function prepareSinceWritten({ meta, journal }: Collections) {
  const remembered = new Map<string, { readonly commit: number; readonly value: unknown }>();
  const number = async (): Promise<number> => (await meta.findById('commits').lean<MetaRow>())?.commit ?? 0;

  return async function sinceWritten<T>(name: string, count: () => Promise<T>): Promise<T> {
    const commit = await number();
    const held = remembered.get(name);
    if (held !== undefined && held.commit === commit) return held.value as T;
    const [underWay] = await journal.find({}, { _id: 1 }).limit(1).lean();
    const value = await count();
    if (underWay === undefined && (await number()) === commit) remembered.set(name, { commit, value });
    return value;
  };
}
