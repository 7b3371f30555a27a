import type { Figure } from '../models/figure.ts';
import { decisionIdSchema, type SpeakerId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { PageRequest, QuoteCount, QuoteStore } from '../models/quote-store.ts';
import { type Speaker, speakerId } from '../models/speaker.ts';
import type { Verdict } from '../models/verdict.ts';
import type { Context } from './context.ts';
import { isAttributionClear } from './is-attribution-clear.ts';
import { type ListedQuote, listByAge } from './list-quotes.ts';
import { foldedNames, speakerKey } from './name-speakers.ts';
import { type KeptApart, type SpeakerSuggestions, suggestSpeakers } from './suggest-speakers.ts';
import { figureNamed } from './text/figures.ts';

/** Appearances of a statement that are read to tell how clear its attribution is. */
const APPEARANCES = 50;

/** Aliases that are looked at for speakers that went into this one. */
const ALIASES = 100;

/** Events about a speaker that are looked through for others that it is kept apart from. */
const LOOKED_THROUGH = 200;

/** Steps from a merged speaker to the one that goes on. */
const MERGE_STEPS = 20;

export interface SpeakerRead {
  readonly speaker: Speaker;
  /** The well-known person or body of this name; null for any other. */
  readonly figure: Figure | null;
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
  /** Those of whom a person said that they are somebody else: those of like names first, then any other, the latest first. */
  readonly apart: SpeakerSuggestions['apart'];
}

/**
 * All that a page about a speaker shows; undefined where there is none of this id. For one that went into another, the id of
 * the speaker that goes on.
 *
 * Costs ten calls of the store, two for each speaker that is kept apart though no name of it is like, and one for each statement on the page (at most 50 appearances of each are read) and for
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
  const { suggestions, apart } = await suggestSpeakers(store, speaker);
  const theirs = new Set(joined.flatMap(({ name, aliases }) => [name, ...aliases]));
  return {
    speaker,
    figure: figureOf(speaker.name),
    counts: await store.quoteCounts({ speakerId: id }),
    statements: await partedStatements(store, id, page),
    joined,
    aliases: speaker.aliases.filter((name) => !theirs.has(name)),
    suggestions,
    apart: [...apart, ...(await otherwiseApart(store, id, apart))],
  };
}

/** Speakers that are kept apart from this one and found by the log alone, because nothing would suggest them. */
async function otherwiseApart(store: QuoteStore, id: SpeakerId, found: readonly KeptApart[]): Promise<KeptApart[]> {
  const { items } = await store.eventsAbout([id], { cursor: null, limit: LOOKED_THROUGH });
  const named = items.flatMap(({ act, also = [] }) => (act === 'speakers-apart' ? also : []));
  const ids = new Set(named.flatMap((one) => decisionIdSchema.safeParse(one).data ?? []));
  for (const { decision } of found) ids.delete(decision.id);
  const held = await Promise.all([...ids].map((decisionId) => store.decision(decisionId)));
  const apart = held.flatMap((decision) =>
    decision?.type === 'speakers' && decision.undoneAt === null ? [decision] : [],
  );
  const others = await Promise.all(
    apart.map(({ speakerIds }) => store.speaker(speakerIds.find((one) => one !== id) ?? id)),
  );
  return apart.flatMap((decision, index) => {
    const speaker = others[index];
    return speaker === undefined || speaker.id === id ? [] : [{ speaker, decision }];
  });
}

/** A short name, as a surname by itself, may be somebody else's. */
function figureOf(name: string): Figure | null {
  const named = figureNamed(name);
  return named === undefined || named.isShort ? null : named.figure;
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
