import type { QuoteStore } from '../models/quote-store.ts';

/** What every use case is handed: where to keep things, the clock, and who acts. */
export interface Context {
  readonly store: QuoteStore;
  readonly now: () => Date;
  /** Name of who does it; `local` on a machine with one user. Stands in the audit log. */
  readonly actor: string;
}
