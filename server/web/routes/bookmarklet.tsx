import { Router } from 'express';
import type { ContextOf } from '../../request-context.ts';
import { frameOf } from '../frame.ts';
import { BookmarkletPage } from '../pages/bookmarklet-page.tsx';
import { sendPage } from '../send-page.ts';
import { siteAddress } from '../site-address.ts';

/** GET /bookmarklet: a bookmark that sends the words selected on any page to the one box of this server. */
export function bookmarkletRoutes(contextOf: ContextOf): Router {
  const router = Router();
  router.get('/bookmarklet', async (request, response) => {
    const frame = await frameOf(request, contextOf(request).store);
    sendPage(response, frame.t.language, <BookmarkletPage frame={frame} site={siteAddress(request)} />);
  });
  return router;
}
