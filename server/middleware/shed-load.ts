import type { Request, RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';
import type { Load } from '../load.ts';

/** Seconds after which a request that was turned away may come again: long enough for a full house to have emptied. */
const RETRY_AFTER_SECONDS = 2;

/**
 * Turns a request away with server/busy while too many are under way, or while the server ends. Stands before anything
 * is read of the body; what an operator asks (health, readiness, metrics) stands before it.
 */
export function shedLoad(load: Load): RequestHandler {
  return (request, response, next) => {
    if (load.enter()) {
      response.once('close', () => load.leave());
      return load.inTurn(() => next());
    }
    response.set('Retry-After', String(RETRY_AFTER_SECONDS));
    // A body that may follow is not read, so nothing else can come over this connection.
    if (hasBody(request)) response.set('Connection', 'close');
    const detail = load.isDraining() ? 'The server is about to end' : `${load.underWay()} requests are under way`;
    next(new IsnadError('server/busy', detail));
  };
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
