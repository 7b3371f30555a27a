import { IsnadError } from '../models/errors.ts';
import type { SpeakerId } from '../models/ids.ts';
import type { Context } from './context.ts';
import { partSpeakers } from './part-speakers.ts';

/**
 * Takes back that `other` was said to be `speaker` (`partSpeakers`). Said twice, it is done once.
 *
 * Rejects with speaker/not-found, and with store/conflict where `other` went into somebody else meanwhile.
 */
export async function partAgain(
  context: Context,
  { speaker, other }: { readonly speaker: SpeakerId; readonly other: SpeakerId },
): Promise<void> {
  const held = await context.store.speaker(other);
  if (held === undefined) throw new IsnadError('speaker/not-found', `there is no speaker ${other}`);
  if (held.mergedInto === null) return;
  if (held.mergedInto !== speaker) {
    throw new IsnadError('store/conflict', `${other} went into ${held.mergedInto} and not into ${speaker}`);
  }
  await partSpeakers(context, other);
}
