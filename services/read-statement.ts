import type { AuditEvent } from '../models/event.ts';
import type { QuoteId, VerdictId, WordingId } from '../models/ids.ts';
import type { Page, PageRequest, QuoteStore } from '../models/quote-store.ts';
import type { Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { type Appearance, withArticles } from './flag-sides.ts';
import { readHistory } from './read-history.ts';
import { type QuoteRead, readQuote } from './read-quote.ts';
import { type SourcingGraph, sourcingGraph } from './sourcing-graph.ts';

/** Wordings that are compared for one page: more side by side can be told apart by nobody. */
export const COMPARED = 60;

/** Verdicts whose entries are read for one page. */
const VERDICTS = 20;

/** A verdict that is shown, with what a reader needs to look it over. */
export interface VerdictRead {
  /** Its latest entry. */
  readonly verdict: Verdict;
  /** Every entry, the first one first. */
  readonly entries: readonly Verdict[];
  readonly claimedSpeaker: string | null;
  /** The appearance it was held against, where it is held still. */
  readonly reference: Appearance | null;
}

/** A quote as its page shows it: all that readQuote gives, and what people did about it. */
export interface StatementRead extends Omit<QuoteRead, 'verdicts'> {
  /** Those that stand before those that were withdrawn, the latest first; at most 20. */
  readonly verdicts: readonly VerdictRead[];
  readonly graph: SourcingGraph;
  /** One page of what was done, latest first. */
  readonly history: Page<AuditEvent>;
}

export interface ReadStatementOptions {
  /** The wording to hold the others against. */
  readonly against: WordingId | undefined;
  readonly history: PageRequest;
}

/** Everything on the page of a quote; undefined when it is not held. A merged quote answers with the one that goes on. */
export async function readStatement(
  context: Context,
  id: QuoteId,
  { against, history }: ReadStatementOptions,
): Promise<StatementRead | undefined> {
  const { store } = context;
  const file = await readQuote(context, id, { against, compared: COMPARED });
  if (file === undefined) return undefined;
  const { speakerName, anonymous } = file.quote;
  const standing = ({ state }: Verdict) => (state === 'withdrawn' ? 1 : 0);
  const verdicts = [...file.verdicts].sort((a, b) => standing(a) - standing(b) || (a.at < b.at ? 1 : -1));
  return {
    ...file,
    verdicts: await inFull(store, verdicts.slice(0, VERDICTS)),
    graph: sourcingGraph(anonymous ? null : speakerName, file.mentions),
    history: await readHistory(store, file, history),
  };
}

async function inFull(store: QuoteStore, verdicts: readonly Verdict[]): Promise<VerdictRead[]> {
  const references = await withArticles(store, await store.mentions(verdicts.flatMap(({ against }) => against ?? [])));
  return Promise.all(
    verdicts.map(async (verdict) => ({
      verdict,
      entries: await shownEntries(store, verdict.id),
      claimedSpeaker: await nameOf(store, verdict),
      reference: references.find(({ mention }) => mention.id === verdict.against) ?? null,
    })),
  );
}

/** What was a draft only was never said to readers. */
async function shownEntries(store: QuoteStore, id: VerdictId): Promise<Verdict[]> {
  return (await store.verdictEntries(id)).filter(({ state }) => state !== 'draft');
}

async function nameOf(store: QuoteStore, { about }: Verdict): Promise<string | null> {
  if (about.claimedSpeaker === null) return null;
  return (await store.speaker(about.claimedSpeaker))?.name ?? null;
}
