import { IsnadError } from '../models/errors.ts';

/**
 * Errors whose messages are made of names and numbers. Others may quote what they failed on: a SyntaxError of JSON.parse has
 * a piece of the text in it, a database's error the document.
 */
const SPEAKING: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SqliteError']);

/** Causes of causes that are told of; one that names itself would have no end. */
const MOST_CAUSES = 4;

export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  /** Where it was thrown and through what, without the message that stands before it in `Error.stack`. */
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** What is logged of an error: never its other properties, which can hold a body or a document. */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error ? String(error.code) : undefined;
  const mayBeTold = error instanceof IsnadError || SPEAKING.has(name) || 'syscall' in error;
  return {
    type: name,
    ...(code === undefined ? {} : { code }),
    ...(mayBeTold ? { message } : {}),
    stack: stack
      .replace(message, '')
      .split('\n')
      .filter((line) => /^\s+at .*(?::\d+:\d+\)?|<anonymous>\)?)$/.test(line))
      .join('\n'),
    ...(cause === undefined || depth === MOST_CAUSES ? {} : { cause: loggedError(cause, depth + 1) }),
  };
}
