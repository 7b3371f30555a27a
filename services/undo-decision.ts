import { IsnadError } from '../models/errors.ts';
import type { Decision, Flag, FlagDecision, GroupDecision } from '../models/flag.ts';
import type { DecisionId } from '../models/ids.ts';
import type { Changes, FlagFilter, Page, QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { regroup } from './regroup.ts';

/** Flags that are looked through at a time for those that a decision settled. */
const LOOKED_THROUGH = 200;

/** How far the clocks of two servers of one library may be apart, in milliseconds. */
const CLOCKS_APART = 24 * 60 * 60 * 1_000;

/**
 * Takes a decision back: it stays in the record and no longer holds. A flag is open again, and so is every other that it
 * settled because it is about the same words (raise-flags.ts); mentions that were put together or apart are grouped anew
 * without it; speakers who were kept apart may be suggested to be one. Undoing what is undone changes nothing.
 *
 * Answers the flag that was decided about, null where it is no longer held, and the decision. Rejects with
 * decision/not-found, or store/conflict when one of the flags changed at the same moment.
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
    const own = await store.flag(held.flagId);
    const reopened = (await settledBy(store, held, own)).map(
      (flag): Flag => ({ ...flag, status: 'open', decisionId: null, version: flag.version + 1 }),
    );
    const others = reopened.flatMap(({ id: flag }) => (flag === held.flagId ? [] : [flag]));
    const events = [others.length === 0 ? event : { ...event, also: others }];
    await store.apply({ decisions: [decision], flags: reopened, events }, 'editorial');
    return { flag: reopened.find((flag) => flag.id === held.flagId) ?? own ?? null, decision };
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

/**
 * The flags that a decision settled: the one it was made about, and those about the same words that were raised since. These
 * are among the newest, so what this costs grows with what arrived after the decision, not with the library.
 */
async function settledBy(store: QuoteStore, held: FlagDecision, own: Flag | undefined): Promise<Flag[]> {
  const isSettledBy = ({ decisionId }: Flag): boolean => decisionId === held.id;
  const status = held.decision === 'confirm' ? 'confirmed' : 'dismissed';
  const filter: FlagFilter = own === undefined ? { status } : { status, kind: own.kind };
  const since = new Date(Date.parse(held.at) - CLOCKS_APART).toISOString();
  const settled = new Map(own !== undefined && isSettledBy(own) ? [[own.id, own]] : []);
  for (let cursor: string | null = null; ; ) {
    const { items, next }: Page<Flag> = await store.listFlags(filter, { cursor, limit: LOOKED_THROUGH }, 'newest');
    for (const flag of items) if (isSettledBy(flag)) settled.set(flag.id, flag);
    const last = items.at(-1);
    if (next === null || last === undefined || last.createdAt < since) return [...settled.values()];
    cursor = next;
  }
}
