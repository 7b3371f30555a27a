import { Binary, BSONRegExp, Double, deserialize, Int32, Long, ObjectId, serialize, Timestamp } from 'bson';
import { notSupported, typeMismatch } from './failure.ts';

/** A document as it is kept: numbers stay Int32, Double or Long, binary stays Binary, so that all goes out as it came in. */
export type Doc = Record<string, unknown>;
export type NumberValue = Int32 | Double | Long;

const AS_STORED = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true };

export function encode(doc: Readonly<Doc>): Uint8Array {
  return serialize(doc, { ignoreUndefined: true });
}

const sizes = new WeakMap<Readonly<Doc>, number>();

/** Bytes of a document that is not altered any more. */
export function sizeOf(doc: Readonly<Doc>): number {
  const known = sizes.get(doc) ?? encode(doc).length;
  sizes.set(doc, known);
  return known;
}

export function decode(bytes: Uint8Array): Doc {
  return deserialize(bytes, AS_STORED);
}

/** MongoDB's order of types. Empty arrays sort as 'undefined', before null; see `sortValue`. */
const KINDS = [
  ...['undefined', 'null', 'number', 'string', 'object', 'array', 'binary', 'objectId', 'boolean', 'date'],
  ...['timestamp', 'regex'],
] as const;
type Kind = (typeof KINDS)[number];

export function kindOf(value: unknown): Kind {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (isNumber(value)) return 'number';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof Binary) return 'binary';
  if (value instanceof Timestamp) return 'timestamp';
  if (value instanceof BSONRegExp) return 'regex';
  if (isDoc(value)) return 'object';
  throw notSupported(`comparing a value of type '${bsonTypeOf(value) ?? typeof value}'`);
}

export function isNumber(value: unknown): value is NumberValue {
  return value instanceof Int32 || value instanceof Double || value instanceof Long;
}

/** Whether it is an embedded document: an object that is no array, date or other BSON type. */
export function isDoc(value: unknown): value is Doc {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    bsonTypeOf(value) === undefined
  );
}

function bsonTypeOf(value: unknown): string | undefined {
  return (value as { _bsontype?: string } | undefined)?._bsontype;
}

/** The document, or a refusal that names what it was to be. */
export function docOf(value: unknown, name: string): Doc {
  if (!isDoc(value)) throw typeMismatch(`${name} has to be a document`);
  return value;
}

export function arrayOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw typeMismatch(`${name} has to be an array`);
  return value;
}

export function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw typeMismatch(`${name} has to be a string`);
  return value;
}

/** The number as JavaScript has it; for options, where it has to be whole. */
export function wholeOf(value: unknown, name: string): number {
  const number = isNumber(value) ? Number(numeric(value)) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw typeMismatch(`${name} has to be a whole number`);
  return number;
}

export function isTrue(value: unknown): boolean {
  if (isNumber(value)) return Number(numeric(value)) !== 0;
  return value !== undefined && value !== null && value !== false;
}

export function numeric(value: NumberValue): number | bigint {
  return value instanceof Long ? value.toBigInt() : Number(value.value);
}

/** The result of adding or multiplying, in the narrowest of MongoDB's types that the operands allow. */
export function calculate(
  a: NumberValue,
  b: NumberValue,
  whole: (a: bigint, b: bigint) => bigint,
  broken: (a: number, b: number) => number,
): NumberValue {
  if (a instanceof Double || b instanceof Double) return new Double(broken(Number(numeric(a)), Number(numeric(b))));
  const result = whole(BigInt(numeric(a)), BigInt(numeric(b)));
  if (BigInt.asIntN(64, result) !== result) return new Double(Number(result));
  if (a instanceof Long || b instanceof Long || BigInt.asIntN(32, result) !== result) return Long.fromBigInt(result);
  return new Int32(Number(result));
}

export function add(a: NumberValue, b: NumberValue): NumberValue {
  return calculate(
    a,
    b,
    (x, y) => x + y,
    (x, y) => x + y,
  );
}

/** Order as MongoDB has it: by type first, strings by their UTF-8 bytes, documents field by field. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  const kind = kindOf(a);
  const byKind = KINDS.indexOf(kind) - KINDS.indexOf(kindOf(b));
  if (byKind !== 0) return byKind;
  switch (kind) {
    case 'undefined':
    case 'null':
      return 0;
    case 'number':
      return compareNumbers(numeric(a as NumberValue), numeric(b as NumberValue));
    case 'object':
      return compareDocs(a as Doc, b as Doc);
    case 'array':
      return compareArrays(a as unknown[], b as unknown[]);
    case 'binary':
      return compareBinary(a as Binary, b as Binary);
    case 'boolean':
      return Number(a) - Number(b);
    case 'date':
      return Number(a) - Number(b);
    case 'objectId':
      return compareText((a as ObjectId).toHexString(), (b as ObjectId).toHexString());
    case 'timestamp': {
      const [one, other] = [a as Timestamp, b as Timestamp];
      return one.t - other.t || one.i - other.i;
    }
    default:
      return compareText(String(keyOf(a)), String(keyOf(b)));
  }
}

/** UTF-8 order is the order of code points; only surrogates stand elsewhere in UTF-16. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return asCodePoint(x) - asCodePoint(y);
  }
  return a.length - b.length;
}

function asCodePoint(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a)); // NaN is the least number, and equal to itself
}

function compareDocs(a: Doc, b: Doc): number {
  const left = Object.entries(a);
  const right = Object.entries(b);
  for (const [i, [name, value]] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    const order =
      KINDS.indexOf(kindOf(value)) - KINDS.indexOf(kindOf(other[1])) ||
      compareText(name, other[0]) ||
      compare(value, other[1]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareBinary(a: Binary, b: Binary): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(bytesOf(a), bytesOf(b));
}

export function bytesOf(binary: Binary): Uint8Array {
  return binary.buffer.subarray(0, binary.position);
}

/** One string a value: equal exactly where MongoDB takes the values for equal (1, 1.0 and Long 1 are). */
export function keyOf(value: unknown): string {
  if (typeof value === 'string') return `s${value.length}:${value}`;
  switch (kindOf(value)) {
    case 'undefined':
      return 'u';
    case 'null':
      return 'z';
    case 'number':
      return `n${numberKey(numeric(value as NumberValue))};`;
    case 'boolean':
      return value === true ? 't' : 'f';
    case 'date':
      return `d${Number(value)};`;
    case 'objectId':
      return `o${(value as ObjectId).toHexString()}`;
    case 'binary':
      return `b${(value as Binary).sub_type}:${Buffer.from(bytesOf(value as Binary)).toString('hex')};`;
    case 'timestamp':
      return `m${(value as Timestamp).toString()};`;
    case 'regex':
      return `r${keyOf((value as BSONRegExp).pattern)}${keyOf((value as BSONRegExp).options)}`;
    case 'array':
      return `[${(value as unknown[]).map(keyOf).join('')}]`;
    default:
      return `{${Object.entries(value as Doc)
        .map(([name, inner]) => keyOf(name) + keyOf(inner))
        .join('')}}`;
  }
}

function numberKey(value: number | bigint): string {
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value).toString() : value.toString();
}

export function sameValue(a: unknown, b: unknown): boolean {
  return keyOf(a) === keyOf(b);
}
