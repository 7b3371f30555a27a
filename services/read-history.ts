import type { AuditEvent } from '../models/event.ts';
import type { Page, PageRequest, QuoteStore } from '../models/quote-store.ts';
import type { QuoteRead } from './read-quote.ts';

/** Events that are looked through for acts that they lead to. */
const LOOKED_THROUGH = 200;

/** Times that they are looked through: a merge that was taken back is found by the undoing, and what it merged by the merge. */
const STEPS = 3;

/**
 * What was done about a quote, latest first: to itself and what went into it, its appearances and their articles, its
 * flags, decisions, verdicts and responses; and the split or the undoing that made it. A decision that was taken back is no
 * longer held with the quote; it is found by the events that name it.
 *
 * Acts on a verdict that is a draft are not told before it is shown. Costs two calls of the store, four at most.
 */
export async function readHistory(store: QuoteStore, file: QuoteRead, page: PageRequest): Promise<Page<AuditEvent>> {
  const { quote, mentions, flags, decisions, verdicts, responses } = file;
  const about = new Set<string>([
    quote.id,
    ...mentions.flatMap(({ mention, article }) => [mention.id, article.id]),
    ...flags.map(({ flag }) => flag.id),
    ...decisions.map(({ id }) => id),
    ...verdicts.map(({ id }) => id),
    ...responses.map(({ id }) => id),
  ]);
  for (let step = 0, known = 0; step < STEPS && known < about.size; step += 1) {
    known = about.size;
    const latest = await store.eventsAbout([...about], { cursor: null, limit: LOOKED_THROUGH });
    for (const id of latest.items.flatMap(leadsTo)) about.add(id);
  }
  return store.eventsAbout([...about], page);
}

/** Decisions that an act took or took back, and the quotes that went into another by a merge. */
function leadsTo({ act, subject, before, after }: AuditEvent): string[] {
  const named = (json: unknown, ...keys: string[]) =>
    isRecord(json) ? keys.flatMap((key) => json[key]).filter((id): id is string => typeof id === 'string') : [];
  const decisions = [
    ...named(after, 'decisionId', 'decisions', 'undone'),
    ...(act === 'decision-undone' ? [subject] : []),
  ];
  const merged = act === 'quotes-merged' ? named(before, 'quoteIds').filter((id) => id !== subject) : [];
  return [...decisions.filter((id) => id.startsWith('d_')), ...merged.filter((id) => id.startsWith('q_'))];
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
