import { IsnadError } from '../models/errors.ts';
import { type Decision, type SpeakersDecision, speakersAnchor } from '../models/flag.ts';
import type { SpeakerId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Page, QuoteStore } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { demandVersion } from './demand-version.ts';
import { soundsOf } from './name-speakers.ts';
import { mentionsOf, regroup } from './regroup.ts';

/** Quotes that are read at a time. */
const QUOTE_PAGE = 200;

/** Who is whom, as a person says it; `seen` are the versions at which that person looked at the two. */
export interface SpeakerMerge {
  readonly speaker: SpeakerId;
  readonly into: SpeakerId;
  readonly seen?: { readonly speaker: number; readonly into: number };
}

/**
 * Says that two speakers are one: `speaker`'s names become aliases of `into`, its quotes go to `into`, where they are
 * grouped anew with what is held there, and it stays behind with `mergedInto`. An act of a person, never of the machine.
 *
 * The names move first and at once, so that what arrives meanwhile is named rightly; then the quotes, each whole. Saying it
 * again after a crash moves those that are left, and changes nothing otherwise.
 *
 * A decision that keeps the two apart is taken back with it: the later word of a person is the one that holds.
 *
 * Rejects with request/invalid where the two are one and the same; and, for whoever says at which versions they looked at the
 * two (`seen`), with store/conflict where somebody gave either other names, merged or parted it meanwhile, or said that they are
 * two. `partSpeakers` takes it back.
 *
 * @returns the speaker that goes on; undefined where one of the two is not there, or `speaker` went into a third one
 */
export async function mergeSpeakers(
  context: Context,
  { speaker, into, seen }: SpeakerMerge,
): Promise<Speaker | undefined> {
  const { store } = context;
  const gone = await store.speaker(speaker);
  const wanted = await store.speaker(into);
  if (gone === undefined || wanted === undefined) return undefined;
  // Merged so already: said twice, it is done once.
  if (seen !== undefined && gone.mergedInto !== into) {
    demandVersion(wanted, seen.into);
    demandVersion(gone, seen.speaker);
  }
  const goesOn = await heirOf(store, wanted);
  if (goesOn === undefined) return undefined;
  if (speaker === into) {
    const field = { field: 'into', message: 'is the speaker itself' };
    throw new IsnadError('request/invalid', 'into is the speaker itself', [field]);
  }
  if (gone.id === goesOn.id) return goesOn;
  if (gone.mergedInto !== null && gone.mergedInto !== goesOn.id) return undefined;
  const apart = (await store.decisionsByAnchor([speakersAnchor(gone.id, goesOn.id)])).filter(isAboutSpeakers);
  if (seen !== undefined && apart.length > 0) {
    throw new IsnadError('store/conflict', `somebody said that ${gone.id} and ${goesOn.id} are two`);
  }
  const merged = gone.mergedInto === null ? await moveNames(context, gone, goesOn, apart) : goesOn;
  await moveQuotes(context, gone.id, goesOn.id);
  return merged;
}

async function heirOf(store: QuoteStore, wanted: Speaker): Promise<Speaker | undefined> {
  let speaker: Speaker | undefined = wanted;
  // One that others went into may go into another in its turn; it never comes back to itself, since only heirs receive.
  while (speaker !== undefined && speaker.mergedInto !== null) speaker = await store.speaker(speaker.mergedInto);
  return speaker;
}

function isAboutSpeakers(held: Decision): held is SpeakersDecision {
  return held.type === 'speakers';
}

async function moveNames(
  { store, now, actor }: Context,
  gone: Speaker,
  goesOn: Speaker,
  apart: readonly SpeakersDecision[],
): Promise<Speaker> {
  const at = now().toISOString();
  const aliases = [...new Set([...goesOn.aliases, gone.name, ...gone.aliases])].filter((name) => name !== goesOn.name);
  const merged: Speaker = {
    ...goesOn,
    aliases,
    folded: [...new Set([...goesOn.folded, ...gone.folded])],
    sounds: soundsOf({ name: goesOn.name, aliases }),
    version: goesOn.version + 1,
  };
  const left: Speaker = { ...gone, folded: [], sounds: [], mergedInto: goesOn.id, version: gone.version + 1 };
  await store.apply(
    {
      speakers: [merged, left],
      decisions: apart.map((held) => ({ ...held, undoneAt: at, version: held.version + 1 })),
      events: [
        {
          at,
          actor,
          act: 'speaker-changed',
          subject: gone.id,
          also: [goesOn.id],
          before: { name: gone.name, aliases: gone.aliases, mergedInto: null },
          after: {
            ...{ name: gone.name, aliases: gone.aliases, mergedInto: goesOn.id },
            ...(apart.length > 0 ? { undone: apart.map(({ id }) => id) } : {}),
          },
        },
      ],
    },
    'editorial',
  );
  return merged;
}

async function moveQuotes({ store, now }: Context, from: SpeakerId, to: SpeakerId): Promise<void> {
  for (let cursor: string | null = null; ; ) {
    // Read on by age, whatever was moved of the pages before.
    const page: Page<Quote> = await store.listQuotes({ speakerId: from }, { cursor, limit: QUOTE_PAGE });
    for (const { id } of page.items) {
      const quote = await store.quote(id);
      // An earlier one may have taken it along.
      if (quote?.speakerId === from && quote.mergedInto === null)
        await moveQuote(store, quote, to, now().toISOString());
    }
    if (page.next === null) return;
    cursor = page.next;
  }
}

async function moveQuote(store: QuoteStore, quote: Quote, to: SpeakerId, at: string): Promise<void> {
  const mentions = await mentionsOf(store, [quote]);
  // Nothing current left to group: what was superseded stays with it under the other id.
  if (mentions.length === 0) {
    return store.apply({ quotes: [{ ...quote, speakerId: to, version: quote.version + 1 }] }, 'editorial');
  }
  const moved = mentions.map((mention) =>
    mention.speaker?.id === quote.speakerId ? { ...mention, speaker: { ...mention.speaker, id: to } } : mention,
  );
  const removed = mentions.map(({ id }) => id);
  await store.apply(await regroup(store, { added: moved, removed, links: [], decisions: [], at }), 'editorial');
}
