import { type Article, articleId, textHash } from '../../models/article.ts';
import { type Flag, flagId } from '../../models/flag.ts';
import { contentId, mintId, type QuoteId, type ResponseId, type VerdictId, type WordingId } from '../../models/ids.ts';
import { type Mention, mentionId } from '../../models/mention.ts';
import { type Quote, textKey, wordingId } from '../../models/quote.ts';
import type { KeyedWording } from '../../models/quote-store.ts';
import { type Speaker, speakerId } from '../../models/speaker.ts';
import type { Response, Verdict } from '../../models/verdict.ts';

export const AT = '2026-01-02T03:04:05.000Z';

/** Whole things with sensible fields, for cases that are about one of them. */
export function someArticle(text: string, fields: Partial<Article> = {}): Article {
  const { url = null, outlet = null } = fields;
  return {
    id: articleId({ text, url, outlet }),
    kind: 'article',
    title: null,
    text,
    lang: 'en',
    outletId: null,
    outlet,
    url,
    publishedAt: null,
    updatedAt: null,
    retrievedAt: AT,
    sha256: textHash(text),
    revisionOf: null,
    ref: null,
    sample: false,
    extractor: 1,
    ...fields,
  };
}

export function someQuote(text: string, fields: Partial<Quote> = {}): Quote {
  return {
    id: mintId<QuoteId>('q'),
    speakerId: null,
    speakerName: null,
    anonymous: false,
    lang: 'en',
    leadMentionId: mentionId(someArticle(text).id, 0, text.length),
    text,
    said: null,
    mergedInto: null,
    grouping: 'machine',
    createdAt: AT,
    version: 1,
    ...fields,
  };
}

export function someMention(article: Article, quoteId: QuoteId, fields: Partial<Mention> = {}): Mention {
  const { start = 0, end = article.text.length } = fields;
  return {
    id: mentionId(article.id, start, end),
    articleId: article.id,
    quoteId,
    text: article.text.slice(start, end),
    start,
    end,
    kind: 'direct',
    lang: article.lang,
    cue: null,
    speaker: null,
    said: null,
    occasion: null,
    sourcing: [],
    basis: 'unknown',
    rendering: 'unknown',
    group: null,
    rules: ['test'],
    confidence: 'high',
    textKey: textKey(1, article.text.slice(start, end)),
    extractor: 1,
    status: 'current',
    ...fields,
  };
}

export function someWording(mention: Mention, keys: readonly number[]): KeyedWording {
  const { quoteId, text } = mention;
  return {
    wording: {
      id: wordingId(quoteId, 1, text),
      quoteId,
      speakerId: mention.speaker?.id ?? null,
      textKey: mention.textKey,
      lang: mention.lang,
      text,
      leadMentionId: mention.id,
      role: 'version',
      foldVersion: 1,
    },
    keys,
  };
}

export function someSpeaker(name: string, fields: Partial<Speaker> = {}): Speaker {
  const folded = name.toLowerCase();
  return {
    id: speakerId(folded),
    name,
    aliases: [],
    folded: [folded],
    sounds: [],
    mergedInto: null,
    version: 1,
    ...fields,
  };
}

export function someFlag(a: Mention, b: Mention, fields: Partial<Flag> = {}): Flag {
  const kind = fields.kind ?? 'number';
  return {
    id: flagId(kind, 'test', [a.id, b.id]),
    kind,
    rule: 'test',
    severity: 'major',
    reason: 'the figures differ',
    a: { mentionId: a.id, words: null },
    b: { mentionId: b.id, words: null },
    anchor: contentId<string>('f', [kind, a.textKey, b.textKey]),
    status: 'open',
    decisionId: null,
    rulesVersion: 1,
    version: 1,
    createdAt: AT,
    ...fields,
  };
}

export function someVerdict(mention: Mention, wordingId: WordingId, fields: Partial<Verdict> = {}): Verdict {
  return {
    id: mintId<VerdictId>('v'),
    about: { wordingId, claimedSpeaker: null, mentionIds: [mention.id] },
    against: null,
    attribution: 'unproven',
    fidelity: 'undetermined',
    context: 'undetermined',
    state: 'draft',
    asOf: '2026-01-02',
    by: ['local'],
    evidence: [],
    searched: [],
    at: AT,
    version: 1,
    ...fields,
  };
}

export function someResponse(mention: Mention, fields: Partial<Response> = {}): Response {
  return {
    id: mintId<ResponseId>('p'),
    mentionIds: [mention.id],
    by: 'The spokesman',
    kind: 'denies',
    text: 'I never said that.',
    url: null,
    at: '2026-01-02',
    ...fields,
  };
}

/** One article that is one quote, all rows of it. */
export function wholeQuote(
  text: string,
  fields: { article?: Partial<Article>; mention?: Partial<Mention>; keys?: number[] } = {},
) {
  const article = someArticle(text, fields.article);
  const quote = someQuote(text, { leadMentionId: mentionId(article.id, 0, text.length) });
  const mention = someMention(article, quote.id, fields.mention);
  const keyed = someWording(mention, fields.keys ?? [1, 2, 3]);
  return {
    article,
    quote,
    mention,
    keyed,
    changes: { articles: [article], quotes: [quote], mentions: [mention], wordings: [keyed] },
  };
}
