import assert from 'node:assert/strict';
import { withClient, withCode } from './with-client.ts';

const NOT_FOUND = 59;
const NOT_SUPPORTED = 115;

describe('what the wire server does not know it refuses by name, even on an empty collection:', () => {
  const on = withClient();
  const refused = (body: Record<string, unknown>, name: string, code = NOT_SUPPORTED) =>
    assert.rejects(
      on.db.command(body),
      withCode(code, new RegExp(`'${name.replaceAll('$', '\\$')}'`)),
      JSON.stringify(body),
    );
  const find = (filter: object) => ({ find: 'things', filter });
  const aggregate = (...pipeline: object[]) => ({ aggregate: 'things', pipeline, cursor: {} });
  const update = (u: object) => ({ update: 'things', updates: [{ q: {}, u }] });
  const project = (expression: unknown) => aggregate({ $project: { a: expression } });

  it('a command', async () => {
    for (const name of [
      'mapReduce',
      'renameCollection',
      'commitTransaction',
      'abortTransaction',
      'dropIndexes',
      'bulkWrite',
    ])
      await refused({ [name]: 'things' }, name, NOT_FOUND);
  });

  it('an option of a command', async () => {
    const options: Record<string, Record<string, unknown>> = {
      find: { hint: '_id_', collation: {}, tailable: true, allowDiskUse: true, let: {} },
      insert: { bypassDocumentValidation: true },
      update: { let: {} },
      delete: { let: {} },
      findAndModify: { arrayFilters: [], collation: {} },
      count: { hint: '_id_' },
      aggregate: { explain: true, allowDiskUse: true, hint: '_id_', collation: {} },
      distinct: { collation: {} },
      create: { capped: true, validator: {} },
      createIndexes: { commitQuorum: 1 },
      ping: { startTransaction: true, autocommit: false },
    };
    for (const [name, known] of Object.entries(options))
      for (const [option, value] of Object.entries(known)) await refused({ [name]: 'things', [option]: value }, option);
  });

  it('an option of a part of a command', async () => {
    const q = {};
    await refused({ update: 'things', updates: [{ q, u: {}, arrayFilters: [] }] }, 'arrayFilters');
    await refused({ update: 'things', updates: [{ q, u: {}, collation: {} }] }, 'collation');
    await refused({ delete: 'things', deletes: [{ q, limit: 1, hint: '_id_' }] }, 'hint');
    await refused({ aggregate: 'things', pipeline: [], cursor: { tailable: true } }, 'tailable');
    const index = { key: { a: 1 }, name: 'a_1' };
    await refused({ createIndexes: 'things', indexes: [{ ...index, expireAfterSeconds: 1 }] }, 'expireAfterSeconds');
    await refused({ createIndexes: 'things', indexes: [{ ...index, key: { a: 'text' } }] }, 'text');
    await refused({ createIndexes: 'things', indexes: [{ ...index, collation: {} }] }, 'collation');
  });

  it('a query operator, wherever it stands', async () => {
    for (const name of ['$nor', '$expr', '$text', '$where', '$jsonSchema', '$comment'])
      await refused(find({ [name]: [] }), name);
    for (const name of ['$regex', '$size', '$mod', '$type', '$near', '$bitsAllSet']) {
      const condition = { a: { [name]: 1 } };
      await refused(find(condition), name);
      await refused(find({ $or: [{ $and: [{ b: 1 }, condition] }] }), name);
      await refused(find({ a: { $not: { [name]: 1 } } }), name);
      await refused(find({ a: { $elemMatch: { [name]: 1 } } }), name);
      await refused(find({ a: { $all: [{ [name]: 1 }] } }), name);
      await refused(aggregate({ $match: condition }), name);
      await refused({ count: 'things', query: condition }, name);
      await refused({ distinct: 'things', key: 'a', query: condition }, name);
      await refused({ update: 'things', updates: [{ q: condition, u: { a: 1 } }] }, name);
      await refused({ delete: 'things', deletes: [{ q: condition, limit: 1 }] }, name);
      await refused({ findAndModify: 'things', query: condition, remove: true }, name);
      await refused(update({ $pull: { a: { [name]: 1 } } }), name);
    }
    await refused(find({ a: /x/ }), '$regex');
    await refused(find({ a: { $in: [/x/] } }), '$regex');
  });

  it('an update operator', async () => {
    for (const name of ['$push', '$pop', '$min', '$max', '$mul', '$rename', '$currentDate', '$bit', '$pullAll'])
      await refused(update({ $set: { b: 1 }, [name]: { a: 1 } }), name);
    await refused(update({ $addToSet: { a: { $each: [1], $slice: 1 } } }), '$slice');
    await refused({ findAndModify: 'things', update: { $push: { a: 1 } } }, '$push');
    await assert.rejects(on.db.command(update({ $set: { 'a.$[]': 1 } })), withCode(NOT_SUPPORTED, /positional/));
    await assert.rejects(on.db.command(update([{ $set: { a: 1 } }])), withCode(NOT_SUPPORTED, /pipeline/));
  });

  it('a stage of an aggregation', async () => {
    for (const name of [
      '$lookup',
      '$graphLookup',
      '$facet',
      '$out',
      '$merge',
      '$changeStream',
      '$sample',
      '$bucket',
      '$unset',
    ]) {
      await refused(aggregate({ [name]: {} }), name);
      await refused(aggregate({ $unionWith: { coll: 'others', pipeline: [{ [name]: {} }] } }), name);
    }
    await refused(aggregate({ $unwind: { path: '$a', includeArrayIndex: 'i' } }), 'includeArrayIndex');
    await refused(aggregate({ $group: { _id: null, a: { $push: '$a' } } }), '$push');
    await refused(aggregate({ $sort: { a: { $meta: 'textScore' } } }), '$meta');
  });

  it('an operator or a variable of an expression, wherever it stands', async () => {
    for (const name of [
      '$divide',
      '$concat',
      '$toLower',
      '$let',
      '$ne',
      '$and',
      '$slice',
      '$mergeObjects',
      '$function',
    ]) {
      const inner = { [name]: [1] };
      await refused(project(inner), name);
      await refused(project({ $add: [1, { $cond: [true, inner, 1] }] }), name);
      await refused(project({ $map: { input: '$a', in: inner } }), name);
      await refused(project({ $reduce: { input: '$a', initialValue: 0, in: inner } }), name);
      await refused(aggregate({ $addFields: { b: { c: inner } } }), name);
      await refused(aggregate({ $group: { _id: inner } }), name);
      await refused(aggregate({ $group: { _id: 1, a: { $sum: inner } } }), name);
      await refused({ find: 'things', projection: { a: inner } }, name);
    }
    await refused(project({ $filter: { input: '$a', cond: true, limit: 1 } }), 'limit');
    await refused(project('$$NOW'), '$$NOW');
    await refused(project('$$this'), '$$this');
  });

  it('a transaction and a change stream of the driver', async () => {
    const session = on.client.startSession();
    session.startTransaction();
    await assert.rejects(
      on.things.insertOne({ _id: 1 }, { session }),
      withCode(NOT_SUPPORTED, /startTransaction|autocommit/),
    );
    await session.abortTransaction();
    await session.endSession();
    const stream = on.things.watch();
    await assert.rejects(stream.next(), withCode(NOT_SUPPORTED, /\$changeStream/));
    await stream.close();
    assert.equal(await on.things.countDocuments(), 0);
  });

  it('a read at a point in time', async () => {
    const body = { find: 'things', readConcern: { level: 'snapshot' } };
    await assert.rejects(on.db.command(body), withCode(NOT_SUPPORTED, /snapshot/));
    await refused({ find: 'things', readConcern: { level: 'majority', atClusterTime: 1 } }, 'atClusterTime');
  });

  it('and a write among others that it does not know leaves all of them undone', async () => {
    const updates = [
      { q: { _id: 1 }, u: { $set: { a: 1 } }, upsert: true },
      { q: { _id: 2 }, u: { $push: { a: 1 } }, upsert: true },
    ];
    await refused({ update: 'things', updates }, '$push');
    assert.equal(await on.things.countDocuments(), 0);
  });
});
