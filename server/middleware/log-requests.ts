import type { RequestHandler } from 'express';
import type { Log } from '../log.ts';
import { routeOf } from '../route-of.ts';
import { requestId } from './request-id.ts';

/**
 * One line for each answered or broken-off request: id, method, route, status, milliseconds.
 *
 * The route is the pattern that took it (`/api/v1/quotes/:id`), never the address itself: that can hold a query, and
 * queries are not logged. A request that no route took is logged as "none".
 */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('close', () => {
      const ms = Math.round(performance.now() - started);
      const status = response.writableFinished ? response.statusCode : 'broken off';
      log.info({ id: requestId(request), method: request.method, route: routeOf(request), status, ms }, 'request');
    });
    next();
  };
}
