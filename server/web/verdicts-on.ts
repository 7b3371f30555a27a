import type { WordingId } from '../../models/ids.ts';
import type { Verdict } from '../../models/verdict.ts';
import type { QuoteRead } from '../../services/read-quote.ts';

/** Verdicts on a statement that stand as conclusions before readers; those about one of its wordings where it is named. */
export function verdictsOn(file: QuoteRead | null, wording?: WordingId): Verdict[] {
  return (file?.verdicts ?? []).filter(
    ({ state, about }) =>
      (state === 'published' || state === 'corrected') && (wording === undefined || about.wordingId === wording),
  );
}
