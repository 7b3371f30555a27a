import { IsnadError } from '../models/errors.ts';
import type { GroupDecision } from '../models/flag.ts';
import type { MentionId, QuoteId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Changes, QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';
import { leadOrder } from './describe-quotes.ts';
import { groupDecision } from './group-decision.ts';
import { mentionsOf, regroup } from './regroup.ts';
import { type TextUnit, textUnits } from './text-unit.ts';

/** Decisions that one split takes at most. Each is a row, and grouping looks at all of them whenever the quote changes. */
const DECISIONS_AT_MOST = 1_000;

export interface SplitQuote {
  /** The quote that the rest is, then the one that the named appearances are; more where earlier decisions part a side. */
  readonly quotes: readonly Quote[];
  readonly decisions: readonly GroupDecision[];
}

/** The two sides of a split, as the texts that count as one: fragments of a split quotation go together. */
interface Sides {
  readonly named: readonly TextUnit[];
  readonly rest: readonly TextUnit[];
}

/**
 * Says that these mentions of a quote are another utterance than the rest: they become a quote of their own, whole, and
 * the rest stays together. The decisions hold for good, and each can be undone.
 *
 * Rejects with quote/not-found, request/unknown-id (a mention that is not one of the quote's), request/invalid where
 * nothing would be left, quote/too-large-to-split, and store/conflict where something came between.
 */
export async function splitQuote(
  { store, now, actor }: Context,
  id: QuoteId,
  mentionIds: readonly MentionId[],
): Promise<SplitQuote> {
  const quote = await store.quote(id);
  if (quote === undefined) throw new IsnadError('quote/not-found', `there is no quote ${id}`);
  const mentions = await mentionsOf(store, [quote]);
  const own = new Set(mentions.map((mention) => mention.id));
  const foreign = mentionIds.flatMap((mention, index) =>
    own.has(mention) ? [] : [{ field: `mentions.${index}`, message: `is of no appearance of ${id}` }],
  );
  if (foreign.length > 0) {
    throw new IsnadError('request/unknown-id', foreign.map(({ field }) => field).join(', '), foreign);
  }
  const wanted = new Set(mentionIds);
  const units = textUnits(mentions).sort(leadOrder);
  const isNamed = (unit: TextUnit) => unit.mentions.some((mention) => wanted.has(mention.id));
  const sides = { named: units.filter(isNamed), rest: units.filter((unit) => !isNamed(unit)) };
  if (sides.rest.length === 0) {
    const message = 'names every appearance: at least one must stay';
    throw new IsnadError('request/invalid', `mentions ${message}`, [{ field: 'mentions', message }]);
  }

  const at = now().toISOString();
  const { changes, decisions } = await decideSides(store, sides, { actor, at });
  const home = homesIn(changes);
  const quoteIds = [...new Set([...sides.rest, ...sides.named].map(home))];
  const before = { quoteIds: [id] };
  const after = { quoteIds, mentionIds: [...wanted], decisions: decisions.map((decision) => decision.id) };
  const others = quoteIds.filter((other) => other !== id);
  const event = { at, actor, act: 'quote-split' as const, subject: id, before, after };
  await store.apply(
    { ...changes, decisions, events: [others.length === 0 ? event : { ...event, also: others }] },
    'editorial',
  );
  return { quotes: await store.quotes(quoteIds), decisions };
}

/**
 * The decisions that the split takes, as few as do, and what they come to: each named text apart from the lead of the
 * rest; then, as long as grouping leaves a text on the wrong side or a side in pieces, what puts that right.
 */
async function decideSides(
  store: QuoteStore,
  sides: Sides,
  taken: { readonly actor: string; readonly at: string },
): Promise<{ changes: Changes; decisions: GroupDecision[] }> {
  const [first] = sides.rest as readonly [TextUnit];
  let wanted: Wanted[] = sides.named.map((unit) => ['apart', unit.lead.id, first.lead.id]);
  const decisions = new Map<string, GroupDecision>();
  for (;;) {
    const fresh = wanted.filter((one) => !decisions.has(one.join()));
    if (decisions.size + fresh.length > DECISIONS_AT_MOST) {
      const message = `cannot be told from the rest by ${DECISIONS_AT_MOST} decisions`;
      throw new IsnadError('quote/too-large-to-split', `mentions ${message}`, [{ field: 'mentions', message }]);
    }
    for (const one of fresh) {
      const [decision, a, b] = one;
      decisions.set(one.join(), groupDecision(decision, [a, b], taken));
    }
    const all = [...decisions.values()];
    const changes = await regroup(store, { added: [], removed: [], links: [], decisions: all, at: taken.at });
    wanted = stillWanted(sides, homesIn(changes));
    // What earlier decisions forbid stays as they have it.
    if (wanted.every((one) => decisions.has(one.join()))) return { changes, decisions: all };
  }
}

/** A decision, as what is to be decided about which two mentions. */
type Wanted = readonly [GroupDecision['decision'], MentionId, MentionId];

function stillWanted({ named, rest }: Sides, home: (unit: TextUnit) => QuoteId): Wanted[] {
  const [head, first] = [named[0] as TextUnit, rest[0] as TextUnit];
  const wanted: Wanted[] = [];
  for (const unit of rest) {
    const strayed = named.filter((other) => home(other) === home(unit));
    for (const other of strayed) wanted.push(['apart', other.lead.id, unit.lead.id]);
    if (strayed.length === 0 && home(unit) !== home(first)) wanted.push(['together', first.lead.id, unit.lead.id]);
  }
  for (const unit of named) {
    if (home(unit) !== home(head)) wanted.push(['together', head.lead.id, unit.lead.id]);
  }
  return wanted;
}

/** In which quote a text stands once these changes are written. */
function homesIn(changes: Changes): (unit: TextUnit) => QuoteId {
  const moved = new Map((changes.mentions ?? []).map(({ id, quoteId }) => [id, quoteId]));
  return ({ lead }) => moved.get(lead.id) ?? lead.quoteId;
}
