import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../models/errors.ts';
import { speakerIdSchema } from '../../models/ids.ts';
import { mergeSpeakers } from '../../services/merge-speakers.ts';
import { suggestSpeakers } from '../../services/suggest-speakers.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentPage } from '../present/page.ts';
import { presentSpeaker, presentSuggestion } from '../present/speaker.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject(pageFields);

const mergeSchema = z.strictObject({ into: speakerIdSchema });

/** GET /speakers, GET /speakers/:id, POST /speakers/:id/merge. */
export function speakers(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const page = pageRequest(readQuery(listSchema, request));
    response.json(presentPage(await contextOf(request).store.listSpeakers(page), presentSpeaker));
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
    const suggestions = await suggestSpeakers(store, speaker);
    response.json({ ...presentSpeaker(speaker), suggestions: suggestions.map(presentSuggestion) });
  });

  router.post('/:id/merge', readJson(SMALL_BODY), async (request, response) => {
    const { into } = readBody(mergeSchema, request);
    const id = readId(speakerIdSchema, request);
    const speaker = await mergeSpeakers(contextOf(request), { speaker: id, into });
    if (speaker === undefined) throw notFound(`${id} that can go into ${into}`);
    response.json({ speaker: presentSpeaker(speaker) });
  });
  return router;
}

function notFound(id: string): IsnadError {
  return new IsnadError('page/not-found', `There is no speaker ${id}`);
}
