import type { GroupDecision } from '../models/flag.ts';
import type { MentionId, QuoteId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Quote } from '../models/quote.ts';
import type { Changes, QuoteStore } from '../models/quote-store.ts';
import type { TextLink } from '../models/text-link.ts';
import { affectedQuotes, LINKS_A_TEXT } from './affected-quotes.ts';
import { describeQuotes } from './describe-quotes.ts';
import { clusterStrands, strandsOf } from './strands.ts';
import { textUnits } from './text-unit.ts';

/** Mentions of one quote that are read at a time. */
const MENTION_PAGE = 200;

export interface Regrouping {
  /** Mentions that are new or to be placed anew; their `quoteId` is not read. */
  readonly added: readonly Mention[];
  /** Mentions that leave where they are: superseded by a re-read. */
  readonly removed: readonly MentionId[];
  /** Links found for the added texts, not stored yet. */
  readonly links: readonly TextLink[];
  /** Decisions that are being taken and not stored yet. */
  readonly decisions: readonly GroupDecision[];
  /** Decisions that are being taken back: still stored as ones that hold. */
  readonly undone?: readonly GroupDecision[];
  /** Nothing is held with the words of the added texts by who says them; where that is known, it is not asked again. */
  readonly isNew?: boolean;
  /** The quote whose id goes on where it meets others; else the oldest does. */
  readonly survivor?: QuoteId;
  readonly at: string;
}

/**
 * Places mentions into quotes: everything the change can reach is grouped anew, from texts, links and decisions alone,
 * so that the result does not depend on what arrived first. Quotes keep their ids; a quote whose mentions all went into
 * another one stays behind with `mergedInto`.
 *
 * @returns the mentions, quotes and wordings to write; nothing is written here
 */
export async function regroup(store: QuoteStore, change: Regrouping): Promise<Changes> {
  const added = textUnits(change.added);
  const quotes = await affectedQuotes(store, change, added);
  const gone = new Set<MentionId>([...change.removed, ...change.added.map(({ id }) => id)]);
  const held = await mentionsOf(store, quotes);
  const units = [...textUnits(held.filter(({ id }) => !gone.has(id))), ...added];

  const isNew = quotes.length === 0;
  const undone = new Set(change.undone?.map(({ id }) => id));
  const decisions = [
    ...(isNew ? [] : await store.groupDecisions(units.flatMap((unit) => unit.mentions.map(({ id }) => id)))),
    ...change.decisions,
  ].filter(({ id }) => !undone.has(id));
  const strands = strandsOf(units, decisions);
  const textKeys = [...new Set(units.map((unit) => unit.textKey))];
  const stored = isNew ? [] : await store.linksOfTexts(textKeys, textKeys.length * LINKS_A_TEXT);
  const clusters = clusterStrands(strands, [...stored, ...change.links], decisions);
  return describeQuotes(store, {
    clusters,
    before: quotes,
    added: new Set(change.added.map(({ id }) => id)),
    decisions,
    survivor: change.survivor ?? null,
    at: change.at,
  });
}

/** Every current mention of these quotes. */
export async function mentionsOf(store: QuoteStore, quotes: readonly Quote[]): Promise<Mention[]> {
  const all: Mention[] = [];
  for (const { id } of quotes) {
    let cursor: string | null = null;
    do {
      const page = await store.mentionsOfQuote(id, { cursor, limit: MENTION_PAGE });
      all.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
  }
  return all;
}
