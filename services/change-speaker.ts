import { type FieldError, IsnadError } from '../models/errors.ts';
import type { SpeakerId } from '../models/ids.ts';
import type { Speaker, SpeakerChange } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { demandVersion } from './demand-version.ts';
import { soundsOf, speakerKey } from './name-speakers.ts';

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
  const keys = given.map(speakerKey);
  const taken: FieldError[] = [];
  for (const other of await store.speakersByName(keys)) {
    if (other.id === id) continue;
    keys.forEach((key, index) => {
      if (other.folded.includes(key)) {
        taken.push({ field: `aliases.${index}`, message: `is a name of ${other.id}` });
      }
    });
  }
  if (taken.length > 0) {
    throw new IsnadError('name/taken', taken.map(({ field, message }) => `${field} ${message}`).join('; '), taken);
  }
  const aliases = [...new Set(given)].filter((name) => name !== held.name);
  // Other keys stay: those of the name, and of a figure's name in another language.
  const dropped = new Set(held.aliases.map(speakerKey).filter((key) => key !== speakerKey(held.name)));
  const changed: Speaker = {
    ...held,
    aliases,
    folded: [...new Set([...held.folded.filter((key) => !dropped.has(key)), ...keys])],
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
