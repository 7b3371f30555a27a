import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Aggregator, Query } from 'mingo';
import type { mongo } from 'mongoose';
import { type AnyDoc, withClient } from './with-client.ts';

/**
 * Where mingo and MongoDB agree: small numbers, ASCII text, documents with fields in one order. They do not about $all of what
 * is no array, $elemMatch over what is no document, and null under a path through an array: those have tests of their own.
 */
const scalar = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', 'b', 'c'));
const inner = fc.record({ c: scalar, d: scalar }, { requiredKeys: [] });
const value = fc.oneof(scalar, fc.constant(null), fc.array(scalar, { minLength: 1, maxLength: 3 }), inner);
const inners = fc.array(inner, { minLength: 1, maxLength: 3 });
const document = fc.record({ a: value, b: fc.oneof(value, inners), e: inners }, { requiredKeys: [] });

const comparison = fc.oneof(
  fc.record({ $eq: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar }),
  fc.record({ $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
);
const condition = fc.oneof(scalar, comparison, fc.record({ $not: comparison }));
const filter = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'b.c', 'b.d'), condition).map(([path, asked]) => ({ [path]: asked })),
  fc.constantFrom('a', 'b').map((path) => ({ [path]: null })),
  fc.record({ c: condition, d: condition }).map((asked) => ({ e: { $elemMatch: asked } })),
);
const query = fc.oneof(
  filter,
  fc.array(filter, { minLength: 1, maxLength: 3 }).map((parts) => ({ $and: parts })),
  fc.array(filter, { minLength: 1, maxLength: 3 }).map((parts) => ({ $or: parts })),
);

/** fast-check makes objects without a prototype, which mingo cannot read. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

describe('the wire server, asked at random,', () => {
  const on = withClient();
  const docs = plain(fc.sample(document, { seed: 7, numRuns: 80 })).map((doc, _id) => ({ _id, ...doc }));
  beforeEach(async () => {
    await on.things.insertMany(docs as AnyDoc[]);
    await on.things.createIndex({ b: 1 });
  });

  it('finds what mingo finds', async () => {
    for (const asked of plain(fc.sample(query, { seed: 11, numRuns: 600 }))) {
      const test = new Query(asked as mongo.Document);
      const expected = docs.filter((doc) => test.test(doc)).map(({ _id }) => _id);
      const found = await on.things.find(asked as mongo.Filter<AnyDoc>).toArray();
      assert.deepEqual(
        found.map(({ _id }) => _id),
        expected,
        JSON.stringify(asked),
      );
    }
  });

  it('aggregates to what mingo does', async () => {
    const list = { $cond: [{ $gt: [{ $size: { $ifNull: ['$list', []] } }, 0] }, '$list', [1, 'a']] };
    const pipelines = [
      [
        { $group: { _id: { $ifNull: ['$a', 'none'] }, n: { $sum: 1 }, least: { $min: '$_id' } } },
        { $sort: { least: 1 } },
      ],
      [
        // Several fields at once, each a value, null or missing.
        { $match: { _id: { $in: docs.map(({ _id }) => _id) } } },
        { $group: { _id: { a: '$a', b: '$b' }, count: { $sum: 1 }, least: { $min: '$_id' } } },
        { $sort: { least: 1 } },
      ],
      [{ $unwind: '$b' }, { $project: { b: 1, same: { $eq: ['$a', '$b'] } } }, { $skip: 3 }, { $limit: 20 }],
      [{ $match: { a: { $gte: 2 } } }, { $addFields: { n: { $add: ['$_id', 1] }, 'x.y': { $literal: '$a' } } }],
      [{ $project: { r: { $map: { input: list, in: { $in: ['$$this', ['a', 1]] } } } } }, { $sort: { _id: -1 } }],
      [
        {
          $project: {
            r: { $reduce: { input: list, initialValue: [], in: { $concatArrays: ['$$value', ['$$this']] } } },
          },
        },
      ],
      [{ $project: { at: { $indexOfArray: [list, 'a'] }, first: { $first: list }, _id: 0 } }, { $count: 'n' }],
    ];
    for (const pipeline of pipelines) {
      const expected = new Aggregator(pipeline).run(docs);
      const found = await on.things.aggregate(pipeline).toArray();
      assert.deepEqual(found, JSON.parse(JSON.stringify(expected)), JSON.stringify(pipeline));
    }
  });
});
