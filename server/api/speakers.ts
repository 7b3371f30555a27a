import { Router } from 'express';
import { z } from 'zod';
import { type FieldError, IsnadError } from '../../models/errors.ts';
import { speakerIdSchema } from '../../models/ids.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../models/primitives.ts';
import { speakerChangeSchema } from '../../models/speaker.ts';
import { changeSpeaker } from '../../services/change-speaker.ts';
import { keepSpeakersApart } from '../../services/keep-speakers-apart.ts';
import { mergeSpeakers } from '../../services/merge-speakers.ts';
import { partSpeakers } from '../../services/part-speakers.ts';
import { suggestSpeakers } from '../../services/suggest-speakers.ts';
import { fold } from '../../services/text/fold.ts';
import { readJson, readOptionalJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentDecision } from '../present/decision.ts';
import { presentPage } from '../present/page.ts';
import { presentKeptApart, presentSpeaker, presentSuggestion } from '../present/speaker.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

/** `q` is how the first name begins. */
const listSchema = z.strictObject({ q: wordsSchema(MAX_NAME_LENGTH).optional(), ...pageFields });

const nothing = z.strictObject({});
const mergeSchema = z.strictObject({ into: speakerIdSchema });
const apartSchema = z.strictObject({ other: speakerIdSchema });

/** GET /speakers, GET and PATCH /speakers/:id, POST /speakers/:id/merge, /speakers/:id/part and /speakers/:id/apart. */
export function speakers(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const { q, ...page } = readQuery(listSchema, request);
    const prefix = q === undefined ? undefined : fold(q);
    response.json(presentPage(await contextOf(request).store.listSpeakers(pageRequest(page), prefix), presentSpeaker));
  });
  router.get('/:id', async (request, response) => {
    const { store } = contextOf(request);
    const id = readId(speakerIdSchema, request);
    const speaker = await store.speaker(id);
    if (speaker === undefined) throw notFound(id);
    if (speaker.mergedInto !== null) {
      response.status(308).location(`/api/v1/speakers/${speaker.mergedInto}`).json({ movedTo: speaker.mergedInto });
      return;
    }
    const { suggestions, apart } = await suggestSpeakers(store, speaker);
    response.json({
      ...presentSpeaker(speaker),
      suggestions: suggestions.map(presentSuggestion),
      apart: apart.map(presentKeptApart),
    });
  });

  router.post('/:id/merge', readJson(SMALL_BODY), async (request, response) => {
    const { into } = readBody(mergeSchema, request);
    const id = readId(speakerIdSchema, request);
    const speaker = await mergeSpeakers(contextOf(request), { speaker: id, into });
    if (speaker === undefined)
      throw notFound(`${id} that can go into ${into}`, [{ field: 'into', message: 'is of none that it can go into' }]);
    response.json({ speaker: presentSpeaker(speaker) });
  });

  router.post('/:id/part', readOptionalJson(SMALL_BODY), async (request, response) => {
    readBody(nothing, request);
    const { speaker, from } = await partSpeakers(contextOf(request), readId(speakerIdSchema, request));
    response.json({ speaker: presentSpeaker(speaker), from: presentSpeaker(from) });
  });

  router.post('/:id/apart', readJson(SMALL_BODY), async (request, response) => {
    const { other } = readBody(apartSchema, request);
    const speaker = readId(speakerIdSchema, request);
    response.json({ decision: presentDecision(await keepSpeakersApart(contextOf(request), { speaker, other })) });
  });

  router.patch('/:id', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(speakerIdSchema, request);
    const speaker = await changeSpeaker(contextOf(request), id, readBody(speakerChangeSchema, request));
    response.json({ speaker: presentSpeaker(speaker) });
  });
  return router;
}

function notFound(id: string, fields: readonly FieldError[] = []): IsnadError {
  return new IsnadError('speaker/not-found', `There is no speaker ${id}`, fields);
}
