import { type FieldError, IsnadError } from '../models/errors.ts';
import type { SpeakerId } from '../models/ids.ts';
import { parse } from '../models/parse.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { type Speaker, type SpeakerChange, speakerChangeSchema } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { demandVersion } from './demand-version.ts';
import { soundsOf, speakerKey } from './name-speakers.ts';
import { joinedSpeakers } from './read-speaker.ts';

/**
 * Gives a speaker these aliases instead of those it has: names that a person says are its own. What arrives under one
 * of them is this speaker's from then on; what arrived before stays where it is.
 *
 * Rejects with speaker/not-found, speaker/merged, store/conflict where `version` is not the one held, and name/taken where
 * another speaker has an alias: the two are to be merged then, because a name of two is nobody's.
 */
export async function changeSpeaker(
  { store, now, actor }: Context,
  id: SpeakerId,
  { aliases: given, version }: SpeakerChange,
): Promise<Speaker> {
  const held = await store.speaker(id);
  if (held === undefined) throw new IsnadError('speaker/not-found', `there is no speaker ${id}`);
  if (held.mergedInto !== null) throw new IsnadError('speaker/merged', `${id} went into ${held.mergedInto}`);
  demandVersion(held, version);
  await demandFree(store, id, given);
  const aliases = [...new Set(given)].filter((name) => name !== held.name);
  // Other keys stay: those of the name, and of a figure's name in another language.
  const dropped = new Set(held.aliases.map(speakerKey).filter((key) => key !== speakerKey(held.name)));
  const changed: Speaker = {
    ...held,
    aliases,
    folded: [...new Set([...held.folded.filter((key) => !dropped.has(key)), ...given.map(speakerKey)])],
    sounds: soundsOf({ name: held.name, aliases }),
    version: version + 1,
  };
  await store.apply(
    {
      speakers: [changed],
      events: [
        {
          at: now().toISOString(),
          actor,
          act: 'speaker-changed',
          subject: id,
          before: { name: held.name, aliases: held.aliases },
          after: { name: held.name, aliases },
        },
      ],
    },
    'editorial',
  );
  return changed;
}

/**
 * `changeSpeaker` for a form that shows a speaker's own aliases and is sent whole: those that came with speakers who were
 * confirmed to be the same stay beside them until these are parted again. What is held already is not written again,
 * whatever version was read, so that a form sent twice is taken once.
 *
 * Rejects as `changeSpeaker` does, and with request/invalid; fields are `aliases.N`, counted as they were given.
 */
export async function saveAliases(
  context: Context,
  id: SpeakerId,
  { version, aliases }: { readonly version: number; readonly aliases: readonly string[] },
): Promise<Speaker> {
  const held = await context.store.speaker(id);
  const joined = held === undefined ? [] : await joinedSpeakers(context.store, held);
  const theirs = joined.flatMap(({ name, aliases: more }) => [name, ...more]);
  const all = [...aliases, ...theirs.filter((name) => !aliases.includes(name))];
  const change = parse(speakerChangeSchema, { version, aliases: all });
  if (held?.mergedInto === null) {
    const wanted = new Set(change.aliases);
    wanted.delete(held.name);
    if (held.aliases.length === wanted.size && held.aliases.every((name) => wanted.has(name))) return held;
  }
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

async function demandFree(store: QuoteStore, id: SpeakerId, aliases: readonly string[]): Promise<void> {
  const holders = await holdersOfNames(store, id, aliases);
  const taken = aliases.flatMap((name, index): FieldError[] => {
    const holder = holders.get(name);
    return holder === undefined ? [] : [{ field: `aliases.${index}`, message: `is a name of ${holder.id}` }];
  });
  if (taken.length === 0) return;
  throw new IsnadError('name/taken', taken.map(({ field, message }) => `${field} ${message}`).join('; '), taken);
}
