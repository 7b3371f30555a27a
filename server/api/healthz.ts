import type { RequestHandler } from 'express';
import type { QuoteStore } from '../../models/quote-store.ts';

/** GET /healthz: 200 when the store answers, else the store's problem. Says nothing of what is in it, so needs no token. */
export function healthz(store: QuoteStore): RequestHandler {
  return async (_request, response) => {
    await store.events({ cursor: null, limit: 1 });
    response.json({ status: 'ok' });
  };
}
