import { IsnadError } from '../models/errors.ts';
import type { GroupDecision } from '../models/flag.ts';
import { type DecisionId, type MentionId, mintId, type QuoteId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Context } from './context.ts';
import { regroup } from './regroup.ts';

/**
 * Says that two quotes are one: their leading mentions belong together. The decision holds for good, whatever is read
 * or imported later; `quote` stays behind and names the one that goes on.
 *
 * Rejects with quote/not-found, and with quote/speakers-differ where both have a speaker and not the same.
 */
export async function mergeQuotes(
  context: Context,
  { quote, into }: { quote: QuoteId; into: QuoteId },
): Promise<{ quote: Quote }> {
  const { store } = context;
  const [one, other] = [await store.quote(quote), await store.quote(into)];
  for (const [id, held] of [
    [quote, one],
    [into, other],
  ] as const) {
    if (held === undefined) throw new IsnadError('quote/not-found', `there is no quote ${id}`);
  }
  if (one === undefined || other === undefined) throw new IsnadError('quote/not-found');
  if (one.speakerId !== null && other.speakerId !== null && one.speakerId !== other.speakerId) {
    throw new IsnadError('quote/speakers-differ', `${one.speakerName} and ${other.speakerName} are two speakers`);
  }
  if (quote !== into) await decideGroup(context, 'together', [other.leadMentionId, one.leadMentionId], into);
  const merged = (await store.quote(into)) as Quote;
  return { quote: merged.mergedInto === null ? merged : ((await store.quote(merged.mergedInto)) as Quote) };
}

/** Says that two mentions are of different utterances though the machine grouped them. Holds for good. */
export async function partMentions(
  context: Context,
  mentions: readonly [MentionId, MentionId],
): Promise<GroupDecision> {
  for (const id of mentions) {
    if ((await context.store.mention(id)) === undefined)
      throw new IsnadError('mention/not-found', `there is no mention ${id}`);
  }
  return decideGroup(context, 'apart', mentions);
}

async function decideGroup(
  { store, now, actor }: Context,
  decision: GroupDecision['decision'],
  mentionIds: readonly [MentionId, MentionId],
  survivor?: QuoteId,
): Promise<GroupDecision> {
  const at = now().toISOString();
  const taken: GroupDecision = {
    type: 'group',
    id: mintId<DecisionId>('d'),
    decision,
    mentionIds: [...mentionIds],
    actor,
    at,
    note: null,
    undoneAt: null,
    version: 1,
  };
  const regrouped = await regroup(store, { added: [], removed: [], links: [], decisions: [taken], survivor, at });
  const act = decision === 'together' ? ('quotes-merged' as const) : ('mentions-apart' as const);
  await store.apply(
    {
      ...regrouped,
      decisions: [taken],
      events: [{ at, actor, act, subject: taken.id, before: null, after: { mentionIds: [...mentionIds] } }],
    },
    'editorial',
  );
  return taken;
}
