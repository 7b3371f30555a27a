import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The compiled command line, what users run. */
export const CLI = [join(root, 'dist', 'scripts', 'cli.js')];

export interface CliRun {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own, and waits for its end. */
export function runCli(
  args: readonly string[],
  options: { store?: string; input?: string; environment?: Record<string, string> } = {},
): Promise<CliRun> {
  const child = spawn(process.execPath, [...CLI, ...args], {
    cwd: root,
    env: {
      ...process.env,
      ISNAD_STORE: options.store ?? 'sqlite::memory:',
      ISNAD_LOG_LEVEL: 'silent',
      ...options.environment,
    },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve) => {
    child.on('close', (exit) => {
      resolve({ exit, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') });
    });
  });
}
