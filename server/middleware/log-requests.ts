import type { Request, RequestHandler } from 'express';
import type { Log } from '../log.ts';
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

/**
 * The pattern with the fixed path that its router is mounted at. Express forgets the mount (`baseUrl`) when a request
 * leaves by an error, so it is read from the address: all that stands before what the pattern took.
 */
function routeOf(request: Request): string {
  // express types `route` as any; it is absent until a route took the request.
  const route: unknown = request.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return 'none';
  const pattern = segments(String(route.path));
  const [path = ''] = request.originalUrl.split('?');
  const address = segments(path);
  return `/${[...address.slice(0, address.length - pattern.length), ...pattern].join('/')}`;
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
