import { isUtf8 } from 'node:buffer';
import express, { type RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';
import { inOrder } from './in-order.ts';
import { readBodyErrors } from './read-body-errors.ts';

/** Bodies of most calls, in bytes. */
export const SMALL_BODY = 1_000_000;

/** Bodies that hold an article, in bytes: 5 million Latin letters, or a book of Arabic, with room for the rest. */
export const ARTICLE_BODY = 6_000_000;

/**
 * Reads a JSON object of at most `limit` bytes into `request.body`.
 *
 * Refuses another type (request/unsupported-media-type), more bytes (request/too-large), what is not JSON
 * (request/not-json) and bytes that are not UTF-8 (text/binary): decoding would put U+FFFD for them, silently.
 */
export function readJson(limit: number): RequestHandler {
  return inOrder(
    (request, _response, next) => {
      const isJson = request.is('application/json');
      if (isJson === null) return next(new IsnadError('request/not-json', 'The request has no body'));
      if (isJson !== false) return next();
      next(
        new IsnadError('request/unsupported-media-type', 'The content-type is not application/json', [
          { field: 'content-type', message: 'must be application/json' },
        ]),
      );
    },
    readBodyErrors(express.json({ limit, type: 'application/json', verify: demandUtf8 }), limit),
  );
}

/** Reads a JSON body where there is one, for calls that need none. */
export function readOptionalJson(limit: number): RequestHandler {
  const readIt = readJson(limit);
  return (request, response, next) => {
    const { 'transfer-encoding': encoding, 'content-length': length = '0' } = request.headers;
    if (encoding !== undefined || Number(length) > 0) return readIt(request, response, next);
    request.body = {};
    next();
  };
}

function demandUtf8(_request: unknown, _response: unknown, body: Buffer, encoding: string): void {
  if (encoding !== 'utf-8') {
    throw new IsnadError('request/unsupported-media-type', `The charset is ${encoding}; it must be utf-8`);
  }
  if (!isUtf8(body)) throw new IsnadError('text/binary', 'The body is not UTF-8');
}
