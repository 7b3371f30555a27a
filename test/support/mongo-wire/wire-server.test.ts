import assert from 'node:assert/strict';
import { Mongoose, type mongo, Schema } from 'mongoose';
import { type Fault, startWireServer } from './wire-server.ts';
import { connect, withClient, withCode } from './with-client.ts';

describe('the wire server', () => {
  const on = withClient();
  function failOnce(name: string, fault: Fault): void {
    let isOver = false;
    on.server.intercept((command) => {
      if (isOver || command.name !== name) return undefined;
      isOver = true;
      return fault;
    });
  }

  describe('to a client', () => {
    it('looks like the primary of a replica set of one', async () => {
      const hello = await on.db.command({ hello: 1 });
      assert.equal(hello.isWritablePrimary, true);
      assert.equal(hello.setName, 'isnad');
      assert.deepEqual(hello.hosts, [`127.0.0.1:${on.server.port}`]);
      assert.equal(hello.maxBsonObjectSize, 16 * 1024 * 1024);
    });

    it('serves an unmodified mongoose model', async () => {
      const mongoose = new Mongoose();
      await mongoose.connect(on.server.uriOf(on.db.databaseName));
      const schema = new Schema({ name: { type: String, unique: true }, at: Date, bytes: Buffer, tags: [String] });
      const Model = mongoose.model('Thing', schema);
      await Model.init();
      const at = new Date('2025-10-07T00:00:00Z');
      const { _id } = await Model.create({ name: 'one', at, bytes: Buffer.from('أ'), tags: ['x'] });
      await assert.rejects(Model.create({ name: 'one' }), withCode(11000));
      const found = await Model.findOne({ tags: 'x' }).orFail();
      assert.deepEqual([found.name, found.at, Buffer.from(found.bytes!).toString()], ['one', at, 'أ']);
      found.tags.push('y');
      await Model.updateOne({ _id }, { $addToSet: { tags: 'z' } }, { writeConcern: { w: 'majority' } });
      assert.deepEqual((await Model.findById(_id).lean().orFail()).tags, ['x', 'z']);
      await Model.bulkWrite([{ updateOne: { filter: { name: 'two' }, update: { $set: { at } }, upsert: true } }]);
      assert.equal(await Model.countDocuments({ at }), 2);
      await mongoose.disconnect();
    });

    it('does a write that wants no answer', async () => {
      await on.things.insertOne({ _id: 1 }, { writeConcern: { w: 0 } });
      for (let tries = 0; (await on.things.countDocuments()) === 0 && tries < 100; tries++);
      assert.equal(await on.things.countDocuments(), 1);
    });

    it('serves many clients at the same time and loses none of their writes', async () => {
      const clients = await Promise.all(Array.from({ length: 6 }, () => connect(on.server.uri)));
      const increment = (client: mongo.MongoClient) =>
        client
          .db(on.db.databaseName)
          .collection<{ _id: number; n: number }>('things')
          .updateOne({ _id: 1 }, { $inc: { n: 1 } }, { upsert: true });
      await Promise.all(clients.flatMap((client) => Array.from({ length: 40 }, () => increment(client))));
      assert.deepEqual(await on.things.find().toArray(), [{ _id: 1, n: 240 }]);
      await Promise.all(clients.map((client) => client.close()));
    });

    it('takes and gives more than one message can hold', async () => {
      const docs = Array.from({ length: 300 }, (_, _id) => ({ _id, text: 'ق'.repeat(50_000) }));
      await on.things.insertMany(docs);
      on.server.clearLog();
      assert.deepEqual(await on.things.find().toArray(), docs);
      assert.deepEqual(
        on.server.log.map(({ name }) => name),
        ['find', 'getMore', 'getMore'],
      );
    });

    it('has databases and collections apart', async () => {
      await on.things.insertOne({ _id: 1 });
      await on.client.db('another').collection<{ _id: number }>('things').insertOne({ _id: 1 });
      await on.db.createCollection('empty');
      assert.deepEqual((await on.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort(), [
        'empty',
        'things',
      ]);
      assert.equal(await on.db.listCollections({ name: 'absent' }).hasNext(), false);
      await on.things.drop();
      assert.equal(await on.things.countDocuments(), 0);
      await on.client.db('another').dropDatabase();
      assert.deepEqual(await on.client.db('another').listCollections().toArray(), []);
      await assert.rejects(on.db.command({ create: 'empty' }), withCode(48));
    });

    it('has not made a collection by looking or by a write that put nothing in', async () => {
      await on.things.updateOne({ _id: 1 }, { $set: { a: 1 } });
      await on.things.deleteOne({ _id: 1 });
      await on.things.findOne({ _id: 1 });
      assert.deepEqual(on.server.collection(on.db.databaseName, 'things').find(), []);
      assert.deepEqual(await on.db.listCollections().toArray(), []);
    });
  });

  describe('to a test', () => {
    it('shows and alters documents by hand, as copies', async () => {
      const byHand = on.server.collection(on.db.databaseName, 'things');
      const doc = { _id: 1, tags: ['a'] };
      byHand.put(doc);
      doc.tags.push('b');
      byHand.find()[0]?.tags.push('c');
      assert.deepEqual(await on.things.find().toArray(), [{ _id: 1, tags: ['a'] }]);
      byHand.put({ _id: 1, tags: ['d'] });
      assert.deepEqual(await on.things.find({ tags: 'd' }).toArray(), [{ _id: 1, tags: ['d'] }]);
      byHand.createIndex({ key: { tags: 1 }, name: 'tags_1', unique: true });
      await assert.rejects(on.things.insertOne({ tags: ['d'] }), withCode(11000));
      assert.equal(byHand.remove(1), true);
      on.server.dropDatabase(on.db.databaseName);
      assert.deepEqual(await on.db.listCollections().toArray(), []);
    });

    it('counts the round trips, without those of the connection', async () => {
      await on.things.insertMany([{ _id: 1 }, { _id: 2 }]);
      await on.things.findOne({ _id: 2 });
      const [insert, find] = on.server.log;
      assert.equal(on.server.log.length, 2);
      assert.deepEqual([insert?.name, insert?.collection, insert?.body.documents.length], ['insert', 'things', 2]);
      assert.deepEqual(find?.body.filter, { _id: 2 });
      on.server.clearLog();
      assert.deepEqual(on.server.log, []);
    });
  });

  describe('a fault', () => {
    it('before a write is done is got over by the driver', async () => {
      failOnce('insert', { kind: 'drop-before' });
      await on.things.insertOne({ _id: 1 });
      assert.equal(await on.things.countDocuments(), 1);
    });

    it('after a write is done does not let the driver do it twice', async () => {
      failOnce('insert', { kind: 'drop-after' });
      await on.things.insertOne({ _id: 1, n: 0 });
      assert.equal(on.server.log.length, 2);
      assert.deepEqual(on.server.log[0]?.body.txnNumber, on.server.log[1]?.body.txnNumber);
      failOnce('update', { kind: 'drop-after' });
      const { modifiedCount } = await on.things.updateOne({ _id: 1 }, { $inc: { n: 1 } });
      assert.equal(modifiedCount, 1);
      failOnce('findAndModify', { kind: 'drop-after' });
      const before = await on.things.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } });
      assert.equal(before?.n, 1);
      assert.deepEqual(await on.things.find().toArray(), [{ _id: 1, n: 2 }]);
      failOnce('delete', { kind: 'drop-after' });
      assert.equal((await on.things.deleteOne({ _id: 1 })).deletedCount, 1);
    });

    it('after a bulk gives the counts that were missed', async () => {
      failOnce('insert', { kind: 'drop-after' });
      const { insertedCount } = await on.things.bulkWrite(
        [1, 2, 3].map((_id) => ({ insertOne: { document: { _id } } })),
      );
      assert.equal(insertedCount, 3);
    });

    it('after a write that is not retried leaves the write done', async () => {
      const client = await connect(on.server.uri, { retryWrites: false });
      failOnce('insert', { kind: 'drop-after' });
      await assert.rejects(client.db(on.db.databaseName).collection('things').insertOne({ a: 1 }), /closed/);
      assert.equal(await on.things.countDocuments(), 1);
      await client.close();
    });

    it('in a read is got over by the driver', async () => {
      await on.things.insertOne({ _id: 1 });
      failOnce('find', { kind: 'drop-after' });
      assert.deepEqual(await on.things.findOne(), { _id: 1 });
    });

    it('may be an answer, which the driver acts on as it says', async () => {
      const labels = ['RetryableWriteError'];
      failOnce('insert', { kind: 'error', code: 91, codeName: 'ShutdownInProgress', message: 'going', labels });
      await on.things.insertOne({ _id: 1 });
      failOnce('insert', { kind: 'error', code: 8000, codeName: 'AtlasError', message: 'no space' });
      await assert.rejects(on.things.insertOne({ _id: 2 }), withCode(8000, /no space/));
      assert.equal(await on.things.countDocuments(), 1);
    });

    it('may be a delay of one connection, which others do not wait for', async () => {
      failOnce('insert', { kind: 'delay', ms: 60 });
      const insert = on.things.insertOne({ _id: 1 });
      await on.db.command({ ping: 1 });
      assert.equal(await on.things.countDocuments(), 0);
      await insert;
      assert.equal(await on.things.countDocuments(), 1);
    });
  });

  describe('an outage', () => {
    it('is over for the same client when the server listens again, and the data is there', async () => {
      const client = await connect(on.server.uri, { serverSelectionTimeoutMS: 100 });
      const things = client.db(on.db.databaseName).collection<{ _id: number }>('things');
      await things.insertMany(Array.from({ length: 5 }, (_, _id) => ({ _id })));
      const cursor = things.find().batchSize(2);
      await cursor.next();
      await cursor.next();
      const { port } = on.server;
      await on.server.stop();
      await assert.rejects(things.insertOne({ _id: 9 }), /ECONNREFUSED|closed/);
      await on.server.start();
      assert.equal(on.server.port, port);
      await connect(on.server.uri).then((other) => other.close());
      for (let tries = 0; tries < 50; tries++) if (await things.countDocuments().catch(() => 0)) break;
      assert.equal(await things.countDocuments(), 5);
      await assert.rejects(cursor.next(), withCode(43));
      await client.close();
    });
  });

  describe('with credentials', () => {
    it('lets nobody in who does not have them', async () => {
      const server = await startWireServer({ credentials: { user: 'isnad', password: 'right' } });
      const loggedIn = (auth: mongo.Auth) => connect(server.uri, { auth, authSource: 'admin' });
      await assert.rejects(loggedIn({ username: 'isnad', password: 'wrong' }), withCode(18));
      await assert.rejects(loggedIn({ username: 'other', password: 'right' }), withCode(18));
      const stranger = await connect(server.uri);
      await assert.rejects(stranger.db().collection('things').findOne(), withCode(13));
      const known = await loggedIn({ username: 'isnad', password: 'right' });
      assert.equal(await known.db().collection('things').findOne(), null);
      await stranger.close();
      await known.close();
      await server.stop();
    });
  });
});
