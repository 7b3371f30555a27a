import { IsnadError } from '../models/errors.ts';
import type { Decision, DecisionReason, Flag, FlagDecision } from '../models/flag.ts';
import { type DecisionId, type FlagId, mintId } from '../models/ids.ts';
import type { Context } from './context.ts';
import { demandNoOtherLease } from './lease-flag.ts';

export interface FlagJudgement {
  readonly decision: FlagDecision['decision'];
  readonly reason: DecisionReason;
  readonly note: string | null;
  /** Under which name the flag was leased; the actor where it is not said. */
  readonly holder?: string | undefined;
}

/**
 * Settles a flag. The decision is kept as a fact of its own, tied to the words, so that it holds when the article is
 * read again or comes again. A lease of the holder's on the flag ends with it.
 *
 * Rejects with flag/not-found, flag/already-decided, flag/leased while somebody else's lease runs, or store/conflict when somebody decided at the same moment.
 */
export async function decideFlag(
  context: Context,
  id: FlagId,
  { holder = context.actor, ...judgement }: FlagJudgement,
): Promise<{ flag: Flag; decision: Decision }> {
  const { store, now, actor } = context;
  const flag = await store.flag(id);
  if (flag === undefined) throw new IsnadError('flag/not-found', `there is no flag ${id}`);
  if (flag.status !== 'open') throw new IsnadError('flag/already-decided', `flag ${id} is ${flag.status}`);
  await demandNoOtherLease(context, id, holder);
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
          after: { status: after.status, ...judgement, decisionId: decision.id },
        },
      ],
    },
    'editorial',
  );
  await store.endLease(id, holder);
  return { flag: after, decision };
}
