import type { LookUp, LookUpMatch } from '../../services/look-up-quote.ts';
import { diffWords } from '../../services/match/diff.ts';
import { presentArticleSummary } from './article.ts';
import { presentComparison } from './comparison.ts';
import { presentMention } from './mention.ts';
import { presentQuote } from './quote.ts';
import { presentWording } from './wording.ts';

/** A look-up as JSON; `text` is the answer in words. Differences and diff read the wording (b) relative to the query (a). */
export function presentLookUp({ kind, matches, searched }: LookUp, text: string) {
  return { answer: { kind, text }, matches: matches.map((match) => presentMatch(match, searched.query)), searched };
}

function presentMatch({ quote, mention, article, wording, comparison }: LookUpMatch, query: string) {
  return {
    quote: presentQuote(quote),
    mention: presentMention(mention),
    article: presentArticleSummary(article),
    wording: presentWording(wording),
    ...presentComparison(comparison),
    // What was merely nearest has no thread in common for the eye to follow.
    diff: comparison.relation === 'unrelated' ? [] : diffWords(query, wording.text, wording.lang),
  };
}
