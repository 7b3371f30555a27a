import type { FlagDecision } from '../models/flag.ts';
import type { FlagId } from '../models/ids.ts';
import type { Context } from './context.ts';
import type { FlagJudgement } from './decide-flag.ts';

/**
 * The decision that holds about a flag, where it is the one that is asked for: by the same person, with the same reason
 * and note. So a form that was sent twice is told from somebody else's decision. Null otherwise.
 */
export async function settledSo(
  { store, actor }: Context,
  id: FlagId,
  { decision, reason, note }: FlagJudgement,
): Promise<FlagDecision | null> {
  const decisionId = (await store.flag(id))?.decisionId ?? null;
  const held = decisionId === null ? undefined : await store.decision(decisionId);
  if (held?.type !== 'flag' || held.actor !== actor) return null;
  return held.decision === decision && held.reason === reason && held.note === note ? held : null;
}
