import type { ArticleInput } from '../models/article.ts';
import type { Doubt } from '../models/finding.ts';
import type { FoundMention } from '../models/mention.ts';
import type { Context } from './context.ts';
import { extractMentions } from './extract-mentions.ts';
import { type LookUpMatch, lookUpQuote } from './look-up-quote.ts';

/** Quotations of one text that are looked up; the rest is shown without what the library knows. */
const LOOKED_UP = 200;

export interface CheckedArticle {
  readonly lang: string;
  readonly doubts: readonly Doubt[];
  /** By place in the text; `known` is the closest version held, null where none is. */
  readonly mentions: readonly { readonly mention: FoundMention; readonly known: LookUpMatch | null }[];
}

/** What is quoted in a text and what the library knows of each quotation; nothing is stored. */
export async function checkArticle(context: Context, input: ArticleInput): Promise<CheckedArticle> {
  const { lang, mentions, doubts } = await extractMentions(input);
  const checked: { mention: FoundMention; known: LookUpMatch | null }[] = [];
  for (const mention of mentions) {
    if (checked.length >= LOOKED_UP) {
      checked.push({ mention, known: null });
      continue;
    }
    const { matches } = await lookUpQuote(context, { q: mention.text, lang: mention.lang, limit: 1 });
    const known = matches[0];
    checked.push({ mention, known: known === undefined || known.comparison.relation === 'unrelated' ? null : known });
  }
  return { lang, doubts, mentions: checked };
}
