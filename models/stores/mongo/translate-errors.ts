import { IsnadError } from '../../errors.ts';
import { mongoose } from './mongoose.ts';

/** Codes of a server that cannot take the write or read just now: not primary, shutting down, write concern not met. */
const UNAVAILABLE = new Set([6, 7, 50, 64, 89, 91, 189, 262, 9001, 10058, 10107, 11600, 11602, 13435, 13436]);
const REFUSED = new Set([13, 18]);
const TOO_LARGE = new Set([10334, 17280, 17419]);
export const DUPLICATE_KEY = 11000;

/** Runs `work`, turning the driver's and the server's errors into those of the store/ codes. */
export async function translateErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asIsnadError(error);
  }
}

function asIsnadError(error: unknown): unknown {
  if (error instanceof IsnadError || !(error instanceof Error)) return error;
  const cause = { cause: error };
  const code = codeOf(error);
  if (REFUSED.has(code) || /authentication failed/i.test(error.message)) {
    return new IsnadError('store/refused', 'the MongoDB server refuses the user or password of ISNAD_STORE', [], cause);
  }
  // Above 17 MB the driver does not even ask, and throws a plain RangeError.
  if (TOO_LARGE.has(code) || error instanceof RangeError)
    return new IsnadError('text/too-long', 'a text is longer than MongoDB keeps', [], cause);
  if (code === DUPLICATE_KEY) return new IsnadError('store/conflict', undefined, [], cause);
  if (isDisconnected(error) || UNAVAILABLE.has(code)) {
    return new IsnadError('store/unavailable', 'the MongoDB server does not answer', [], cause);
  }
  return error;
}

/** Whether the connection is gone or was never had, by the driver's own classes and mongoose's wrapper of one. */
export function isDisconnected(error: unknown): boolean {
  const { mongo } = mongoose();
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    error instanceof mongo.MongoServerClosedError ||
    error instanceof mongo.MongoClientClosedError ||
    (error instanceof Error && error.name === 'MongooseServerSelectionError')
  );
}

export function codeOf(error: unknown): number {
  return error instanceof Error && 'code' in error ? Number(error.code) : Number.NaN;
}
