import { IsnadError } from '../models/errors.ts';
import type { SpeakerId } from '../models/ids.ts';
import type { Mention } from '../models/mention.ts';
import type { Quote } from '../models/quote.ts';
import type { Page, QuoteStore } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { foldedNames, nameSpeakers, soundsOf, speakerKey } from './name-speakers.ts';
import { mentionsOf, regroup } from './regroup.ts';

/** Quotes that are read at a time. */
const QUOTE_PAGE = 200;

/**
 * Takes a merge of two speakers back: `speaker` has its names again and goes on by itself, and the appearances that name
 * it go back to it, those too that arrived since. Which they are is told by the name that the article gives, as when it
 * arrived; a name that both have stays with the other one. Quotes are grouped anew.
 *
 * The names move first and at once, then the appearances, quote by quote; where that was cut off, merging the two and
 * parting them again brings it to its end. A quote that the merge made of two keeps its id; what leaves it gets a new one.
 *
 * Rejects with speaker/not-found, with speaker/not-merged for one that was not merged, and with speaker/merged where the
 * one it went into went on into another. Whoever says from whom (`seenIn`, the speaker that it was seen to have gone into) may
 * say it twice, and it is done once; store/conflict where it went into somebody else meanwhile.
 *
 * @returns the speaker that was parted, and the one that it had gone into
 */
export async function partSpeakers(
  context: Context,
  id: SpeakerId,
  seenIn?: SpeakerId,
): Promise<{ speaker: Speaker; from: Speaker }> {
  const { store } = context;
  const gone = await demandSpeaker(store, id);
  if (seenIn !== undefined) {
    if (gone.mergedInto === null) return { speaker: gone, from: await demandSpeaker(store, seenIn) };
    if (gone.mergedInto !== seenIn) {
      throw new IsnadError('store/conflict', `${id} went into ${gone.mergedInto} and not into ${seenIn}`);
    }
  }
  if (gone.mergedInto === null) throw new IsnadError('speaker/not-merged', `${id} went into no other speaker`);
  const from = await demandSpeaker(store, gone.mergedInto);
  if (from.mergedInto !== null) {
    throw new IsnadError(
      'speaker/merged',
      `${from.id}, which it went into, went into ${from.mergedInto}; part that first`,
    );
  }
  const parted = await moveNamesBack(context, gone, from);
  await moveMentionsBack(context, parted.speaker.id, from.id);
  return parted;
}

async function demandSpeaker(store: QuoteStore, id: SpeakerId): Promise<Speaker> {
  const held = await store.speaker(id);
  if (held === undefined) throw new IsnadError('speaker/not-found', `there is no speaker ${id}`);
  return held;
}

async function moveNamesBack(
  { store, now, actor }: Context,
  gone: Speaker,
  from: Speaker,
): Promise<{ speaker: Speaker; from: Speaker }> {
  const own = new Set([gone.name, ...gone.aliases]);
  const aliases = from.aliases.filter((name) => !own.has(name));
  const folded = foldedNames(gone);
  const kept = new Set([from.name, ...aliases].map(speakerKey));
  const left: Speaker = {
    ...from,
    aliases,
    folded: from.folded.filter((key) => kept.has(key) || !folded.includes(key)),
    sounds: soundsOf({ name: from.name, aliases }),
    version: from.version + 1,
  };
  const speaker: Speaker = {
    ...gone,
    folded: folded.filter((key) => !left.folded.includes(key)),
    sounds: soundsOf(gone),
    mergedInto: null,
    version: gone.version + 1,
  };
  const { name } = gone;
  await store.apply(
    {
      speakers: [left, speaker],
      events: [
        {
          at: now().toISOString(),
          actor,
          act: 'speaker-changed',
          subject: gone.id,
          also: [from.id],
          before: { name, aliases: gone.aliases, mergedInto: from.id },
          after: { name, aliases: gone.aliases, mergedInto: null },
        },
      ],
    },
    'editorial',
  );
  return { speaker, from: left };
}

async function moveMentionsBack({ store, now }: Context, to: SpeakerId, from: SpeakerId): Promise<void> {
  for (let cursor: string | null = null; ; ) {
    // Read on by age, whatever was moved of the pages before.
    const page: Page<Quote> = await store.listQuotes({ speakerId: from }, { cursor, limit: QUOTE_PAGE });
    for (const quote of page.items) {
      const moved = await mentionsNaming(store, quote, { to, from });
      if (moved.length === 0) continue;
      const removed = moved.map(({ id }) => id);
      const change = { added: moved, removed, links: [], decisions: [], at: now().toISOString() };
      await store.apply(await regroup(store, change), 'editorial');
    }
    if (page.next === null) return;
    cursor = page.next;
  }
}

/** The mentions of a quote that are with the one speaker and whose name is the other's, as that one's. */
async function mentionsNaming(
  store: QuoteStore,
  quote: Quote,
  { to, from }: { readonly to: SpeakerId; readonly from: SpeakerId },
): Promise<Mention[]> {
  const { mentions } = await nameSpeakers(
    store,
    (await mentionsOf(store, [quote])).filter(({ speaker }) => speaker?.id === from),
  );
  return mentions.filter(({ speaker }) => speaker?.id === to);
}
