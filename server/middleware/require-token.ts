import type { Request, RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';
import type { Config } from '../config.ts';
import { isSameSecret } from '../same-secret.ts';
import { hasSession } from '../session.ts';

/**
 * Asks for the token where one is set: as `Authorization: Bearer`, or, on pages, as the session that the sign-in form
 * gives. The API takes no session: what a browser sends of itself should not be enough for a program's door.
 */
export function requireToken(
  { token }: Pick<Config, 'token'>,
  options: { readonly session: boolean; readonly now: () => Date },
): RequestHandler {
  return (request, _response, next) => {
    if (token === null || hasBearer(request, token)) return next();
    if (options.session && hasSession(request, token, options.now())) return next();
    next(new IsnadError('request/unauthorized'));
  };
}

function hasBearer(request: Request, token: string): boolean {
  const [scheme, value, ...rest] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && value !== undefined && rest.length === 0 && isSameSecret(value, token);
}
