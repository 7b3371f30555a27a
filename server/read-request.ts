import type { Request } from 'express';
import { z } from 'zod';
import { IsnadError } from '../models/errors.ts';
import { parse } from '../models/parse.ts';
import type { PageRequest } from '../models/quote-store.ts';

/** Items of a list that does not say how many it wants, and the most one may ask for. */
export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

/** Longest cursor that is looked at; a store's own are far under it. */
const MAX_CURSOR_LENGTH = 2_000;

/** A whole number in a query string. */
const limitSchema = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, `must be a whole number from 1 to ${MAX_LIMIT}`)
  .transform(Number)
  .refine((limit) => limit <= MAX_LIMIT, `must be at most ${MAX_LIMIT}`);

/** What every list takes; spread it into a list's own schema. An empty cursor, as a form sends it, is none. */
export const pageFields = {
  cursor: z.string().max(MAX_CURSOR_LENGTH).optional(),
  limit: limitSchema.optional(),
};

/** The page that a parsed query asks for. */
export function pageRequest(query: { cursor?: string | undefined; limit?: number | undefined }): PageRequest {
  return { cursor: query.cursor || null, limit: query.limit ?? DEFAULT_LIMIT };
}

/** The body as this schema reads it; throws an IsnadError that names every wrong field. */
export function readBody<T>(schema: z.ZodType<T, unknown>, request: Request): T {
  return parse(schema, request.body);
}

/** The query string as this schema reads it. A name given twice is an array, which no schema here takes. */
export function readQuery<T>(schema: z.ZodType<T, unknown>, request: Request): T {
  const raw = request.originalUrl.split('?').slice(1).join('?');
  // Node's parser would put U+FFFD for what is not UTF-8 and go on with altered words.
  try {
    decodeURIComponent(raw);
  } catch {
    throw new IsnadError('request/invalid', 'The query string is not percent-encoded UTF-8', [
      { field: 'query', message: 'is not percent-encoded UTF-8' },
    ]);
  }
  return parse(schema, { ...request.query });
}

/** The `:id` of a path. */
export function readId<T>(schema: z.ZodType<T, unknown>, request: Request): T {
  return parse(z.object({ id: schema }), { id: request.params.id }).id;
}
