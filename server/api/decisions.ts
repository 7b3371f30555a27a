import { Router } from 'express';
import { z } from 'zod';
import { decisionIdSchema } from '../../models/ids.ts';
import { undoDecision } from '../../services/undo-decision.ts';
import { readOptionalJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentDecision } from '../present/decision.ts';
import { presentFlag } from '../present/flag.ts';
import { readBody, readId } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const nothing = z.strictObject({});

/** POST /decisions/:id/undo: takes a decision back; it stays in the record. Needs no body. */
export function decisions(contextOf: ContextOf): Router {
  const router = Router();
  router.post('/:id/undo', readOptionalJson(SMALL_BODY), async (request, response) => {
    readBody(nothing, request);
    const { flag, decision } = await undoDecision(contextOf(request), readId(decisionIdSchema, request));
    response.json({ flag: flag === null ? null : presentFlag(flag), decision: presentDecision(decision) });
  });
  return router;
}
