import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { type AnyDoc, withClient, withCode } from './with-client.ts';

const { Binary, Double, Int32, Long, ObjectId, Timestamp } = mongo.BSON;

const MIB = 1024 * 1024;

describe('documents on the wire server', () => {
  const on = withClient();
  const ids = async (filter: object, options: mongo.FindOptions = {}) =>
    (await on.things.find(filter as mongo.Filter<AnyDoc>, options).toArray()).map(({ _id }) => _id);
  const only = async (id: unknown = 1, options: mongo.FindOptions = {}) =>
    on.things.findOne({ _id: id } as mongo.Filter<AnyDoc>, options);

  describe('values', () => {
    it('come back as the bytes they were', async () => {
      const doc = {
        _id: 'ids may be text 𝒜',
        z: 1,
        a: { empty: '', nothing: null, none: {}, no: [], deep: [[{ x: [] }]] },
        int: new Int32(7),
        double: new Double(7),
        minusZero: new Double(-0),
        nan: new Double(Number.NaN),
        long: Long.fromString('9007199254740993'),
        smallLong: Long.fromNumber(5),
        date: new Date(-1),
        bytes: new Binary(Buffer.from([0, 255, 1])),
        tagged: new Binary(Buffer.from([1]), 128),
        id: new ObjectId(),
        time: new Timestamp({ t: 1, i: 2 }),
        text: '\u0000 قال: «لا» 😀 \u{10ffff} \uffff',
        yes: true,
        no: false,
        pattern: new mongo.BSON.BSONRegExp('a', 'i'),
      };
      const bytes = Buffer.from(mongo.BSON.serialize(doc));
      await on.things.insertOne({ ...doc });
      const [found] = await on.things.find({}, { raw: true }).toArray();
      assert.equal(Buffer.from(found as unknown as Uint8Array).toString('hex'), bytes.toString('hex'));
      await on.things.updateOne({ _id: doc._id }, { $set: { z: 2 } });
      await on.things.updateOne({ _id: doc._id }, { $set: { z: 1 } });
      const [again] = await on.things.find({}, { raw: true }).toArray();
      assert.equal(Buffer.from(again as unknown as Uint8Array).toString('hex'), bytes.toString('hex'));
    });

    it('are in the order of types, then of the value, text by its UTF-8', async () => {
      const inOrder = [
        null,
        Number.NaN,
        Number.NEGATIVE_INFINITY,
        -1,
        new Double(0.5),
        Long.fromNumber(1),
        new Double(2.5),
        Long.fromString('9007199254740993'),
        '',
        'B',
        'a',
        'ab',
        'é',
        'ق',
        '\uffff',
        '\u{1f600}',
        {},
        { a: 1 },
        { a: 2 },
        { b: 0 },
        { a: 'text comes after number, before the name is looked at' },
        new Binary(Buffer.from([9])),
        new Binary(Buffer.from([0, 0])),
        new ObjectId('000000000000000000000001'),
        false,
        true,
        new Date(0),
        new Date(1),
      ];
      await on.things.insertMany(inOrder.map((v, _id) => ({ _id, v })).reverse());
      const expected = inOrder.map((_, i) => i);
      assert.deepEqual(await ids({}, { sort: { v: 1 } }), expected);
      assert.deepEqual(await ids({}, { sort: { v: -1 } }), expected.toReversed());
    });

    it('are one whatever the type of the number', async () => {
      await on.things.insertOne({ _id: 1, n: Long.fromNumber(3) });
      assert.deepEqual(await ids({ n: 3 }), [1]);
      assert.deepEqual(await ids({ n: { $in: [new Double(3)] } }), [1]);
      await assert.rejects(on.things.insertOne({ _id: Long.fromNumber(1) }), withCode(11000));
    });

    it('larger than 16 MiB are refused', async () => {
      const half = 'x'.repeat(9 * MIB);
      await on.things.insertOne({ _id: 1, half });
      await assert.rejects(on.things.updateOne({ _id: 1 }, { $set: { other: half } }), withCode(10334));
      assert.equal((await only())?.other, undefined);
      // Past 17 MiB it would be the driver that fails, with a RangeError.
      await assert.rejects(on.things.insertOne({ _id: 2, half, other: half.slice(0, -1.5 * MIB) }), withCode(10334));
      assert.deepEqual(await ids({}), [1]);
    });
  });

  describe('a query', () => {
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

  describe('an update', () => {
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

  describe('a bulk write', () => {
    const inserts = [1, 2, 1, 3].map((_id) => ({ insertOne: { document: { _id } } }));

    it('in order ends at the first that fails', async () => {
      const error = await on.things.bulkWrite(inserts).catch((caught: unknown) => caught);
      assert.ok(error instanceof mongo.MongoBulkWriteError);
      assert.deepEqual([error.code, error.insertedCount], [11000, 2]);
      const [failed] = [error.writeErrors].flat();
      assert.deepEqual([failed?.index, failed?.code], [2, 11000]);
      assert.match(
        failed?.errmsg ?? '',
        /^E11000 duplicate key error collection: test_\d+\.things index: _id_ dup key/,
      );
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

  describe('an index', () => {
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

  describe('an aggregation', () => {
    const aggregated = async (...stages: object[]) => JSON.stringify(await on.things.aggregate(stages).toArray());

    it('groups, with numbers, least, greatest and first', async () => {
      await on.things.insertMany([
        { k: 'a', n: 1 },
        { k: 'b', n: 2.5 },
        { k: 'a', n: 'no number' },
        { n: 4 },
        { k: null },
      ]);
      const group = { _id: '$k', sum: { $sum: '$n' }, count: { $sum: 1 }, min: { $min: '$n' }, max: { $max: '$n' } };
      assert.equal(
        await aggregated({ $group: { ...group, first: { $first: '$n' } } }, { $sort: { _id: 1 } }),
        '[{"_id":null,"sum":4,"count":2,"min":4,"max":4,"first":4},' +
          '{"_id":"a","sum":1,"count":2,"min":1,"max":"no number","first":1},' +
          '{"_id":"b","sum":2.5,"count":1,"min":2.5,"max":2.5,"first":2.5}]',
      );
      assert.equal(await aggregated({ $match: { k: 'a' } }, { $count: 'n' }), '[{"n":2}]');
      assert.equal(await aggregated({ $match: { k: 'z' } }, { $count: 'n' }), '[]');
    });

    it('unwinds and brings together', async () => {
      await on.things.insertMany([{ _id: 1, a: { b: [1, 2] } }, { _id: 2, a: { b: [] } }, { _id: 3 }]);
      await on.db.collection<AnyDoc>('others').insertMany([
        { _id: 4, a: 1 },
        { _id: 5, a: 2 },
      ]);
      assert.equal(await aggregated({ $unwind: '$a.b' }), '[{"_id":1,"a":{"b":1}},{"_id":1,"a":{"b":2}}]');
      assert.equal(
        await aggregated({ $unwind: { path: '$a.b', preserveNullAndEmptyArrays: true } }, { $skip: 2 }),
        '[{"_id":2,"a":{}},{"_id":3}]',
      );
      const others = { $unionWith: { coll: 'others', pipeline: [{ $match: { a: 2 } }] } };
      assert.equal(await aggregated({ $limit: 1 }, others, { $project: { _id: 1 } }), '[{"_id":1},{"_id":5}]');
      assert.equal(await aggregated({ $unionWith: 'absent' }, { $count: 'n' }), '[{"n":3}]');
    });

    it('works out expressions', async () => {
      await on.things.insertOne({ _id: 1, a: [3, 1, 3], b: [{ c: 1 }, { c: 3 }, {}], n: 5, nothing: null });
      const results: [unknown, unknown][] = [
        [{ $setIntersection: ['$a', [3, 1, 4]] }, [1, 3]],
        [{ $size: { $setIntersection: ['$a', '$b.c'] } }, 2],
        [{ $sum: '$a' }, 7],
        [{ $sum: ['$n', '$absent', '$a'] }, 5],
        [{ $max: '$a' }, 3],
        [{ $min: ['$n', 2, null] }, 2],
        [{ $map: { input: '$b', as: 'x', in: { $add: [{ $ifNull: ['$$x.c', 0] }, '$n'] } } }, [6, 8, 5]],
        [{ $filter: { input: '$a', cond: { $gt: ['$$this', 1] } } }, [3, 3]],
        [{ $reduce: { input: '$a', initialValue: 1, in: { $multiply: ['$$value', '$$this'] } } }, 9],
        [{ $arrayElemAt: ['$a', -2] }, 1],
        [{ $arrayElemAt: ['$a', { $indexOfArray: ['$a', 1] }] }, 1],
        [{ $indexOfArray: ['$a', 9] }, -1],
        [{ $cond: [{ $in: ['$n', [5]] }, 'yes', 'no'] }, 'yes'],
        // biome-ignore lint/suspicious/noThenProperty: it is MongoDB's word
        [{ $cond: { if: '$nothing', then: 1, else: { $subtract: ['$n', 1] } } }, 4],
        [{ $first: '$b.c' }, 1],
        [{ $concatArrays: ['$a', [0]] }, [3, 1, 3, 0]],
        [{ $concatArrays: ['$a', '$nothing'] }, null],
        [{ $literal: { $not: 'run' } }, { $not: 'run' }],
        [{ $add: ['$n', '$nothing'] }, null],
        [{ $eq: ['$absent', null] }, false],
        [{ $lt: ['$n', 'text'] }, true],
        [{ $gte: ['$n', 5] }, true],
        [{ $lte: ['$n', 4] }, false],
        [{ x: '$n', y: '$absent' }, { x: 5 }],
        ['$absent', undefined],
      ];
      for (const [expression, result] of results) {
        const [found] = await on.things.aggregate([{ $project: { _id: 0, r: expression } }]).toArray();
        assert.deepEqual(found, result === undefined ? {} : { r: result }, JSON.stringify(expression));
      }
      assert.equal(
        await aggregated({ $addFields: { 'b.d': '$n', a: '$absent' } }, { $set: { n: 1 } }),
        '[{"_id":1,"b":[{"c":1,"d":5},{"c":3,"d":5},{"d":5}],"n":1,"nothing":null}]',
      );
    });
  });
});
