import type { RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';
import type { QuoteStore } from '../../models/quote-store.ts';
import type { Load } from '../load.ts';

/**
 * GET /readyz: 200 when requests may be sent here, else a problem of status 503: server/busy once the server is told to
 * end, the store's own where it does not answer. A store that is open has been brought to the current version. Needs no token.
 */
export function readyz(store: QuoteStore, load: Load): RequestHandler {
  return async (_request, response) => {
    if (load.isDraining()) throw new IsnadError('server/busy', 'The server is about to end');
    await store.events({ cursor: null, limit: 1 });
    response.json({ status: 'ready' });
  };
}
