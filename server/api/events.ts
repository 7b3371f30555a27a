import { Router } from 'express';
import { z } from 'zod';
import { presentPage } from '../present/page.ts';
import { pageFields, pageRequest, readQuery } from '../read-request.ts';
import type { ContextOf } from '../request-context.ts';

/** Longest id that is looked for; ours are far under it. */
const MAX_SUBJECT_LENGTH = 200;

/** `subject` is the id of what something was done to. */
const listSchema = z.strictObject({ subject: z.string().max(MAX_SUBJECT_LENGTH).optional(), ...pageFields });

/** GET /events: the audit log, or the part of it about one thing, latest first, as it is kept. */
export function events(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/', async (request, response) => {
    const { subject, ...query } = readQuery(listSchema, request);
    const { store } = contextOf(request);
    const page = pageRequest(query);
    const found = subject === undefined ? await store.events(page) : await store.eventsAbout([subject], page);
    response.json(presentPage(found, (event) => event));
  });
  return router;
}
