import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

const ids = new WeakMap<Request, string>();

/** Gives each request an id of our own (a caller's could forge log lines) and says it in X-Request-Id. */
export function setRequestId(): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    ids.set(request, id);
    response.set('X-Request-Id', id);
    next();
  };
}

/** The id of a request that went through `setRequestId`; empty for one that did not. */
export function requestId(request: Request): string {
  return ids.get(request) ?? '';
}
