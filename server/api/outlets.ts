import { Router } from 'express';
import { z } from 'zod';
import { outletIdSchema } from '../../models/ids.ts';
import { outletChangeSchema, outletInputSchema } from '../../models/outlet.ts';
import { addOutlet, changeOutlet } from '../../services/change-outlet.ts';
import { readJson, SMALL_BODY } from '../middleware/read-json.ts';
import { presentOutlet } from '../present/outlet.ts';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readBody, readId, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject(pageFields);

/** GET and POST /outlets, PATCH /outlets/:id. */
export function outlets(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const page = pageRequest(readQuery(listSchema, request));
    response.json(presentPage(await contextOf(request).store.listOutlets(page), presentOutlet));
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
