import { IsnadError } from '../models/errors.ts';
import type { Decision, DecisionReason, Flag, FlagDecision } from '../models/flag.ts';
import { type DecisionId, type FlagId, mintId } from '../models/ids.ts';
import type { Context } from './context.ts';

export interface FlagJudgement {
  readonly decision: FlagDecision['decision'];
  readonly reason: DecisionReason;
  readonly note: string | null;
}

/**
 * Settles a flag. The decision is kept as a fact of its own, tied to the words, so that it holds when the article is
 * read again or comes again.
 *
 * Rejects with flag/not-found, flag/already-decided, or store/conflict when somebody decided at the same moment.
 */
export async function decideFlag(
  { store, now, actor }: Context,
  id: FlagId,
  judgement: FlagJudgement,
): Promise<{ flag: Flag; decision: Decision }> {
  const flag = await store.flag(id);
  if (flag === undefined) throw new IsnadError('flag/not-found', `there is no flag ${id}`);
  if (flag.status !== 'open') throw new IsnadError('flag/already-decided', `flag ${id} is ${flag.status}`);
  const at = now().toISOString();
  const decision: FlagDecision = {
    type: 'flag',
    id: mintId<DecisionId>('d'),
    flagId: id,
    anchor: flag.anchor,
    ...judgement,
    actor,
    at,
    undoneAt: null,
    version: 1,
  };
  const after: Flag = {
    ...flag,
    status: judgement.decision === 'confirm' ? 'confirmed' : 'dismissed',
    decisionId: decision.id,
    version: flag.version + 1,
  };
  await store.apply(
    {
      flags: [after],
      decisions: [decision],
      events: [
        {
          at,
          actor,
          act: 'flag-decided',
          subject: id,
          before: { status: flag.status },
          after: { status: after.status, ...judgement },
        },
      ],
    },
    'editorial',
  );
  return { flag: after, decision };
}
