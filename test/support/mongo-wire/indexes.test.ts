import assert from 'node:assert/strict';
import { readThings } from './read-things.ts';
import { withClient, withCode } from './with-client.ts';

describe('an index on the wire server', () => {
  const on = withClient();
  const { ids } = readThings(on);

  it('that is unique holds, elements of arrays and missing fields included', async () => {
    await on.things.createIndex({ a: 1 }, { unique: true });
    await on.things.insertMany([{ _id: 1, a: ['x', 'x', 'y'] }, { _id: 2 }]);
    await assert.rejects(on.things.insertOne({ _id: 3, a: 'y' }), withCode(11000, /index: a_1 dup key/));
    await assert.rejects(on.things.insertOne({ _id: 3, a: null }), withCode(11000));
    await on.things.updateOne({ _id: 1 }, { $set: { a: ['x'] } });
    await on.things.insertOne({ _id: 3, a: 'y' });
    await assert.rejects(on.things.updateOne({ _id: 3 }, { $set: { a: 'x' } }), withCode(11000));
    await on.things.deleteOne({ _id: 1 });
    await on.things.updateOne({ _id: 3 }, { $set: { a: 'x' } });
    assert.deepEqual(await ids({ a: 'x' }), [3]);
  });

  it('of several fields, sparse or partial holds for what it covers', async () => {
    await on.things.createIndex({ a: 1, b: -1 }, { unique: true, partialFilterExpression: { live: true } });
    await on.things.createIndex({ ref: 1 }, { unique: true, sparse: true });
    await on.things.insertMany([
      { _id: 1, a: 1, b: 1, live: true },
      { _id: 2, a: 1, b: 2, live: true, ref: 'x' },
      { _id: 3, a: 1, b: 1 },
    ]);
    await assert.rejects(on.things.updateOne({ _id: 3 }, { $set: { live: true } }), withCode(11000));
    await assert.rejects(on.things.insertOne({ ref: 'x' }), withCode(11000));
    assert.deepEqual(await ids({ a: 1, b: 1 }), [1, 3]);
    assert.deepEqual(await ids({ ref: null }), [1, 3]);
    await assert.rejects(on.things.insertOne({ a: [1], b: [1] }), withCode(171));
  });

  it('is listed, and is made again without a change', async () => {
    await assert.rejects(on.things.listIndexes().toArray(), withCode(26));
    await on.things.createIndex({ b: 1, a: -1 }, { name: 'both', unique: true });
    await on.things.createIndex({ b: 1, a: -1 }, { name: 'both', unique: true });
    assert.deepEqual(await on.things.listIndexes().toArray(), [
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { b: 1, a: -1 }, name: 'both', unique: true },
    ]);
  });

  it('that contradicts one that is there is refused', async () => {
    await on.things.createIndex({ a: 1 }, { name: 'one' });
    await assert.rejects(on.things.createIndex({ b: 1 }, { name: 'one' }), withCode(86));
    await assert.rejects(on.things.createIndex({ a: 1 }, { name: 'one', unique: true }), withCode(85));
    await assert.rejects(on.things.createIndex({ a: 1 }, { name: 'other' }), withCode(85));
    await on.things.createIndex({ a: 1 }, { name: 'some', partialFilterExpression: { b: 1 } });
    await on.things.insertMany([{ c: 1 }, { c: 1 }]);
    await assert.rejects(on.things.createIndex({ c: 1 }, { unique: true }), withCode(11000));
    assert.deepEqual(
      (await on.things.indexes()).map(({ name }) => name),
      ['_id_', 'one', 'some'],
    );
  });

  it('answers quickly in a large collection', async function () {
    this.timeout(5000);
    await on.things.createIndex({ keys: 1 });
    const docs = Array.from({ length: 5000 }, (_, _id) => ({ _id, keys: [_id, _id + 1, _id % 7, -_id] }));
    await on.things.insertMany(docs);
    for (let i = 0; i < 300; i++) {
      assert.deepEqual(await ids({ keys: { $in: [i + 10, -i - 100] } }, { limit: 3 }), [i + 9, i + 10, i + 100]);
      await on.things.updateOne({ _id: i }, { $inc: { n: 1 } });
    }
  });
});
