import type { SpeakerId } from '../models/ids.ts';
import type { FoundMention } from '../models/mention.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { type Speaker, speakerId } from '../models/speaker.ts';
import { fold } from './text/fold.ts';
import { nameWords } from './text/names.ts';

/** The form under which a speaker is found: folded, without titles; titles stay where nothing else is there. */
export function speakerKey(name: string): string {
  const bare = nameWords(name).join(' ');
  return bare === '' ? fold(name) : bare;
}

/**
 * Gives each mention's speaker its id in the library, making speakers that are not there yet.
 *
 * Only equal names (folded, without titles) or confirmed aliases are one speaker; a name that two speakers share is
 * left without id rather than guessed. Anonymous and unnamed speakers get none.
 */
export async function nameSpeakers<T extends FoundMention>(
  store: QuoteStore,
  mentions: readonly T[],
): Promise<{ mentions: T[]; speakers: Speaker[] }> {
  const keys = new Map<string, string>();
  for (const { speaker } of mentions) {
    if (speaker === null || speaker.anonymous) continue;
    const key = speakerKey(speaker.name);
    if (key !== '' && !keys.has(key)) keys.set(key, speaker.name);
  }
  const held = keys.size === 0 ? [] : await store.speakersByName([...keys.keys()]);
  const ids = new Map<string, SpeakerId | null>();
  for (const speaker of held) {
    for (const key of speaker.folded) if (keys.has(key)) ids.set(key, ids.has(key) ? null : speaker.id);
  }
  const speakers: Speaker[] = [];
  for (const [key, name] of keys) {
    if (ids.has(key)) continue;
    const speaker: Speaker = { id: speakerId(key), name, aliases: [], folded: [key], version: 1 };
    speakers.push(speaker);
    ids.set(key, speaker.id);
  }
  const named = mentions.map((mention) => {
    const { speaker } = mention;
    if (speaker === null || speaker.anonymous) return mention;
    const id = ids.get(speakerKey(speaker.name));
    if (!id) return mention;
    const { anonymous, ...named } = speaker;
    // In the order of the schema, so that an export is the same after an import.
    return { ...mention, speaker: { ...named, id, anonymous } };
  });
  return { mentions: named, speakers };
}
