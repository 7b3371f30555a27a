import { Router } from 'express';
import { z } from 'zod';
import { IsnadError } from '../../models/errors.ts';
import { flagKindSchema, flagStatusSchema } from '../../models/flag.ts';
import { flagIdSchema, quoteIdSchema } from '../../models/ids.ts';
import { decideFlag } from '../../services/decide-flag.ts';
import { flagDecisionSchema } from '../flag-decision.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentDecision } from '../present/decision.ts';
import { presentFlag } from '../present/flag.ts';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject({
  kind: flagKindSchema.optional(),
  // The list is a review queue first: decided flags are shown when asked for.
  status: z.enum([...flagStatusSchema.options, 'any']).default('open'),
  quote: quoteIdSchema.optional(),
  ...pageFields,
});

/** GET /flags, GET /flags/:id, POST /flags/:id/decisions. */
export function flags(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { kind, status, quote, ...page } = readQuery(listSchema, request);
    const filter = {
      ...(kind === undefined ? {} : { kind }),
      ...(status === 'any' ? {} : { status }),
      ...(quote === undefined ? {} : { quoteId: quote }),
    };
    response.json(presentPage(await contextOf(request).store.listFlags(filter, pageRequest(page)), presentFlag));
  });

  router.get('/:id', async (request, response) => {
    const flag = await contextOf(request).store.flag(readId(flagIdSchema, request));
    if (flag === undefined) throw new IsnadError('flag/not-found', `There is no flag ${request.params.id}`);
    response.json({ flag: presentFlag(flag) });
  });

  router.post('/:id/decisions', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(flagIdSchema, request);
    const { flag, decision } = await decideFlag(contextOf(request), id, readBody(flagDecisionSchema, request));
    response.status(201).json({ flag: presentFlag(flag), decision: presentDecision(decision) });
  });

  return router;
}
