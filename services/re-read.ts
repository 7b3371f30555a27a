import type { Article } from '../models/article.ts';
import type { MentionId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Context } from './context.ts';
import { extractMentions } from './extract-mentions.ts';
import { groupingLinks } from './find-neighbours.ts';
import { flagsAmong, toMentions } from './keep-mentions.ts';
import { nameSpeakers } from './name-speakers.ts';
import { supersededFlags } from './raise-flags.ts';
import { regroup } from './regroup.ts';
import { READING_VERSION } from './rules-version.ts';
import { textUnits } from './text-unit.ts';

/** A new mention that overlaps an old one by this much (Jaccard of their spans) is the old one, better read. 0 to 1. */
const SAME_MENTION = 0.8;

/** Articles read at a time. */
const BATCH = 50;

export interface ReReadProgress {
  readonly articles: number;
  readonly kept: number;
  readonly added: number;
  readonly superseded: number;
}

/**
 * Reads every article again that older rules read: one article at a time, each written whole, so that it can be
 * stopped and started again. Records are as they were entered and are only marked as read.
 *
 * Yields the counts so far after each article.
 */
export async function* reRead(context: Context, version: number = READING_VERSION): AsyncGenerator<ReReadProgress> {
  let progress: ReReadProgress = { articles: 0, kept: 0, added: 0, superseded: 0 };
  for (;;) {
    // The first page each time: what was read again is not on it any more.
    const { items } = await context.store.articlesReadBefore(version, { cursor: null, limit: BATCH });
    if (items.length === 0) return;
    for (const article of items) {
      const counts = await reReadArticle(context, article, version);
      progress = {
        articles: progress.articles + 1,
        kept: progress.kept + counts.kept,
        added: progress.added + counts.added,
        superseded: progress.superseded + counts.superseded,
      };
      yield progress;
    }
  }
}

/**
 * Reads one stored article again. A mention that is found again keeps its id, whatever its edges are now; one that is
 * not becomes superseded, and so does an open flag that the rules raise no more. Decisions name mentions by id and flags by words, so they go on.
 */
export async function reReadArticle(
  { store, now, actor }: Context,
  article: Article,
  version: number = READING_VERSION,
): Promise<{ kept: number; added: number; superseded: number }> {
  const at = now().toISOString();
  const marked: Article = { ...article, extractor: version };
  if (article.kind === 'record') {
    await store.apply({ articles: [marked] }, 'editorial');
    return { kept: 1, added: 0, superseded: 0 };
  }
  const held = await store.mentionsOfArticle(article.id);
  const { mentions: found } = await extractMentions(article);
  const named = await nameSpeakers(store, found);
  const taken = new Set<MentionId>();
  const fresh = toMentions(article, named.mentions).map((mention): Mention => {
    const before = bestOverlap(
      mention,
      held.filter(({ id }) => !taken.has(id)),
    );
    if (before !== undefined) taken.add(before.id);
    return { ...mention, id: before?.id ?? mention.id, extractor: version };
  });
  const lost = held.filter(({ id, status }) => status === 'current' && !taken.has(id));
  const neighbours = await flagsAmong(store, textUnits(fresh), article, at);
  const grouped = await regroup(store, {
    added: fresh,
    removed: lost.map(({ id }) => id),
    links: groupingLinks(neighbours.neighbours),
    decisions: [],
    at,
  });
  const stale = await supersededFlags(
    store,
    held.map(({ id }) => id),
    neighbours.flags,
  );
  const superseded = lost.map((mention): Mention => ({ ...mention, status: 'superseded' }));
  const counts = { kept: taken.size, added: fresh.length - taken.size, superseded: lost.length };
  await store.apply(
    {
      ...grouped,
      articles: [marked],
      speakers: named.speakers,
      mentions: [...(grouped.mentions ?? []), ...superseded],
      links: groupingLinks(neighbours.neighbours),
      flags: [...neighbours.flags, ...stale],
      events: [
        {
          at,
          actor,
          act: 'article-re-read',
          subject: article.id,
          before: { extractor: article.extractor },
          after: { extractor: version, ...counts },
        },
      ],
    },
    'editorial',
  );
  return counts;
}

function bestOverlap(mention: Mention, held: readonly Mention[]): Mention | undefined {
  let best: Mention | undefined;
  let most = SAME_MENTION;
  for (const other of held) {
    const shared = Math.min(mention.end, other.end) - Math.max(mention.start, other.start);
    const overlap = shared / (Math.max(mention.end, other.end) - Math.min(mention.start, other.start));
    if (overlap >= most) {
      most = overlap;
      best = other;
    }
  }
  return best;
}
