import { Router } from 'express';
import { glance } from '../../../services/glance.ts';
import type { ContextOf } from '../../request-context.ts';
import { frameOf } from '../frame.ts';
import { GlancePage } from '../pages/glance-page.tsx';
import { sendPage } from '../send-page.ts';

/** GET /glance. */
export function glanceRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/glance', async (request, response) => {
    const context = contextOf(request);
    const frame = await frameOf(request, context.store);
    sendPage(response, frame.t.language, <GlancePage frame={frame} glance={await glance(context)} />);
  });

  return router;
}
