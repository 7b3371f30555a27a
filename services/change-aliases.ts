import type { SpeakerId } from '../models/ids.ts';
import { parse } from '../models/parse.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { type Speaker, speakerChangeSchema } from '../models/speaker.ts';
import { changeSpeaker } from './change-speaker.ts';
import type { Context } from './context.ts';
import { speakerKey } from './name-speakers.ts';
import { joinedSpeakers } from './read-speaker.ts';

/**
 * Gives a speaker these aliases, beside those that came with speakers who were confirmed to be the same: these stay until
 * they are parted again. What is held already is not written again, whatever version was read.
 *
 * Rejects as `changeSpeaker` does, and with request/invalid; fields are `aliases.N`, counted as they were given.
 */
export async function changeAliases(
  context: Context,
  id: SpeakerId,
  { version, aliases }: { readonly version: number; readonly aliases: readonly string[] },
): Promise<Speaker> {
  const held = await context.store.speaker(id);
  const joined = held === undefined ? [] : await joinedSpeakers(context.store, held);
  const theirs = joined.flatMap(({ name, aliases: more }) => [name, ...more]);
  const all = [...new Set([...aliases, ...theirs])];
  const change = parse(speakerChangeSchema, { version, aliases: all });
  const isHeld = held?.mergedInto === null && held.aliases.length === all.length;
  if (held !== undefined && isHeld && held.aliases.every((name) => all.includes(name))) return held;
  return changeSpeaker(context, id, change);
}

/** Who, other than this speaker, is held under each of these names; those that nobody has are not in it. */
export async function holdersOfNames(
  store: QuoteStore,
  id: SpeakerId,
  names: readonly string[],
): Promise<ReadonlyMap<string, Speaker>> {
  const others = names.length === 0 ? [] : await store.speakersByName(names.map(speakerKey));
  const pairs = names.flatMap((name): [string, Speaker][] => {
    const holder = others.find((other) => other.id !== id && other.folded.includes(speakerKey(name)));
    return holder === undefined ? [] : [[name, holder]];
  });
  return new Map(pairs);
}
