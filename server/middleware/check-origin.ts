import type { Request, RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';

/** Methods that change nothing, whoever asks. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page asks for: request/foreign-origin.
 *
 * What a browser says of where a request comes from, in the order it is believed: Sec-Fetch-Site, Origin, Referer.
 * Every browser since 2020 sends Origin with a form's POST, with or without JavaScript, so no token has to stand in
 * the forms. A request that says nothing of its origin is a program's (curl, a script): it may send JSON, which no
 * foreign page can without being asked for leave, but not a form, which it could. `Origin: null` is foreign.
 */
export function checkOrigin(): RequestHandler {
  return (request, _response, next) => {
    if (SAFE_METHODS.has(request.method) || isOurs(request)) return next();
    next(
      new IsnadError('request/foreign-origin', 'A change was asked for from another site', [
        { field: 'Origin', message: 'must be the address of this server' },
      ]),
    );
  };
}

function isOurs(request: Request): boolean {
  const { host, origin, referer } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return hostOf(origin) === host;
  if (site === 'same-origin') return true;
  if (referer !== undefined) return hostOf(referer) === host;
  return !isForm(request);
}

/** Name and port of a URL; null for "null" and for what is no URL. The scheme is the proxy's. */
function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

/** The three types that a page may send anywhere without being asked for leave first (CORS "simple" requests). */
function isForm(request: Request): boolean {
  const type = request.headers['content-type'] ?? '';
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i.test(type);
}
