import type { Mention } from '../models/mention.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { datesCompatible } from './match/dates-compatible.ts';
import { DISTINCTIVE_REPEAT, isDistinctive } from './match/distinctive.ts';
import { speakerIdOf, type TextUnit } from './text-unit.ts';

/**
 * The short way for words that are held already: when just one quote of this speaker has them, nothing excludes the
 * date and nobody has decided about it, the mention joins it and no other row changes. This is what grouping from the
 * start would give (test/contract), without reading the quote's other mentions, of which there may be thousands.
 *
 * @returns its mentions, placed; `new` where nothing is held with these words by this speaker; null where they have to be placed
 * with care
 */
export async function attachRepeat(store: QuoteStore, unit: TextUnit): Promise<Mention[] | 'new' | null> {
  const speakerId = speakerIdOf(unit.lead);
  if (speakerId === null || !isDistinctive(unit.text, unit.text, DISTINCTIVE_REPEAT)) return null;
  const [wording, ...others] = await store.wordingsWithText([unit.textKey], { speakerId, limit: 2 });
  if (wording === undefined) return 'new';
  if (others.length > 0) return null;
  const quote = await store.quote(wording.quoteId);
  if (quote === undefined || quote.grouping === 'reviewed') return null;
  const said = unit.lead.said?.edtf ?? null;
  if (said !== null && (quote.said === null || !datesCompatible(said, quote.said))) return null;
  // A report that turns out to be printed in marks changes what stands for the quote: that is placed with care too.
  if (unit.lead.kind === 'direct' && wording.role === 'report') return null;
  return unit.mentions.map((mention) => ({ ...mention, quoteId: quote.id }));
}
