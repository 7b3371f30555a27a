import { Router } from 'express';
import { readSample, removeSample } from '../../../services/remove-sample.ts';
import { readForm } from '../../middleware/read-form.ts';
import { SMALL_BODY } from '../../middleware/read-json.ts';
import type { ContextOf } from '../../request-context.ts';
import { frameOf } from '../frame.ts';
import { HomePage } from '../pages/home-page.tsx';
import { RemoveSamplePage } from '../pages/remove-sample-page.tsx';
import { pathWith } from '../paths.ts';
import { sendPage } from '../send-page.ts';

/** GET /; GET /sample/remove, to which the bar on every page leads, asks once more, and POST does it. */
export function homeRoutes(contextOf: ContextOf): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { store } = contextOf(request);
    const frame = await frameOf(request, store);
    sendPage(
      response,
      frame.t.language,
      <HomePage frame={frame} size={await store.size()} isSampleOut={request.query.done === 'sample-removed'} />,
    );
  });

  router.get('/sample/remove', async (request, response) => {
    const context = contextOf(request);
    const frame = await frameOf(request, context.store);
    if (!frame.hasSample) return response.redirect(303, '/');
    sendPage(response, frame.t.language, <RemoveSamplePage frame={frame} size={await readSample(context)} />);
  });

  router.post('/sample/remove', readForm(SMALL_BODY), async (request, response) => {
    await removeSample(contextOf(request));
    response.redirect(303, pathWith('/', { done: 'sample-removed' }));
  });

  return router;
}
