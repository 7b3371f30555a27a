import { Router } from 'express';
import { z } from 'zod';
import { outletIdSchema } from '../../models/ids.ts';
import { outletChangeSchema, outletInputSchema } from '../../models/outlet.ts';
import { MAX_NAME_LENGTH, wordsSchema } from '../../models/primitives.ts';
import { addOutlet, changeOutlet } from '../../services/change-outlet.ts';
import { fold } from '../../services/text/fold.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentOutlet } from '../present/outlet.ts';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

/** `q` is how the first name begins. */
const listSchema = z.strictObject({ q: wordsSchema(MAX_NAME_LENGTH).optional(), ...pageFields });

/** GET and POST /outlets, PATCH /outlets/:id. */
export function outlets(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const { q, ...page } = readQuery(listSchema, request);
    const prefix = q === undefined ? undefined : fold(q);
    response.json(presentPage(await contextOf(request).store.listOutlets(pageRequest(page), prefix), presentOutlet));
  });

  router.post('/', readJson(SMALL_BODY), async (request, response) => {
    const outlet = await addOutlet(contextOf(request), readBody(outletInputSchema, request));
    response.status(201).json({ outlet: presentOutlet(outlet) });
  });

  router.patch('/:id', readJson(SMALL_BODY), async (request, response) => {
    const id = readId(outletIdSchema, request);
    const outlet = await changeOutlet(contextOf(request), id, readBody(outletChangeSchema, request));
    response.json({ outlet: presentOutlet(outlet) });
  });
  return router;
}
