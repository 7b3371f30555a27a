import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { readThings } from './read-things.ts';
import { type AnyDoc, withClient, withCode } from './with-client.ts';

const { Double, Long, ObjectId } = mongo.BSON;

describe('an update on the wire server', () => {
  const on = withClient();
  const { only } = readThings(on);

  it('sets, takes out, counts and keeps the order of fields', async () => {
    await on.things.insertOne({ _id: 1, b: 1, a: { x: 1 }, list: [{ n: 1 }] });
    const update = { $set: { z: 1, 'a.y': [], c: null, 'list.0.n': 2 }, $unset: { b: '' }, $inc: { n: 1, 'm.k': 2 } };
    await on.things.updateOne({ _id: 1 }, update);
    assert.equal(
      JSON.stringify(await only()),
      '{"_id":1,"a":{"x":1,"y":[]},"list":[{"n":2}],"c":null,"m":{"k":2},"n":1,"z":1}',
    );
    const same = await on.things.updateOne({ _id: 1 }, { $set: { z: 1 }, $unset: { absent: 1 } });
    assert.deepEqual([same.matchedCount, same.modifiedCount], [1, 0]);
  });

  it('adds to a set what is not in it and pulls what fits', async () => {
    await on.things.insertOne({ _id: 1, a: [1], docs: [{ k: 1 }, { k: 2, l: 1 }], deep: [[1], [2]] });
    await on.things.updateOne({ _id: 1 }, { $addToSet: { a: { $each: [1, 2, 2, new Double(1)] }, b: { x: 1 } } });
    await on.things.updateOne({ _id: 1 }, { $addToSet: { b: { x: 1 }, deep: [2] } });
    const pull = (from: object) => on.things.updateOne({ _id: 1 }, { $pull: from });
    await pull({ docs: { k: { $gt: 1 } }, a: { $in: [1, 5] }, absent: 1 });
    await pull({ deep: [1] });
    assert.deepEqual(await only(), { _id: 1, a: [2], docs: [{ k: 1 }], deep: [[2]], b: [{ x: 1 }] });
  });

  it('counts in the type of number that holds the sum', async () => {
    const max = 2 ** 31 - 1;
    await on.things.insertOne({ _id: 1, int: max, long: Long.fromString('9223372036854775807') });
    await on.things.updateOne({ _id: 1 }, { $inc: { int: 1, half: 0.5 } });
    const found = await only(1, { promoteValues: false });
    assert.deepEqual([found?.int, found?.half], [Long.fromNumber(max + 1), new Double(0.5)]);
    await assert.rejects(on.things.updateOne({ _id: 1 }, { $inc: { long: 1 } }), withCode(2));
    await assert.rejects(on.things.updateOne({ _id: 1 }, { $set: { t: '' }, $inc: { 'int.x': 1 } }), withCode(28));
    await on.things.updateOne({ _id: 1 }, { $set: { t: '' } });
    await assert.rejects(on.things.updateOne({ _id: 1 }, { $inc: { t: 1 } }), withCode(14));
  });

  it('refuses two changes of one place, and another _id', async () => {
    await on.things.insertOne({ _id: 1, a: 1 });
    await assert.rejects(on.things.updateOne({}, { $set: { a: 1 }, $inc: { a: 1 } }), withCode(40));
    await assert.rejects(on.things.updateOne({}, { $set: { 'a.b': 1, a: 1 } }), withCode(40));
    await assert.rejects(on.things.updateOne({}, { $set: { _id: 2 } }), withCode(66));
    await assert.rejects(on.things.replaceOne({ a: 1 }, { _id: 2 } as AnyDoc), withCode(66));
    assert.deepEqual(await on.things.find().toArray(), [{ _id: 1, a: 1 }]);
  });

  it('upserts with what the query says, and sets on insert only then', async () => {
    const query = { 'a.b': 1, c: { $eq: 'x' }, d: { $gt: 5 }, $and: [{ e: 2 }] };
    const change = { $set: { f: 1 }, $setOnInsert: { g: 1 } };
    const first = await on.things.updateOne(query, change, { upsert: true });
    assert.deepEqual([first.matchedCount, first.upsertedCount], [0, 1]);
    assert.ok(first.upsertedId instanceof ObjectId);
    assert.deepEqual(await on.things.findOne({}, { projection: { _id: 0 } }), {
      a: { b: 1 },
      c: 'x',
      e: 2,
      f: 1,
      g: 1,
    });
    await on.things.updateOne({ _id: 7 }, change, { upsert: true });
    await on.things.updateOne({ _id: 7 }, { $setOnInsert: { g: 2 } }, { upsert: true });
    assert.deepEqual(await only(7), { _id: 7, f: 1, g: 1 });
    await on.things.replaceOne({ _id: 8 }, { h: 1 }, { upsert: true });
    assert.deepEqual(await only(8), { _id: 8, h: 1 });
  });

  it('may be of all that fit or of the first', async () => {
    await on.things.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
    assert.equal((await on.things.updateMany({ _id: { $lt: 3 } }, { $set: { a: 1 } })).modifiedCount, 2);
    assert.equal((await on.things.updateOne({}, { $set: { a: 2 } })).modifiedCount, 1);
    assert.equal((await on.things.deleteOne({ a: { $exists: true } })).deletedCount, 1);
    assert.equal((await on.things.deleteMany({})).deletedCount, 2);
  });

  it('and find gives the document before or after', async () => {
    const options = { upsert: true, returnDocument: 'after' } as const;
    assert.deepEqual(await on.things.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, options), { _id: 1, n: 1 });
    assert.deepEqual(await on.things.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }), { _id: 1, n: 1 });
    assert.equal(await on.things.findOneAndUpdate({ _id: 2 }, { $inc: { n: 1 } }), null);
    const replaced = { returnDocument: 'after', projection: { _id: 0 } } as const;
    assert.deepEqual(await on.things.findOneAndReplace({ _id: 1 }, { m: 1 }, replaced), { m: 1 });
    await on.things.insertOne({ _id: 3, m: 0 });
    assert.deepEqual(await on.things.findOneAndDelete({}, { sort: { m: 1 } }), { _id: 3, m: 0 });
    await on.things.createIndex({ m: 1 }, { unique: true });
    await assert.rejects(on.things.findOneAndUpdate({ _id: 4 }, { $set: { m: 1 } }, options), (error) => {
      assert.ok(error instanceof mongo.MongoServerError);
      assert.deepEqual([error.code, error.keyPattern, error.keyValue], [11000, { m: 1 }, { m: 1 }]);
      return true;
    });
  });
});
