import type { mongo } from 'mongoose';
import type { AnyDoc, WithClient } from './with-client.ts';

/** What a test sees of its collection: the ids that a query finds, and one document whole. */
export function readThings(on: WithClient) {
  const ids = async (filter: object, options: mongo.FindOptions = {}) =>
    (await on.things.find(filter as mongo.Filter<AnyDoc>, options).toArray()).map(({ _id }) => _id);
  const only = async (id: unknown = 1, options: mongo.FindOptions = {}) =>
    on.things.findOne({ _id: id } as mongo.Filter<AnyDoc>, options);
  return { ids, only };
}
