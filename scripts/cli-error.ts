/** Exit codes: 1 the work found problems, 2 the command was not understood or cannot run as asked. */
export const EXIT = { ok: 0, problems: 1, misuse: 2 } as const;

/** An end with a message for the person at the keyboard; printed without a stack trace. */
export class CliError extends Error {
  readonly exit: number;
  constructor(exit: keyof typeof EXIT, message: string) {
    super(message);
    this.name = 'CliError';
    this.exit = EXIT[exit];
  }
}
