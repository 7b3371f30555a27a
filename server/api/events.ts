import { Router } from 'express';
import { z } from 'zod';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

const listSchema = z.strictObject(pageFields);

/** GET /events: the audit log, latest first, as it is kept. */
export function events(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const page = pageRequest(readQuery(listSchema, request));
    response.json(presentPage(await contextOf(request).store.events(page), (event) => event));
  });
  return router;
}
