import { z } from 'zod';
import { contentId, type SpeakerId, speakerIdSchema } from './ids.ts';
import { MAX_NAME_LENGTH, wordsSchema } from './primitives.ts';

/** Who is said to have said it: a person or a body. An anonymous source is none: it has no id and no page. */
export const speakerSchema = z.object({
  id: speakerIdSchema,
  name: z.string(),
  /** Other names, spellings and scripts that a person confirmed to be this speaker. */
  aliases: z.array(z.string()),
  /** Name and aliases folded (services/text/fold), under which the store finds it. */
  folded: z.array(z.string()),
  /** Keys of name and aliases by sound (services/text/name-likeness), under which names that may be one are found. */
  sounds: z.array(z.string()).default([]),
  /** The speaker that this one turned out to be, and under which all its names are found; null for one that goes on. */
  mergedInto: speakerIdSchema.nullable().default(null),
  version: z.int().min(1),
});
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;

/** Aliases that one speaker has at most: spellings in all scripts of the best known are under it. */
const ALIASES_AT_MOST = 100;

/** What PATCH /speakers/:id takes: the version that was read, and all aliases that the speaker has from now on. */
export const speakerChangeSchema = z.strictObject({
  version: z.int().min(1),
  aliases: z.array(wordsSchema(MAX_NAME_LENGTH)).max(ALIASES_AT_MOST),
});
export type SpeakerChange = Readonly<z.infer<typeof speakerChangeSchema>>;

/** A new speaker's id: hash of the folded name, so that two writers meeting a name at once make one speaker. */
export function speakerId(foldedName: string): SpeakerId {
  return contentId<SpeakerId>('s', [foldedName]);
}
