/** What a command is answered with when it is not done: the code and codeName are MongoDB's own. */
export class CommandFailure extends Error {
  readonly code: number;
  readonly codeName: string;
  /** More fields of the answer, such as keyPattern and keyValue of a duplicate key. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: number, codeName: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.codeName = codeName;
    this.details = details;
  }
}

export function badValue(message: string): CommandFailure {
  return new CommandFailure(2, 'BadValue', message);
}

export function typeMismatch(message: string): CommandFailure {
  return new CommandFailure(14, 'TypeMismatch', message);
}

export function failedToParse(message: string): CommandFailure {
  return new CommandFailure(9, 'FailedToParse', message);
}

/** For whatever MongoDB knows and this server does not. */
export function notSupported(what: string): CommandFailure {
  return new CommandFailure(115, 'CommandNotSupported', `the test server does not support ${what}`);
}
