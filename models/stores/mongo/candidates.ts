import type { PipelineStage } from 'mongoose';
import type { WordingId } from '../../ids.ts';
import type { Candidate, CandidateOptions, WeighedKey } from '../../quote-store.ts';
import { keysInBudget, SHARED_KEYS } from '../keys-in-budget.ts';
import type { Collections } from './collections.ts';
import { packKey } from './rows.ts';

/** Keys whose least count is remembered; when there are more, all are forgotten. */
const MOST_REMEMBERED = 65_536;

/**
 * Key counts and candidates over the multikey index of `keys`.
 *
 * A look-up costs one count a key that is not known to be common, all sent at once, and one aggregation: the rarest keys
 * are matched while the budget lasts, and the server adds up what each row has of all of them. Nothing but ids and
 * weights comes back. Sharded, both go to every shard.
 */
export function prepareCandidates({ keys: rows }: Collections) {
  /** Keys known to have at least so many wordings: the common ones. They become rare again only by being taken out. */
  let atLeast = new Map<number, number>();

  async function count(key: number, cap: number): Promise<number> {
    if ((atLeast.get(key) ?? 0) >= cap) return cap;
    const found = await rows.countDocuments({ keys: packKey(key) }).limit(cap);
    if (found >= cap) {
      if (atLeast.size >= MOST_REMEMBERED) atLeast = new Map();
      atLeast.set(key, cap);
    }
    return found;
  }

  async function keyCounts(keys: readonly number[], cap: number): Promise<Map<number, number>> {
    return new Map(await Promise.all(keys.map(async (key): Promise<[number, number]> => [key, await count(key, cap)])));
  }

  async function candidates(
    weighed: readonly WeighedKey[],
    { limit, budget, floor = 0 }: CandidateOptions,
  ): Promise<Candidate[]> {
    if (weighed.length === 0) return [];
    const counts = await keyCounts(
      weighed.map(({ key }) => key),
      budget + 1,
    );
    const { read, isCut } = keysInBudget(weighed, counts, budget);
    if (read.length === 0) return [];
    const packed = weighed.map(({ key }) => packKey(key));
    const whole = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const shared = { $setIntersection: ['$keys', packed] };
    const share = { $multiply: [floor * whole, { $min: [1, { $multiply: [{ $size: '$keys' }, 1 / packed.length] }] }] };
    const pipeline: PipelineStage[] = [
      { $match: { keys: { $in: read.map(packKey) } } },
      // Of a key that is too common by itself the first rows are taken, as many as may be read.
      ...(isCut ? [{ $sort: { _id: 1 } } as const, { $limit: budget }] : []),
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

  return { keyCounts, candidates, forgetCounts: () => atLeast.clear() };
}
