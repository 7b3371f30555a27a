import express, { type Express } from 'express';
import type { QuoteStore } from '../models/quote-store.ts';
import { answerErrors, answerNotFound } from './answer-errors.ts';
import { apiRouter } from './api/api-router.ts';
import { healthz } from './api/healthz.ts';
import { readyz } from './api/readyz.ts';
import type { Config } from './config.ts';
import { createLoad, type Load } from './load.ts';
import type { Log } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { checkHost } from './middleware/check-host.ts';
import { checkOrigin } from './middleware/check-origin.ts';
import { limitRate, limitWrongTokens } from './middleware/limit-rate.ts';
import { logRequests } from './middleware/log-requests.ts';
import { setRequestId } from './middleware/request-id.ts';
import { requireToken } from './middleware/require-token.ts';
import { setSecurityHeaders } from './middleware/security-headers.ts';
import { shedLoad } from './middleware/shed-load.ts';
import { readActor } from './read-actor.ts';
import type { ContextOf } from './request-context.ts';
import { serveAssets } from './web/assets.ts';
import { pagesRouter } from './web/pages-router.ts';

export interface AppOptions {
  readonly store: QuoteStore;
  readonly now: () => Date;
  readonly config: Config;
  readonly log: Log;
  readonly load?: Load;
  readonly metrics?: Metrics;
}

/** The whole of the HTTP side as one express app, a function of what it is given. Read it as a request's journey. */
export function createApp({
  store,
  now,
  config,
  log,
  load = createLoad(),
  metrics = createMetrics({ store, load }),
}: AppOptions): Express {
  // One user on loopback, or everybody who has the token, told apart by the names they claim; accounts will prove them.
  const door = config.token === null ? 'local' : 'token';
  const contextOf: ContextOf = (request) => {
    metrics.beginWork(request);
    return { store, now, actor: readActor(request, door) };
  };
  const wrongTokens = limitWrongTokens(config);

  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');

  app.use(setRequestId());
  app.use(logRequests(log));
  app.use(metrics.measure());
  app.use(setSecurityHeaders());
  app.use(checkHost(config));
  app.use(checkOrigin());
  app.use(limitRate(config.rateLimit));
  // An operator is answered however much there is to do.
  app.get('/healthz', healthz(store));
  app.get('/api/v1/healthz', healthz(store));
  app.get('/readyz', readyz(store, load));
  app.get('/metrics', wrongTokens, requireToken(config, { session: false, now }), metrics.answer());
  app.use(shedLoad(load));
  app.use('/assets', serveAssets());
  app.use(wrongTokens);
  app.use('/api/v1', requireToken(config, { session: false, now }), apiRouter(contextOf));
  app.use('/api', answerNotFound());
  app.use(pagesRouter({ contextOf, config, now }));
  app.use(answerNotFound());
  app.use(answerErrors(log));
  return app;
}
