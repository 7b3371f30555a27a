import type { Article } from '../models/article.ts';
import { type ErrorCode, IsnadError } from '../models/errors.ts';
import type { NewEvent } from '../models/event.ts';
import type { Flag } from '../models/flag.ts';
import type { QuoteId } from '../models/ids.ts';
import { type FoundMention, type Mention, mentionId } from '../models/mention.ts';
import type { Quote } from '../models/quote.ts';
import type { Durability } from '../models/quote-store.ts';
import { attachRepeat } from './attach-repeat.ts';
import type { Context } from './context.ts';
import { findNeighbours, groupingLinks, type Neighbour, neighboursWithin } from './find-neighbours.ts';
import { nameOutlet } from './name-outlet.ts';
import { nameSpeakers } from './name-speakers.ts';
import { type FlagPair, flagSideOf, raiseFlags } from './raise-flags.ts';
import { regroup } from './regroup.ts';
import { READING_VERSION } from './rules-version.ts';
import { countedTexts, type TextUnit, textUnits } from './text-unit.ts';

const RACES: ReadonlySet<ErrorCode> = new Set(['store/conflict', 'store/dangling']);

/** How often a write is tried again when somebody else wrote what it rests on. */
const ATTEMPTS = 5;

export interface Kept {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly flags: readonly Flag[];
  /** The quotes that were made or changed. */
  readonly quotes: readonly Quote[];
  /** Versions that the arriving texts were held against. */
  readonly neighbours: readonly Neighbour[];
}

/**
 * Keeps an article that is not held yet with what was found in it: names its outlet and speakers, places each mention
 * in a quote, raises flags against what is held, and writes all of it at once.
 *
 * Everything is read and decided before one `apply`; when another writer came between, it is read and decided anew.
 */
export async function keepMentions(
  context: Context,
  found: { readonly article: Article; readonly mentions: readonly FoundMention[]; readonly act: NewEvent['act'] },
  durability: Durability = 'editorial',
): Promise<Kept> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await keepOnce(context, found, durability);
    } catch (error) {
      // Somebody else changed what the write rests on, or took it out.
      const isRace = error instanceof IsnadError && RACES.has(error.code);
      if (!isRace || attempt === ATTEMPTS) throw error;
    }
  }
}

async function keepOnce(
  { store, now, actor }: Context,
  { article: bare, mentions: found, act }: Parameters<typeof keepMentions>[1],
  durability: Durability,
): Promise<Kept> {
  const at = now().toISOString();
  const outlet = await nameOutlet(store, bare);
  const article: Article = {
    ...bare,
    outletId: outlet?.outlet.id ?? null,
    outlet: bare.outlet ?? outlet?.outlet.name ?? null,
  };
  const named = await nameSpeakers(store, found);
  const units = textUnits(toMentions(article, named.mentions));

  const [only, ...others] = units;
  const repeat = only === undefined || others.length > 0 ? null : await attachRepeat(store, only);
  const isNew = repeat === 'new';
  const attached = repeat === null || isNew ? [] : repeat;
  const placed = attached.length > 0 ? [] : units;
  // A record that repeats what is held is one of thousands in an import and tells nothing new; an article's circumstances do.
  const { neighbours, flags } = await flagsAmong(store, article.kind === 'record' ? placed : units, article, at);
  const grouped = await regroup(store, {
    added: placed.flatMap((unit) => unit.mentions),
    removed: [],
    links: groupingLinks(neighbours),
    decisions: [],
    isNew,
    at,
  });
  const mentions = [...attached, ...(grouped.mentions ?? [])];
  const quotes = grouped.quotes ?? [];

  await store.apply(
    {
      outlets: outlet?.isNew ? [outlet.outlet] : [],
      speakers: named.speakers,
      articles: [article],
      quotes,
      mentions,
      wordings: grouped.wordings ?? [],
      removedWordings: grouped.removedWordings ?? [],
      links: groupingLinks(neighbours),
      flags,
      events: [
        { at, actor, act, subject: article.id, before: null, after: { mentions: units.length, flags: flags.length } },
      ],
    },
    durability,
  );
  const own = new Set(units.flatMap((unit) => unit.mentions.map(({ id }) => id)));
  return {
    article,
    mentions: mentions.filter(({ id }) => own.has(id)).sort((a, b) => a.start - b.start),
    flags,
    quotes,
    neighbours,
  };
}

/** Mentions with their ids; the quote is still to be found. Two findings on one span are one mention. */
export function toMentions(article: Article, found: readonly FoundMention[]): Mention[] {
  const texts = countedTexts(found);
  const mentions = found.map(
    (mention, index): Mention => ({
      ...mention,
      id: mentionId(article.id, mention.start, mention.end),
      articleId: article.id,
      quoteId: '' as QuoteId,
      textKey: texts[index]?.textKey ?? '',
      extractor: READING_VERSION,
      status: 'current',
    }),
  );
  return [...new Map(mentions.map((mention) => [mention.id, mention])).values()];
}

/** What an article's texts are versions of, held or within it, and the flags that this calls for. */
export async function flagsAmong(
  store: Context['store'],
  units: readonly TextUnit[],
  article: Article,
  at: string,
): Promise<{ neighbours: Neighbour[]; flags: Flag[] }> {
  const own = new Set<string>(units.flatMap((unit) => unit.mentions.map(({ id }) => id)));
  const held = (await findNeighbours(store, units)).filter(
    ({ other }) => !('wording' in other && own.has(other.wording.leadMentionId)),
  );
  const neighbours = [...held, ...neighboursWithin(units)];
  return { neighbours, flags: await raiseFlags(store, await flagPairs(store, neighbours, article), at) };
}

async function flagPairs(
  store: Context['store'],
  neighbours: readonly Neighbour[],
  article: Article,
): Promise<FlagPair[]> {
  if (neighbours.length === 0) return [];
  const stored = neighbours.flatMap(({ other }) => ('wording' in other ? other.wording : []));
  const leads = new Map(
    (await store.mentions(stored.map((wording) => wording.leadMentionId))).map((lead) => [lead.id, lead]),
  );
  const articles = new Map(
    (await store.articles([...leads.values()].map((lead) => lead.articleId))).map((held) => [held.id, held]),
  );
  return neighbours.flatMap(({ unit, other, comparison }): FlagPair[] => {
    const a = flagSideOf(unit, article);
    if ('unit' in other) return [{ a, b: flagSideOf(other.unit, article), comparison }];
    const lead = leads.get(other.wording.leadMentionId);
    if (lead === undefined) return [];
    const { text, textKey } = other.wording;
    const held = articles.get(lead.articleId) ?? null;
    return [{ a, b: { mention: lead, text, textKey, article: held }, comparison }];
  });
}
