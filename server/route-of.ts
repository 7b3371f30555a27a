import type { Request } from 'express';

/**
 * The pattern that took a request (`/api/v1/quotes/:id`), "none" where none did.
 *
 * With the fixed path that its router is mounted at. Express forgets the mount (`baseUrl`) when a request leaves by an
 * error, so it is read from the address: all that stands before what the pattern took. Express takes /API for /api, so its
 * letters are the caller's; they are made small, or each way to write them would count as another route.
 */
export function routeOf(request: Request): string {
  // express types `route` as any; it is absent until a route took the request.
  const route: unknown = request.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return 'none';
  const pattern = segments(String(route.path));
  const [path = ''] = request.originalUrl.split('?');
  const address = segments(path.toLowerCase());
  return `/${[...address.slice(0, address.length - pattern.length), ...pattern].join('/')}`;
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
