import type { MentionId, QuoteId } from '../models/ids.ts';
import type { Context } from './context.ts';

/** Appearances that are read of a quote to tell that it is nothing else. */
const READ = 200;

/**
 * The two quotes that a split made, where it was made already as it is asked for now: these mentions are a quote by
 * themselves, and a decision of the same person keeps them from another one. So a form that was sent twice is told from one
 * that came too late. Null otherwise.
 */
export async function splitSo(
  { store, actor }: Context,
  mentionIds: readonly MentionId[],
): Promise<{ readonly rest: QuoteId; readonly named: QuoteId } | null> {
  const named = await store.mentions(mentionIds);
  const [first] = named;
  if (first === undefined || named.some(({ quoteId }) => quoteId !== first.quoteId)) return null;
  const ids = new Set<MentionId>(mentionIds);
  const { items, next } = await store.mentionsOfQuote(first.quoteId, { cursor: null, limit: READ });
  if (next !== null || items.some(({ id }) => !ids.has(id))) return null;
  const apart = (await store.groupDecisions(mentionIds)).filter(
    (held) => held.decision === 'apart' && held.actor === actor,
  );
  const others = await store.mentions(apart.flatMap((held) => held.mentionIds.filter((id) => !ids.has(id))));
  const rest = others.find(({ quoteId }) => quoteId !== first.quoteId);
  return rest === undefined ? null : { rest: rest.quoteId, named: first.quoteId };
}
