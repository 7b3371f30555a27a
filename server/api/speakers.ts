import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../models/errors.ts';
import { speakerIdSchema } from '../../models/ids.ts';
import { suggestSpeakers } from '../../services/suggest-speakers.ts';
import { presentPage } from '../present/page.ts';
import { presentSpeaker, presentSuggestion } from '../present/speaker.ts';
import { pageFields, pageRequest, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject(pageFields);

/** GET /speakers, GET /speakers/:id. */
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
    if (speaker === undefined) throw new IsnadError('page/not-found', `There is no speaker ${id}`);
    const suggestions = await suggestSpeakers(store, speaker);
    response.json({ ...presentSpeaker(speaker), suggestions: suggestions.map(presentSuggestion) });
  });
  return router;
}
