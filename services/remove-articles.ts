import type { NewEvent } from '../models/event.ts';
import type { ArticleId, MentionId, QuoteId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Quote } from '../models/quote.ts';
import type { Changes, KeyedWording, QuoteStore } from '../models/quote-store.ts';
import { leadOrder } from './describe-quotes.ts';
import { wordingKeys } from './match/keys.ts';
import { mentionsOf } from './regroup.ts';
import { textUnits } from './text-unit.ts';

/**
 * What taking these articles' mentions out comes to: they go with the wordings, quotes and flags that only they held; a
 * quote or wording that another mention holds stays and is led by that one. Decisions, verdicts, speakers, outlets and
 * events stay. The articles themselves are the caller's to remove or to keep. Nothing is written here.
 */
export async function removalOf(store: QuoteStore, ids: readonly ArticleId[]): Promise<Changes> {
  const doomed: Mention[] = [];
  for (const id of ids) doomed.push(...(await store.mentionsOfArticle(id)));
  const gone = new Set<MentionId>(doomed.map(({ id }) => id));
  const quoteIds = [...new Set(doomed.map(({ quoteId }) => quoteId))];
  const flags = await store.flagsOfMentions([...gone]);
  const kept = { quotes: [] as Quote[], wordings: [] as KeyedWording[] };
  const removed = { quotes: [] as QuoteId[], wordings: [] as KeyedWording['wording'][] };
  for (const quote of await store.quotes(quoteIds)) {
    const rest = textUnits((await mentionsOf(store, [quote])).filter(({ id }) => !gone.has(id))).sort(leadOrder);
    for (const wording of await store.wordingsOfQuotes([quote.id])) {
      if (!gone.has(wording.leadMentionId)) continue;
      const heir = rest.find(({ textKey }) => textKey === wording.textKey);
      if (heir === undefined) removed.wordings.push(wording);
      else {
        const keys = wordingKeys(heir.text, heir.lead.lang);
        // Equal once folded, but in its own words: what goes may have printed it with other marks.
        const { lead, text } = heir;
        kept.wordings.push({ wording: { ...wording, text, lang: lead.lang, leadMentionId: lead.id }, keys });
      }
    }
    const [first] = rest;
    if (first === undefined) removed.quotes.push(quote.id);
    else if (gone.has(quote.leadMentionId)) {
      const { lead, text } = first;
      kept.quotes.push({ ...quote, leadMentionId: lead.id, text, lang: lead.lang, version: quote.version + 1 });
    }
  }
  return {
    quotes: kept.quotes,
    wordings: kept.wordings,
    removedFlags: flags.map(({ id }) => id),
    removedWordings: removed.wordings.map(({ id }) => id),
    removedMentions: [...gone],
    removedQuotes: removed.quotes,
  };
}

/** Takes articles out with all that only they hold, at once. `events` tell who did it and why. */
export async function removeArticles(
  store: QuoteStore,
  ids: readonly ArticleId[],
  events: readonly NewEvent[],
): Promise<void> {
  await store.apply({ ...(await removalOf(store, ids)), removedArticles: ids, events }, 'editorial');
}
