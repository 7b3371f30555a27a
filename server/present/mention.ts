import type { FoundMention, Mention } from '../../models/mention.ts';

/** A mention as JSON before it is stored: as docs/api.md shows it, without the ids. */
export function presentFoundMention(mention: FoundMention) {
  const { text, start, end, kind, lang, cue, speaker, said, occasion } = mention;
  const { sourcing, basis, rendering, group, rules, confidence } = mention;
  return {
    ...{ text, start, end, kind, lang, cue, speaker, said, occasion },
    ...{ sourcing, basis, rendering, group, rules, confidence },
  };
}

/** A stored mention as JSON; offsets are UTF-16 code units into the article's text. */
export function presentMention(mention: Mention) {
  const { id, articleId, quoteId } = mention;
  return { id, articleId, quoteId, ...presentFoundMention(mention) };
}
