import type { RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';
import type { Config } from '../config.ts';
import { isOwnHost } from '../reach.ts';

/** Refuses requests whose Host header is not one of this server: request/foreign-host. */
export function checkHost(config: Config): RequestHandler {
  return (request, _response, next) => {
    if (isOwnHost(request.headers.host, config)) return next();
    next(
      new IsnadError('request/foreign-host', 'The Host header names another server', [
        { field: 'Host', message: 'must be a loopback name, ISNAD_HOST, or one of ISNAD_ALLOWED_HOSTS' },
      ]),
    );
  };
}
