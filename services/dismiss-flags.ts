import { type ErrorCode, IsnadError } from '../models/errors.ts';
import type { DecisionReason, FlagDecision } from '../models/flag.ts';
import type { FlagId } from '../models/ids.ts';
import type { Context } from './context.ts';
import { decideFlag } from './decide-flag.ts';
import { settledSo } from './settled-so.ts';

/** Why one of several flags stayed as it was. */
const LEFT: ReadonlySet<ErrorCode> = new Set([
  'flag/not-found',
  'flag/already-decided',
  'flag/leased',
  'store/conflict',
]);

export interface Dismissals {
  /** What was decided, in the order asked for; a flag that this person had dismissed so before is among them. */
  readonly dismissed: readonly FlagDecision[];
  /** Flags that stay as they are: gone, decided by somebody, leased by somebody else, or changed at the same moment. */
  readonly left: readonly FlagId[];
}

/**
 * Dismisses several flags for one reason, each by a decision and an event of its own, so that each can be undone by itself.
 * One that cannot be dismissed stops none of the others and stays as it is. There is no such thing for confirming: what
 * is confirmed is looked at one by one.
 *
 * Rejects with what the store rejects with; those dismissed before stay so, and the same asked again goes on from there.
 */
export async function dismissFlags(
  context: Context,
  ids: readonly FlagId[],
  { reason, note }: { readonly reason: DecisionReason; readonly note: string | null },
): Promise<Dismissals> {
  const judgement = { decision: 'dismiss', reason, note } as const;
  const dismissed: FlagDecision[] = [];
  const left: FlagId[] = [];
  for (const id of new Set(ids)) {
    try {
      dismissed.push((await decideFlag(context, id, judgement)).decision as FlagDecision);
    } catch (error) {
      if (!(error instanceof IsnadError) || !LEFT.has(error.code)) throw error;
      const before = await settledSo(context, id, judgement);
      if (before === null) left.push(id);
      else dismissed.push(before);
    }
  }
  return { dismissed, left };
}
