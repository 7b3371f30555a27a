#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ERRORS, IsnadError } from '../models/errors.ts';
import { CliError, EXIT } from './cli-error.ts';
import { COMMANDS, type CommandValues } from './commands.ts';

/** Runs one command line and gives its exit code. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage());
    return name === undefined ? EXIT.misuse : EXIT.ok;
  }
  const command = COMMANDS[name];
  if (command === undefined) throw new CliError('misuse', `there is no command "${name}"\n\n${usage()}`);
  let parsed: { values: CommandValues; positionals: string[] };
  try {
    const options = { ...command.options, help: { type: 'boolean' } } as const;
    parsed = parseArgs({ args: rest, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CliError('misuse', `${error instanceof Error ? error.message : error}\n\nisnad ${command.usage}`);
  }
  if (parsed.values.help) {
    process.stdout.write(`isnad ${command.usage}\n    ${command.does}\n`);
    return EXIT.ok;
  }
  if (parsed.positionals.length > command.arguments) {
    throw new CliError(
      'misuse',
      `"${parsed.positionals[command.arguments]}" is one argument too many\n\nisnad ${command.usage}`,
    );
  }
  return command.run(parsed.positionals, parsed.values);
}

function usage(): string {
  const lines = Object.values(COMMANDS).map(({ usage: line, does }) => `  isnad ${line}\n      ${does}`);
  return `isnad: who said it, who printed it, where they got it\n\n${lines.join('\n')}\n\nThe library is where ISNAD_STORE says, else in ./data/isnad.db.\n`;
}

/** What to print for the person at the keyboard: what happened, and what to do about it. */
function explain(error: CliError | IsnadError): string {
  return error instanceof IsnadError ? `${error.message}\n${ERRORS[error.code].advice}` : error.message;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone (`isnad export | head`): there is nobody left to write for.
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

main(process.argv.slice(2)).then(
  (exit) => {
    process.exitCode = exit;
  },
  (error: unknown) => {
    if (!(error instanceof CliError || error instanceof IsnadError)) throw error;
    process.stderr.write(`isnad: ${explain(error)}\n`);
    process.exitCode = error instanceof CliError ? error.exit : EXIT.misuse;
  },
);
