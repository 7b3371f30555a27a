import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';
import { loggedError } from './log-error.ts';

export type Log = Logger;

/**
 * The server's log: JSON lines, to standard error unless told otherwise, so that data on standard output stays clean.
 *
 * What may stand in it: request ids, methods, routes, statuses, times, error codes and stacks. What may not: article
 * text, queries, credentials. Nothing is redacted afterwards; it is never handed in, and of an error only what log-error.ts takes.
 */
export function createLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Log {
  const serializers = { err: (error: unknown) => loggedError(error) };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers }, destination);
}
