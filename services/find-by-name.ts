import type { OutletId, SpeakerId } from '../models/ids.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { speakerKeys } from './name-speakers.ts';
import { fold } from './text/fold.ts';

/**
 * The speaker and the outlet that a reader's names mean, as fields of a filter; a name that is not given is no field. The
 * speaker is whoever is held under the very name, else the figure under another of its names.
 *
 * @returns null where one of the two is not held, so that nothing can be on the list
 */
export async function findByName(
  store: QuoteStore,
  { speaker, outlet }: { readonly speaker?: string | undefined; readonly outlet?: string | undefined },
): Promise<{ readonly speakerId?: SpeakerId; readonly outletId?: OutletId } | null> {
  const speakerId = speaker === undefined ? undefined : await speakerNamed(store, speaker);
  const outletId = outlet === undefined ? undefined : (await store.outletsBy({ foldedNames: [fold(outlet)] }))[0]?.id;
  if ((speaker !== undefined && speakerId === undefined) || (outlet !== undefined && outletId === undefined))
    return null;
  return { ...(speakerId === undefined ? {} : { speakerId }), ...(outletId === undefined ? {} : { outletId }) };
}

async function speakerNamed(store: QuoteStore, name: string): Promise<SpeakerId | undefined> {
  const keys = speakerKeys(name);
  const held = await store.speakersByName(keys);
  return (held.find(({ folded }) => folded.includes(keys[0]!)) ?? held[0])?.id;
}
