import { IsnadError } from '../models/errors.ts';
import type { SpeakerId } from '../models/ids.ts';
import type { Quote } from '../models/quote.ts';
import type { Page, QuoteStore } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { soundsOf } from './name-speakers.ts';
import { mentionsOf, regroup } from './regroup.ts';

/** Quotes that are read at a time. */
const QUOTE_PAGE = 200;

/**
 * Says that two speakers are one: `speaker`'s names become aliases of `into`, its quotes go to `into`, where they are
 * grouped anew with what is held there, and it stays behind with `mergedInto`. An act of a person, never of the machine.
 *
 * The names move first and at once, so that what arrives meanwhile is named rightly; then the quotes, each whole. Saying it
 * again after a crash moves those that are left, and changes nothing otherwise.
 *
 * Rejects with request/invalid where the two are one and the same. `partSpeakers` takes it back.
 *
 * @returns the speaker that goes on; undefined where one of the two is not there, or `speaker` went into a third one
 */
export async function mergeSpeakers(
  context: Context,
  { speaker, into }: { readonly speaker: SpeakerId; readonly into: SpeakerId },
): Promise<Speaker | undefined> {
  const { store } = context;
  const gone = await store.speaker(speaker);
  const goesOn = await heirOf(store, into);
  if (gone === undefined || goesOn === undefined) return undefined;
  if (speaker === into) {
    const field = { field: 'into', message: 'is the speaker itself' };
    throw new IsnadError('request/invalid', 'into is the speaker itself', [field]);
  }
  if (gone.id === goesOn.id) return goesOn;
  if (gone.mergedInto !== null && gone.mergedInto !== goesOn.id) return undefined;
  const merged = gone.mergedInto === null ? await moveNames(context, gone, goesOn) : goesOn;
  await moveQuotes(context, gone.id, goesOn.id);
  return merged;
}

async function heirOf(store: QuoteStore, id: SpeakerId): Promise<Speaker | undefined> {
  let speaker = await store.speaker(id);
  // One that others went into may go into another in its turn; it never comes back to itself, since only heirs receive.
  while (speaker !== undefined && speaker.mergedInto !== null) speaker = await store.speaker(speaker.mergedInto);
  return speaker;
}

async function moveNames({ store, now, actor }: Context, gone: Speaker, goesOn: Speaker): Promise<Speaker> {
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
      events: [
        {
          at: now().toISOString(),
          actor,
          act: 'speaker-changed',
          subject: gone.id,
          before: { name: gone.name, aliases: gone.aliases, mergedInto: null },
          after: { name: gone.name, aliases: gone.aliases, mergedInto: goesOn.id },
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
