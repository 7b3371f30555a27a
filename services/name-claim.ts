import { type MentionId, mentionIdSchema, quoteIdSchema, speakerIdSchema, wordingIdSchema } from '../models/ids.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Speaker } from '../models/speaker.ts';
import { speakerKey, speakerKeys } from './name-speakers.ts';

/**
 * The one speaker that a reviewer means by a name or an id; undefined where none is held, and where several share the
 * name and none of them is `likely`.
 */
export async function speakerMeant(
  store: QuoteStore,
  written: string,
  likely: readonly Speaker[],
): Promise<Speaker | undefined> {
  const id = speakerIdSchema.safeParse(written);
  if (id.success) return store.speaker(id.data);
  const key = speakerKey(written);
  const near = likely.find(({ folded }) => folded.includes(key));
  if (near !== undefined) return near;
  const [first, ...others] = await store.speakersByName(speakerKeys(written));
  return others.length === 0 ? first : undefined;
}

/**
 * The appearance that a reviewer means by an id, or by an address that ends in one: of an appearance, of a wording, or of a
 * statement, whose leading appearance it then is. Undefined where nothing is held under it.
 */
export async function appearanceMeant(store: QuoteStore, written: string): Promise<MentionId | undefined> {
  for (const [word] of written.matchAll(/\b[mqw]_[0-9a-z]{26}\b/g)) {
    const mention = mentionIdSchema.safeParse(word);
    if (mention.success) return (await store.mention(mention.data))?.id;
    const quote = quoteIdSchema.safeParse(word);
    if (quote.success) return (await store.quote(quote.data))?.leadMentionId;
    const wording = wordingIdSchema.safeParse(word);
    if (wording.success) return (await store.wordings([wording.data]))[0]?.leadMentionId;
  }
  return undefined;
}
