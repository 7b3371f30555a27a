import { type Article, type RecordInput, recordId, textHash } from '../models/article.ts';
import { IsnadError } from '../models/errors.ts';
import type { Flag } from '../models/flag.ts';
import type { FoundMention, Mention } from '../models/mention.ts';
import type { Quote, Wording } from '../models/quote.ts';
import type { Durability } from '../models/quote-store.ts';
import type { Comparison } from '../models/relation.ts';
import { enteredLink } from '../models/sourcing.ts';
import type { Context } from './context.ts';
import { keepMentions } from './keep-mentions.ts';
import { refuseWithheld } from './refuse-withheld.ts';
import { READING_VERSION } from './rules-version.ts';
import { detectLanguage } from './text/language.ts';

export interface RecordedQuote {
  readonly quote: Quote;
  readonly mention: Mention;
  /** How the words stand to wordings that were held; empty when the quote itself was held already. */
  readonly relations: readonly { readonly wording: Wording; readonly comparison: Comparison }[];
  readonly flags: readonly Flag[];
  readonly created: boolean;
}

/**
 * Records a quote that comes without its article, entered by hand or imported: an article of kind `record` whose text
 * is the quote, with one direct mention of all of it.
 *
 * `ref` is the id that an import line brought. The same record again changes nothing; the same `ref` with other
 * content rejects with import/ref-conflict and changes nothing; a withheld one with article/withheld.
 */
export async function recordQuote(
  context: Context,
  input: RecordInput,
  options: { readonly ref?: string | null; readonly durability?: Durability } = {},
): Promise<RecordedQuote> {
  const { store, now } = context;
  const { text, speaker = null, outlet = null, url = null, saidAt = null } = input;
  const id = recordId({ text, speaker, outlet, url, saidAt });
  const ref = options.ref ?? null;
  if (ref !== null) {
    const sameRef = await store.articleByRef(ref);
    if (sameRef !== undefined && sameRef.id !== id) {
      throw new IsnadError('import/ref-conflict', `id "${ref}" is held with other content`, [
        { field: 'id', message: 'is held with other content' },
      ]);
    }
  }
  const held = await store.article(id);
  if (held !== undefined) {
    refuseWithheld(held);
    return readRecord(context, held);
  }

  const article: Article = {
    id,
    kind: 'record',
    title: null,
    text,
    lang: input.lang ?? (await detectLanguage(text)).lang,
    outletId: null,
    outlet,
    url,
    publishedAt: null,
    updatedAt: null,
    retrievedAt: now().toISOString(),
    sha256: textHash(text),
    revisionOf: null,
    ref,
    sample: false,
    extractor: READING_VERSION,
  };
  const found = wholeText(article, input);
  const kept = await keepMentions(context, { article, mentions: [found], act: 'quote-recorded' }, options.durability);
  const mention = kept.mentions[0] as Mention;
  const relations = kept.neighbours.flatMap(({ other, comparison }) =>
    'wording' in other ? [{ wording: other.wording, comparison }] : [],
  );
  const quote = kept.quotes.find(({ id }) => id === mention.quoteId) ?? ((await store.quote(mention.quoteId)) as Quote);
  return { quote, mention, relations, flags: kept.flags, created: true };
}

function wholeText(article: Article, input: RecordInput): FoundMention {
  const { speaker = null, saidAt = null, sourcing = [] } = input;
  return {
    text: article.text,
    start: 0,
    end: article.text.length,
    kind: 'direct',
    lang: article.lang,
    cue: null,
    speaker: speaker === null ? null : { mention: speaker, start: null, end: null, name: speaker, anonymous: false },
    said: saidAt === null ? null : { edtf: saidAt, words: null },
    occasion: null,
    sourcing: sourcing.map(enteredLink),
    basis: 'unknown',
    rendering: 'unknown',
    group: null,
    rules: ['record'],
    confidence: 'high',
  };
}

async function readRecord({ store }: Context, article: Article): Promise<RecordedQuote> {
  const mention = (await store.mentionsOfArticle(article.id))[0] as Mention;
  const quote = (await store.quote(mention.quoteId)) as Quote;
  return { quote, mention, relations: [], flags: await store.flagsOfMentions([mention.id]), created: false };
}
