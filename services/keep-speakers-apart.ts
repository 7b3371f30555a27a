import { IsnadError } from '../models/errors.ts';
import { type SpeakersDecision, speakersAnchor } from '../models/flag.ts';
import { contentId, type DecisionId, type SpeakerId } from '../models/ids.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import type { Context } from './context.ts';

/**
 * Says that two speakers are two, however alike their names are: they are not suggested to be one any more. The decision
 * holds until it is undone, or until a person says that they are one after all (`mergeSpeakers`). Said twice, it is done once.
 *
 * Rejects with speaker/not-found, request/invalid where the two are one and the same, speaker/merged where one of them
 * went into another, and store/conflict where somebody said it and took it back at this moment.
 *
 * @returns the decision that holds
 */
export async function keepSpeakersApart(
  { store, now, actor }: Context,
  { speaker, other }: { readonly speaker: SpeakerId; readonly other: SpeakerId },
): Promise<SpeakersDecision> {
  await demandAlone(store, speaker, []);
  await demandAlone(store, other, ['other']);
  if (speaker === other) {
    const message = 'is the speaker itself';
    throw new IsnadError('request/invalid', `other ${message}`, [{ field: 'other', message }]);
  }
  const anchor = speakersAnchor(speaker, other);
  const before = await apartBy(store, anchor);
  if (before !== undefined) return before;
  const at = now().toISOString();
  const id = await freeId(store, anchor);
  const speakerIds: SpeakersDecision['speakerIds'] = [speaker, other];
  const held = { actor, at, note: null, undoneAt: null, version: 1 };
  const decision: SpeakersDecision = { type: 'speakers', id, anchor, decision: 'apart', speakerIds, ...held };
  const after = { speakerIds: [speaker, other], decisions: [id] };
  const event = { at, actor, act: 'speakers-apart' as const, subject: speaker, also: [other, id], before: null, after };
  try {
    await store.apply({ decisions: [decision], events: [event] }, 'editorial');
  } catch (error) {
    // The same form, sent twice at once: the other one was first.
    if (!(error instanceof IsnadError) || error.code !== 'store/conflict') throw error;
    const meanwhile = await apartBy(store, anchor);
    if (meanwhile === undefined) throw error;
    return meanwhile;
  }
  return decision;
}

/** A speaker that is held, and goes on by itself; `fields` are those that named it. */
async function demandAlone(store: QuoteStore, id: SpeakerId, fields: readonly string[]): Promise<void> {
  const held = await store.speaker(id);
  const named = (message: string) => fields.map((field) => ({ field, message }));
  if (held === undefined) {
    throw new IsnadError('speaker/not-found', `there is no speaker ${id}`, named('is of no speaker that is held'));
  }
  if (held.mergedInto === null) return;
  const message = `went into ${held.mergedInto}`;
  throw new IsnadError('speaker/merged', `${id} ${message}`, named(message));
}

async function apartBy(store: QuoteStore, anchor: string): Promise<SpeakersDecision | undefined> {
  return (await store.decisionsByAnchor([anchor])).find((held) => held.type === 'speakers');
}

/** One for each time that it is said: two who say it at once arrive at the same, and only one of them writes it. */
async function freeId(store: QuoteStore, anchor: string): Promise<DecisionId> {
  for (let taken = 0; ; taken += 1) {
    const id = contentId<DecisionId>('d', [anchor, taken]);
    if ((await store.decision(id)) === undefined) return id;
  }
}
