import { IsnadError } from '../models/errors.ts';
import type { Decision, Flag, GroupDecision } from '../models/flag.ts';
import type { DecisionId } from '../models/ids.ts';
import type { Changes } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { regroup } from './regroup.ts';

/**
 * Takes a decision back: it stays in the record and no longer holds. A flag is open again; mentions that were put
 * together or apart are grouped anew without it; speakers who were kept apart may be suggested to be one. Undoing what is
 * undone changes nothing. Rejects with decision/not-found.
 */
export async function undoDecision(
  { store, now, actor }: Context,
  id: DecisionId,
): Promise<{ flag: Flag | null; decision: Decision }> {
  const held = await store.decision(id);
  if (held === undefined) throw new IsnadError('decision/not-found', `there is no decision ${id}`);
  if (held.undoneAt !== null) return { flag: null, decision: held };
  const at = now().toISOString();
  const undone = { undoneAt: at, version: held.version + 1 };
  const event = {
    at,
    actor,
    act: 'decision-undone' as const,
    subject: id,
    before: { undoneAt: null },
    after: { undoneAt: at },
  };
  if (held.type === 'flag') {
    const decision: Decision = { ...held, ...undone };
    const flag = await store.flag(held.flagId);
    const reopened: Flag | null =
      flag === undefined ? null : { ...flag, status: 'open', decisionId: null, version: flag.version + 1 };
    await store.apply(
      { decisions: [decision], flags: reopened === null ? [] : [reopened], events: [event] },
      'editorial',
    );
    return { flag: reopened, decision };
  }
  if (held.type === 'speakers') {
    const decision: Decision = { ...held, ...undone };
    await store.apply({ decisions: [decision], events: [{ ...event, also: [...held.speakerIds] }] }, 'editorial');
    return { flag: null, decision };
  }
  const decision: GroupDecision = { ...held, ...undone };
  const regrouped: Changes = await regroup(store, {
    added: [],
    removed: [],
    links: [],
    decisions: [],
    undone: [decision],
    at,
  });
  // What is grouped anew is a statement of its own again, or another's: its history tells why.
  const quoteIds = (regrouped.quotes ?? []).map((quote) => quote.id);
  const events = [quoteIds.length === 0 ? event : { ...event, also: quoteIds }];
  await store.apply({ ...regrouped, decisions: [decision], events }, 'editorial');
  return { flag: null, decision };
}
