import { ERRORS, type ErrorCode, type FieldError, IsnadError } from '../models/errors.ts';

/** An answer of type application/problem+json (RFC 9457). */
export interface Problem {
  /** `urn:isnad:problem:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What happened to what. */
  readonly detail: string;
  /** What the reader can do about it. */
  readonly advice: string;
  /** Stable: programs decide by it. docs/errors.md lists all. */
  readonly code: ErrorCode;
  /** The same as in the X-Request-Id header and the log. */
  readonly requestId: string;
  /** Every wrong field; empty where the error is not about fields. */
  readonly errors: readonly FieldError[];
}

/**
 * What to answer for an error. Its status is that of its code in the table of errors, as wherever a refusal is answered.
 *
 * An IsnadError keeps its code and detail. What express itself refuses (a path that is not percent-encoded UTF-8)
 * becomes request/invalid. Everything else is server/failed, without a word of what went wrong inside.
 */
export function problemOf(error: unknown, requestId: string): Problem {
  const known = asIsnadError(error);
  const { status, title, advice } = ERRORS[known.code];
  return {
    type: `urn:isnad:problem:${known.code}`,
    title,
    status,
    detail: known.message,
    advice,
    code: known.code,
    requestId,
    errors: known.fields,
  };
}

function asIsnadError(error: unknown): IsnadError {
  if (error instanceof IsnadError) return error;
  if (error instanceof URIError) {
    return new IsnadError('request/invalid', 'The address is not percent-encoded UTF-8', [
      { field: 'path', message: 'is not percent-encoded UTF-8' },
    ]);
  }
  return new IsnadError('server/failed', 'Something went wrong here; the log has it under the request id');
}
