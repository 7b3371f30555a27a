import { Router } from 'express';
import { z } from 'zod';
import { presentOutlet } from '../present/outlet.ts';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject(pageFields);

/** GET /outlets. */
export function outlets(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const page = pageRequest(readQuery(listSchema, request));
    response.json(presentPage(await contextOf(request).store.listOutlets(page), presentOutlet));
  });
  return router;
}
