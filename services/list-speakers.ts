import type { Page, PageRequest, QuoteStore } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { speakerKey, speakerKeys } from './name-speakers.ts';

/** Statements of one speaker are counted up to here for a list. */
export const STATEMENTS_CAP = 100;

export interface ListedSpeaker {
  readonly speaker: Speaker;
  /** Statements, counted up to 100. */
  readonly statements: number;
  /** There are more than were counted. */
  readonly hasMore: boolean;
}

/**
 * Speakers by name, those left out that went into another. With `q`, those whose first name begins so, titles aside; on
 * the first page also whoever is held under the very name, as an alias or as a figure's other name.
 *
 * Costs one call of the store, one more with `q`, and one for each speaker on the page, each of which reads at most 100
 * statements.
 */
export async function listSpeakers(
  { store }: Context,
  { q, ...request }: PageRequest & { readonly q?: string | undefined },
): Promise<Page<ListedSpeaker>> {
  const page = await store.listSpeakers(request, q === undefined ? undefined : speakerKey(q));
  const named = q === undefined || request.cursor !== null ? [] : await store.speakersByName(speakerKeys(q));
  const onPage = new Set(page.items.map(({ id }) => id));
  const others = named.filter(({ id, mergedInto }) => mergedInto === null && !onPage.has(id));
  const items = await Promise.all([...others, ...page.items].map((speaker) => withStatements(store, speaker)));
  return { items, next: page.next };
}

async function withStatements(store: QuoteStore, speaker: Speaker): Promise<ListedSpeaker> {
  const { items, next } = await store.listQuotes({ speakerId: speaker.id }, { cursor: null, limit: STATEMENTS_CAP });
  return { speaker, statements: items.length, hasMore: next !== null };
}
