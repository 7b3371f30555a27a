import type { AuditEvent } from '../models/event.ts';
import type { QuoteId, WordingId } from '../models/ids.ts';
import type { Page, PageRequest } from '../models/quote-store.ts';
import { stands, type Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { readHistory } from './read-history.ts';
import { type QuoteRead, readQuote } from './read-quote.ts';
import { type ListedVerdict, withSubjects } from './read-verdict.ts';
import { type SourcingGraph, sourcingGraph } from './sourcing-graph.ts';
import { type VerdictOnStatement, verdictsInFull } from './verdicts-in-full.ts';

/** Wordings that are compared for one page: more side by side can be told apart by nobody. */
export const COMPARED = 60;

/** Verdicts whose entries are read for one page. */
const VERDICTS = 20;

/** A quote as its page shows it: all that readQuote gives, and what people did about it. */
export interface StatementRead extends Omit<QuoteRead, 'verdicts' | 'referenceFor'> {
  /** Those that stand before those that were withdrawn, the latest first; at most 20. */
  readonly verdicts: readonly VerdictOnStatement[];
  /** Those that stand, are about other words, and were held against an appearance of this quote; the latest first, at most 20. */
  readonly referenceFor: readonly ListedVerdict[];
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
  const byState = (a: Verdict, b: Verdict) => standing(a) - standing(b) || (a.at < b.at ? 1 : -1);
  const verdicts = [...file.verdicts].sort(byState);
  const elsewhere = file.referenceFor.filter(stands).sort(byState);
  return {
    ...file,
    verdicts: await verdictsInFull(store, verdicts.slice(0, VERDICTS)),
    referenceFor: await withSubjects(store, elsewhere.slice(0, VERDICTS)),
    graph: sourcingGraph(anonymous ? null : speakerName, file.mentions),
    history: await readHistory(store, file, history),
  };
}
