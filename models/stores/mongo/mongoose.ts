import { createRequire } from 'node:module';
import type * as Mongoose from 'mongoose';

let loaded: typeof Mongoose | undefined;

/**
 * mongoose, loaded when the first library in MongoDB is opened: it takes a quarter of a second, which a library in one file
 * should not wait for. By `require`, so that what asks for it need not be asynchronous.
 */
export function mongoose(): typeof Mongoose {
  loaded ??= createRequire(import.meta.url)('mongoose') as typeof Mongoose;
  return loaded;
}
