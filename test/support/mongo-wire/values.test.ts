import assert from 'node:assert/strict';
import { mongo } from 'mongoose';
import { readThings } from './read-things.ts';
import { withClient, withCode } from './with-client.ts';

const { Binary, Double, Int32, Long, ObjectId, Timestamp } = mongo.BSON;

const MIB = 1024 * 1024;

describe('values on the wire server', () => {
  const on = withClient();
  const { ids, only } = readThings(on);

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
