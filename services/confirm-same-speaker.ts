import { IsnadError } from '../models/errors.ts';
import type { SpeakerId } from '../models/ids.ts';
import type { Speaker } from '../models/speaker.ts';
import type { Context } from './context.ts';
import { demandVersion } from './demand-version.ts';
import { mergeSpeakers } from './merge-speakers.ts';

/** One of two speakers, at the version that a reviewer looked at. */
export interface SeenSpeaker {
  readonly id: SpeakerId;
  readonly version: number;
}

/**
 * A reviewer's word that `other` is `speaker`: the two are merged as `mergeSpeakers` says, and `speaker` goes on. Said twice,
 * it is done once.
 *
 * Rejects with speaker/not-found, with store/conflict where either is not what the reviewer saw (somebody gave it other
 * names, merged or parted it meanwhile), and with request/invalid where the two are one and the same.
 */
export async function confirmSameSpeaker(
  context: Context,
  { speaker, other }: { readonly speaker: SeenSpeaker; readonly other: SeenSpeaker },
): Promise<Speaker> {
  const { store } = context;
  const [held, gone] = [await store.speaker(speaker.id), await store.speaker(other.id)];
  if (held === undefined || gone === undefined) {
    throw new IsnadError('speaker/not-found', `there is no speaker ${held === undefined ? speaker.id : other.id}`);
  }
  if (gone.mergedInto !== speaker.id) {
    demandVersion(held, speaker.version);
    demandVersion(gone, other.version);
  }
  const merged = await mergeSpeakers(context, { speaker: other.id, into: speaker.id });
  if (merged === undefined) throw new IsnadError('store/conflict', `${other.id} went into another speaker meanwhile`);
  return merged;
}
