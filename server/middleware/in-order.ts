import type { RequestHandler } from 'express';

/** Several handlers as one, each running when the one before it goes on. */
export function inOrder(...handlers: readonly RequestHandler[]): RequestHandler {
  return (request, response, next) => {
    const run = (index: number, error?: unknown): void => {
      const handler = handlers[index];
      if (error !== undefined || handler === undefined) next(error);
      else handler(request, response, (failed?: unknown) => run(index + 1, failed));
    };
    run(0);
  };
}
