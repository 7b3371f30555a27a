import type { QuoteRead } from '../../services/read-quote.ts';
import { presentArticleSummary } from './article.ts';
import { presentComparison } from './comparison.ts';
import { presentDecision } from './decision.ts';
import { presentFlag } from './flag.ts';
import { presentMention } from './mention.ts';
import { presentQuote } from './quote.ts';
import { presentResponse, presentVerdict } from './verdict.ts';
import { presentWording } from './wording.ts';

/** All that is held about one quote, as GET /quotes/:id gives it. */
export function presentQuoteFile(file: QuoteRead) {
  return {
    quote: presentQuote(file.quote),
    wordings: file.wordings.map(({ wording, mentions }) => ({ ...presentWording(wording), mentions })),
    mentions: file.mentions.map(({ mention, article }) => ({
      ...presentMention(mention),
      article: presentArticleSummary(article),
    })),
    relations: file.relations.map(({ from, to, comparison, diff }) => ({
      from,
      to,
      ...presentComparison(comparison),
      diff,
    })),
    flags: file.flags.map(({ flag }) => presentFlag(flag)),
    decisions: file.decisions.map(presentDecision),
    verdicts: file.verdicts.map(presentVerdict),
    referenceFor: file.referenceFor.map(presentVerdict),
    responses: file.responses.map(presentResponse),
    sourcing: file.sourcing,
  };
}
