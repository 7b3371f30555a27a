import type { SpeakerId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { PageRequest, QuoteCount, QuoteStore } from '../models/quote-store.ts';
import { type Speaker, speakerId } from '../models/speaker.ts';
import type { Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { isAttributionClear } from './is-attribution-clear.ts';
import { type ListedQuote, listByAge } from './list-quotes.ts';
import { foldedNames, speakerKey } from './name-speakers.ts';
import { type SpeakerSuggestions, suggestSpeakers } from './suggest-speakers.ts';

/** Appearances of a statement that are read to tell how clear its attribution is. */
const APPEARANCES = 50;

/** Aliases that are looked at for speakers that went into this one. */
const ALIASES = 100;

/** Steps from a merged speaker to the one that goes on. */
const MERGE_STEPS = 20;

export interface SpeakerRead {
  readonly speaker: Speaker;
  /** Statements by language and month. */
  readonly counts: readonly QuoteCount[];
  /** A page of the statements, newest first, parted by `isAttributionClear`. */
  readonly statements: {
    readonly clear: readonly ListedQuote[];
    readonly unclear: readonly ListedQuote[];
    readonly next: string | null;
  };
  /** Speakers that went into this one and can be parted from it again. */
  readonly joined: readonly Speaker[];
  /** Aliases that came with none of these. */
  readonly aliases: readonly string[];
  readonly suggestions: SpeakerSuggestions['suggestions'];
  /** Those that would be suggested, had nobody said that they are somebody else. */
  readonly apart: SpeakerSuggestions['apart'];
}

/**
 * All that a page about a speaker shows; undefined where there is none of this id. For one that went into another, the id of
 * the speaker that goes on.
 *
 * Costs nine calls of the store, and one for each statement on the page (at most 50 appearances of each are read) and for
 * each of at most 100 aliases.
 */
export async function readSpeaker(
  { store }: Context,
  id: SpeakerId,
  page: PageRequest,
): Promise<SpeakerRead | { readonly movedTo: SpeakerId } | undefined> {
  let speaker = await store.speaker(id);
  for (let step = 0; speaker?.mergedInto && step < MERGE_STEPS; step += 1) {
    speaker = await store.speaker(speaker.mergedInto);
  }
  if (speaker === undefined) return undefined;
  if (speaker.id !== id) return { movedTo: speaker.id };
  const joined = await joinedSpeakers(store, speaker);
  const theirs = new Set(joined.flatMap(({ name, aliases }) => [name, ...aliases]));
  return {
    speaker,
    counts: await store.quoteCounts({ speakerId: id }),
    statements: await partedStatements(store, id, page),
    joined,
    aliases: speaker.aliases.filter((name) => !theirs.has(name)),
    ...(await suggestSpeakers(store, speaker)),
  };
}

/**
 * The speakers that went into this one. Nothing leads back to them but their names, which are aliases now: a speaker's id
 * follows from the name that it was first held under.
 */
export async function joinedSpeakers(store: QuoteStore, { id, aliases }: Speaker): Promise<Speaker[]> {
  const keys = aliases.slice(0, ALIASES).flatMap((name) => [speakerKey(name), ...foldedNames({ name, aliases: [] })]);
  const ids = [...new Set(keys)].map(speakerId);
  const found = await Promise.all(ids.map((other) => store.speaker(other)));
  return found.filter((other) => other !== undefined).filter(({ mergedInto }) => mergedInto === id);
}

async function partedStatements(
  store: QuoteStore,
  id: SpeakerId,
  page: PageRequest,
): Promise<SpeakerRead['statements']> {
  const { items, next } = await listByAge(store, { speakerId: id }, page);
  const mentions: readonly Mention[][] = await Promise.all(
    items.map(async ({ quote }) => [
      ...(await store.mentionsOfQuote(quote.id, { cursor: null, limit: APPEARANCES })).items,
    ]),
  );
  const verdicts: readonly Verdict[] =
    items.length === 0 ? [] : await store.verdictsAbout(mentions.flat().map((mention) => mention.id));
  const isClear = items.map((_, index) => isAttributionClear(id, mentions[index] ?? [], verdicts));
  return {
    clear: items.filter((_, index) => isClear[index]),
    unclear: items.filter((_, index) => !isClear[index]),
    next,
  };
}
