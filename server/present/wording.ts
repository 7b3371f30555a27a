import type { Wording } from '../../models/quote.ts';

/** A wording as JSON; a `report` (headline, reported speech) is no version of the quote. */
export function presentWording(wording: Wording) {
  const { id, quoteId, text, lang, role, leadMentionId } = wording;
  return { id, quoteId, text, lang, role, leadMentionId };
}
