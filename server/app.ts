import express, { type Express } from 'express';
import type { QuoteStore } from '../models/quote-store.ts';
import { answerErrors, answerNotFound } from './answer-errors.ts';
import { apiRouter } from './api/api-router.ts';
import { healthz } from './api/healthz.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';
import { checkHost } from './middleware/check-host.ts';
import { checkOrigin } from './middleware/check-origin.ts';
import { limitRate, limitWrongTokens } from './middleware/limit-rate.ts';
import { logRequests } from './middleware/log-requests.ts';
import { setRequestId } from './middleware/request-id.ts';
import { requireToken } from './middleware/require-token.ts';
import { setSecurityHeaders } from './middleware/security-headers.ts';
import type { ContextOf } from './request-context.ts';
import { serveAssets } from './web/assets.ts';
import { pagesRouter } from './web/pages-router.ts';

export interface AppOptions {
  readonly store: QuoteStore;
  readonly now: () => Date;
  readonly config: Config;
  readonly log: Log;
}

/** The whole of the HTTP side as one express app, a function of what it is given. Read it as a request's journey. */
export function createApp({ store, now, config, log }: AppOptions): Express {
  // One user on loopback, or everybody who has the token; accounts will tell people apart here.
  const actor = config.token === null ? 'local' : 'token';
  const contextOf: ContextOf = () => ({ store, now, actor });

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(setRequestId());
  app.use(logRequests(log));
  app.use(setSecurityHeaders());
  app.use(checkHost(config));
  app.use(checkOrigin());
  app.use(limitRate(config.rateLimit));
  app.use('/assets', serveAssets());
  app.get('/healthz', healthz(store));
  app.get('/api/v1/healthz', healthz(store));
  app.use(limitWrongTokens(config));
  app.use('/api/v1', requireToken(config, { session: false, now }), apiRouter(contextOf));
  app.use('/api', answerNotFound());
  app.use(pagesRouter({ contextOf, config, now }));
  app.use(answerNotFound());
  app.use(answerErrors(log));
  return app;
}
