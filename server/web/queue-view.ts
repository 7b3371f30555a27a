import type { FlagKind, Severity } from '../../models/flag.ts';
import type { FlagOrder } from '../../models/quote-store.ts';
import type { QueueStatus } from './messages.ts';

/** Flags on a page of the queue: each shows two passages and a form. Also how many are settled or taken back together. */
export const QUEUE_LIMIT = 20;

/** Which flags the queue shows, as its address says it. */
export interface QueueView {
  /** Null: every kind that asks for a person, near-duplicates left out. */
  readonly kind: FlagKind | null;
  readonly status: QueueStatus;
  readonly severity: Severity | null;
  /** Names as a reader typed them; empty where not given. */
  readonly speaker: string;
  readonly outlet: string;
  readonly order: FlagOrder;
}

/** The query of an address for this view; what is usual is left out. */
export function queryOf({ kind, status, severity, speaker, outlet, order }: QueueView): Record<string, string | null> {
  return {
    kind,
    status: status === 'open' ? null : status,
    severity,
    speaker,
    outlet,
    order: order === 'severity' ? null : order,
  };
}

/** True where more than kind and status narrows the list. */
export function isNarrowed({ severity, speaker, outlet }: QueueView): boolean {
  return severity !== null || speaker !== '' || outlet !== '';
}
