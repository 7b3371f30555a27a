import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { IsnadError } from '../../models/errors.ts';
import type { Config } from '../config.ts';

const MINUTE = 60_000;

/** Wrong tokens a minute from one address: a person mistypes a few, a guesser needs millions. */
const WRONG_TOKENS_A_MINUTE = 30;

/** Asks an address with more than `perMinute` requests in a minute to wait: request/too-many. 0 sets no limit. */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({ ...common, limit: perMinute });
}

/** The same for answers of 401, so that a token cannot be guessed. Stands before the token is checked. */
export function limitWrongTokens({ token }: Pick<Config, 'token'>): RequestHandler {
  if (token === null) return (_request, _response, next) => next();
  return rateLimit({
    ...common,
    standardHeaders: false,
    limit: WRONG_TOKENS_A_MINUTE,
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_request, response) => response.statusCode !== 401,
  });
}

const common: Parameters<typeof rateLimit>[0] = {
  windowMs: MINUTE,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  // Express is told of no proxy, so the header is not believed; that is meant, and no mistake to warn about.
  validate: { xForwardedForHeader: false },
  handler: (_request, response, next) => {
    // The library says it only together with its other headers.
    response.set('Retry-After', String(MINUTE / 1000));
    next(new IsnadError('request/too-many'));
  },
};
