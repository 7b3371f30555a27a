import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { readThings } from './read-things.ts';
import { withClient, withCode } from './with-client.ts';

const { Long } = mongo.BSON;

describe('a query on the wire server', () => {
  const on = withClient();
  const { ids, only } = readThings(on);

  it('takes a missing field for null, and tells it by $exists', async () => {
    await on.things.insertMany([
      { _id: 1, a: null },
      { _id: 2 },
      { _id: 3, a: 0 },
      { _id: 4, a: [] },
      { _id: 5, a: [null] },
    ]);
    assert.deepEqual(await ids({ a: null }), [1, 2, 5]);
    assert.deepEqual(await ids({ a: { $in: [null, 0] } }), [1, 2, 3, 5]);
    assert.deepEqual(await ids({ a: { $ne: null } }), [3, 4]);
    assert.deepEqual(await ids({ a: { $exists: false } }), [2]);
    assert.deepEqual(await ids({ a: { $exists: true, $nin: [null] } }), [3, 4]);
    assert.deepEqual(await ids({ a: { $gte: null } }), [1, 2, 5]);
    assert.deepEqual(await ids({}, { sort: { a: 1, _id: -1 } }), [4, 5, 2, 1, 3]);
  });

  it('looks into arrays, with an index and without', async () => {
    await on.things.insertMany([
      { _id: 1, a: [1, 2], b: [{ c: 1, d: 'x' }, { c: 2 }] },
      { _id: 2, a: [2, [3]], b: { c: [1, 3] } },
      { _id: 3, a: 3, b: [] },
      { _id: 4, a: [] },
    ]);
    for (const indexed of [false, true]) {
      if (indexed)
        await on.things.createIndexes([{ key: { a: 1 } }, { key: { 'b.c': 1 } }] as mongo.IndexDescription[]);
      assert.deepEqual(await ids({ a: 2 }), [1, 2]);
      assert.deepEqual(await ids({ a: 3 }), [3]);
      assert.deepEqual(await ids({ a: [1, 2] }), [1]);
      assert.deepEqual(await ids({ a: [3] }), [2]);
      assert.deepEqual(await ids({ a: [] }), [4]);
      assert.deepEqual(await ids({ a: { $in: [1, 3] } }), [1, 3]);
      assert.deepEqual(await ids({ a: { $all: [1, 2] } }), [1]);
      assert.deepEqual(await ids({ a: { $gt: 1, $lt: 2 } }), [1]); // one element is greater, another less
      assert.deepEqual(await ids({ a: { $elemMatch: { $gt: 1, $lt: 3 } } }), [1, 2]);
      assert.deepEqual(await ids({ 'b.c': 1 }), [1, 2]);
      assert.deepEqual(await ids({ 'b.0.c': 1 }), [1]);
      assert.deepEqual(await ids({ b: { $elemMatch: { c: 2, d: { $exists: false } } } }), [1]);
      assert.deepEqual(await ids({ b: { $elemMatch: { c: 2, d: 'x' } } }), []);
      assert.deepEqual(await ids({ a: { $not: { $gt: 2 } } }), [1, 2, 4]);
      assert.deepEqual(await ids({ $or: [{ a: 3 }, { $and: [{ a: 2 }, { 'b.d': 'x' }] }] }), [1, 3]);
    }
  });

  it('knows a value alone from an array, and scalars from documents', async () => {
    await on.things.insertMany([
      { _id: 1, a: 2 },
      { _id: 2, a: [2] },
      { _id: 3, a: [{ b: 2 }] },
      { _id: 4, a: [{ b: 2 }, {}] },
    ]);
    assert.deepEqual(await ids({ a: { $all: [2] } }), [1, 2]);
    assert.deepEqual(await ids({ a: { $all: [] } }), []);
    assert.deepEqual(await ids({ a: { $elemMatch: { b: { $ne: 3 } } } }), [3, 4]);
    assert.deepEqual(await ids({ a: { $elemMatch: { $in: [2] } } }), [2]);
    assert.deepEqual(await ids({ 'a.b': null }), [1, 4]); // not 2, where there is nothing a field could be missing in
    assert.deepEqual(await ids({ 'a.b': { $exists: false } }), [1, 2]);
  });

  it('asks for order among values of one type', async () => {
    await on.things.insertMany([{ _id: 1, a: 5 }, { _id: 2, a: '5' }, { _id: 3, a: new Date(5) }, { _id: 4 }]);
    assert.deepEqual(await ids({ a: { $gt: 1 } }), [1]);
    assert.deepEqual(await ids({ a: { $lt: 'x' } }), [2]);
    assert.deepEqual(await ids({ a: { $gte: new Date(5), $lte: new Date(5) } }), [3]);
  });

  it('sorts by several fields, then skips, then limits', async () => {
    await on.things.insertMany([1, 2, 3, 4, 5].map((_id) => ({ _id, even: _id % 2 === 0, list: [_id, 10 - _id] })));
    assert.deepEqual(await ids({}, { sort: { even: -1, _id: -1 } }), [4, 2, 5, 3, 1]);
    assert.deepEqual(await ids({}, { sort: { even: -1, _id: -1 }, skip: 1, limit: 2 }), [2, 5]);
    assert.deepEqual(await ids({}, { sort: { list: 1 } }), [1, 2, 3, 4, 5]);
    assert.deepEqual(await ids({}, { sort: { list: -1 } }), [1, 2, 3, 4, 5]);
    assert.equal(await on.things.countDocuments({}, { skip: 1, limit: 3 }), 3);
    assert.equal(await on.things.estimatedDocumentCount(), 5);
  });

  it('gives the fields asked for, in the order of the document', async () => {
    await on.things.insertOne({ _id: 1, b: { x: 1, y: 2 }, a: [{ x: 1, y: 2 }, 3], c: 4 });
    const projected = async (projection: object) => JSON.stringify(await only(1, { projection }));
    assert.equal(await projected({ c: 1, 'b.y': 1 }), '{"_id":1,"b":{"y":2},"c":4}');
    assert.equal(await projected({ 'a.x': 1, _id: 0 }), '{"a":[{"x":1}]}');
    assert.equal(await projected({ 'a.x': 0, b: 0 }), '{"_id":1,"a":[{"y":2},3],"c":4}');
    assert.equal(await projected({ _id: 1 }), '{"_id":1}');
    assert.equal(await projected({ _id: 0, n: { $size: '$a' } }), '{"n":2}');
    await assert.rejects(projected({ a: 1, b: 0 }), withCode(2));
  });

  it('is answered in batches', async () => {
    await on.things.insertMany(Array.from({ length: 250 }, (_, _id) => ({ _id })));
    on.server.clearLog();
    assert.equal((await ids({})).length, 250);
    assert.equal((await ids({}, { batchSize: 100 })).length, 250);
    assert.equal((await ids({}, { limit: 5 })).length, 5);
    const names = on.server.log.map(({ name }) => name);
    assert.deepEqual(names, ['find', 'getMore', 'find', 'getMore', 'getMore', 'find']);
    const cursor = on.things.find().batchSize(2);
    await cursor.next();
    await cursor.close();
    assert.equal(on.server.log.at(-1)?.name, 'killCursors');
    const gone = { getMore: Long.fromNumber(999), collection: 'things' };
    await assert.rejects(on.db.command(gone), withCode(43));
  });

  it('tells values apart', async () => {
    await on.things.insertMany([{ a: [1, 'x'] }, { a: 'x' }, { a: null }, {}]);
    assert.deepEqual(await on.things.distinct('a'), [1, 'x', null]);
    assert.deepEqual(await on.things.distinct('a', { a: 'x' }), [1, 'x']);
  });
});
