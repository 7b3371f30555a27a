import { Router } from 'express';
import { responseInputSchema } from '../../models/verdict.ts';
import { recordResponse } from '../../services/record-response.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentResponse } from '../present/verdict.ts';
import { readBody } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

/** POST /responses: what a speaker or an outlet says of a use of its words. GET /quotes/:id shows them. */
export function responses(contextOf: ContextOf): Router {
  const router = Router();
  router.post('/', readJson(SMALL_BODY), async (request, response) => {
    const recorded = await recordResponse(contextOf(request), readBody(responseInputSchema, request));
    response.status(201).json({ response: presentResponse(recorded) });
  });
  return router;
}
