import { IsnadError } from '../models/errors.ts';
import { mintId, type ResponseId } from '../models/ids.ts';
import type { Response, ResponseInput } from '../models/verdict.ts';
import type { Context } from './context.ts';

/**
 * Keeps what a speaker or an outlet says of a use of its words. It is evidence: no verdict follows from it, and none
 * changes. Who makes the `id` beforehand can send the same twice: the second time gives what is held.
 *
 * Rejects with request/unknown-id, naming each mention that is not held.
 */
export async function recordResponse(
  { store, now, actor }: Context,
  input: ResponseInput,
  ownId: ResponseId = mintId('p'),
): Promise<Response> {
  const mentionIds = [...new Set(input.mentionIds)];
  const held = new Set<string>((await store.mentions(mentionIds)).map(({ id }) => id));
  const missing = input.mentionIds.flatMap((id, index) =>
    held.has(id) ? [] : [{ field: `mentionIds.${index}`, message: 'is of nothing that is held' }],
  );
  if (missing.length > 0) {
    throw new IsnadError('request/unknown-id', missing.map(({ field }) => field).join(', '), missing);
  }
  const recorded = (await store.responsesTo(mentionIds)).find(({ id }) => id === ownId);
  if (recorded !== undefined) return recorded;
  const at = now().toISOString();
  const response: Response = {
    id: ownId,
    mentionIds,
    by: input.by,
    kind: input.kind,
    text: input.text ?? null,
    url: input.url ?? null,
    at: input.at ?? at.slice(0, 10),
  };
  const { id, kind, by } = response;
  await store.apply(
    {
      responses: [response],
      events: [
        {
          at,
          actor,
          act: 'response-recorded',
          subject: id,
          before: null,
          after: { kind, by, mentionIds, at: response.at },
        },
      ],
    },
    'editorial',
  );
  return response;
}
