import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { readThings } from './read-things.ts';
import { type AnyDoc, withClient } from './with-client.ts';

describe('a bulk write on the wire server', () => {
  const on = withClient();
  const { ids } = readThings(on);

  const inserts = [1, 2, 1, 3].map((_id) => ({ insertOne: { document: { _id } } }));

  it('in order ends at the first that fails', async () => {
    const error = await on.things.bulkWrite(inserts).catch((caught: unknown) => caught);
    assert.ok(error instanceof mongo.MongoBulkWriteError);
    assert.deepEqual([error.code, error.insertedCount], [11000, 2]);
    const [failed] = [error.writeErrors].flat();
    assert.deepEqual([failed?.index, failed?.code], [2, 11000]);
    assert.match(failed?.errmsg ?? '', /^E11000 duplicate key error collection: test_\d+\.things index: _id_ dup key/);
    assert.deepEqual(await ids({}), [1, 2]);
  });

  it('is told which key was there, by the server if not by the driver', async () => {
    const { writeErrors, n } = await on.db.command({ insert: 'things', documents: [{ _id: 1 }, { _id: 1 }] });
    const [{ index, keyPattern, keyValue }] = writeErrors;
    assert.deepEqual([n, index, keyPattern, keyValue], [1, 1, { _id: 1 }, { _id: 1 }]);
  });

  it('in no order does all that can be done', async () => {
    const bulk: mongo.AnyBulkWriteOperation<AnyDoc>[] = [
      ...inserts,
      { updateOne: { filter: { _id: 2 }, update: { $set: { a: 1 } } } },
      { updateOne: { filter: { _id: 9 }, update: { $set: { a: 1 } }, upsert: true } },
      { replaceOne: { filter: { _id: 10 }, replacement: { b: 1 }, upsert: true } },
      { updateOne: { filter: { _id: 3 }, update: { $set: { _id: 4 } } } },
      { deleteOne: { filter: { _id: 1 } } },
    ];
    const error = await on.things.bulkWrite(bulk, { ordered: false }).catch((caught: unknown) => caught);
    assert.ok(error instanceof mongo.MongoBulkWriteError);
    const { result } = error;
    assert.deepEqual([result.insertedCount, result.matchedCount, result.modifiedCount], [3, 1, 1]);
    assert.deepEqual([result.deletedCount, result.upsertedIds], [1, { 5: 9, 6: 10 }]);
    const failed = [error.writeErrors].flat().map(({ index, code }) => [index, code]);
    assert.deepEqual(failed, [
      [2, 11000],
      [7, 66],
    ]);
    assert.deepEqual(await ids({}), [2, 3, 9, 10]);
  });
});
