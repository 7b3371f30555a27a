import type { QuoteStore } from '../../models/quote-store.ts';

/** A store under test: how to open an empty one, and to open the same one again where that is possible. */
export interface StorePlug {
  readonly name: string;
  /** How often one wording is printed in the case about that: as many as are written in a few seconds. */
  readonly many: number;
  open(): Promise<QuoteStore>;
  /** Called after each case with the store that `open` gave. */
  close(store: QuoteStore): Promise<void>;
}
