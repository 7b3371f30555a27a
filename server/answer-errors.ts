import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { IsnadError } from '../models/errors.ts';
import type { Log } from './log.ts';
import { requestId } from './middleware/request-id.ts';
import { type Problem, problemOf } from './problem.ts';
import { answerErrorPage } from './web/answer-error-page.tsx';

/** Seconds after which it is worth asking again when the store or server could not: an election of a replica set takes about so long. */
const RETRY_AFTER = 10;

/** What no route took. */
export function answerNotFound(): RequestHandler {
  return (_request, _response, next) => next(new IsnadError('page/not-found'));
}

/** The end of every error: a problem for programs, a page for people; what is our own fault is logged with its stack. */
export function answerErrors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error, requestId(request));
    if (problem.status >= 500) log.error({ id: problem.requestId, code: problem.code, err: error }, 'failed');
    // Half an answer cannot be taken back; express then ends the connection.
    if (response.headersSent) return next(error);
    if (problem.status === 503) response.set('Retry-After', String(RETRY_AFTER));
    if (isForPrograms(request)) answerProblem(response, problem);
    else answerErrorPage(request, response, problem);
  };
}

const OPERATORS_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** True for addresses that programs ask, which get problems where people get pages. */
function isForPrograms({ path }: Request): boolean {
  return OPERATORS_PATHS.has(path) || path === '/api' || path.startsWith('/api/');
}

function answerProblem(response: Response, problem: Problem): void {
  if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer realm="isnad"');
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
