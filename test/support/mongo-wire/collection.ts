import { BSONRegExp, Int32, ObjectId } from 'bson';
import { CommandFailure, notSupported } from './failure.ts';
import { compileFilter, lookups, type Test } from './filter.ts';
import { arrayOnTheWay, indexKeysAt, valuesAndElementsAt, valuesAt } from './paths.ts';
import { checkOptions } from './supported.ts';
import { type Doc, docOf, isTrue, keyOf, sameValue, sizeOf, textOf, wholeOf } from './values.ts';

export const MAX_DOCUMENT = 16 * 1024 * 1024;

/** A document in its place. It is replaced, never altered, so whoever read it before keeps what was read. */
interface Kept {
  readonly order: number;
  readonly doc: Doc;
}

/** What one index holds of one document. */
interface Entries {
  readonly owned: readonly string[];
  readonly first: ReadonlySet<string>;
}

/** The documents of one collection with its indexes. Every method is one step: nothing else happens in between. */
export class Collection {
  readonly namespace: string;
  readonly #kept = new Map<string, Kept>();
  readonly #indexes = [new Index({ key: { _id: new Int32(1) }, name: '_id_', unique: true })];
  #nextOrder = 0;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  get indexes(): readonly Index[] {
    return this.#indexes;
  }

  get isEmpty(): boolean {
    return this.#kept.size === 0;
  }

  /** Documents that fit, in the order they were put in. */
  find(filter: Doc): Doc[] {
    const test = compileFilter(filter);
    return this.#candidates(filter)
      .filter(({ doc }) => test(doc))
      .map(({ doc }) => doc);
  }

  insert(doc: Doc): void {
    const whole = withId(doc, doc._id);
    const key = keyOf(whole._id);
    this.#place(key, { order: this.#nextOrder++, doc: whole }, null);
  }

  /** Puts `next` in the place of the document with the same _id. */
  replace(next: Doc): void {
    const key = keyOf(next._id);
    const kept = this.#kept.get(key);
    if (kept === undefined) throw new Error('no document to replace');
    this.#place(key, { order: kept.order, doc: next }, key);
  }

  remove(id: unknown): boolean {
    const key = keyOf(id);
    for (const index of this.#indexes) index.take(key);
    return this.#kept.delete(key);
  }

  has(id: unknown): boolean {
    return this.#kept.has(keyOf(id));
  }

  /** Whether there is a new index now. */
  createIndex(spec: Doc): boolean {
    const index = new Index(spec);
    if (this.#alreadyThere(index)) return false;
    for (const [key, { doc }] of this.#kept) index.put(key, index.entriesOf(doc, null, this.namespace));
    this.#indexes.push(index);
    return true;
  }

  #alreadyThere(index: Index): boolean {
    const named = this.#indexes.find(({ name }) => name === index.name);
    if (named !== undefined && !named.isAbout(index))
      throw new CommandFailure(
        86,
        'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index: ${index.name}`,
      );
    const same = named ?? this.#indexes.find((other) => other.isAbout(index));
    if (same === undefined) return false;
    if (same.name === index.name && same.unique === index.unique && same.sparse === index.sparse) return true;
    throw new CommandFailure(
      85,
      'IndexOptionsConflict',
      `An equivalent index already exists with other options or another name: ${same.name}`,
    );
  }

  /** All that can be refused is found out before anything is altered. `instead` is the key of what it replaces. */
  #place(key: string, kept: Kept, instead: string | null): void {
    if (Array.isArray(kept.doc._id) || kept.doc._id instanceof BSONRegExp)
      throw new CommandFailure(53, 'InvalidIdField', "The '_id' value cannot be an array or a pattern");
    const size = sizeOf(kept.doc);
    if (size > MAX_DOCUMENT)
      throw new CommandFailure(10334, 'BSONObjectTooLarge', `BSONObj size: ${size} is invalid, max is ${MAX_DOCUMENT}`);
    const entries = this.#indexes.map((index) => index.entriesOf(kept.doc, instead, this.namespace));
    this.#kept.set(key, kept);
    for (const [i, index] of this.#indexes.entries()) index.put(key, entries[i]!);
  }

  /** All documents that can fit, by the index that leaves fewest of them. */
  #candidates(filter: Doc): readonly Kept[] {
    let fewest: ReadonlySet<string> | undefined;
    for (const [path, values] of lookups(filter)) {
      const index = this.#indexes.find((one) => one.firstPath === path);
      const keys = index?.lookUp(values);
      if (keys !== undefined && (fewest === undefined || keys.size < fewest.size)) fewest = keys;
    }
    if (fewest === undefined) return [...this.#kept.values()];
    return [...fewest].map((key) => this.#kept.get(key)!).sort((a, b) => a.order - b.order);
  }
}

/** The document with this _id, or a new one, in front. */
export function withId(doc: Doc, id: unknown): Doc {
  const { _id, ...rest } = doc;
  return { _id: id === undefined ? new ObjectId() : id, ...rest };
}

/** One index: what may not be there twice, and which documents have a value in its first field. */
export class Index {
  readonly key: Doc;
  readonly name: string;
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly partial: Doc | undefined;
  readonly #covers: Test;
  readonly #paths: readonly (readonly string[])[];
  readonly #byFirst = new Map<string, Set<string>>();
  readonly #owners = new Map<string, string>();
  readonly #entries = new Map<string, Entries>();

  constructor(spec: Doc) {
    checkOptions('an index', spec);
    this.key = docOf(spec.key, 'key');
    this.name = textOf(spec.name, 'name');
    this.unique = isTrue(spec.unique);
    this.sparse = isTrue(spec.sparse);
    this.partial =
      spec.partialFilterExpression === undefined
        ? undefined
        : docOf(spec.partialFilterExpression, 'partialFilterExpression');
    this.#covers = compileFilter(this.partial ?? {});
    for (const [path, direction] of Object.entries(this.key))
      if (path.includes('$') || typeof direction === 'string' || Math.abs(wholeOf(direction, path)) !== 1)
        throw notSupported(`an index on ${path} of kind '${String(direction)}'`);
    this.#paths = Object.keys(this.key).map((path) => path.split('.'));
  }

  /** As listIndexes shows it. */
  get spec(): Doc {
    return {
      v: 2,
      key: this.key,
      name: this.name,
      // MongoDB does not say of the index on _id that it is unique.
      ...(this.unique && this.name !== '_id_' && { unique: true }),
      ...(this.sparse && { sparse: true }),
      ...(this.partial !== undefined && { partialFilterExpression: this.partial }),
    };
  }

  get firstPath(): string | undefined {
    return Object.keys(this.key)[0];
  }

  /** What MongoDB tells two indexes apart by. */
  isAbout(other: Index): boolean {
    return sameValue(this.key, other.key) && sameValue(this.partial, other.partial);
  }

  /** Keys of the documents that can have one of these values; a document that does not may be among them. */
  lookUp(values: readonly unknown[]): ReadonlySet<string> {
    const found = new Set<string>();
    for (const value of values) for (const key of this.#byFirst.get(keyOf(value)) ?? []) found.add(key);
    return found;
  }

  /** What the index is to hold of a document, unless one other than `instead` has it already. */
  entriesOf(doc: Doc, instead: string | null, namespace: string): Entries {
    this.#refuseTwoArrays(doc);
    const owned = this.#ownedBy(doc);
    for (const [entry, values] of owned) {
      const owner = this.#owners.get(entry);
      if (owner !== undefined && owner !== instead) throw this.#duplicate(values, namespace);
    }
    const found = valuesAndElementsAt(doc, this.#paths[0] ?? []).map((value) => keyOf(value ?? null));
    return { owned: [...owned.keys()], first: new Set(found.length === 0 ? [keyOf(null)] : found) };
  }

  put(key: string, entries: Entries): void {
    this.take(key);
    this.#entries.set(key, entries);
    for (const entry of entries.owned) this.#owners.set(entry, key);
    for (const value of entries.first) {
      const keys = this.#byFirst.get(value);
      if (keys === undefined) this.#byFirst.set(value, new Set([key]));
      else keys.add(key);
    }
  }

  take(key: string): void {
    const entries = this.#entries.get(key);
    if (entries === undefined) return;
    this.#entries.delete(key);
    for (const entry of entries.owned) this.#owners.delete(entry);
    for (const value of entries.first) {
      const keys = this.#byFirst.get(value);
      keys?.delete(key);
      if (keys?.size === 0) this.#byFirst.delete(value);
    }
  }

  /** What this document may not have in common with another: of a unique index only, one entry an element of an array. */
  #ownedBy(doc: Doc): Map<string, readonly unknown[]> {
    const owned = new Map<string, readonly unknown[]>();
    if (!this.unique || !this.#covers(doc) || (this.sparse && !this.#hasAny(doc))) return owned;
    let combinations: unknown[][] = [[]];
    for (const path of this.#paths) {
      const keys = indexKeysAt(doc, path);
      combinations = combinations.flatMap((before) => keys.map((key) => [...before, key]));
    }
    for (const values of combinations) owned.set(values.map(keyOf).join(''), values);
    return owned;
  }

  #refuseTwoArrays(doc: Doc): void {
    if (this.#paths.length === 1) return;
    const arrays = this.#paths.map((path) => arrayOnTheWay(doc, path)).filter((name) => name !== undefined);
    const [one, other] = arrays;
    if (other === undefined) return;
    if (one === other) throw notSupported(`an index with two fields inside the array ${one}`);
    throw new CommandFailure(171, 'CannotIndexParallelArrays', `cannot index parallel arrays [${one}] [${other}]`);
  }

  #hasAny(doc: Doc): boolean {
    return this.#paths.some((path) => valuesAt(doc, path).some((value) => value !== undefined));
  }

  #duplicate(values: readonly unknown[], namespace: string): CommandFailure {
    const keyValue = Object.fromEntries(Object.keys(this.key).map((path, i) => [path, values[i] ?? null]));
    return new CommandFailure(
      11000,
      'DuplicateKey',
      `E11000 duplicate key error collection: ${namespace} index: ${this.name} dup key: ${JSON.stringify(keyValue)}`,
      { keyPattern: this.key, keyValue },
    );
  }
}
