import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { CliError } from './cli-error.ts';

/** One line of a JSON-lines input: its number from 1, and the value or why there is none. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown; readonly error: null }
  | { readonly line: number; readonly value: null; readonly error: string };

/**
 * Reads JSON lines one by one, in order, holding one line at a time. Empty lines are passed over, a broken line
 * comes back with its number and reason so that the rest can go on.
 */
export async function* readJsonLines(input: Readable): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    // A byte order mark opens many files that Windows wrote.
    const text = number === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line;
    let parsed: JsonLine;
    try {
      parsed = { line: number, value: JSON.parse(text), error: null };
    } catch (error) {
      parsed = { line: number, value: null, error: `is not JSON: ${error instanceof Error ? error.message : error}` };
    }
    yield parsed;
  }
}

/** The stream behind a FILE argument; "-" or nothing is standard input. Ends with a message where it cannot be read. */
export async function openInput(file: string | undefined): Promise<Readable> {
  if (file === undefined || file === '-') return process.stdin;
  try {
    return (await open(file)).createReadStream();
  } catch (error) {
    throw new CliError('misuse', `cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Writes one JSON object and a newline, waiting when the reader is slower than we are. */
export async function writeJsonLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) {
    await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
}
