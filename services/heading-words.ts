import type { Article } from '../models/article.ts';
import type { Appearance } from './flag-sides.ts';
import type { QuoteRead } from './read-quote.ts';
import { outletKey } from './sourcing-summary.ts';
import { fold } from './text/fold.ts';

/** Key of the words that a quote is headed with, those of the appearance it leads with; null where no wording has them. */
export function headingKey({
  quote,
  mentions,
  wordings,
}: Pick<QuoteRead, 'quote' | 'mentions' | 'wordings'>): string | null {
  const lead = mentions.find(({ mention }) => mention.id === quote.leadMentionId);
  if (lead !== undefined) return lead.mention.textKey;
  // It is not among the appearances that were read.
  const folded = fold(quote.text);
  return wordings.find(({ wording }) => fold(wording.text) === folded)?.wording.textKey ?? null;
}

/** How many outlets printed these very words, in whatever form, and how many others printed the quote in other words alone. */
export function outletsByWords(
  appearances: readonly Appearance[],
  textKey: string | null,
): { readonly these: number; readonly others: number } {
  const these = new Set<string>();
  const all = new Set<string>();
  for (const { mention, article } of appearances) {
    const outlet = outletKey(article);
    if (outlet === null) continue;
    all.add(outlet);
    if (mention.textKey === textKey) these.add(outlet);
  }
  return { these: these.size, others: all.size - these.size };
}

/**
 * Where these very words were printed first, of appearances that are in the order of their articles; words that are cited as a
 * quotation, where they first stood in marks. Null where none of the appearances has them.
 */
export function firstPrinted(
  appearances: readonly Appearance[],
  { textKey, inMarks }: { readonly textKey: string | null; readonly inMarks: boolean },
): Article | null {
  const having = appearances.filter(({ mention }) => mention.textKey === textKey);
  const marked = inMarks ? having.find(({ mention }) => mention.kind === 'direct') : undefined;
  return (marked ?? having[0])?.article ?? null;
}
