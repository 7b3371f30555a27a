import type { RequestHandler } from 'express';
import { IsnadError } from '../../models/errors.ts';

/**
 * A body parser whose refusals come as errors of our table.
 *
 * body-parser names its errors in `type`; those that are not known here (a broken stream) go on as they are.
 */
export function readBodyErrors(parser: RequestHandler, limit: number): RequestHandler {
  return (request, response, next) => parser(request, response, (error?: unknown) => next(translate(error, limit)));
}

function translate(error: unknown, limit: number): unknown {
  if (typeof error !== 'object' || error === null || error instanceof IsnadError) return error;
  switch ('type' in error ? error.type : '') {
    case 'entity.parse.failed':
      return new IsnadError('request/not-json', 'The body is not a JSON object');
    case 'entity.too.large':
      return new IsnadError('request/too-large', `The body has more than ${limit / 1_000_000} MB`);
    case 'parameters.too.many':
      return new IsnadError('request/too-large', 'The form has too many fields');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new IsnadError(
        'request/unsupported-media-type',
        'The body is compressed or encoded in a way not read here',
      );
    case 'request.size.invalid':
    case 'request.aborted':
      return new IsnadError('request/invalid', 'The body ended before its length was reached');
    default:
      // Thrown while inflating: what came is not the compression that the header names.
      return 'code' in error && String(error.code).startsWith('Z_')
        ? new IsnadError('request/invalid', 'The body is not compressed as its header says')
        : error;
  }
}
