import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';
import { inOrder } from './in-order.ts';
import { readBodyErrors } from './read-body-errors.ts';

/** Most forms have a dozen fields; one with rows says how many it may have. */
const MAX_FIELDS = 40;

/**
 * Reads a form of at most `limit` bytes into `request.body`, with the text as it was pasted.
 *
 * Browsers send every line break of a form as CR LF. They are turned back into LF here: offsets count them, and the
 * same article must get the same id whether it came by form or by API.
 */
export function readForm(limit: number, maxFields = MAX_FIELDS): RequestHandler {
  return inOrder(
    (request, _response, next) => {
      if (request.is('application/x-www-form-urlencoded') !== false) return next();
      next(
        new IsnadError('request/unsupported-media-type', 'This address takes forms', [
          { field: 'content-type', message: 'must be application/x-www-form-urlencoded' },
        ]),
      );
    },
    readBodyErrors(
      express.urlencoded({ limit, extended: false, parameterLimit: maxFields, verify: demandUtf8 }),
      limit,
    ),
    (request: Request, _response, next) => {
      request.body = withPlainLineBreaks(request.body);
      next();
    },
  );
}

function withPlainLineBreaks(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, plain(value)]));
}

/** A field, or the fields of one name in their order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
}

function demandUtf8(_request: unknown, _response: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new IsnadError('text/binary', 'The form is not UTF-8');
}
