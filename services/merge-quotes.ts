import { type FieldError, IsnadError } from '../models/errors.ts';
import type { Flag, GroupDecision } from '../models/flag.ts';
import type { MentionId, QuoteId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Context } from './context.ts';
import { groupDecision } from './group-decision.ts';
import { mentionsOf, regroup } from './regroup.ts';

/** Flags that are written with a decision, so that it is taken only as long as they are what was read. */
interface Beside {
  readonly flags?: readonly Flag[];
}

/**
 * Says that two quotes are one: their leading mentions belong together. The decision holds for good, whatever is read
 * or imported later; `quote` stays behind and names the one that goes on. Decisions that set mentions of the one apart
 * from mentions of the other are taken back with it: the later word of a person is the one that holds.
 *
 * Rejects with quote/not-found; with request/invalid where the two are one and the same; and with quote/speakers-differ
 * where both have a speaker and not the same.
 */
export async function mergeQuotes(
  context: Context,
  { quote, into }: { quote: QuoteId; into: QuoteId },
  beside: Beside = {},
): Promise<{ quote: Quote; decision: GroupDecision }> {
  const { store, now, actor } = context;
  const one = await demandQuote(context, quote, []);
  const other = await demandQuote(context, into, [{ field: 'into', message: 'is of no quote that is held' }]);
  if (quote === into) {
    throw new IsnadError('request/invalid', 'into is the quote itself', [
      { field: 'into', message: 'is the quote itself' },
    ]);
  }
  if (one.speakerId !== null && other.speakerId !== null && one.speakerId !== other.speakerId) {
    throw new IsnadError('quote/speakers-differ', `${one.speakerName} and ${other.speakerName} are two speakers`, [
      { field: 'into', message: 'has another speaker' },
    ]);
  }
  const at = now().toISOString();
  const taken = groupDecision('together', [other.leadMentionId, one.leadMentionId], { actor, at });
  const undone = await decisionsBetween(context, one, other);
  const change = { added: [], removed: [], links: [], decisions: [taken], undone, survivor: into, at };
  const before = { quoteIds: [quote, into] };
  const after = {
    quoteId: into,
    mentionIds: [...taken.mentionIds],
    decisions: [taken.id],
    undone: undone.map(({ id }) => id),
  };
  await store.apply(
    {
      ...(await regroup(store, change)),
      ...beside,
      decisions: [taken, ...undone.map((held) => ({ ...held, undoneAt: at, version: held.version + 1 }))],
      events: [{ at, actor, act: 'quotes-merged', subject: into, also: [quote, taken.id], before, after }],
    },
    'editorial',
  );
  const merged = (await store.quote(into)) as Quote;
  const goesOn = merged.mergedInto === null ? merged : ((await store.quote(merged.mergedInto)) as Quote);
  return { quote: goesOn, decision: taken };
}

async function demandQuote({ store }: Context, id: QuoteId, fields: readonly FieldError[]): Promise<Quote> {
  const held = await store.quote(id);
  if (held === undefined) throw new IsnadError('quote/not-found', `there is no quote ${id}`, fields);
  return held;
}

/** Decisions that hold and set a mention of the one quote apart from a mention of the other. */
async function decisionsBetween({ store }: Context, one: Quote, other: Quote): Promise<GroupDecision[]> {
  const [ours, theirs] = [await mentionsOf(store, [one]), await mentionsOf(store, [other])].map(
    (mentions) => new Set(mentions.map(({ id }) => id)),
  ) as [Set<MentionId>, Set<MentionId>];
  const held = await store.groupDecisions([...(ours.size <= theirs.size ? ours : theirs)]);
  return held.filter(
    ({ decision, mentionIds: [a, b] }) =>
      decision === 'apart' && ((ours.has(a) && theirs.has(b)) || (ours.has(b) && theirs.has(a))),
  );
}

/** Says that two mentions are of different utterances though the machine grouped them. Holds for good. */
export async function partMentions(
  { store, now, actor }: Context,
  mentions: readonly [MentionId, MentionId],
  beside: Beside = {},
): Promise<GroupDecision> {
  for (const id of mentions) {
    if ((await store.mention(id)) === undefined) throw new IsnadError('mention/not-found', `there is no mention ${id}`);
  }
  const at = now().toISOString();
  const taken = groupDecision('apart', mentions, { actor, at });
  const after = { mentionIds: [...mentions], decisions: [taken.id] };
  await store.apply(
    {
      ...(await regroup(store, { added: [], removed: [], links: [], decisions: [taken], at })),
      ...beside,
      decisions: [taken],
      events: [{ at, actor, act: 'mentions-apart', subject: mentions[0], also: [mentions[1]], before: null, after }],
    },
    'editorial',
  );
  return taken;
}
