import type { GroupDecision } from '../models/flag.ts';
import { type DecisionId, type MentionId, mintId } from '../models/ids.ts';

/** A fresh decision of a person's about two mentions; nothing is written here. */
export function groupDecision(
  decision: GroupDecision['decision'],
  [a, b]: readonly [MentionId, MentionId],
  { actor, at }: { readonly actor: string; readonly at: string },
): GroupDecision {
  return {
    type: 'group',
    id: mintId<DecisionId>('d'),
    decision,
    mentionIds: [a, b],
    actor,
    at,
    note: null,
    undoneAt: null,
    version: 1,
  };
}
