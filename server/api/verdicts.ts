import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../models/errors.ts';
import { verdictIdSchema } from '../../models/ids.ts';
import { verdictChangeSchema, verdictInputSchema, verdictStateSchema } from '../../models/verdict.ts';
import { changeVerdict, giveVerdict } from '../../services/give-verdict.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentPage } from '../present/page.ts';
import { presentVerdict } from '../present/verdict.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject({ state: verdictStateSchema.optional(), ...pageFields });

/** GET and POST /verdicts, GET and PATCH /verdicts/:id. */
export function verdicts(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { state, ...page } = readQuery(listSchema, request);
    const filter = state === undefined ? {} : { state };
    response.json(presentPage(await contextOf(request).store.listVerdicts(filter, pageRequest(page)), presentVerdict));
  });

  router.post('/', readJson(SMALL_BODY), async (request, response) => {
    const verdict = await giveVerdict(contextOf(request), readBody(verdictInputSchema, request));
    response
      .status(201)
      .location(`/api/v1/verdicts/${verdict.id}`)
      .json({ verdict: presentVerdict(verdict) });
  });

  router.get('/:id', async (request, response) => {
    const entries = await contextOf(request).store.verdictEntries(readId(verdictIdSchema, request));
    const latest = entries.at(-1);
    if (latest === undefined) throw new IsnadError('verdict/not-found', `There is no verdict ${request.params.id}`);
    response.json({ verdict: presentVerdict(latest), entries: entries.map(presentVerdict) });
  });

  router.patch('/:id', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(verdictIdSchema, request);
    const verdict = await changeVerdict(contextOf(request), id, readBody(verdictChangeSchema, request));
    response.json({ verdict: presentVerdict(verdict) });
  });

  return router;
}
