import type { AuditEvent } from '../models/event.ts';
import type { Page, PageRequest, QuoteStore } from '../models/quote-store.ts';
import type { QuoteRead } from './read-quote.ts';

/** Events that are looked through for acts that they lead to. */
const LOOKED_THROUGH = 200;

/** Ids that an event names beside its subject, and whose own events belong to the same story. */
const NAMED = /^[dq]_/;

/**
 * What was done about a quote, latest first: to itself and what went into it, its appearances and their articles, its
 * flags, decisions, verdicts and responses. A decision that was taken back is no longer held with the quote; it is found by
 * the events that name it.
 *
 * Acts on a verdict that is a draft are not told before it is shown.
 */
export async function readHistory(store: QuoteStore, file: QuoteRead, page: PageRequest): Promise<Page<AuditEvent>> {
  const { quote, mentions, flags, decisions, verdicts, responses } = file;
  const own = new Set<string>([
    quote.id,
    ...mentions.flatMap(({ mention, article }) => [mention.id, article.id]),
    ...flags.map(({ flag }) => flag.id),
    ...decisions.map(({ id }) => id),
    ...verdicts.map(({ id }) => id),
    ...responses.map(({ id }) => id),
  ]);
  const latest = await store.eventsAbout([...own], { cursor: null, limit: LOOKED_THROUGH });
  return store.eventsAbout([...new Set([...own, ...latest.items.flatMap(leadsTo)])], page);
}

/** Decisions that an act took or took back, and the quotes that a merge made one. */
function leadsTo({ act, before, after }: AuditEvent): string[] {
  const told = [after, ...(act === 'quotes-merged' ? [before] : [])];
  return told
    .flatMap((json) => (isRecord(json) ? [json.decisionId, json.decisions, json.undone, json.quoteIds] : []))
    .flat()
    .filter((id): id is string => typeof id === 'string' && NAMED.test(id))
    .filter((id) => id.startsWith('d_') || act === 'quotes-merged');
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
