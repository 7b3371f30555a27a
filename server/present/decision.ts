import type { Decision } from '../../models/flag.ts';

/** A decision as JSON; `undoneAt` is set when it was taken back and no longer holds. */
export function presentDecision(decision: Decision) {
  const { id, type, actor, at, note, undoneAt } = decision;
  const about =
    decision.type === 'flag'
      ? { flagId: decision.flagId, decision: decision.decision, reason: decision.reason }
      : decision.type === 'group'
        ? { mentionIds: decision.mentionIds, decision: decision.decision }
        : { speakerIds: decision.speakerIds, decision: decision.decision };
  return { id, type, ...about, note, actor, at, undoneAt };
}
