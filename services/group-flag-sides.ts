import { IsnadError } from '../models/errors.ts';
import type { Flag, GroupDecision } from '../models/flag.ts';
import type { FlagId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Context } from './context.ts';
import { demandNoOtherLease } from './lease-flag.ts';
import { mergeQuotes, partMentions } from './merge-quotes.ts';

/**
 * Says of the two passages of a flag that they are of one statement (their quotes are merged) or of two (the two mentions
 * are set apart). The flag itself stays as it is. Answers the decision that says so; where that is so already, the one
 * that holds, or null where nobody decided it.
 *
 * Rejects with flag/not-found; request/invalid where the flag is about one passage, or one of the two is no longer held;
 * flag/leased while somebody else's lease runs; and with what merging and parting reject with.
 */
export async function groupFlagSides(
  context: Context,
  id: FlagId,
  decision: GroupDecision['decision'],
): Promise<GroupDecision | null> {
  const flag = await context.store.flag(id);
  if (flag === undefined) throw new IsnadError('flag/not-found', `there is no flag ${id}`);
  await demandNoOtherLease(context, id, context.actor);
  const sides = await currentSides(context, flag);
  const before = await settled(context, decision, sides);
  if (before !== undefined) return before;
  const [a, b] = sides;
  // Of two who decide at the same moment one comes too late, whatever the decision changes besides.
  const beside = { flags: [{ ...flag, version: flag.version + 1 }] };
  try {
    if (decision === 'apart') return await partMentions(context, [a.id, b.id], beside);
    return (await mergeQuotes(context, { quote: b.quoteId, into: a.quoteId }, beside)).decision;
  } catch (error) {
    // The same form, sent twice at once: the other one was first.
    if (!(error instanceof IsnadError) || error.code !== 'store/conflict') throw error;
    const meanwhile = await settled(context, decision, await currentSides(context, flag));
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
}

async function currentSides({ store }: Context, { id, a, b }: Flag): Promise<readonly [Mention, Mention]> {
  const mentions = b === null ? [] : await store.mentions([a.mentionId, b.mentionId]);
  const [one, other] = mentions.filter(({ status }) => status === 'current');
  if (one === undefined || other === undefined) {
    const message = 'takes two passages that are held';
    throw new IsnadError('request/invalid', `${id} has no two passages that are held`, [
      { field: 'grouping', message },
    ]);
  }
  return [one, other];
}

/**
 * The decision by which it is so already, null where it is so without one; undefined where there is something to decide.
 * Two that are apart without a decision may still be decided about: the machine might group them later.
 */
async function settled(
  { store }: Context,
  decision: GroupDecision['decision'],
  [a, b]: readonly [Mention, Mention],
): Promise<GroupDecision | null | undefined> {
  const isOne = a.quoteId === b.quoteId;
  if (isOne !== (decision === 'together')) return undefined;
  const held = (await store.groupDecisions([a.id, b.id])).filter((one) => one.decision === decision);
  const about = held.filter(({ mentionIds }) => mentionIds.includes(a.id) && mentionIds.includes(b.id));
  if (decision === 'apart') return about[0];
  // Merging names the leading mentions of the two quotes, which are not always those of the flag.
  const [latest] = (about.length > 0 ? about : held).sort((one, other) => (one.at < other.at ? 1 : -1));
  return latest ?? null;
}
