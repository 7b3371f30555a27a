import { Router } from 'express';
import { removeSample } from '../../../services/remove-sample.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import type { ContextOf } from '../../request-context.ts';
import { frameOf } from '../frame.ts';
import { HomePage } from '../pages/home-page.tsx';
import { sendPage } from '../send-page.ts';

/** GET /, and POST /sample/remove from the bar on every page. */
export function homeRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { store } = contextOf(request);
    const frame = await frameOf(request, store);
    sendPage(response, frame.t.language, <HomePage frame={frame} size={await store.size()} />);
  });

  router.post('/sample/remove', readForm(SMALL_BODY), async (request, response) => {
    await removeSample(contextOf(request));
    response.redirect(303, '/');
  });

  return router;
}
