import assert from 'node:assert/strict';
import { type AnyDoc, withClient } from './with-client.ts';

describe('an aggregation on the wire server', () => {
  const on = withClient();

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
