import type { PipelineStage } from 'mongoose';
import type { WordingId } from '../../ids.ts';
import type { Candidate, CandidateOptions, WeighedKey } from '../../quote-store.ts';
import { keysInBudget, RARE, SHARED_KEYS } from '../keys-in-budget.ts';
import type { Collections } from './collections.ts';
import { packKey } from './rows.ts';

/** Counts of keys that are remembered; when there are more, all are forgotten. */
const MOST_REMEMBERED = 65_536;

/** How long a count is remembered, in milliseconds: from the weighing of a question to its search, and the next question. */
const REMEMBERED_FOR = 5_000;

/** Keys that are counted by one command. */
const KEYS_A_COMMAND = 100;

interface Counted {
  readonly count: number;
  /** What the counting stopped at. */
  readonly cap: number;
  readonly at: number;
}

/**
 * Key counts and candidates over the multikey index of `keys`.
 *
 * A look-up costs one command that counts all its keys, each no further than its cap, and one that matches the rarest while
 * the budget lasts, adds up on the server what each row has of all of them, and sends back nothing but ids and weights.
 * Sharded, both go to every shard.
 */
export function prepareCandidates({ keys: rows }: Collections) {
  let remembered = new Map<number, Counted>();

  /** Exact up to `cap`, `cap` for all beyond; what others write is seen some seconds later. */
  async function keyCounts(keys: readonly number[], cap: number): Promise<Map<number, number>> {
    const now = Date.now();
    const isKnown = (key: number): boolean => {
      const held = remembered.get(key);
      return held !== undefined && now - held.at < REMEMBERED_FOR && (held.count < held.cap || held.cap >= cap);
    };
    const asked = [...new Set(keys)].filter((key) => !isKnown(key));
    if (remembered.size + asked.length > MOST_REMEMBERED) remembered = new Map();
    for (let at = 0; at < asked.length; at += KEYS_A_COMMAND) {
      const some = asked.slice(at, at + KEYS_A_COMMAND);
      const counts = await countAll(some, cap);
      for (const [index, key] of some.entries()) remembered.set(key, { count: counts[index] ?? 0, cap, at: now });
    }
    return new Map(keys.map((key) => [key, Math.min(cap, remembered.get(key)?.count ?? 0)]));
  }

  async function countAll(keys: readonly number[], cap: number): Promise<number[]> {
    const [first, ...others] = keys.map((key, index) => [
      { $match: { keys: packKey(key) } },
      { $limit: cap },
      { $count: 'n' },
      { $addFields: { index } },
    ]);
    const union = others.map((pipeline) => ({ $unionWith: { coll: rows.collection.name, pipeline } }));
    const found = await rows.aggregate<{ n: number; index: number }>([...(first ?? []), ...union] as PipelineStage[]);
    const counts = keys.map(() => 0);
    for (const { n, index } of found) counts[index] = n;
    return counts;
  }

  async function candidates(
    weighed: readonly WeighedKey[],
    { limit, budget, floor = 0 }: CandidateOptions,
  ): Promise<Candidate[]> {
    if (weighed.length === 0) return [];
    const counts = await keyCounts(
      weighed.map(({ key }) => key),
      Math.min(RARE, budget + 1),
    );
    const { read, isCut } = keysInBudget(weighed, counts, budget);
    if (read.length === 0) return [];
    const packed = weighed.map(({ key }) => packKey(key));
    const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const shared = { $setIntersection: ['$keys', packed] };
    const share = { $multiply: [floor * whole, { $min: [1, { $multiply: [{ $size: '$keys' }, 1 / packed.length] }] }] };
    const pipeline: PipelineStage[] = [
      { $match: { keys: { $in: read.map(packKey) } } },
      // Of a key that is too common by itself as many rows are taken as may be read, whichever come first.
      ...(isCut ? [{ $limit: budget }] : []),
      {
        $project: {
          weight: {
            $sum: {
              $map: {
                input: shared,
                in: { $arrayElemAt: [weighed.map(({ weight }) => weight), { $indexOfArray: [packed, '$$this'] }] },
              },
            },
          },
          ...(floor > 0 ? { read: { $size: { $setIntersection: ['$keys', read.map(packKey)] } }, least: share } : {}),
        },
      },
      ...(floor > 0
        ? [
            { $match: { read: { $gte: SHARED_KEYS } } },
            { $addFields: { enough: { $gte: ['$weight', '$least'] } } },
            { $match: { enough: true } },
          ]
        : []),
      { $sort: { weight: -1, _id: 1 } },
      { $limit: limit },
      { $project: { weight: 1 } },
    ];
    const found = await rows.aggregate<{ _id: WordingId; weight: number }>(pipeline);
    return found.map(({ _id, weight }) => ({ wordingId: _id, weight }));
  }

  return { keyCounts, candidates, forgetCounts: () => remembered.clear() };
}
