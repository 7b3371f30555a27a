import type { WordingId } from '../../models/ids.ts';
import { stands, type Verdict } from '../../models/verdict.ts';
import type { QuoteRead } from '../../services/read-quote.ts';

/** Verdicts on a statement that stand as conclusions before readers; those about one of its wordings where it is named. */
export function verdictsOn(file: QuoteRead | null, wording?: WordingId): Verdict[] {
  return (file?.verdicts ?? []).filter(
    (verdict) => stands(verdict) && (wording === undefined || verdict.about.wordingId === wording),
  );
}
